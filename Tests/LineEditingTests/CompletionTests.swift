import Testing

@testable import LineEditing

@Suite struct CompletionTests {
    private func step(_ line: String, _ completions: [Completion]) -> CompletionStep {
        CompletionStep(completions, lineBeforeCursor: line)
    }

    @Test func nothingFits() {
        #expect(step("/zz", []) == .nothing)
        #expect(step("/help", [Completion("/help", replacing: 5)]) == .nothing)
    }

    @Test func theOnlyOneIsInserted() {
        #expect(step("/he", [Completion("/help ", replacing: 3)]) == .insert("/help ", replacing: 3))
        #expect(step("tell dan", [Completion("Dana Ruiz", replacing: 3)]) == .insert("Dana Ruiz", replacing: 3))
        #expect(step("", [Completion("x")]) == .insert("x", replacing: 0))
    }

    @Test func severalGoAsFarAsTheyAgree() {
        let two = [Completion("/skip", replacing: 2), Completion("/sketch", replacing: 2)]
        #expect(step("/s", two) == .insert("/sk", replacing: 2))
        #expect(step("/sk", two.map { Completion($0.insert, replacing: 3) }) == .list)
    }

    @Test func severalThatReplaceDifferentlyAreListed() {
        #expect(step("ab", [Completion("abc", replacing: 2), Completion("bc", replacing: 1)]) == .list)
    }

    @Test func neverDeletesMoreThanThereIs() {
        #expect(step("ab", [Completion("xyz", replacing: 99)]) == .insert("xyz", replacing: 2))
        #expect(step("ab", [Completion("xyz", replacing: -1)]) == .insert("xyz", replacing: 0))
    }

    @Test func ghostIsTheRestAndTheHint() {
        #expect(ghostText([Completion("/skip", replacing: 3, hint: "later")], lineBeforeCursor: "/sk") == "ip  later")
        #expect(ghostText([Completion("", hint: "400k + 10k per month")], lineBeforeCursor: "/price ") == "400k + 10k per month")
        #expect(ghostText([Completion("Dana", replacing: 3, hint: "COO")], lineBeforeCursor: "dan") == "COO")
        #expect(ghostText([Completion("/review", replacing: 7, hint: "one key a line")], lineBeforeCursor: "/review") == "  one key a line")
        #expect(ghostText([Completion("/skip", replacing: 3)], lineBeforeCursor: "/sk") == nil)
        #expect(ghostText([Completion("a", hint: "1"), Completion("b", hint: "2")], lineBeforeCursor: "") == nil)
    }
}
