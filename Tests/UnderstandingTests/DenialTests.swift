import DealModel
import Testing

@testable import Understanding

/// A denial has a word for it; a false one would propose to walk away.
@Suite struct DenialTests {
    @Test(arguments: [
        "I would sponsor that", "a million a day", "two million works for me", "we measure it every week", "we go live in June",
        "I decide that myself",
    ]) func plainWordsDenyNothing(_ text: String) {
        for criterion in Criterion.allCases { #expect(!Denial.isPlausible(text, of: criterion)) }
    }

    @Test(arguments: [
        "no, I would not sponsor this", "we can't measure it", "nobody here would pay that", "that’s out of the question", "I won’t",
        "that is way above what I have",
    ]) func denials(_ text: String) {
        #expect(Denial.isPlausible(text, of: .sponsorship))
    }

    @Test(arguments: [
        "I would not hesitate to sponsor that", "why not, I'd sponsor it", "no objections, I will sponsor",
        "I don't see why I would not sponsor it",
        "no problem, two million is fine", "two million is not too much", "nobody but me decides that", "that’s not a problem",
    ]) func aYesWithANoInIt(_ text: String) {
        for criterion in Criterion.allCases { #expect(!Denial.isPlausible(text, of: criterion)) }
    }

    @Test func aFigureIsNoDenialThatItCanBeMeasured() {
        let money = Entity(
            .money(Rate(Money(amount: .single(1_000_000), currency: nil), per: "day")), text: "a million a day", range: 0..<15)
        #expect(!Denial.isPlausible("just a million a day, nobody likes that", of: .consequence, entities: [money]))
        #expect(Denial.isPlausible("nobody can put a number on it", of: .consequence))
    }

    @Test func anotherWhoDecidesDeniesOnlyTheDecisionMaker() {
        #expect(Denial.isPlausible("the CFO signs these", of: .decisionMaker))
        #expect(!Denial.isPlausible("the CFO signs these", of: .investment))
    }
}

/// Steps that lie ahead, and purchases that are in work.
@Suite struct ComingStepTests {
    private static let today = Day(iso: "2026-11-23") ?? Day(number: 0)

    private func date(_ iso: String) -> Entity {
        let day = Day(iso: iso) ?? Day(number: 0)
        return Entity(.date(Period(from: day, to: day, grain: .day)), text: iso, range: 0..<1)
    }

    private func person(_ name: String) -> Entity {
        Entity(.person(NamedPerson(name: name)), text: name, range: 0..<1)
    }

    @Test func aheadOrBegun() {
        #expect(ComingStep.isSaid(in: "legal reviews it by 15 January", entities: [date("2027-01-15")], day: Self.today))
        #expect(!ComingStep.isSaid(in: "it is with legal until 15 January", entities: [date("2027-01-15")], day: Self.today))
        #expect(!ComingStep.isSaid(in: "procurement has already started, done by January", entities: [date("2027-01-15")], day: Self.today))
        #expect(!ComingStep.isSaid(in: "legal got it on 3 November", entities: [date("2026-11-03")], day: Self.today))
        #expect(!ComingStep.isSaid(in: "legal reviews it", entities: [], day: Self.today))
    }

    @Test func listsNeedTwoDatesAheadAndAPerson() {
        let dates = [date("2027-01-15"), date("2027-02-01")]
        #expect(ComingStep.areListed(in: dates + [person("Kim Lee")], day: Self.today))
        #expect(!ComingStep.areListed(in: dates, day: Self.today))
        #expect(!ComingStep.areListed(in: [date("2027-01-15"), date("2026-01-15"), person("Kim Lee")], day: Self.today))
    }
}
