import DealModel

/// What the linear models see of an utterance: hashed features with their strengths.
///
/// Each family of features (words, word pairs, letters, classes, …) has its own weight and is scaled by the square root of its size, so
/// that a long sentence weighs no more than a short one.
package struct UtteranceFeatures: Sendable {
    /// 32-bit hashes; 0 is never one.
    package private(set) var hashes: [UInt32] = []
    package private(set) var values: [Float] = []
    /// What each feature stands for, in words; filled only when asked for.
    private(set) var names: [String] = []

    private let naming: Bool
    /// What denial is told by, before it is bound to a criterion; filled for a buyer's words only.
    private var denialKeys: [UInt64] = []
    /// What the keys of denial stand for; filled only when asked for.
    private var denialNames: [String] = []
    private var pending: [UInt32] = []
    private var pendingNames: [String] = []
    /// Which hashes of the family were met: open addressing, 0 is empty.
    private var seen: [UInt32] = []

    package init(_ text: String, speaker: Side, entities: [Entity], classes: WordClasses, naming: Bool = false) {
        self.naming = naming
        let spoken = SpokenWords(text)
        let reading = Reading(spoken, classes: classes)
        addWords(reading)
        addLetters(spoken)
        addClasses(reading)
        addSituation(spoken, reading, entities: entities)
        addSide(reading, speaker)
        let scope = Self.scope(of: reading, classes: classes)
        addScope(reading, scope)
        if speaker == .buyer { bindDenial(reading, scope, classes: classes) }
    }

    /// What the craft models see: the words, and how each sentence begins and ends.
    package init(craft text: String, classes: WordClasses, naming: Bool = false) {
        self.naming = naming
        let spoken = SpokenWords(text)
        let reading = Reading(spoken, classes: classes)
        addWords(reading)
        addLetters(spoken)
        addClasses(reading)
        addSituation(spoken, reading, entities: [])
        let shape = QuestionShape(reading)
        for feature in shape.features { add(feature.hash) { feature.name } }
        flush(weight: 2)
        for feature in shape.counts { add(feature.hash) { feature.name } }
        flush(weight: 2)
    }

    /// The words of an utterance with their hashes, stems and classes.
    struct Reading {
        var words: [[UInt8]]
        var hashes: [UInt64] = []
        /// The class of each word where it has one, else its stem.
        var parts: [UInt64] = []
        var classNumbers: [Int?] = []
        var partNames: [String] = []

        init(_ spoken: SpokenWords, classes: WordClasses) {
            words = []
            words.reserveCapacity(spoken.words.count + 2)
            append([60], classes: classes)
            for word in spoken.words { append(word.bytes, isName: word.isName, classes: classes) }
            append([62], classes: classes)
        }

        private mutating func append(_ word: [UInt8], isName: Bool = false, classes: WordClasses) {
            words.append(word)
            let hash = Hash.of(word)
            hashes.append(hash)
            let number = classes.number(of: word, hash: hash)
            classNumbers.append(number)
            if let number {
                parts.append(Hash.of(number: number))
                partNames.append(classes.names[number])
            } else if isName {
                parts.append(Hash.of(number: 250))
                partNames.append("NAME")
            } else {
                let stem = Stem.of(word)
                parts.append(Hash.of(stem))
                partNames.append(String(decoding: stem, as: UTF8.self))
            }
        }
    }

    // MARK: Families

    private mutating func addWords(_ reading: Reading) {
        let count = reading.hashes.count
        for length in 1...3 {
            for start in 0..<max(0, count - length + 1) {
                if length == 1, start == 0 || start == count - 1 { continue }
                var hash = Hash.seed(UInt64(length))
                for index in start..<(start + length) { hash = Hash.combine(hash, reading.hashes[index]) }
                add(hash) { "“" + Self.joined(reading.words[start..<(start + length)]) + "”" }
            }
            flush(weight: [1.0, 1.0, 0.6][length - 1])
        }
    }

    private mutating func addLetters(_ spoken: SpokenWords) {
        var padded: [UInt8] = []
        for word in spoken.words where word.bytes.count > 1 || (97...122).contains(word.bytes[0]) {
            padded.removeAll(keepingCapacity: true)
            padded.append(95)
            padded.append(contentsOf: word.bytes)
            padded.append(95)
            for length in 3...5 where padded.count >= length {
                for start in 0...(padded.count - length) {
                    let slice = padded[start..<(start + length)]
                    add(Hash.combine(Hash.seed(10), Hash.of(slice))) { "letters “" + String(decoding: slice, as: UTF8.self) + "”" }
                }
            }
        }
        flush(weight: 1.0)
    }

    private mutating func addClasses(_ reading: Reading) {
        let count = reading.parts.count
        for length in 1...3 {
            for start in 0..<max(0, count - length + 1) {
                let span = start..<(start + length)
                if length == 1, reading.classNumbers[start] == nil { continue }
                var hash = Hash.seed(20 + UInt64(length))
                for index in span { hash = Hash.combine(hash, reading.parts[index]) }
                add(hash) { reading.partNames[span].joined(separator: " ") }
            }
            flush(weight: [0.7, 0.8, 0.6][length - 1])
        }
        // Pairs of classes at a distance, in their order.
        for first in 0..<count where reading.classNumbers[first] != nil {
            for second in (first + 2)..<max(first + 2, min(count, first + 7)) where reading.classNumbers[second] != nil {
                let hash = Hash.combine(Hash.combine(Hash.seed(30), reading.parts[first]), reading.parts[second])
                add(hash) { "\(reading.partNames[first]) … \(reading.partNames[second])" }
            }
        }
        flush(weight: 0.5)
    }

    private mutating func addSituation(_ spoken: SpokenWords, _ reading: Reading, entities: [Entity]) {
        let situation = Situation(spoken, reading, entities: entities)
        for (number, name) in situation.traits { add(Hash.combine(Hash.seed(40), UInt64(number))) { name } }
        flush(weight: 0.7)
        for (number, name) in situation.traits where Situation.isContext(number) {
            for index in reading.parts.indices where reading.classNumbers[index] != nil {
                add(Hash.combine(Hash.combine(Hash.seed(50), UInt64(number)), reading.parts[index])) {
                    "\(name) with \(reading.partNames[index])"
                }
            }
        }
        flush(weight: 0.5)
    }

    /// The words again, told apart by who says them: what a buyer states, a seller asks.
    private mutating func addSide(_ reading: Reading, _ speaker: Side) {
        let side = Hash.combine(Hash.seed(90), speaker == .buyer ? 1 : 2)
        let count = reading.parts.count
        add(side) { "said by the \(speaker)" }
        flush(weight: 0.3)
        for index in 1..<(count - 1) {
            add(Hash.combine(side, reading.hashes[index])) {
                "“" + String(decoding: reading.words[index], as: UTF8.self) + "” from the \(speaker)"
            }
        }
        flush(weight: 0.35)
        for index in 0..<(count - 1) {
            add(Hash.combine(Hash.combine(side, reading.parts[index]), reading.parts[index + 1])) {
                "\(reading.partNames[index]) \(reading.partNames[index + 1]) from the \(speaker)"
            }
        }
        flush(weight: 0.4)
    }

    // MARK: Denial

    /// Where the words stand that a negation reaches: up to six after it, and no further than the end of its clause.
    private static func scope(of reading: Reading, classes: WordClasses) -> [Int] {
        var scope: [Int] = []
        var left = 0
        for index in 1..<max(1, reading.parts.count - 1) {
            if clauseEnds.contains(reading.hashes[index]) {
                left = 0
                continue
            }
            if left > 0 {
                scope.append(index)
                left -= 1
            }
            if classes.denies(reading.classNumbers[index]) { left = 6 }
        }
        return scope
    }

    private static let clauseEnds = Set([",", ".", "!", "?", ";", "but"].map { Hash.of($0.utf8) })

    private mutating func addScope(_ reading: Reading, _ scope: [Int]) {
        for index in scope { add(Hash.combine(Hash.seed(55), reading.parts[index])) { "not … \(reading.partNames[index])" } }
        flush(weight: 0.4)
    }

    private mutating func bindDenial(_ reading: Reading, _ scope: [Int], classes: WordClasses) {
        let words = 1..<max(1, reading.parts.count - 1)
        let negations = reading.classNumbers.count { classes.denies($0) }
        denialKeys.reserveCapacity(words.count + scope.count + 1)
        for index in words { denialKeys.append(Hash.combine(Hash.seed(70), reading.parts[index])) }
        for index in scope { denialKeys.append(Hash.combine(Hash.seed(71), reading.parts[index])) }
        denialKeys.append(Hash.combine(Hash.seed(72), UInt64(min(negations, 3))))
        guard naming else { return }
        denialNames = words.map { reading.partNames[$0] } + scope.map { "not … " + reading.partNames[$0] } + ["\(negations) negations"]
    }

    /// What a denial of this very criterion is told by, beside the features of the utterance: "too much" is against a price and not
    /// against a problem.
    package func denial(of criterion: Criterion) -> (hashes: [UInt32], values: [Float], names: [String]) {
        let salt = Hash.seed(1_000 + UInt64(Criterion.allCases.firstIndex(of: criterion) ?? 0))
        let value = 2 / Float(max(1, denialKeys.count)).squareRoot()
        return (
            denialKeys.map { Self.folded(Hash.combine($0, salt)) }, [Float](repeating: value, count: denialKeys.count),
            denialNames.map { "\($0) of \(criterion.rawValue)" }
        )
    }

    // MARK: Collecting

    private static func folded(_ hash: UInt64) -> UInt32 {
        let folded = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
        return folded == 0 ? 1 : folded
    }

    private mutating func add(_ hash: UInt64, _ name: () -> String) {
        pending.append(Self.folded(hash))
        if naming { pendingNames.append(name()) }
    }

    /// Ends a family: what was added since the last one counts once each, in the order of its first appearance.
    private mutating func flush(weight: Float) {
        guard !pending.isEmpty else { return }
        let start = hashes.count
        var capacity = 16
        while capacity < pending.count * 2 { capacity *= 2 }
        if seen.count < capacity { seen = [UInt32](repeating: 0, count: capacity) }
        seen.withUnsafeMutableBufferPointer { seen in
            for slot in 0..<capacity { seen[slot] = 0 }
            for (index, hash) in pending.enumerated() {
                var slot = Int(hash) & (capacity - 1)
                while seen[slot] != 0, seen[slot] != hash { slot = (slot + 1) & (capacity - 1) }
                if seen[slot] == hash { continue }
                seen[slot] = hash
                hashes.append(hash)
                if naming { names.append(pendingNames[index]) }
            }
        }
        let value = weight / Float(hashes.count - start).squareRoot()
        values.append(contentsOf: repeatElement(value, count: hashes.count - start))
        pending.removeAll(keepingCapacity: true)
        pendingNames.removeAll(keepingCapacity: true)
    }

    private static func joined(_ words: ArraySlice<[UInt8]>) -> String {
        words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
}
