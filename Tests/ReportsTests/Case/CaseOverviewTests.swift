import BusinessCase
import DealModel
import Testing
import TerminalText

@testable import Reports

@Suite("The business case on a terminal")
struct CaseOverviewTests {
    private func lines(_ brief: CaseBrief, width: Int = 60, isSpoken: Bool = false) -> [String] {
        CaseOverview(brief, style: Style(color: false, width: width, isSpoken: isSpoken)).lines
    }

    @Test func `every figure with its quote and who said it`() throws {
        let shown = lines(try CaseFixture.proven(words: "so it is"), width: 200).joined(separator: "\n")
        for words in [
            "cost: $1,000,000 a day ← “so it is” (Dana Ruiz)", "frequency: 14 days a year ← the same words (Dana Ruiz)",
            "reduction: 10 % ← the same words (Dana Ruiz)", "one-time price: $400,000 ← “400k + 10k per month” (you)",
            "recurring price: $10,000 a month ← the same words (you)", "implementation: 4 months ← “so it is” (Nadia Brook)",
            "rests on proven figures",
        ] {
            #expect(shown.contains(words), "\(words) in \(shown)")
        }
    }

    @Test func `what would have to be true, rounded to the side that does it`() throws {
        let shown = lines(try CaseFixture.brief(), width: 200)
        for words in [
            "    cost: at least $1,065,307 a day, now $1,000,000 a day", "    reduction: at least 10.7 %, now 10 %",
            "    one-time price: at most $364,444, now $400,000", "    implementation: at most 3 months, now 4 months",
        ] {
            #expect(shown.contains(words), "\(words)")
        }
        var dear = CaseFixture.headline
        dear.investment.oneTime?.amount = Estimate(9_000_000)
        let far = lines(try CaseFixture.brief(dear), width: 200)
        #expect(far.contains("    recurring price: even at nothing no more than 0.2 X"))
        #expect(far.contains("    implementation: even at once no more than 0.2 X"))
        #expect(far.contains("    reduction: even at 100 % no more than 1.8 X"))
        dear.investment.oneTime?.amount = Estimate(2_500_000)
        #expect(lines(try CaseFixture.brief(dear), width: 200).contains("    reduction: at least 49.3 %, now 10 %"))
    }

    @Test func `three charts, each with a sentence or a scale, and the payback marked`() throws {
        let shown = lines(try CaseFixture.brief())
        for words in ["Value over time", "paid back, month 8.1", "What moves it most", "How it may come out", "◂ 3\u{A0}X from here"] {
            #expect(shown.contains { $0.contains(words) }, "\(words)")
        }
        #expect(shown.contains { $0.contains("█") && $0.contains("│") })
    }

    @Test func `for a screen reader sentences, and not one block`() throws {
        let shown = lines(try CaseFixture.brief(), isSpoken: true).joined(separator: "\n")
        for glyph in "▁▂▃▄▅▆▇█▒▀│┼─▲◂▏▎▍▌▋▊▉" { #expect(!shown.contains(glyph), "\(glyph)") }
        let sentences = shown.replacing("\n  ", with: " ")
        for words in ["The money is back in month 8.1.", "moves the return most", "in 100 reach 3"] {
            #expect(sentences.contains(words), "\(words)")
        }
    }

    @Test(arguments: [40, 60, 80, 120]) func `nothing is wider than the screen`(_ width: Int) throws {
        let long = String(repeating: "日本語 and a very long name ", count: 8)
        var vast = CaseFixture.headline
        vast.pains[0].name = long
        vast.pains[0].cost?.amount = Estimate(1e15)
        vast.pains.append(vast.pains[0])
        vast.investment.effort = .work(Quantity(Estimate(60), unit: "business-day"), rate: Price(Estimate(9e14), per: "business-day"))
        vast.leadTime = Length(Estimate(low: 1, high: 3), .businessDay)
        vast.ramp = Length(Estimate(2), .quarter)
        var late = CaseFixture.headline
        late.investment.oneTime?.amount = Estimate(9_000_000)
        for input in [CaseFixture.headline, vast, late, CaseInput()] {
            for isSpoken in [false, true] {
                let wide = lines(try CaseFixture.brief(input), width: width, isSpoken: isSpoken).filter { displayWidth($0) > width }
                #expect(wide == [])
            }
        }
        #expect(lines(try CaseFixture.proven(words: long), width: width).filter { displayWidth($0) > width } == [])
    }

    @Test func `two cases beside each other, or one below the other where there is no room`() throws {
        let now = CaseFixture.headline
        let then = now.supposing(.price(Price(Estimate(350_000), currency: CaseFixture.usd)))
        func shown(_ before: CaseInput, _ after: CaseInput, _ width: Int) throws -> [String] {
            CaseComparison((before, try before.computed()), (after, try after.computed()), style: Style(color: false, width: width)).lines
        }
        let wide = try shown(now, then, 60)
        #expect(wide.first == "  what if, not recorded: one-time price $400,000 → $350,000")
        #expect(wide.contains { $0.contains("$580,000") && $0.contains("$530,000") })
        #expect(wide.contains { $0.contains("missed") && $0.contains("reached") })
        var (vast, vaster) = (now, then)
        vast.investment.oneTime?.amount = Estimate(9e14)
        vaster.investment.oneTime?.amount = Estimate(8e14)
        #expect(try shown(vast, vaster, 60).contains { $0.contains("$900,000,000,180,000, what if") })
        #expect(try shown(vast, vaster, 60).allSatisfy { displayWidth($0) <= 60 })
        #expect(try shown(now, now, 60) == ["  That is how it is already."])
    }
}
