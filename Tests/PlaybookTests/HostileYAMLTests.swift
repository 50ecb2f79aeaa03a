import DealModel
import Testing

@testable import Playbook

/// Whatever a file holds, reading it ends with a playbook or with problems.
@Suite struct HostileYAMLTests {
    private func problems(_ text: String) -> [String] {
        Playbook.problems(in: Array(text.utf8), file: "f").map(\.description)
    }

    @Test func aliasesThatUnfoldWithoutEndAreTurnedAway() {
        var bomb = "a0: &a0 [x, x]\n"
        for level in 1...40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        bomb += "? *a40\n: 1\n"
        #expect(
            problems(bomb) == [
                "f: line 1: `&a0` is a YAML anchor or alias, which a playbook may not have; write the text out, or put it in quotes"
            ])
    }

    @Test(arguments: ["a: *b", "- *b", "- - *b", "? *b", "[*b]", "{*b : 1}", "a:\n  *b", "a: [1,*b]", "\t*b", "a:\r*b"])
    func anAliasIsSeenWhereverANodeBegins(text: String) {
        #expect(problems(text).contains { $0.contains("`*b` is a YAML anchor") })
    }

    @Test(arguments: ["Pain & Power", "R&D", "3*4", "a * b", "this&that", "2 *b"]) func aSignInsideTextIsNoAnchor(text: String) {
        let fixture = MarkedPlaybook.valid.replacing("    why: why fit", with: "    why: \(text)")
        #expect(fixture.found == [])
    }

    @Test(arguments: ["[", "{", "- ", "? ", "{a: ", "[{", "!!seq [", "a:\n "]) func deepNestingEndsInProblems(opening: String) {
        #expect(!problems(String(repeating: opening, count: 50_000)).isEmpty)
        #expect(!problems("schema: 1\ncriteria: " + String(repeating: opening, count: 900)).isEmpty)
    }

    @Test func tooManyBracketsAreCalledThat() {
        #expect(
            problems(String(repeating: "[", count: 50_000)) == [
                "f: line 1: this is no YAML (it is nested too deeply); look for a wrong indentation, or for a text with a colon that needs quotes"
            ])
    }

    @Test func balancedDeepNestingEndsInProblems() {
        for depth in [100, 900, 5000] {
            #expect(
                !problems("schema: 1\ncriteria: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).isEmpty)
            let keys = String(repeating: "{? ", count: depth) + "a" + String(repeating: "}", count: depth)
            #expect(!problems("schema: 1\ncriteria: " + keys).isEmpty)
        }
    }

    @Test func deepIndentationEndsInProblems() {
        var text = "schema: 1\n"
        for level in 0..<1200 { text += String(repeating: " ", count: level) + "a:\n" }
        #expect(!problems(text).isEmpty)
    }

    @Test func aFileThatIsTooLargeIsNotRead() {
        let limit = SafeYAML.byteLimit
        #expect(
            problems(String(repeating: "x", count: limit + 1)) == ["f: the file is larger than 1 MB; a playbook is a few pages of text"])
        #expect(!problems(String(repeating: "x", count: limit)).isEmpty)
        #expect(!problems("schema: 1\nid: " + String(repeating: "x", count: limit - 20)).isEmpty)
        #expect(!problems(String(repeating: "- x\n", count: limit / 4)).isEmpty)
    }

    @Test func manyKeysEndInProblems() {
        var text = "schema: 1\n"
        for number in 0..<20_000 { text += "key\(number): 1\n" }
        #expect(problems(text).count > 20_000)
        var steps = "schema: 1\nsteps:\n"
        for number in 0..<3000 { steps += "- {id: s\(number), title: t, side: both, days: 1, after: [s\((number + 1) % 3000)], ask: a}\n" }
        #expect(problems(steps).contains { $0.contains("in a circle (s0 → s1 → s2 → s3 → … → s2998 → s2999 → s0)") })
    }

    @Test(
        arguments: [
            [0xFF, 0xFE], [0x61, 0x0A, 0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80],
        ] as [[UInt8]])
    func brokenUTF8HasItsLine(bytes: [UInt8]) {
        let line = bytes.contains(0x0A) ? 2 : 1
        #expect(
            Playbook.problems(in: bytes, file: "f").map(\.description) == [
                "f: line \(line): this line is not UTF-8; save the file as UTF-8"
            ])
    }

    @Test(arguments: [
        "\u{0}", "\u{FEFF}schema: 1", "\u{1B}[31m: 1", "schema: !!binary 1", "%YAML 9.9\n---\nschema: 1", "--- 1\n--- 2", "\"", "'", "|",
        ">", ": ", ":", "@", "`",
        "schema: 1\n<<: {id: x}", "schema: {}", "schema: 99999999999999999999", "schema: 1\nmilestones: {a: b}",
        "schema: 1\ncriteria: [[], {}, 1, ~]",
        "schema: 1\nsteps: [1, {id: []}, {id: \"\"}]", "!!map [1]", "a\t: b", "schema: 1\r\nid: x\r\n", "\u{2028}", "x\u{85}y",
    ]) func strangeFilesEndInProblems(text: String) {
        #expect(!problems(text).isEmpty)
    }

    @Test func messagesCarryNothingThatATerminalObeys() {
        let text = "schema: 1\n\"\\e[31m\\x9b\(String(repeating: "k", count: 500))\": 1\n"
        let found = problems(text)
        #expect(found.contains { $0.hasPrefix("f: line 2: the playbook has no key `\u{FFFD}[31m\u{FFFD}kkk") })
        #expect(found.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } && $0.count < 400 })
    }

    /// Deletes, doubles and swaps pieces of the built-in playbook.
    @Test func damagedPlaybooksEndInProblemsOrLoad() {
        var state: UInt64 = 20_261_123
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let original = Array(MarkedPlaybook.valid.text.utf8)
        let signs = Array("{}[]:-?&*!|>'\"%@`#,\n \t~\u{0}é".utf8)
        for round in 0..<400 {
            var bytes = original
            for _ in 0...random(6) {
                let start = random(bytes.count)
                let end = min(bytes.count, start + random(60))
                switch random(4) {
                case 0: bytes.removeSubrange(start..<end)
                case 1: bytes.insert(contentsOf: bytes[start..<end], at: random(bytes.count))
                case 2: bytes[start] = signs[random(signs.count)]
                default: bytes.insert(signs[random(signs.count)], at: start)
                }
            }
            let first = Playbook.problems(in: bytes, file: "round \(round)")
            #expect(first == Playbook.problems(in: bytes, file: "round \(round)"))
            #expect(first.allSatisfy { !$0.message.isEmpty && $0.line != 0 })
        }
    }
}
