import DealModel

/// Whether words can be a denial at all: somebody who says no uses a word for it, or names who decides instead.
///
/// It checks what the model reads: a false denial would propose to walk away.
enum Denial {
    static func isPlausible(_ text: String, of criterion: Criterion, entities: [Entity] = []) -> Bool {
        if text.says(anyOf: assents) || text.says(anyOf: ["that fits", "room for that", "room for it"]) { return false }
        // Who names what it costs has measured it.
        if criterion == .consequence, entities.contains(where: { $0.rate != nil }) { return false }
        if criterion == .decisionMaker, !text.says(anyOf: deciding) { return false }
        if text.plainWords.contains(where: { negations.contains($0) || $0.hasSuffix("n't") }) { return true }
        if text.says(anyOf: phrases) { return true }
        return criterion == .decisionMaker && text.says(anyOf: others)
    }

    private static let negations: Set<String> = [
        "no", "not", "never", "nobody", "none", "nothing", "nowhere", "neither", "nor", "without", "cannot", "cant", "dont", "wont", "isnt",
        "doesnt", "wouldnt", "couldnt", "hardly", "barely", "refuse", "refused", "rather", "unlikely", "impossible", "unable", "fail",
        "hesitant", "reluctant", "doubt", "doubtful", "hate", "against", "nope", "nah", "rejected", "declined", "off", "dead", "only",
        "just",
        "stop", "too", "absurd", "ridiculous", "crazy", "steep", "outrageous", "forget",
    ]

    /// Without one of these nobody speaks of who decides.
    private static let deciding = [
        "decide", "decides", "decided", "decision", "decisions", "sign", "signs", "signature", "authority", "approve", "approves",
        "approval",
        "my call", "my budget", "my money", "own", "owns", "board", "committee", "cfo", "ceo", "coo", "boss", "group", "head office",
        "headquarters", "above me", "above my", "take it to", "not me", "isn't me", "not mine", "isn't mine", "up to", "in charge",
        "responsible", "my name", "my area", "my department", "my problem", "used to be", "i recommend", "out of my", "beyond my",
        "the call",
        "someone else", "somebody else", "say over", "last word", "final word", "permission", "signs off", "sign off",
    ]

    /// A yes that has a no in it.
    static let assents = [
        "nobody above me", "no one above me", "don't have to ask", "don't need to ask", "no doubt", "don't doubt", "do not doubt",
        "no question", "don't see any reason",
        "do not see any reason", "can't see anything", "not too expensive", "isn't too expensive", "not an issue", "no issue",
        "couldn't be happier", "won't hesitate", "will not hesitate", "no other vendor", "nobody's permission", "anybody's permission",
        "anyone's permission",
        "not hesitate", "wouldn't hesitate", "don't see why", "do not see why", "no reason not", "not too much", "isn't too much",
        "not a problem",
        "no problem", "no objection", "no objections", "why not", "nobody but me", "no one but me", "nobody else but me", "nobody else's",
        "don't need anybody's", "don't need anyone's", "don't need a committee", "doesn't scare", "doesn't frighten", "doesn't shock",
        "doesn't worry", "doesn't hurt", "doesn't put me off", "in the range", "in range", "within range", "expected worse", "feared worse",
        "bracing for worse", "out of the question no", "too steep no", "too much no", "not cheap but", "can't wait",
        "couldn't agree more", "nothing against",
    ]

    private static let phrases = [
        "out of the question", "far from it", "over my dead body", "way above", "above my", "beyond my", "out of my",
    ]

    private static let others = [
        "he decides", "she decides", "they decide", "the cfo", "the ceo", "the board", "our cfo", "our ceo", "my boss", "somebody else",
        "someone else", "head office", "headquarters", "group", "take it to", "up to him", "up to her", "up to them", "used to be",
        "i recommend", "i run the evaluation",
    ]
}
