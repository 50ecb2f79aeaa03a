import Testing

@testable import QualifyKit

@Suite struct ShortIDTests {
    @Test(arguments: [
        ("Acme Corp", "acme-corp"), ("  Acme  Corp. ", "acme-corp"), ("Müller & Söhne GmbH", "müller-söhne-gmbh"), ("3M", "3m"),
        ("東京電力", "東京電力"), ("A/S Ørsted", "a-s-ørsted"),
        (String(repeating: "long name ", count: 20), "long-name-long-name-long-name-long-name"),
    ])
    func isMadeFromAnAccount(account: String, id: String) {
        #expect(ShortID.made(from: account) == id)
    }

    @Test(arguments: ["", "   ", "!!!", "—", "\u{1B}[2J".filter { !$0.isLetter && !$0.isNumber }])
    func isNothingWithoutALetter(account: String) {
        #expect(ShortID.made(from: account) == nil)
    }

    @Test func isNumberedWhereTaken() {
        #expect(ShortID.free("acme", taken: []) == "acme")
        #expect(ShortID.free("acme", taken: ["acme"]) == "acme-2")
        #expect(ShortID.free("acme", taken: ["acme", "acme-2", "acme-3"]) == "acme-4")
    }
}
