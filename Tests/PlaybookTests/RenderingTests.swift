import DealModel
import Testing

@testable import Playbook

@Suite struct RenderingTests {
    let playbook: Playbook

    init() throws {
        playbook = try Playbook(yaml: MarkedPlaybook.valid.text, file: "test.yaml")
    }

    @Test func aCriterionAsMarkdown() throws {
        let page = playbook.markdown()
        let start = try #require(page.firstRange(of: "### fit: name of fit"))
        let end = try #require(page.firstRange(of: "### roi:"))
        #expect(
            page[start.lowerBound..<end.lowerBound] == """
                ### fit: name of fit

                why fit

                - **Proven by:** the decision maker
                - **A good answer:** good fit
                - **Example:** “example of fit”
                - **In preparation:** prepare fit

                #### Questions

                - First of fit? (first call)
                - Second of fit? (short, written)

                #### After half an answer

                - wish without date: When is fit?

                #### Red flags

                - “flag of fit”

                - **When nothing comes:** retry fit “retry example of fit”
                - **Coach:** coach fit
                - **While it is missing:** danger of fit


                """)
    }

    @Test func theFirstLinesForATerminal() {
        #expect(
            playbook.text(width: 60).hasPrefix(
                """
                PLAYBOOK TEST 1

                Currency: EUR
                Dates: day first
                Fiscal year starts in month: 4
                Weekend: Friday, Saturday
                Moving: a criterion proven or a step finished within 21 days
                Stall announced: 3 days ahead
                Return: at least 2.5X within 18 months
                Discount: 10 % a year
                Longest plan: 20 steps
                Notes are filed: from a confidence of 0.6
                Content: \(playbook.hash)

                ONE: 30 %

                """))
    }

    @Test(arguments: [Int.min, 20, 40, 60, 80, 200]) func noLineIsWiderThanTheTerminal(width: Int) throws {
        let longest = try Playbook.builtIn().text(width: width).split(separator: "\n").map(\.count).max() ?? 0
        #expect(longest <= max(30, width))
    }

    @Test func bothPagesHoldEveryQuestion() throws {
        let builtIn = try Playbook.builtIn()
        let markdown = builtIn.markdown()
        let text = builtIn.text(width: 10_000)
        for question in builtIn.criteria.flatMap({ $0.questions + $0.followUps.flatMap(\.questions) }) {
            #expect(markdown.contains(question.text.source))
            #expect(text.contains(question.text.source))
        }
    }

    @Test func markdownSignsInTextStayPlain() {
        var marked = playbook
        marked.criteria[0].why = "a *b* _c_ [d](e) <f> #g | `h`"
        #expect(marked.markdown().contains(##"a \*b\* \_c\_ \[d\](e) \<f\> \#g \| \`h\`"##))
    }
}
