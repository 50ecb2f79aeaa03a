import BusinessCase
import DealModel

/// The case as one drawing: headline, key figures, working, charts, scenarios and assumptions below each other.
package struct CasePoster: Sendable {
    let brief: CaseBrief
    let locale: FigureLocale

    package init(_ brief: CaseBrief, locale: FigureLocale) {
        self.brief = brief
        self.locale = locale
    }

    /// An SVG file.
    package var svg: String {
        let texts = CaseHeadline(brief, locale: locale)
        let notes = CaseAssumptions(brief, locale: locale)
        let charts = CaseDrawings(brief, locale: locale).all
        var column = PosterColumn()
        column.add(texts.eyebrow, style: "tick")
        column.add(texts.heading, style: "heading", size: 20, height: 26)
        column.addLines(texts.lede, style: "label")
        column.skip(8)
        for pair in stride(from: 0, to: texts.figures.count, by: 2) { column.add(figures: texts.figures[pair...].prefix(2)) }
        if !notes.missing.isEmpty { column.addList("What is still missing", notes.missing) }
        let parts = CaseWorking(brief, locale: locale).parts
        if !parts.isEmpty { column.addTitle("From what was said to the return") }
        for part in parts {
            column.add(part.heading, style: "tick")
            for row in part.rows {
                column.add(row.label, right: row.value, style: row.kind == .figure ? "label" : "label strong")
                let origin = CaseMarkdown(brief, locale: locale).origin(of: row)
                if !origin.isEmpty { column.addLines(origin, style: "tick") }
            }
            column.skip(6)
        }
        for chart in charts { column.add(chart) }
        if !texts.scenarios.isEmpty {
            column.addTitle("Scenarios")
            column.addLines(texts.scenarioNote, style: "tick")
            for row in texts.scenarios { column.add(row.name, right: "\(row.multiple), \(row.payback), \(row.npv)", style: "label") }
        }
        column.addList("Assumptions", notes.sentences)
        column.skip(8)
        column.add(texts.footer, style: "tick")
        let summary = ([texts.lede] + charts.map(\.summary)).joined(separator: " ")
        return Drawing(
            id: "case", title: texts.title, summary: summary, width: PosterColumn.width, height: column.top + 12, shapes: column.shapes
        ).file
    }
}

/// Text and charts set below each other.
private struct PosterColumn {
    static let width = 500.0
    private static let margin = 30.0
    private static let room = width - 2 * margin

    private(set) var shapes: [Element] = []
    private(set) var top = 22.0

    mutating func skip(_ height: Double) {
        top += height
    }

    /// One line, cut where it is too long; perhaps with something at the right margin.
    mutating func add(_ words: String, right: String = "", style: String, size: Double = 12, height: Double = 17) {
        top += height
        let taken = right.isEmpty ? 0 : Drawing.width(of: right, size: size) + 12
        let fitted = Drawing.fitted(words, into: max(60, Self.room - taken), size: size)
        shapes.append(.text(fitted, at: Point(Self.margin, top), style: style))
        if !right.isEmpty { shapes.append(.text(right, at: Point(Self.width - Self.margin, top), anchor: .end, style: style)) }
    }

    mutating func addLines(_ words: String, style: String) {
        for line in Drawing.lines(words, into: Self.room, size: 12) { add(line, style: style, height: 15) }
        skip(2)
    }

    mutating func addTitle(_ words: String) {
        skip(14)
        add(words, style: "label strong")
    }

    mutating func addList(_ title: String, _ sentences: [String]) {
        addTitle(title)
        for sentence in sentences { addLines("– " + sentence, style: "label") }
    }

    mutating func add(figures: ArraySlice<CaseHeadline.KeyFigure>) {
        let half = Self.room / 2
        for (index, figure) in figures.enumerated() {
            let x = Self.margin + half * Double(index)
            for (words, style, size, y) in [(figure.label, "tick", 12.0, 16.0), (figure.value, "figure", 16, 35), (figure.note, "tick", 12, 50)] {
                shapes.append(.text(Drawing.fitted(words, into: half - 8, size: size), at: Point(x, top + y), style: style))
            }
        }
        skip(58)
    }

    mutating func add(_ chart: Drawing) {
        addTitle(chart.title)
        skip(8)
        shapes.append(Element("g", ["transform": "translate(\(coordinate(Self.margin)) \(coordinate(top)))"], chart.shapes))
        skip(chart.height)
        addLines(chart.summary, style: "tick")
    }
}
