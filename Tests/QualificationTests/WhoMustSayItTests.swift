import DealModel
import Qualification
import Testing

/// The method's table: whose words prove a criterion, and what everybody else's are.
@Suite struct WhoMustSayItTests {
    enum Telling: String, CaseIterable, CustomTestStringConvertible {
        case decisionMaker, decisionMakerInPreparation, colleague, unknownName, seller, repsView, reportedSpeech, deniedByDecisionMaker
        case deniedByColleague, deniedInPreparation, privateThought

        var testDescription: String { rawValue }
    }

    private static let spoken = Criterion.allCases.filter { $0 != .roi }

    private func status(_ criterion: Criterion, _ telling: Telling) throws -> Status {
        var story = Story()
        let answer = Answer.complete(criterion)
        func tell(_ speaker: Speaker, denied: Bool = false, reported: Bool = false, isPrivate: Bool = false) {
            story.says(
                speaker, criterion, quote: answer.quote, answer.entities, denied: denied, reported: reported, isPrivate: isPrivate)
        }
        switch telling {
        case .decisionMaker: tell(.dana)
        case .decisionMakerInPreparation:
            story.source = .prep
            tell(.dana)
        case .colleague: tell(.tom)
        case .unknownName: tell(.named("Zoe"))
        case .seller: tell(.sellers)
        case .repsView: tell(.rep)
        case .reportedSpeech: tell(.dana, reported: true)
        case .deniedByDecisionMaker: tell(.dana, denied: true)
        case .deniedByColleague: tell(.tom, denied: true)
        case .deniedInPreparation:
            story.source = .prep
            tell(.dana, denied: true)
        case .privateThought: tell(.rep, isPrivate: true)
        }
        return try story.status(criterion)
    }

    private func expected(_ criterion: Criterion, _ telling: Telling) -> Status {
        switch (telling, criterion) {
        case (.decisionMaker, .acknowledgement): .claimed
        case (.decisionMaker, _): .proven
        case (.colleague, .implementationTime), (.colleague, .steps), (.colleague, .purchasing): .proven
        case (.seller, .implementationTime): .proven
        // The seller's word on money is the price.
        case (.seller, .investment): .missing
        case (.deniedByDecisionMaker, _): .denied
        // Whom the rep has marked is at least the rep's own view.
        case (.deniedByColleague, .decisionMaker), (.deniedInPreparation, .decisionMaker), (.privateThought, .decisionMaker): .claimed
        case (.deniedByColleague, _), (.deniedInPreparation, _), (.privateThought, _): .missing
        default: .claimed
        }
    }

    @Test(arguments: spoken, Telling.allCases) func table(_ criterion: Criterion, _ telling: Telling) throws {
        #expect(try status(criterion, telling) == expected(criterion, telling))
    }

    @Test(arguments: spoken) func nothingSaidInPreparationIsEverProvenOrDenied(_ criterion: Criterion) throws {
        for denied in [false, true] {
            var story = Story()
            story.source = .prep
            let answer = Answer.complete(criterion)
            for speaker in [Speaker.rep, .dana, .tom, .sellers, .named("Zoe")] {
                story.says(speaker, criterion, quote: answer.quote, answer.entities, denied: denied)
            }
            let status = try story.status(criterion)
            #expect(status == (denied && criterion != .decisionMaker ? .missing : .claimed))
        }
    }

    @Test func returnIsComputedAndNeverTyped() throws {
        var story = Story()
        story.completes(.roi)
        story.says(.dana, .roi, denied: true)
        #expect(try story.status(.roi) == .missing)
        #expect(try story.verdict()[.roi].evidence.isEmpty)
    }

    @Test func acknowledgementTakesBothSides() throws {
        var story = Story()
        story.completes(.acknowledgement, by: .sellers)
        #expect(try story.status(.acknowledgement) == .claimed)
        story.completes(.acknowledgement, by: .dana)
        #expect(try story.status(.acknowledgement) == .proven)
    }

    @Test func colleaguesAcknowledgementIsNotTheDecisionMakers() throws {
        var story = Story()
        story.completes(.acknowledgement, by: .sellers)
        story.completes(.acknowledgement, by: .tom)
        #expect(try story.status(.acknowledgement) == .claimed)
    }

