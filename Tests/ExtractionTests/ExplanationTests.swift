import DealModel
import Extraction
import Testing

@Suite("Every reading is explained")
struct ExplanationTests {
    private func explain(_ text: String) -> [Explanation] {
        Extractor().explain(text, context: CorpusLine.context)
    }

    @Test("What is kept is what is read")
    func kept() {
        let text = "about $1M a day, 14 days last year"
        let kept = explain(text).filter { $0.outcome == .kept }
        #expect(kept.map(\.value) == Extractor().entities(in: text, context: CorpusLine.context).map(\.value))
        #expect(kept.map(\.rule) == ["money.sign-before", "duration.unit", "date.relative"])
    }

    @Test("A shorter reading names the one it lost to")
    func lost() {
        let lost = explain("in 6 weeks").first { $0.rule == "duration.unit" }
        #expect(lost?.outcome == .lost(to: "date.in"))
    }

    @Test("What nobody said is marked as implied")
    func implied() {
        #expect(explain("$5").first?.implied == ["currency"])
        #expect(explain("in March").first { $0.outcome == .kept }?.implied == ["year"])
        #expect(explain("in March 2027").first { $0.outcome == .kept }?.implied == [])
        #expect(explain("250k").first { $0.outcome == .kept }?.implied == ["kind"])
    }

    @Test("Ranges say what they were joined from")
    func merged() {
        let parts = explain("$3M to $4M").filter { $0.outcome == .merged(into: "ranges") }
        #expect(parts.map(\.text) == ["$3M", "$4M"])
    }
}
