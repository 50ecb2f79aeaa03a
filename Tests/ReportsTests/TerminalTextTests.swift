import BusinessCase
import DealModel
import Foundation
import Playbook
import Qualification
import Reports
import Testing
import TerminalText

/// What is printed fits the width, steers no terminal, and means the same without colour.
@Suite struct TerminalOutputTests {
    private func lines(_ opportunity: Opportunity, _ style: Style) throws -> [String] {
        let playbook = try Playbook.builtIn()
        let verdict = try Fixture.verdict(opportunity)
        let why = WhyText(verdict, playbook: playbook, style: style)
        var lines = VerdictText(verdict, playbook: playbook, style: style).lines
        lines += Criterion.allCases.flatMap { why.lines(for: $0) }
        if let result = verdict.businessCase.result {
            lines += CaseText(result, style: style).lines + CaseText(result, isApproximate: true, style: style).lines
        }
        if let result = verdict.plan.result {
            for plan in [verdict.plan, nil] {
                lines +=
                    PlanText(
                        result, of: verdict.plan.input, steps: verdict.plan.steps, plan: plan,
                        decisionMaker: opportunity.decisionMaker?.name, style: style
                    ).lines
            }
        }
        return lines
    }

    /// The first few lines that a screen would break.
    private func tooWide(_ opportunity: Opportunity, _ style: Style) throws -> [String] {
        Array(try lines(opportunity, style).filter { displayWidth($0) > style.width }.prefix(3))
    }

    private static let quotes = [
        "so it is", "", String(repeating: "we lose a million a day, and ", count: 20), String(repeating: "x", count: 300),
        String(repeating: "ラインが止まる", count: 20), String(repeating: "👩‍👩‍👧🏽❤️", count: 40), String(repeating: "e\u{301}", count: 100), "a\tb\nc",
        String(repeating: "\u{1B}[31m", count: 30),
    ]

    @Test(arguments: [40, 60, 80, 120]) func noLineIsWiderThanTheScreen(_ width: Int) throws {
        for quote in Self.quotes {
            for color in width == 60 ? [false, true] : [false] {
                let wide = try tooWide(Fixture.talkative(quote: quote), Style(color: color, width: width))
                #expect(wide == [])
            }
        }
    }

    @Test func longNamesAndTitlesFit() throws {
        for quote in Self.quotes {
            let opportunity = Fixture.talkative(account: quote, name: "Dana " + quote, title: quote, quote: "so it is")
            for width in [40, 60] {
                let wide = try tooWide(opportunity, Style(color: false, width: width))
                #expect(wide == [])
            }
        }
    }

    @Test func anyWidthAnyWords() throws {
        let seed: UInt64 = 7_031
        var generator = Generator(seed: seed)
        let scraps = [
            "a", "million", " ", "  ", "日本語", "👍🏽", "é", "\u{301}", "—", "–", "\u{200B}", "\u{1B}[2J", "\n",
            String(repeating: "w", count: 70),
        ]
        for _ in 0..<12 {
            let words = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                scraps[Int.random(in: 0..<scraps.count, using: &generator)]
            }
            let width = Int.random(in: 40...130, using: &generator)
            let opportunity = Fixture.talkative(account: "A " + words.joined(), quote: words.joined())
            let wide = try tooWide(opportunity, Style(color: false, width: width))
            #expect(wide == [], "seed \(seed), width \(width)")
        }
    }

    @Test func controlCharactersNeverReachTheTerminal() throws {
        let evil = "a\u{1B}]0;owned\u{7}b\u{1B}[2Jc\u{9B}31md\re\u{8}f\u{202E}g\u{0}h\u{85}i\nj\tk\u{7F}"
        let opportunity = Fixture.talkative(account: evil, name: "Dana " + evil, title: evil, quote: evil)
        let steering = try lines(opportunity, Style(color: false, width: 80)).filter { !hidesNothing($0) }
        #expect(steering.prefix(3).map(\.debugDescription) == [])
    }

    @Test func withoutColourTheSameWords() throws {
        let opportunity = Fixture.talkative(quote: "so it is")
        let plain = try lines(opportunity, Style(color: false, width: 80))
        let colored = try lines(opportunity, Style(color: true, width: 80))
        let stripped = colored.map { line in
            StyledPiece.split(line).map { if case .text(let text) = $0 { String(text) } else { "" } }.joined()
        }
        #expect(stripped == plain)
        #expect(colored != plain)
    }

    @Test func statusIsSaidInWords() throws {
        let verdict = try Fixture.verdict(Fixture.talkative(quote: "so it is"))
        let text = VerdictText(verdict, playbook: try Playbook.builtIn(), style: .plain)
        #expect(text.row(.problem).joined().contains("proven"))
        #expect(text.row(.sponsorship).joined().contains("denied by Dana Ruiz"))
        #expect(text.row(.goLiveDate).joined().contains("contradicted"))
        #expect(text.row(.acknowledgement).joined(separator: " ").contains("Dana Ruiz, in part"))
        #expect(text.headline.contains("Acme Corp"))
        #expect(text.headline.contains("Dana Ruiz, COO"))
        #expect(text.headline.contains("0 %"))
    }

    @Test func claimsNameTheirClaimant() throws {
        let tom = Person(name: "Tom Reyes", title: "plant manager")
        let rep = Utterance(
            quote: "stops", speaker: .rep, source: .prep, at: Instant(Fixture.today), day: Fixture.today,
            reading: Reading(extractor: 1, filings: [Filing(.fit, ground: .marked)]))
        let verdict = try Fixture.verdict(
            Fixture.opportunity([
                .person(PersonNamed(Fixture.dana)), .person(PersonNamed(tom)), .said(Fixture.said("Tom Reyes", "stops", .problem, [])),
                .said(Fixture.said("Zoe", "fine", .investment, [])), .said(rep),
            ]))
        let text = VerdictText(verdict, playbook: try Playbook.builtIn(), style: .plain)
        #expect(text.row(.problem).joined().contains("claimed by Tom Reyes"))
        #expect(text.row(.investment).joined().contains("claimed by Zoe, not known yet"))
        #expect(text.row(.fit).joined().contains("your view"))
        #expect(text.row(.effort).joined().contains("missing"))
    }

    @Test func headlineCaseSaysWhatItMisses() throws {
        let verdict = try Fixture.verdict(Fixture.talkative(quote: "so it is"))
        let shown = CaseText(try #require(verdict.businessCase.result), style: Style(color: false, width: 200)).lines.joined(
            separator: "\n")
        for words in ["$1,633,333", "$580,000", "2.8 X", "182 %", "below 3X", "10.7 %", "$544,444", "8.1"] {
            #expect(shown.contains(words), "\(words) in \(shown)")
        }
    }
}