    @Test func transcriptsAndImportsProveAsMeetingsDo() throws {
        for source in [Source.transcript, .imported] {
            var story = Story()
            story.source = source
            story.completes(.problem)
            #expect(try story.status(.problem) == .proven)
        }
    }

    @Test func unknownNameIsCreditedOnceItIsKnown() throws {
        var story = Story()
        story.completes(.purchasing, by: .named("Zoe"))
        let before = try story.verdict()[.purchasing]
        #expect(before.status == .claimed)
        #expect(before.leading?.voice == .stranger)
        story.knows(Person(name: "Zoe Lind", title: "head of procurement", role: .procurement))
        #expect(try story.status(.purchasing) == .proven)
    }

    @Test func colleaguesClaimOutweighsAnUnknownName() throws {
        var story = Story()
        story.says(.tom, .goLiveDate, [.date("2027-06-01")])
        story.says(.named("Zoe"), .goLiveDate, [.date("2027-09-01")])
        let verdict = try story.verdict()[.goLiveDate]
        #expect(verdict.leading?.speaker == "Tom Reyes")
        #expect(!verdict.contradicted)
    }

    @Test func ownersNameIsTheSeller() throws {
        var story = Story()
        story.completes(.implementationTime, by: .named("Sam Seller"))
        #expect(try story.verdict()[.implementationTime].leading?.voice == .seller)
    }

    @Test func proofStandsBesideALaterClaimOfAnother() throws {
        var story = Story()
        story.completes(.sponsorship)
        story.says(.tom, .sponsorship, quote: "She will never do it", denied: true)
        let verdict = try story.verdict()[.sponsorship]
        #expect(verdict.status == .proven)
        #expect(verdict.evidence.map(\.counts) == [true, false])
    }

    // MARK: another decision maker

    @Test func formerDecisionMakersWordsBecomeClaims() throws {
        var story = Story()
        story.meets(.painAndPower)
        #expect(try story.verdict().milestone == .painAndPower)
        story.knows(Person(name: "Ines Roth", title: "CEO", level: .cLevel, role: .decisionMaker))
        let verdict = try story.verdict()
        for criterion in [Criterion.decisionMaker, .problem, .consequence, .target, .fit, .roi] {
            #expect(verdict[criterion].status == .claimed, "\(criterion)")
        }
        #expect(verdict.milestone == nil)
        #expect(verdict.opportunity.people.filter { $0.role == .decisionMaker }.map(\.name) == ["Ines Roth"])
    }

    @Test func formerDecisionMakersDenialIsNoReasonToStop() throws {
        var story = Story()
        story.says(.dana, .sponsorship, denied: true)
        story.knows(Person(name: "Ines Roth", title: "CEO", role: .decisionMaker))
        #expect(try story.status(.sponsorship) == .missing)
        #expect(try !story.verdict().disqualification.isProposed)
    }

    @Test func marksMadeAfterTheMeetingCountForWhatWasSaidInIt() throws {
        var story = Story(decisionMaker: nil)
        story.completes(.fit, by: .named("Dana"))
        #expect(try story.status(.fit) == .claimed)
        story.knows(Story.dana)
        #expect(try story.status(.fit) == .proven)
    }

    // MARK: the decision maker

    @Test func partOfTheDecisionElsewhereAloneIsNoOwning() throws {
        var story = Story()
        story.says(.dana, .decisionMaker, quote: "I'd have to take it to group.")
        #expect(try story.status(.decisionMaker) == .claimed)
        #expect(try story.verdict()[.decisionMaker].lacking?.half == .decisionElsewhere)
    }

    @Test func ownerWhoNeedsACountersignatureOwnsItAllTheSame() throws {
        var story = Story()
        story.says(.dana, .decisionMaker, quote: "It's my decision, though above a million I'd have to take it to group.")
        #expect(try story.status(.decisionMaker) == .proven)
        #expect(try story.verdict().dangers.contains { $0.code == .weakTitle })
    }

    @Test func notMyDecisionIsADenial() throws {
        var story = Story()
        story.says(.dana, .decisionMaker, quote: "It isn't my decision.", denied: true)
        let verdict = try story.verdict()
        #expect(verdict[.decisionMaker].status == .denied)
        #expect(verdict.dangers.filter { $0.code == .notDecisionMaker }.count == 1)
    }
}
