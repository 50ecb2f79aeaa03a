import BusinessCase
import DealModel

/// The charts of a business case, as many as its figures give.
struct CaseDrawings {
    let curve: Drawing?
    let tornado: Drawing?
    let distribution: Drawing?

    init(_ brief: CaseBrief, locale: FigureLocale) {
        curve = brief.input.valueCurve.map {
            ValueCurveChart(curve: $0, currency: brief.result.currency, isApproximate: brief.isApproximate, locale: locale).drawing()
        }
        tornado = TornadoChart(brief, locale: locale)?.drawing()
        distribution = DistributionChart(brief, classes: 30, locale: locale)?.drawing()
    }

    var all: [Drawing] { [curve, tornado, distribution].compactMap(\.self) }
}

/// The case as one drawing: headline, key figures, and the charts below each other.
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
        let width = 500.0
        let inner = width - 60
        var shapes: [Element] = [
            .text(Drawing.fitted(texts.eyebrow, into: inner, size: 11), at: Point(30, 34), style: "tick"),
            .text(Drawing.fitted(texts.heading, into: inner, size: 20), at: Point(30, 60), style: "heading"),
        ]
        var top = 84.0
        for line in Drawing.lines(texts.lede, into: inner, size: 11) {
            shapes.append(.text(line, at: Point(30, top), style: "label"))
            top += 16
        }
        top += 10
        let room = inner / Double(max(1, texts.figures.count))
        for (index, figure) in texts.figures.enumerated() {
            let x = 30 + room * Double(index)
            shapes.append(.text(Drawing.fitted(figure.label, into: room - 8, size: 10), at: Point(x, top + 8), style: "tick"))
            shapes.append(.text(Drawing.fitted(figure.value, into: room - 8, size: 16), at: Point(x, top + 28), style: "figure"))
            shapes.append(.text(Drawing.fitted(figure.note, into: room - 8, size: 10), at: Point(x, top + 44), style: "tick"))
        }
        top += 72
        let drawings = CaseDrawings(brief, locale: locale).all
        for drawing in drawings {
            shapes.append(.text(drawing.title, at: Point(30, top), style: "label strong"))
            top += 12
            shapes.append(
                Element("g", ["transform": "translate(\(coordinate(30)) \(coordinate(top)))"], drawing.shapes))
            top += drawing.height + 8
            for line in Drawing.lines(drawing.summary, into: inner, size: 10) {
                shapes.append(.text(line, at: Point(30, top + 6), style: "tick"))
                top += 14
            }
            top += 26
        }
        shapes.append(.text(Drawing.fitted(texts.footer, into: inner, size: 10), at: Point(30, top), style: "tick"))
        let summary = ([texts.lede] + drawings.map(\.summary)).joined(separator: " ")
        return Drawing(id: "case", title: texts.title, summary: summary, width: width, height: top + 24, shapes: shapes).file
    }
}
