/// The features worth learning, numbered in the order of their hashes.
struct Vocabulary {
    let hashes: [UInt32]
    private let index: [UInt32: Int32]

    /// - Parameter least: in how many examples a feature must occur.
    init(_ examples: some Sequence<[UInt32]>, least: Int) {
        var counts: [UInt32: Int] = [:]
        for example in examples {
            for hash in example { counts[hash, default: 0] += 1 }
        }
        hashes = counts.filter { $0.value >= least }.keys.sorted()
        index = Dictionary(uniqueKeysWithValues: zip(hashes, Int32(0)...))
    }

    var count: Int { hashes.count }

    func number(of hash: UInt32) -> Int32? {
        index[hash]
    }
}
