import BusinessCase
import Foundation
import TerminalText

/// How often the multiple comes out where, when every range is drawn at random, against the gate.
struct DistributionChart {
    let distribution: Distribution
    let simulation: Simulation
    let gate: Double
    let locale: FigureLocale

    static let title = "How it may come out"

    /// Nil where nothing is a range.
    init?(_ brief: CaseBrief, classes: Int, locale: FigureLocale) {
        guard let simulation = brief.result.simulation, let distribution = brief.input.distribution(classes: classes) else { return nil }
        self.distribution = distribution
        self.simulation = simulation
        gate = brief.result.gate.binary
        self.locale = locale
    }

    var summary: String {
        let percent = FigureText.decimals((simulation.probability * 100).rounded(), 0)
        let gate = FigureText.decimals(gate, 1, in: locale)
        var text = "Of 10,000 draws from the ranges given, \(percent) in 100 reach \(gate)\u{A0}X."
        if let low = simulation.p10, let middle = simulation.p50, let high = simulation.p90 {
            text +=
                " One in ten stays below \(multiple(low))\u{A0}X, half reach \(multiple(middle))\u{A0}X, one in ten passes \(multiple(high))\u{A0}X."
        }
        return text
    }

    private func multiple(_ value: Double) -> String {
        FigureText.multiple(value, gate: gate, in: locale)
    }

    private var most: Double { Double(max(1, distribution.counts.max() ?? 1)) }

    /// Where the middle of a class lies.
    private func isMet(_ index: Int) -> Bool {
        (distribution.edge(index) + distribution.edge(index + 1)) / 2 >= gate
    }

    // MARK: Drawn

    func drawing(width: Double = 440, height: Double = 170) -> Drawing {
        var drawing = Drawing(id: "distribution", title: Self.title, summary: summary, width: width, height: height)
        let low = min(distribution.low, gate)
        let high = max(distribution.high, gate)
        // A gate far outside must not squeeze the bars.
        let isGateNear = high - low <= 4 * (distribution.high - distribution.low)
        let domain = isGateNear ? low...high : distribution.low...distribution.high
        let x = Scale(domain, from: 14, to: width - 14)
        let y = Scale(0...most, from: height - 24, to: 24)
        for (index, count) in distribution.counts.enumerated() {
            let corner = Point(x(distribution.edge(index)) + 0.5, y(0))
            let opposite = Point(x(distribution.edge(index + 1)) - 0.5, y(Double(count)))
            drawing.shapes.append(.rect(corner, opposite, style: isMet(index) ? "bar" : "bar pale"))
        }
        drawing.shapes.append(.line(from: Point(8, y(0)), to: Point(width - 8, y(0)), style: "axis"))
        for tick in x.ticks(about: 6) {
            drawing.shapes.append(
                .text("\(FigureText.decimals(tick, 2, in: locale))\u{A0}X", at: Point(x(tick), height - 9), anchor: .middle, style: "tick"))
        }
        if isGateNear {
            drawing.shapes.append(.line(from: Point(x(gate), 16), to: Point(x(gate), y(0)), style: "gate"))
            let isRight = x(gate) < width / 2
            let percent = FigureText.decimals((simulation.probability * 100).rounded(), 0)
            drawing.shapes.append(
                .text(
                    "\(percent) in 100 reach \(FigureText.decimals(gate, 1, in: locale))\u{A0}X",
                    at: Point(x(gate) + (isRight ? 5 : -5), 14),
                    anchor: isRight ? .start : .end, style: "label strong"))
        }
        return drawing
    }

    // MARK: On a terminal

    func lines(_ style: Style) -> [String] {
        let labels = distribution.counts.indices.map { "\(multiple(distribution.edge($0))) to \(multiple(distribution.edge($0 + 1)))" }
        let labelWidth = labels.map(displayWidth).max() ?? 0
        let note = "  ◂ \(FigureText.decimals(gate, 1, in: locale))\u{A0}X from here"
        let room = max(4, style.width - labelWidth - displayWidth(note) - 8)
        let first = distribution.counts.indices.first(where: isMet)
        let bars = distribution.counts.enumerated().map { index, count in
            let bar = TextBar.bar(Double(count) / most * Double(room), full: isMet(index) ? "█" : "▒")
            return "    \(labels[index].rightAligned(to: labelWidth))  \(bar)" + (index == first && index > 0 ? note : "")
        }
        return [style.bold("  \(Self.title)")] + bars + style.paragraph(summary, first: "  ")
    }
}
