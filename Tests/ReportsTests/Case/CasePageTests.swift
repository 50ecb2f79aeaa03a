import BusinessCase
import DealModel
import Foundation
import Qualification
import Testing

@testable import Reports

@Suite("The buyer's business case")
struct CasePageTests {
    private typealias Line = CaseFixture.Line

    private func papers(_ brief: CaseBrief) -> [String] {
        [
            CasePage(brief, locale: .english).html, CasePoster(brief, locale: .english).svg, CaseMarkdown(brief, locale: .english).text,
        ]
    }

    @Test func `headline, working and charts are on each of them`() throws {
        for paper in papers(try CaseFixture.proven(words: "we lose the slot")) {
            for words in [
                "Acme we lose the slot", "Dana Ruiz, COO", "2.8 X", "8.1 months", "$1,000,000 a day", "14 days a year", "$14,000,000",
                "10 %", "$1,400,000", "4 months", "$1,633,333", "$400,000", "$10,000 a month", "$580,000", "we lose the slot",
                "Dana Ruiz, 23 Nov 2026", "our offer", "Value over time", "What moves it most", "Assumptions", "Nadia Brook",
            ] {
                #expect(paper.contains(words), "\(words)")
            }
        }
    }

    @Test func `ranges bring scenarios and the distribution`() throws {
        for paper in papers(try CaseFixture.brief()) {
            for words in ["Conservative", "Stretch", "How it may come out", "in 100 reach", "$800,000 to $1,200,000 a day", "8 to 12 %"] {
                #expect(paper.contains(words), "\(words)")
            }
        }
        for paper in papers(try CaseFixture.proven()) { #expect(!paper.contains("Conservative")) }
    }

    @Test func `page and drawing are well-formed and need nothing from elsewhere`() throws {
        let hostile = "</p><script>alert(1)</script> \u{600}<img src=x> \"'& \u{301} <\u{301}b> \u{202E}\u{1B}[2J\u{0} {{{title}}} é 👩‍👩‍👧"
        for brief in [try CaseFixture.proven(words: hostile), try CaseFixture.brief(CaseFixture.headline.named(hostile))] {
            let (page, svg) = (CasePage(brief, locale: .english).html, CasePoster(brief, locale: .english).svg)
            #expect(fault(inMarkup: page) == nil)
            #expect(fault(inMarkup: svg) == nil)
            for paper in [page, svg] {
                for part in [
                    "<script", "<img", "<b>", "<\u{301}b", "src=\"", "href", "http://www.w3.org/1999/xlink", "\u{1B}", "\u{202E}", "\u{0}",
                ] {
                    #expect(!paper.unicodeScalars.contains(part), "\(part.debugDescription)")
                }
                #expect(paper.contains("^[[2J"))
            }
            #expect(page.contains("{{{title}}}"), "words that look like a template stay words")
        }
    }

    @Test func `headings, language, titles and descriptions are there for those who listen`() throws {
        let page = CasePage(try CaseFixture.brief(), locale: .english).html
        #expect(page.contains(#"<html lang="en">"#))
        #expect(page.components(separatedBy: "<h1>").count == 2)
        #expect(page.components(separatedBy: "<svg ").count == 4)
        for id in ["value", "tornado", "distribution"] {
            #expect(page.contains(#"aria-labelledby="\#(id)-title \#(id)-desc""#))
            #expect(page.contains(#"<title id="\#(id)-title">"#))
            #expect(page.contains(#"<desc id="\#(id)-desc">"#))
        }
    }

    @Test func `notes of a preparation and a rep's own words are not for the buyer`() throws {
        let brief = try CaseFixture.brief(
            [
                Line(who: .rep, source: .prep, words: "RAMBLING of mine", criterion: .problem, entities: []),
                Line(
                    who: .named("Tom Reyes"), source: .prep, words: "GOSSIP from Tom", criterion: .consequence, entities: CaseFixture.cost),
                Line(who: .rep, words: "my GUESS", criterion: .target, entities: CaseFixture.tenth),
                Line(
                    who: CaseFixture.dana, reported: true, words: "HEARSAY", criterion: .implementationTime,
                    entities: [Fixture.span(4, .month)]),
            ], more: [CaseFixture.price])
        for paper in papers(brief) {
            for words in ["RAMBLING", "GOSSIP", "GUESS", "HEARSAY"] { #expect(!paper.contains(words), "\(words)") }
            for words in ["our assumption", "to be confirmed", "Tom Reyes", "The problem"] { #expect(paper.contains(words), "\(words)") }
        }
    }

    @Test func `what somebody is said to have said names no problem`() throws {
        let cost = Line(who: CaseFixture.dana, words: "a million a day", criterion: .consequence, entities: CaseFixture.cost)
        for isReported in [true, false] {
            let problem = Line(who: CaseFixture.dana, reported: isReported, words: "the LINE stops", criterion: .problem, entities: [])
            for paper in papers(try CaseFixture.brief([problem, cost])) { #expect(paper.contains("the LINE stops") == !isReported) }
        }
    }

    @Test func `a colleague's figure is an assumption, to be confirmed by the decision maker`() throws {
        let brief = try CaseFixture.brief(
            [
                Line(who: .named("Tom Reyes"), words: "a million a day", criterion: .consequence, entities: CaseFixture.cost),
                Line(who: CaseFixture.dana, words: "a tenth", criterion: .target, entities: CaseFixture.tenth),
            ], more: [CaseFixture.price])
        let sentences = CaseAssumptions(brief, locale: .english).sentences
        #expect(sentences.contains("Cost of $1,000,000 a day: according to Tom Reyes, to be confirmed by Dana Ruiz, COO."))
        #expect(!sentences.contains { $0.hasPrefix("Reduction") })
        #expect(CaseAssumptions(brief, locale: .english).missing.joined().contains("as if live at once"))
    }

    @Test func `nothing internal`() throws {
        for paper in papers(try CaseFixture.proven()) {
            let leaks = ["probability", "danger", "milestone", "disqualif", "claimed", "highest cost", "justif", "NaN", "Optional("].filter
            {
                paper.contains($0)
            }
            #expect(leaks == [])
        }
    }

    @Test func `an exchange rate that the case needs is an assumption; another is not`() throws {
        let euro = Currency("EUR")
        func money(_ amount: Decimal, _ currency: Currency) -> Entity {
            Entity(.money(Rate(Money(amount: .single(amount), currency: currency))), text: "money", range: 0..<5)
        }
        func stated(_ input: Stated.Input, _ words: String, _ entities: [Entity]) -> EventBody {
            .stated(Stated(input, words: words, entities: entities, day: Fixture.today, at: Instant(Fixture.today)))
        }
        let rate = stated(.rate, "1 EUR = 1.08 USD", [money(1, euro), money(Decimal(string: "1.08") ?? 1, CaseFixture.usd)])
        let said = [
            Line(who: CaseFixture.dana, words: "a million", criterion: .consequence, entities: CaseFixture.cost),
            Line(who: CaseFixture.dana, words: "a tenth", criterion: .target, entities: CaseFixture.tenth),
        ]
        let needed = try CaseFixture.brief(said, more: [stated(.price, "400k euros", [money(400_000, euro)]), rate])
        #expect(CaseAssumptions(needed, locale: .english).sentences.contains("Exchange rate assumed: 1 EUR = 1.08 USD."))
        #expect(needed.result.cost == 432_000)
        let idle = try CaseFixture.brief(said, more: [CaseFixture.price, rate])
        #expect(idle.exchangeRates == [])
    }

    @Test func `what is missing is said, and nothing is made up for it`() throws {
        for input in [CaseInput(), CaseFixture.headline.unpriced, CaseFixture.headline.painless] {
            let brief = try CaseFixture.brief(input)
            for paper in papers(brief) { #expect(paper.contains("What is still missing")) }
            #expect(fault(inMarkup: CasePage(brief, locale: .english).html) == nil)
        }
        #expect(CasePage(try CaseFixture.brief(CaseInput()), locale: .english).html.contains("What the problem costs."))
    }

    @Test func `views hold markup and no bare words`() throws {
        let view = CasePageView(try CaseFixture.brief(), locale: .english)
        #expect(bareWords(in: view) == [])
    }

    private func bareWords(in value: Any, _ path: String = "view") -> [String] {
        if value is Markup || value is Bool { return [] }
        if value is String { return [path] }
        return Mirror(reflecting: value).children.flatMap { bareWords(in: $0.value, path + "." + ($0.label ?? "item")) }
    }
}

extension CaseInput {
    fileprivate func named(_ name: String) -> CaseInput {
        var changed = self
        changed.pains[0].name = name
        return changed
    }

    fileprivate var unpriced: CaseInput {
        var changed = self
        changed.investment = Investment()
        return changed
    }

    fileprivate var painless: CaseInput {
        var changed = self
        changed.pains = []
        return changed
    }
}

extension String.UnicodeScalarView {
    /// Whether the text's scalars occur in this order; comparing strings would join them with what stands beside them.
    fileprivate func contains(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        let all = Array(self)
        guard all.count >= wanted.count else { return false }
        return (0...(all.count - wanted.count)).contains { all[$0] == wanted[0] && all[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
