import BusinessCase
import CContent
import DealModel
import Qualification
import TerminalText

/// The business case as a page to hand to a buyer: no probability, no dangers, no notes, nothing but the case.
package struct CasePage: Sendable {
    let brief: CaseBrief
    let locale: FigureLocale

    package init(_ brief: CaseBrief, locale: FigureLocale) {
        self.brief = brief
        self.locale = locale
    }

    package var html: String {
        let texts = CaseHeadline(brief, locale: locale)
        let body = PageTemplate.businessCase.markup(CasePageView(brief, locale: locale))
        return Page(title: texts.title, body: body, footer: texts.footer).html
    }
}

extension PageTemplate {
    static let businessCase = PageTemplate(qualify_content_business_case_template())
    fileprivate static let scenarios = PageTemplate(qualify_content_scenarios_template())
}

/// What the template of the business case reads.
struct CasePageView {
    struct Figure {
        let label: Markup
        let value: Markup
        let isLong: Bool
        let note: Markup
        let hasNote: Bool
    }

    struct Part {
        let heading: Markup
        let rows: [Row]
    }

    struct Row {
        let kind: Markup
        let label: Markup
        let origin: Markup
        let hasOrigin: Bool
        let value: Markup

        init(_ row: CaseWorking.Row, _ brief: CaseBrief) {
            kind = Markup(text: "\(row.kind)")
            label = Markup(text: row.label)
            value = Markup(text: row.value)
            origin = CasePageView.origin(of: row, brief)
            hasOrigin = !origin.isEmpty
        }
    }

    struct Chart {
        let title: Markup
        let drawing: Markup
        let caption: Markup
    }

    struct Scenarios {
        let note: Markup
        let rows: [ScenarioRow]

        init(_ texts: CaseHeadline) {
            note = Markup(text: texts.scenarioNote)
            rows = texts.scenarios.map {
                ScenarioRow(
                    name: Markup(text: $0.name), multiple: Markup(text: $0.multiple), payback: Markup(text: $0.payback),
                    npv: Markup(text: $0.npv))
            }
        }
    }

    struct ScenarioRow {
        let name: Markup
        let multiple: Markup
        let payback: Markup
        let npv: Markup
    }

    let eyebrow: Markup
    let heading: Markup
    let lede: Markup
    let figures: [Figure]
    let hasMissing: Bool
    let missing: [Markup]
    let hasWorking: Bool
    let parts: [Part]
    let charts: [Chart]
    /// In the column that is the shorter one.
    let scenariosBelowWorking: Markup
    let scenariosBelowCharts: Markup
    let assumptions: [Markup]

    init(_ brief: CaseBrief, locale: FigureLocale) {
        let texts = CaseHeadline(brief, locale: locale)
        eyebrow = Markup(text: texts.eyebrow)
        heading = Markup(text: texts.heading)
        lede = Markup(text: texts.lede)
        figures = texts.figures.map {
            Figure(
                label: Markup(text: $0.label), value: Markup(text: $0.value), isLong: $0.value.count > 13, note: Markup(text: $0.note),
                hasNote: !$0.note.isEmpty)
        }
        let notes = CaseAssumptions(brief, locale: locale)
        missing = notes.missing.map { Markup(text: $0) }
        hasMissing = !missing.isEmpty
        assumptions = notes.sentences.map { Markup(text: $0) }
        parts = CaseWorking(brief, locale: locale).parts.map { part in
            Part(
                heading: Markup(text: part.heading),
                rows: part.rows.map { Row($0, brief) })
        }
        hasWorking = !parts.isEmpty
        charts = CaseDrawings(brief, locale: locale).all.map(CasePageView.chart)
        let scenarios = texts.scenarios.isEmpty ? Markup(html: "") : PageTemplate.scenarios.markup(Scenarios(texts))
        let isLong = parts.map(\.rows.count).reduce(0, +) > 20
        scenariosBelowWorking = isLong ? Markup(html: "") : scenarios
        scenariosBelowCharts = isLong ? scenarios : Markup(html: "")
    }

    private static func chart(_ drawing: Drawing) -> Chart {
        Chart(title: Markup(text: drawing.title), drawing: drawing.inline, caption: Markup(text: drawing.summary))
    }

    /// How a sum comes about, or whose figure it is: with the words, where they are for the buyer to read.
    fileprivate static func origin(of row: CaseWorking.Row, _ brief: CaseBrief) -> Markup {
        guard let figure = row.figure else { return Markup(text: row.how) }
        guard let origin = brief.origins[figure] else { return Markup(text: "") }
        let quoted = origin.isVerbatim && !row.repeatsWords ? "<q>\(escaped(origin.excerpt))</q> " : ""
        let toConfirm = origin.strength < .proof ? #" <span class="tag">to be confirmed</span>"# : ""
        return Markup(html: quoted + escaped(origin.attribution(of: figure, isRepeated: row.repeatsWords)) + toConfirm)
    }
}

extension CaseBrief.Origin {
    /// The words, or as much of them as has room on a page.
    var excerpt: String { truncated(visible(words), toColumns: 180) }

    /// "Dana Ruiz, 23 Nov 2026"; for the seller's own figures whose they are, and for the rep's beliefs that they are no more.
    func attribution(of figure: CaseFigure, isRepeated: Bool) -> String {
        let isPrice = figure == .oneTime || figure == .recurring
        guard let speaker else { return strength == .proof ? (isPrice ? "our offer" : "our estimate") : "our assumption" }
        guard strength > .view else { return "our assumption" }
        return (isRepeated && isVerbatim ? "in the same words, " : "") + speaker + (isRepeated ? "" : day.map { ", \($0.text)" } ?? "")
    }
}
