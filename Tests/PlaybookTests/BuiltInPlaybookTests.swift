import DealModel
import Testing

@testable import Playbook

/// The built-in playbook says what the method says, completely, and in the voice it should have.
@Suite struct BuiltInPlaybookTests {
    let playbook: Playbook

    init() throws {
        playbook = try Playbook.builtIn()
    }

    @Test func hasTheNumbersOfTheMethod() {
        let numbers = playbook.thresholds
        #expect(numbers.movingDays == 21)
        #expect(numbers.stallWarningDays == 3)
        #expect(numbers.roiGate == 3)
        #expect(numbers.windowMonths == 18)
        #expect(numbers.discountPercent == 10)
        #expect(numbers.planMaxSteps == 20)
        #expect(numbers.fileAt == 0.6)
        #expect(playbook.currency == Currency("USD"))
        #expect(playbook.weekend == [6, 7])
        #expect(playbook.dateOrder == .monthFirst)
        #expect(playbook.fiscalYearStart == 1)
    }

    @Test func hasTheMilestonesOfTheMethod() {
        #expect(playbook.milestones.map(\.milestone) == Milestone.allCases)
        #expect(playbook.milestones.map(\.probability) == [30, 50, 75, 90])
        #expect(playbook.milestones.map(\.name) == ["Pain & Power", "Money & Effort", "Go live & steps to close", "Verbal commitment"])
        #expect(playbook[.verbal].probability == 90)
    }

    @Test func saysWhoMustSayIt() {
        let others: [Criterion: Playbook.ProvenBy] = [
            .roi: .computed, .implementationTime: .eitherSide, .steps: .eitherSide, .acknowledgement: .both, .purchasing: .buyer,
        ]
        for criterion in Criterion.allCases {
            #expect(playbook[criterion].provenBy == others[criterion] ?? .decisionMaker, "\(criterion.rawValue)")
        }
    }

