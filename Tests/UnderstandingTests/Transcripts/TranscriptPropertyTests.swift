import Testing
import Understanding

/// Whatever the bytes, the turns are well formed.
@Suite struct TranscriptPropertyTests {
    private static let good = """
        WEBVTT

        NOTE made by hand

        1
        00:00:03.000 --> 00:00:06.833 align:start
        <v Nadia Brook>Morning, <b>Maria</b>. It costs about</v>

        2
        00:00:07.583 --> 00:00:09.194
        <v Nadia Brook>a million. Größe €5 🙂.</v>

        00:00:10.000 --> 00:00:11.000
        Dana Ruiz: We decide. {\\an8}
        >> Tom: <i>no</i>

        [00:01:02] Tom Reyes: fine
        Ruiz, Dana (Acme): yes…

        """

    @Test("Random bytes", arguments: 0..<40)
    func random(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<20 {
            let alphabet: [UInt8] = seed % 2 == 0 ? Array(0...255) : Array("WEBVTT\n\r 01:.,-->Dana Ruiz<v>/&;#[]()…{}\\".utf8)
            var bytes = seed % 4 > 1 ? Array("WEBVTT\n\n".utf8) : []
            for _ in 0..<Int.random(in: 0...400, using: &generator) { bytes.append(alphabet.randomElement(using: &generator) ?? 0) }
            check(bytes, "seed \(seed)")
        }
    }

    @Test("A good file with random changes", arguments: 0..<60)
    func mutated(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(1000 + seed))
        for _ in 0..<20 {
            var bytes = Array(Self.good.utf8)
            if seed % 3 == 0 { bytes.removeFirst(8) }
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let at = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.remove(at: at)
                case 2: bytes.insert(contentsOf: bytes[at...].prefix(20), at: Int.random(in: 0...bytes.count, using: &generator))
                default: bytes.removeLast(min(bytes.count - 1, Int.random(in: 0..<40, using: &generator)))
                }
            }
            check(bytes, "seed \(seed)")
        }
    }

    private func check(_ bytes: [UInt8], _ origin: String) {
        let transcript = read(bytes)
        var lines = 1
        for (index, byte) in bytes.enumerated() where byte == 10 || byte == 13 {
            if !(byte == 10 && index > 0 && bytes[index - 1] == 13) { lines += 1 }
        }
        for turn in transcript.turns {
            #expect((1...lines).contains(turn.line), "\(origin): \(bytes)")
            #expect(
                !turn.text.isEmpty && turn.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) },
                "\(origin)")
            #expect(turn.speaker.map { !$0.isEmpty } ?? true, "\(origin)")
            #expect(transcript.format == .lines || !hasTag(turn.text) || bytes.contains(0x26), "\(origin): \(turn.text)")
            #expect(turn.start.map { $0 >= 0 } ?? true, "\(origin)")
            let sentences = Sentences.of(turn.text)
            #expect(sentences.map(\.text).joined().filter { $0 != " " } == turn.text.filter { $0 != " " }, "\(origin): \(turn.text)")
        }
        #expect(transcript.problems.allSatisfy { (1...lines).contains($0.line) }, "\(origin): \(transcript.problems)")
        #expect(!transcript.turns.isEmpty || !transcript.problems.isEmpty, "\(origin)")
    }

    /// A "<" with a letter or slash behind it.
    private func hasTag(_ text: String) -> Bool {
        zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).contains { $0 == "<" && ($1 == "/" || $1.properties.isAlphabetic) }
    }
}
