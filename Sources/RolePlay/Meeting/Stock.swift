import Playbook

/// The wordings of a meeting: which one comes next follows from the seed and from what was said already, never from chance.
struct Stock: Sendable {
    let seed: UInt64
    private var said: Set<String> = []

    init(seed: UInt64) {
        self.seed = seed
    }

    /// The next wording of a list that nobody has heard in this meeting; nil where all were said.
    mutating func draw(_ key: String, from wordings: [String]) -> String? {
        let unsaid = order(wordings, by: key).first { !said.contains($0) }
        if let unsaid { said.insert(unsaid) }
        return unsaid
    }

    /// In an order that the seed and the key give: the same for the same two.
    private func order(_ wordings: [String], by key: String) -> [String] {
        var generator = SplitMix(state: seed ^ ContentHash(key.utf8).value)
        var ordered = wordings
        for index in ordered.indices.dropLast() {
            let left = UInt64(ordered.count - index)
            ordered.swapAt(index, index + Int(generator.next() % left))
        }
        return ordered
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): a small generator whose numbers are the same on every machine.
struct SplitMix: Sendable {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
