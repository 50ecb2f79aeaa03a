import DealModel
import Testing

@testable import Playbook

/// What is said of a file as a whole: all at once, in any order, of another time, or nothing in it.
extension PlaybookProblemTests {
    @Test func allProblemsAreFoundInOneRun() {
        let fixture = Self.valid
            .replacing(
                "currency: EUR", with: "currency: € #! `currency` of the playbook is `€`; write the three capitals of ISO 4217, such as USD"
            )
            .replacing("    coach: coach roi", with: "    coach: [] #! `coach` of criterion `roi` must be a text, not a list")
            .replacing(
                "    danger: danger of steps",
                with: "    danger: \"\" #! `danger` of criterion `steps` is empty; write it, or take the line out")
        #expect(fixture.found == fixture.expected)
        #expect(fixture.expected.count == 3)
    }

    @Test func problemsKnowTheIdOfTheirThing() throws {
        let fixture = Self.valid.replacing("    why: why fit", with: "    why: []")
        let problem = try #require(Playbook.problems(in: Array(fixture.text.utf8), file: "f").first)
        #expect(problem.id == "fit")
        #expect(problem.file == "f")
    }

    @Test func aSchemaOfTheFutureIsTheOnlyProblem() {
        let fixture = Self.valid
            .replacing("schema: 1", with: "schema: 2 #! schema 2 is not known to this program, which reads schema 1; write `schema: 1`")
            .replacing("currency: EUR", with: "currency: €")
        #expect(fixture.found == fixture.expected)
    }

    @Test(arguments: ["", "   \n\n", "# only a comment\n", "---\n"]) func anEmptyFileSaysSo(text: String) {
        #expect(
            Playbook.problems(in: Array(text.utf8), file: "p").map(\.description) == [
                "p: the file is empty; begin with what `qualify playbook export` prints"
            ])
    }

    @Test func criteriaMayStandInAnyOrder() throws {
        let block = MarkedPlaybook.block(for: "decision-maker")
        var fixture = Self.valid.removing(.decisionMaker)
        let end = try #require(fixture.lines.firstIndex(of: "steps:"))
        fixture.lines.insert(contentsOf: block, at: end)
        let playbook = try Playbook(yaml: fixture.text, file: "test.yaml")
        #expect(playbook.criteria.map(\.criterion) == Criterion.allCases)
    }
}
