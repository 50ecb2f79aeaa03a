/// What everybody says on an occasion, for a person whose scenario has no words of its own for it.
package struct Manner: Sendable, Equatable {
    var wordings: [Occasion: [String]]
    /// What anybody answers to questions that have nothing to do with the matter: how much time there is, whether one may ask.
    var talk: [Scenario.Detail]

    subscript(occasion: Occasion) -> [String] {
        wordings[occasion] ?? []
    }
}

extension Meeting {
    /// Words for an occasion: the person's own first, then the common ones; a gesture where all were said, and none where those are used up.
    mutating func say(_ occasion: Occasion) -> [String] {
        if let own = stock.draw("own " + occasion.rawValue, from: scenario.manner[occasion] ?? []) { return [own] }
        if let common = stock.draw("common " + occasion.rawValue, from: common[occasion]) { return [common] }
        guard occasion != .gesture else { return [] }
        return say(.gesture)
    }

    mutating func lose(patience lost: Int, trust lostTrust: Int = 0) {
        patience = max(0, patience - lost)
        trust = max(0, trust - lostTrust)
    }

    mutating func gain(trust gained: Int = 0, patience gainedPatience: Int = 0) {
        trust = min(Self.highestTrust, trust + gained)
        patience = min(scenario.person.patience, patience + gainedPatience)
    }
}
