import BusinessCase
import Foundation
import TerminalText

/// How far each figure alone moves the multiple, the strongest first.
struct TornadoChart {
    let rows: [Row]
    let base: Double
    let gate: Double
    let locale: FigureLocale

    static let title = "What moves it most"
    private static let mostRows = 6

    struct Row {
        let name: String
        let title: String
        /// The figure at its low and its high end, in words.
        let ends: String
        let low: Double
        let high: Double
        /// How sure anybody is of it: a range that was given, or a fifth to either side.
        let isRange: Bool
    }

    /// Nil where there is nothing to vary, or no multiple at some end.
    init?(_ brief: CaseBrief, locale: FigureLocale) {
        guard let base = brief.result.multiple else { return nil }
        let words = FigureWording(brief.input, locale: locale)
        rows = brief.result.sensitivity.compactMap { row in
            guard let atLow = row.multipleAtLow, let atHigh = row.multipleAtHigh else { return nil }
            let ends = words.value(row.input, Estimate(low: row.low, high: row.high))
            return Row(
                name: words.name(row.input), title: words.title(row.input), ends: ends, low: min(atLow, atHigh), high: max(atLow, atHigh),
                isRange: brief.input[row.input]?.isRange == true)
        }.filter { $0.high - $0.low > 1e-9 }.prefix(Self.mostRows).map(\.self)
        guard !rows.isEmpty else { return nil }
        self.base = base
        gate = brief.result.gate.binary
        self.locale = locale
    }

    var summary: String {
        guard let first = rows.first else { return "" }
        let rest = rows.dropFirst().prefix(2).map { "\($0.title) \(span($0))" }
        let others = rest.isEmpty ? "" : " Then \(rest.joined(separator: ", "))."
        return "The \(first.title) moves the return most: \(first.ends) gives \(span(first)).\(others)"
    }

    private func span(_ row: Row) -> String {
        "\(multiple(row.low)) to \(multiple(row.high))\u{A0}X"
    }

    private func multiple(_ value: Double) -> String {
        FigureText.multiple(value, gate: gate, in: locale)
    }

    private var domain: ClosedRange<Double> {
        let ends = rows.flatMap { [$0.low, $0.high] } + [base]
        return (ends.min() ?? 0)...(ends.max() ?? 1)
    }

    // MARK: Drawn

    func drawing(width: Double = 440) -> Drawing {
        let rowHeight = 36.0
        let scale = Scale(domain, from: 40, to: width - 40)
        let hasGate = domain.contains(gate) && abs(scale(gate) - scale(base)) > 2
        let height = 24 + rowHeight * Double(rows.count) + (hasGate ? 18 : 0)
        var drawing = Drawing(id: "tornado", title: Self.title, summary: summary, width: width, height: height)
        for (index, row) in rows.enumerated() {
            let top = 24 + rowHeight * Double(index)
            let label = Drawing.fitted("\(row.name): \(row.ends)", into: width, size: 11.5)
            drawing.shapes.append(.text(label, at: Point(0, top + 10), style: "tick"))
            drawing.shapes.append(.rect(Point(scale(row.low), top + 15), Point(scale(base), top + 27), style: "bar pale"))
            drawing.shapes.append(.rect(Point(scale(base), top + 15), Point(scale(row.high), top + 27), style: "bar"))
            drawing.shapes.append(.text(multiple(row.low), at: Point(scale(row.low) - 5, top + 25.5), anchor: .end, style: "label"))
            drawing.shapes.append(.text(multiple(row.high), at: Point(scale(row.high) + 5, top + 25.5), style: "label"))
        }
        // The lines stand on the bars only, so that they cross no words.
        for (index, row) in rows.enumerated() {
            let top = 24 + rowHeight * Double(index) + 13
            drawing.shapes.append(.line(from: Point(scale(base), top), to: Point(scale(base), top + 16), style: "axis"))
            if hasGate, row.low <= gate, gate <= row.high {
                drawing.shapes.append(.line(from: Point(scale(gate), top), to: Point(scale(gate), top + 16), style: "gate"))
            }
        }
        drawing.shapes.append(.text("now \(multiple(base))\u{A0}X", at: Point(scale(base), 11), anchor: .middle, style: "label strong"))
        if hasGate {
            let bottom = 24 + rowHeight * Double(rows.count) + 10
            let label = "\(FigureText.decimals(gate, 1, in: locale))\u{A0}X"
            drawing.shapes.append(.text(label, at: Point(scale(gate), bottom), anchor: .middle, style: "tick"))
        }
        return drawing
    }

    // MARK: On a terminal

    func lines(_ style: Style) -> [String] {
        let spans = rows.map(span)
        let spanWidth = spans.map(displayWidth).max() ?? 0
        let nameWidth = min(rows.map { displayWidth($0.title) }.max() ?? 0, max(10, style.width / 3))
        let room = style.width - nameWidth - spanWidth - 8
        guard room >= 8 else { return [style.bold("  \(Self.title)")] + style.paragraph(summary, first: "  ") }
        let scale = Scale(domain, from: 0, to: Double(room - 1))
        let center = Int(scale(base).rounded())
        let lines = zip(rows, spans).map { row, span in
            var cells = Array(repeating: " ", count: room)
            let (from, to) = (Int(scale(row.low).rounded()), Int(scale(row.high).rounded()))
            for cell in max(0, from)...max(0, min(room - 1, to)) { cells[cell] = cell < center ? "▒" : "█" }
            if cells.indices.contains(center) { cells[center] = "│" }
            let name = truncated(row.title, toColumns: nameWidth).padded(to: nameWidth)
            return "    \(name)  \(cells.joined())  \(span)"
        }
        return [style.bold("  \(Self.title)") + style.dim("   ▒ below, █ above \(multiple(base)) X")] + lines
    }
}
