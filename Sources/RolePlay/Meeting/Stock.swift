import DealModel
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
        var generator = SplitMix64(seed: seed ^ ContentHash(key.utf8).value)
        var ordered = wordings
        for index in ordered.indices.dropLast() {
            let left = UInt64(ordered.count - index)
            ordered.swapAt(index, index + Int(generator.next() % left))
        }
        return ordered
    }
}
