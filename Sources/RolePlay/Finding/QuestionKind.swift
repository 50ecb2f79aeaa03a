/// What sort of answer a question wants, whatever it is about; by it a person says that they do not know.
enum QuestionKind: Sendable {
    case yesNo, choice, who, count, when, reason, opinion, wish, detail

    /// - Parameter question: the words of one question, in the spelling of `SpokenText`.
    init(_ question: [String], _ facets: Set<Facet>) {
        let words = Array(question.drop { Cues.fillers.contains($0) || ["and", "so", "but", "or", "then"].contains($0) })
        let isOpen = Self.isOpen(words)
        let asksThePerson = words.contains("you")
        if Self.minds.match(words) || asksThePerson && words.contains(where: Self.opinions.contains) {
            self = .opinion
        } else if !isOpen, words.dropFirst().dropLast().contains("or"), !words.contains(where: Self.anything.contains),
            !Self.endsInTag(words)
        {
            self = .choice
        } else if !isOpen {
            self = .yesNo
        } else if Interrogative(words).wantsNumber || words.contains(where: Self.measures.contains) {
            self = .count
        } else if words.contains("why") || facets == [.why] {
            self = .reason
        } else if asksThePerson, Self.wishes.match(words) {
            self = .wish
        } else if words.contains(where: { ["who", "whom", "whose"].contains($0) }) {
            self = .who
        } else if facets.contains(.when) {
            self = .when
        } else {
            self = .detail
        }
    }

    /// Whether it wants more than a yes or a no. "When it stops, do you …?" does not; "do you know who …?" does.
    private static func isOpen(_ words: [String]) -> Bool {
        if words.contains(where: { ["what", "who", "whom", "whose", "why", "how", "where"].contains($0) }) { return true }
        if Cues.requests.contains(where: { $0.begins(words) }) || Cues.requestsAnywhere.match(words) { return true }
        return words.indices.dropLast().contains { place in
            ["when", "which"].contains(words[place]) && (words[place] == "which" || Cues.questionWords.contains(words[place + 1]))
        }
    }

    /// "…, or not?", "…, or?"
    private static func endsInTag(_ words: [String]) -> Bool {
        words.suffix(2) == ["or", "not"] || words.suffix(2) == ["or", "no"]
    }

    private static let measures: Set<String> = ["many", "cost", "costs", "figure", "number", "percent", "percentage", "sum", "share"]
    private static let anything: Set<String> = ["anything", "anyone", "anybody", "any", "ever", "there", "something", "somebody"]
    private static let opinions: Set<String> = ["think", "believe", "mind", "worry", "worries", "worried", "proud", "afraid"]
    private static let minds = [Phrase](
        "feel; feels; feeling; feelings; does it hurt; did it hurt; hurts you; bother* you; for you personally; mean for you; mean to you; your view; your opinion; your impression; your gut; "
            + "would you say; in your eyes"
    )
    private static let wishes = [Phrase](
        "would you want/like/need/wish/prefer/expect; do you want/need/expect/hope/wish; you need to; you want to; have to be true; would it take; "
            + "convince you; matter* to you; important to you")
}
