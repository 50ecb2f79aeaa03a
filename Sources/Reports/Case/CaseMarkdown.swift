import BusinessCase
import DealModel

/// The business case as Markdown, for a document of the reader's own: what the page says, with the charts as sentences.
package struct CaseMarkdown: Sendable {
    let brief: CaseBrief
    let locale: FigureLocale

    package init(_ brief: CaseBrief, locale: FigureLocale) {
        self.brief = brief
        self.locale = locale
    }

    package var text: String {
        let texts = CaseHeadline(brief, locale: locale)
        let notes = CaseAssumptions(brief, locale: locale)
        var blocks = ["# \(MarkdownText.inline(texts.heading))", MarkdownText.inline(texts.eyebrow), MarkdownText.inline(texts.lede)]
        blocks.append(
            table(
                ["", "", ""], texts.figures.map { [$0.label, "**\(MarkdownText.inline($0.value))**", $0.note] }, isMarkup: 1, numbers: []))
        if !notes.missing.isEmpty { blocks += ["## What is still missing", list(notes.missing)] }
        let parts = CaseWorking(brief, locale: locale).parts
        if !parts.isEmpty { blocks.append("## From what was said to the return") }
        for part in parts {
            blocks.append("**\(MarkdownText.inline(part.heading))**")
            blocks.append(
                table(["Step", "Where it comes from", "Figure"], part.rows.map { [$0.label, origin(of: $0), $0.value] }, numbers: [2]))
        }
        for drawing in CaseDrawings(brief, locale: locale).all {
            blocks += ["## \(MarkdownText.inline(drawing.title))", MarkdownText.inline(drawing.summary)]
        }
        if !texts.scenarios.isEmpty {
            let rows = texts.scenarios.map { [$0.name, $0.multiple, $0.payback, $0.npv] }
            blocks += [
                "## Scenarios", MarkdownText.inline(texts.scenarioNote),
                table(["Scenario", "Return", "Payback", "Net present value"], rows, numbers: [1, 2, 3]),
            ]
        }
        blocks += ["## Assumptions", list(notes.sentences), MarkdownText.inline(texts.footer)]
        return blocks.joined(separator: "\n\n")
    }

    /// How a sum comes about, or whose figure it is, in plain words.
    func origin(of row: CaseWorking.Row) -> String {
        guard let figure = row.figure else { return row.how }
        guard let origin = brief.origins[figure] else { return "" }
        return (origin.isVerbatim && !row.repeatsWords ? "“\(origin.excerpt)” " : "")
            + origin.attribution(of: figure, isRepeated: row.repeatsWords) + (origin.strength < .proof ? " (to be confirmed)" : "")
    }

    private func list(_ sentences: [String]) -> String {
        sentences.map { "- \(MarkdownText.inline($0))" }.joined(separator: "\n")
    }

    private func table(_ heads: [String], _ rows: [[String]], isMarkup: Int? = nil, numbers: Set<Int>) -> String {
        let rule = heads.indices.map { numbers.contains($0) ? "---:" : "---" }
        let cells = rows.map { row in row.enumerated().map { $0.offset == isMarkup ? $0.element : MarkdownText.inline($0.element) } }
        return ([heads, rule] + cells).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