    @Test func hasTheStepsOfTheMethod() {
        let rows = playbook.steps.map { "\($0.id) \($0.side.rawValue) \($0.days) \($0.after.joined(separator: "+"))" }
        #expect(
            rows == [
                "signers both 2 ", "nda both 3 ", "proof both 10 signers", "business-case both 5 ", "security-pack seller 2 nda",
                "security-review buyer 15 security-pack", "verbal buyer 1 proof+business-case", "contract seller 2 signers+verbal",
                "legal-review both 15 contract", "vendor-setup buyer 10 signers", "procurement buyer 10 verbal+vendor-setup",
                "signature both 2 security-review+legal-review+procurement",
            ])
        let optional = playbook.optionalSteps.map { "\($0.id) \($0.side.rawValue) \($0.days) \($0.after.joined()) \($0.waitsForDate)" }
        #expect(optional == ["data-processing both 20 nda false", "works-council buyer 15  false", "board-approval buyer 1  true"])
    }

    @Test(arguments: Criterion.allCases) func hasAWordingForEveryOccasion(criterion: Criterion) {
        let questions = playbook[criterion].questions
        #expect(questions.count >= 6)
        for purpose in Playbook.Purpose.allCases {
            #expect(questions.contains { $0.purposes.contains(purpose) }, "\(criterion.rawValue) has none for \(purpose.rawValue)")
        }
        #expect((2...3).contains(playbook[criterion].redFlags.count))
    }

    static let halves: [Criterion: Set<Playbook.HalfAnswer>] = [
        .decisionMaker: [.nameWithoutTitle, .titleWithoutName, .nameWithoutOwnership, .decisionElsewhere, .yesWithCondition],
        .problem: [.vagueProblem, .wishWithoutProblem],
        .consequence: [
            .costWithoutFrequency, .frequencyWithoutCost, .revenueWithoutMargin, .savingWithoutShare, .figureWithoutCurrency,
            .yesWithoutFigure,
        ],
        .target: [.wishWithoutDate, .dateWithoutWish],
        .fit: [.yesWithoutWhy],
        .strategicObjective: [.objectiveWithoutLink, .yesWithoutWhy],
        .investment: [.yesWithoutFigure, .budgetWithoutOwner, .yesWithCondition],
        .effort: [.peopleWithoutTime, .timeWithoutPeople, .yesWithCondition],
        .sponsorship: [.yesWithoutAction, .yesWithCondition],
        .nextStep: [.stepWithoutDate, .stepWithoutOwner],
        .goLiveDate: [.periodWithoutDay, .dateWithoutReason, .yesWithoutFigure, .yesWithCondition],
        .goLiveReason: [.reasonWithoutDate, .reasonWithoutConsequence, .sellerReason],
        .implementationTime: [.leadWithoutBuild, .buildWithoutLead, .yesWithoutFigure],
        .steps: [.stepWithoutDate, .stepWithoutOwner, .stepWithoutDuration],
        .acknowledgement: [.oneSideOnly, .yesWithCondition],
        .verbalYes: [.yesWithCondition, .yesWithoutWhy, .decisionElsewhere],
        .purchasing: [.stageWithoutPerson, .stageWithoutDate],
    ]

    @Test(arguments: Criterion.allCases) func asksForTheOtherHalfInTwoWays(criterion: Criterion) {
        #expect(Set(playbook[criterion].followUps.map(\.after)) == (Self.halves[criterion] ?? []).union(criterion == .roi ? [] : [.denial]))
        for followUp in playbook[criterion].followUps {
            #expect(followUp.questions.count >= 2, "\(criterion.rawValue) \(followUp.after.rawValue)")
            #expect(followUp.questions.filter { $0.filled(with: [:]) != nil }.count >= 2)
        }
    }

    @Test func everyKindOfHalfAnswerIsUsed() {
        let used = playbook.criteria.flatMap { $0.followUps.map(\.after) }
        #expect(Set(used) == Set(Playbook.HalfAnswer.allCases))
    }

    @Test func everyPlaceholderIsUsed() {
        #expect(Set(allQuestions.flatMap(\.text.placeholders)) == Set(Playbook.Placeholder.allCases))
    }

    @Test func everyFactQuestionHasAFallbackWithoutFacts() {
        for question in allQuestions where !question.text.placeholders.isEmpty {
            #expect(question.fallback?.placeholders == [], "\(question.id)")
        }
    }

    @Test func noTwoWordingsAreTheSame() {
        var seen: [String: String] = [:]
        for question in allQuestions {
            for template in [question.text, question.fallback].compactMap({ $0 }) {
                let plain = template.source.lowercased().filter { $0.isLetter || $0 == " " }
                #expect(seen[plain] == nil, "“\(template.source)” stands in \(question.id) and \(seen[plain] ?? "")")
                seen[plain] = question.id
            }
        }
        #expect(Set(allQuestions.map(\.id)).count == allQuestions.count)
    }

    @Test func everyQuestionIsOneAndShort() {
        for question in allQuestions {
            for template in [question.text, question.fallback].compactMap({ $0 }) {
                let source = template.source
                #expect(Self.sentences(in: source) <= 2, "“\(source)”")
                #expect(source.count(where: { $0 == "?" }) <= 1, "“\(source)” asks twice")
                #expect(source.contains("?"), "“\(source)” asks nothing")
                #expect(source.split(separator: " ").count <= 30, "“\(source)” is long")
                #expect(source.first?.isUppercase == true || source.hasPrefix("“"), "“\(source)”")
            }
        }
    }

    /// In a meeting there is time for one breath; the second wording is there for the second time of asking.
    @Test(arguments: Criterion.allCases) func whatIsAskedInAMeetingIsShort(criterion: Criterion) {
        let short = playbook[criterion].questions.filter { $0.purposes.contains(.short) }
        #expect(short.count >= 2, "\(criterion.rawValue)")
        for question in short {
            #expect(question.text.placeholders.isEmpty)
            #expect(question.text.source.split(separator: " ").count < 12, "“\(question.text.source)” is long")
        }
    }

    /// What somebody said word for word may be any kind of sentence: it reads well only in quotation marks.
    @Test func whatWasSaidStandsInQuotationMarks() {
        for question in allQuestions {
            for place in [Playbook.Placeholder.problem, .goLiveReason, .step, .investment] {
                let bare = "{\(place.rawValue)}"
                let source = question.text.source
                #expect(!source.contains(bare) || source.contains("“\(bare)”"), "“\(source)”")
            }
        }
    }

    /// Turns of phrase that are grammatical and that nobody says across a table.
    @Test func nothingIsStilted() {
        let stilted = [
            "speaks against", "speaks for", "who of your", "order of magnitude", "whom ", "on which day", "in which currency",
            "at your place",
        ]
        for question in allQuestions {
            for template in [question.text, question.fallback].compactMap({ $0 }) {
                for phrase in stilted { #expect(!template.source.lowercased().contains(phrase), "“\(template.source)”") }
            }
        }
    }

    @Test func nothingIsSaidInJargon() {
        let banned = [
            "pain point", "pain", "stakeholder", "solution", "leverage", "synerg", "journey", "value proposition", "best-in-class",
            "game chang",
            "touch base", "circle back", "reach out", "deep dive", "buy-in", "low-hanging", "win-win", "world-class", "cutting-edge",
            "seamless",
            "roi", "kpi", "key driver", "excited", "great question", "honest", "trust me", "obviously", "wouldn't you agree",
            "don't you think",
            "surely", "unlock", "empower", "holistic", "ecosystem", "transform", "i'd love", "happy to", "no-brainer", "use case",
            "roadmap",
        ]
        for text in spokenTexts {
            let words = " " + text.lowercased().map { $0.isLetter || $0 == "-" || $0 == "'" ? $0 : " " } + " "
            for phrase in banned {
                #expect(!String(words).contains(" \(phrase)"), "“\(text)” says “\(phrase)”")
            }
        }
    }

    @Test func nothingPutsTheAnswerInTheMouth() {
        let leading = [", right?", "isn't it?", "aren't you?", "don't you?", "wouldn't you?", "correct?", "agree that", "shouldn't you"]
        for question in allQuestions {
            for phrase in leading { #expect(!question.text.source.contains(phrase), "“\(question.text.source)”") }
        }
    }

    @Test func everySentenceIsOne() {
        for guide in playbook.criteria {
            for text in [guide.why, guide.goodAnswer, guide.coach, guide.danger, guide.retry] {
                #expect([".", "!", "?"].contains(text.last), "“\(text)”")
            }
            #expect((1...2).contains(Self.sentences(in: guide.why)))
            #expect(Self.sentences(in: guide.coach) == 1, "“\(guide.coach)”")
            #expect(!guide.name.isEmpty && guide.name.first?.isLowercase == true)
        }
    }

    @Test func itsYAMLIsTheFileThatIsExported() throws {
        #expect(try Playbook(yaml: Playbook.builtInYAML, file: "export") == playbook)
        #expect(Playbook.problems(in: Array(Playbook.builtInYAML.utf8), file: "export") == [])
    }

    private var allQuestions: [Playbook.Question] {
        playbook.criteria.flatMap { guide in guide.questions + guide.followUps.flatMap(\.questions) }
    }

    /// What a buyer or a rep would hear or read; a red flag may be as bad as buyers are.
    private var spokenTexts: [String] {
        playbook.criteria.flatMap { [$0.name, $0.why, $0.goodAnswer, $0.prepare, $0.retry, $0.retryExample, $0.coach, $0.danger] }
            + allQuestions.flatMap { [$0.text.source, $0.fallback?.source ?? ""] } + (playbook.steps + playbook.optionalSteps).map(\.ask)
    }

    private static func sentences(in text: String) -> Int {
        let ends = zip(text, text.dropFirst() + " ").filter { [".", "?", "!"].contains($0.0) && ($0.1 == " " || $0.1 == "”") }
        return ends.count
    }
}
