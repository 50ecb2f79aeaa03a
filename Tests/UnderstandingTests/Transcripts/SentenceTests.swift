import Testing
import Understanding

/// Where one sentence ends and the next begins; first what is one.
@Suite struct SentenceTests {
    @Test(arguments: [
        "Dr. Lee decides.", "It is approx. 20 percent.", "It costs $1.5M a year.", "Tools, e.g. Excel, are old.", "It is no. 3 on my list.",
        "J. R. Ewing signs.", "Well... a million.", "Well… We lose a million.", "so we lose a million a day and nobody cares I think",
        "The U.S. market is ours.", "i.e. The board decides.", "See fig. 3 for it.", "At 9 a.m. Monday we stop.",
        "Mr. and Mrs. Smith agree.",
        "1. We agree on it", "\"Really?\" he asked.", "It is at www.acme.com now.", "We say yes.", "Prof. Dr. Lee said so.",
        "It is 3.5 vs. 4.5 percent.", "Plan no. 12 is dead.", "“It stops. daily” they wrote",
    ]) func one(_ text: String) {
        #expect(Sentences.of(text).map(\.text) == [text])
    }

    @Test(arguments: [
        ("It stops. We lose.", ["It stops.", "We lose."]), ("Mine. I'm the COO.", ["Mine.", "I'm the COO."]),
        ("Is it? Yes! Good.", ["Is it?", "Yes!", "Good."]), ("He said “no.” We left.", ["He said “no.”", "We left."]),
        ("it stops. we lose.", ["it stops.", "we lose."]), ("It costs 3. We pay.", ["It costs 3.", "We pay."]),
        ("It costs $1.5M. Each year.", ["It costs $1.5M.", "Each year."]),
        ("We sell in the U.S. We lose.", ["We sell in the U.S.", "We lose."]),
        ("At 9 a.m. We stop.", ["At 9 a.m.", "We stop."]), ("It was I. We left.", ["It was I.", "We left."]),
        ("What?! No.", ["What?!", "No."]), ("止まる。困る。", ["止まる。", "困る。"]), ("It stops.  (Daily.) Yes.", ["It stops.", "(Daily.)", "Yes."]),
        ("14 days. 2 of them.", ["14 days.", "2 of them."]),
    ]) func several(_ text: String, _ expected: [String]) {
        #expect(Sentences.of(text).map(\.text) == expected)
    }

    @Test func rangesAreVerbatim() {
        let text = "  Größe 🙂 stops.  “We lose.” \n Yes "
        let scalars = Array(text.unicodeScalars)
        for sentence in Sentences.of(text) {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[sentence.range])
            #expect(String(view) == sentence.text)
        }
        #expect(Sentences.of(text).map(\.text) == ["Größe 🙂 stops.", "“We lose.”", "Yes"])
        #expect(Sentences.of(" \n ").isEmpty)
    }
}
