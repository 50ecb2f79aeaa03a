/// FNV-1a in 64 bits with a final mix: the same on every machine, which `Hasher` is not.
enum Hash {
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash ^= UInt64(byte)
            hash = hash &* 0x100_0000_01b3
        }
        return mixed(hash)
    }

    static func of(number: Int) -> UInt64 {
        mixed(UInt64(truncatingIfNeeded: number) &+ 0x9e37_79b9_7f4a_7c15)
    }

    /// Where a family of features starts, so that the same words in two families are two features.
    static func seed(_ family: UInt64) -> UInt64 {
        mixed(family &* 0x9e37_79b9_7f4a_7c15 &+ 1)
    }

    static func combine(_ left: UInt64, _ right: UInt64) -> UInt64 {
        mixed((left &* 0x100_0000_01b3) ^ right)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var hash = value
        hash ^= hash >> 32
        hash = hash &* 0xd6e8_feb8_6659_fd93
        hash ^= hash >> 32
        return hash
    }
}

/// Cuts the commonest English endings, so that "approving" and "approved" meet.
enum Stem {
    static func of(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 4 else { return word }
        for ending in endings where word.count - ending.count >= 3 && word.suffix(ending.count).elementsEqual(ending) {
            var stem = Array(word.dropLast(ending.count))
            if stem.count > 3, stem[stem.count - 1] == stem[stem.count - 2] { stem.removeLast() }
            return stem
        }
        return word.last == 101 ? Array(word.dropLast()) : word
    }

    private static let endings: [[UInt8]] = [
        "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "ed", "er", "es", "ly", "s", "y",
    ]
    .map { Array($0.utf8) }
}
