/// A moment in which people say much the same whatever the subject; the raw value is its name under `manner`.
package enum Occasion: String, Sendable, CaseIterable {
    // Courtesies
    case greeting
    case smallTalk = "small-talk"
    case smallTalkOver = "small-talk-over"
    case agenda
    case expectation
    case goodbye
    case goodbyeAgreed = "goodbye-agreed"
    case walkedAway = "walked-away"
    case apology
    case thanks

    // After what is no question
    case pitch
    case silence
    case monologue
    case acknowledged
    case insight
    case prompt
    case answered
    case promised
    case sympathy

    // After questions
    case again
    case noMore = "no-more"
    case noFigure = "no-figure"
    case noDate = "no-date"
    case noName = "no-name"
    case noReason = "no-reason"
    case unprepared
    case unsure
    case eitherOr = "either-or"
    case noOpinion = "no-opinion"
    case noWish = "no-wish"
    case guarded
    case short
    case interrogated
    case oneAtATime = "one-at-a-time"
    case notYet = "not-yet"
    case needsDate = "needs-date"
    case understood
    case mistaken
    case unanswered
    case noPrice = "no-price"
    case namePrice = "name-price"

    // What should not happen
    case unclear
    case outOfCharacter = "out-of-character"
    case insult

    // The end
    case timeShort = "time-short"
    case timeUp = "time-up"
    case patienceGone = "patience-gone"
    case gesture
}
