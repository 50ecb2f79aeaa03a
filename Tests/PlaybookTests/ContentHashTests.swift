import Testing

@testable import Playbook

@Suite struct ContentHashTests {
    /// From the test suite that comes with FNV.
    @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
    func agreesWithThePublishedValues(text: String, expected: String) {
        #expect(ContentHash(text.utf8).hexadecimal == expected)
    }

    @Test func everyChangeOfTheFileChangesIt() throws {
        let one = try Playbook(yaml: MarkedPlaybook.valid.text, file: "a")
        let same = try Playbook(yaml: MarkedPlaybook.valid.text, file: "b")
        let other = try Playbook(yaml: MarkedPlaybook.valid.text + "\n# a comment", file: "a")
        #expect(one.hash == same.hash)
        #expect(one.hash != other.hash)
        #expect(one.hash.count == 16)
    }
}
