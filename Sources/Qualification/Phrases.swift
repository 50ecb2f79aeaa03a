import Understanding

/// "Ready to move now": the next step needs no other date than that of the plan.
enum ReadyToMove {
    static func isSaid(in text: String) -> Bool {
        text.says(anyOf: phrases)
    }

    private static let phrases = [
        "ready to move now", "ready to move", "ready to go now", "ready to start now", "we can start now", "we can move now",
        "start right away", "start straight away", "move ahead now", "go ahead now", "no need to wait",
    ]
}

/// "Let's stay in touch" goes on without going anywhere, with a date or without.
enum Continuation {
    static func isSaid(in text: String) -> Bool {
        text.says(anyOf: phrases)
    }

    private static let phrases = [
        "stay in touch", "keep in touch", "be in touch", "touch base", "circle back", "keep me posted", "keep us posted", "check back in",
    ]
}

/// A reason that is the seller's own moves no buyer: a discount that ends, a quarter to close.
enum SellerReason {
    static func isSaid(in text: String) -> Bool {
        text.says(anyOf: phrases)
    }

    private static let phrases = [
        "your discount", "the discount", "a discount", "your quarter", "your quarter end", "your price goes up", "your year end",
        "your promotion", "your offer expires", "your offer runs out", "end of your quarter",
    ]
}

/// Words that put a part of the decision elsewhere.
enum DecisionElsewhere {
    static func isSaid(in text: String) -> Bool {
        text.says(anyOf: phrases)
    }

    private static let phrases = [
        "take it to group", "take this to group", "take that to group", "has to countersign", "need to countersign", "have to ask",
        "i'd have to take", "i would have to take", "i'll have to take", "needs board approval", "need board approval", "has a veto",
        "holds the veto", "has the final say", "has final say", "has the last word", "has the final word", "subject to approval",
        "sign-off from", "sign off from", "above my limit",
        "above my authority", "not mine alone", "not my decision alone", "not only my decision", "i can recommend", "i only recommend",
    ]
}

/// Words that take the problem or the decision on oneself.
enum Ownership {
    static func isSaid(in text: String) -> Bool {
        text.says(anyOf: phrases)
    }

    private static let phrases = [
        "my decision", "my call", "my numbers", "my budget", "my problem", "my responsibility", "mine to", "is mine", "that's mine",
        "it's mine",
        "i own", "i decide", "i sign", "i approve", "i answer for", "i'm responsible", "i am responsible", "i'm accountable", "lands on me",
        "on my desk", "on my head", "i run",
    ]
}
