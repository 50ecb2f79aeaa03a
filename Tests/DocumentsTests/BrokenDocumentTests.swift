import Foundation
import Testing

@testable import Documents

@Suite("Files that are no document")
struct BrokenDocumentTests {
    private func failure(_ text: String, name: String = "deal.yaml") -> DocumentFailure? {
        do {
            _ = try CalculatorDocument(Data(text.utf8), fileName: name)
            return nil
        } catch {
            return error
        }
    }

    private func line(of failure: DocumentFailure?) -> Int? {
        if case .broken(let line, _) = failure { line } else { nil }
    }

    @Test(arguments: [
        ("pains:\n  - name: a\n   cost: 5\n", 3),
        ("pains: [1, 2\ngoLive: x: y\n", 2),
        ("a: 1\nb: \"no end\n", 3),
        ("a: 1\n\tb: 2\n", 2),
        ("a: *nowhere\n", 1),
        ("a: 1\nb: 2\na: 3\n", 1),
        ("a: 1\n---\nb: 2\n", 2),
    ])
    func `broken YAML names its line, in one line of text`(_ text: String, _ expected: Int) {
        let failure = failure(text)
        #expect(line(of: failure) == expected, "\(String(describing: failure))")
        #expect(failure?.description.contains("\n") == false)
        #expect(failure?.description.hasPrefix("line \(expected): ") == true)
    }

    @Test func `broken JSON does, too`() {
        let broken = failure("{\"pains\": [],\n \"roi\": {,}}", name: "deal.json")
        #expect(line(of: broken) == 2, "\(String(describing: broken))")
        #expect(broken?.description.contains("\n") == false)
        #expect(failure("", name: "deal.json") != nil)
    }

    @Test func `neither text nor a map`() {
        #expect(throws: DocumentFailure.notText) { try CalculatorDocument(Data([0xFF, 0xFE, 0x41]), fileName: "deal.yaml") }
        #expect(failure("just words") == .notAMap)
        #expect(failure("- a\n- b") == .notAMap)
        #expect(failure("[1]", name: "deal.json") == .notAMap)
        #expect(failure("null", name: "deal.json") == nil)
    }

    @Test func `aliases that expand beyond measure, and lists without end`() {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            bomb += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
        }
        #expect(failure(bomb) == .tooLarge)
        #expect(failure("a: " + String(repeating: "[", count: 300) + String(repeating: "]", count: 300)) == .tooLarge)
        // Deeper still, the parsers themselves refuse.
        #expect(failure("a: " + String(repeating: "[", count: 100_000)) != nil)
        #expect(failure(String(repeating: "[", count: 100_000), name: "deal.json") != nil)
    }

    @Test(arguments: ["12", "-0.5", "+3", "1_000_000", "1e6", "1.5E-3", ".5", "5."])
    func `a plain number`(_ text: String) {
        #expect(Decimal(plain: text) != nil)
    }

    @Test(arguments: [
        "", "-", ".", "e5", "1e", "1e+", "1e5e5", "1.2.3", "0x10", "12a", "1,000", "1 000", "--1", "1e+-5", "１２", "NaN", ".inf", "1e400",
    ])
    func `no plain number`(_ text: String) {
        #expect(Decimal(plain: text) == nil)
    }
}
