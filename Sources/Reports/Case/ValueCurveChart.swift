import BusinessCase
import DealModel
import Foundation
import TerminalText

/// What has come back less what has been paid, month by month, with the month of payback.
struct ValueCurveChart {
    let curve: ValueCurve
    let currency: Currency?
    let isApproximate: Bool
    let locale: FigureLocale

    static let title = "Value over time"

    /// What the chart shows, in words.
    var summary: String {
        let lowest = curve.values.enumerated().min { $0.element < $1.element }
        var text = ""
        if let lowest, lowest.element < 0 {
            text +=
                "Paid ahead of benefit: at most \(money(-lowest.element)), \(lowest.offset == 0 ? "at signature" : "in month \(lowest.offset)"). "
        }
        let end = Int(min(curve.windowMonths, Double(curve.lastMonth)))
        let value = curve.values.element(at: end) ?? 0
        let payback =
            switch curve.paybackMonths {
            case let month? where month > 0: "The money is back in month \(decimals(month)). "
            case .some: "Nothing is ever owed. "
            case nil: "The money does not come back within ten years. "
            }
        let balance = value < 0 ? "it is still \(money(-value)) short" : "it has brought \(money(value)) more than it cost"
        return text + payback + "By month \(end) \(balance)."
    }

    private func money(_ amount: some Reckoning) -> String {
        FigureText.money(amount, currency, approximate: isApproximate, in: locale)
    }

    private func decimals(_ value: Double) -> String {
        FigureText.decimals((value * 10).rounded() / 10, 1, in: locale)
    }

    // MARK: Drawn

    func drawing(width: Double = 440, height: Double = 200) -> Drawing {
        var drawing = Drawing(id: "value", title: Self.title, summary: summary, width: width, height: height)
        let low = min(0, curve.values.min() ?? 0)
        let high = max(0, curve.values.max() ?? 0)
        let ticks = Scale(low...high, from: 0, to: 1).ticks(about: 4)
        let labels = ticks.map { FigureText.money($0, currency, in: locale) }
        let margin = min(width / 3, (labels.map { Drawing.width(of: $0, size: 11.5) }.max() ?? 0) + 12)
        let x = Scale(0...Double(max(1, curve.lastMonth)), from: margin, to: width - 12)
        let y = Scale(low...max(high, low + 1e-9), from: height - 36, to: 22)
        for (tick, label) in zip(ticks, labels) {
            drawing.shapes.append(.line(from: Point(margin, y(tick)), to: Point(width - 12, y(tick)), style: "grid"))
            drawing.shapes.append(.text(label, at: Point(margin - 6, y(tick) + 3.5), anchor: .end, style: "tick"))
        }
        drawing.shapes += areas(x, y)
        drawing.shapes.append(.line(from: Point(margin, y(0)), to: Point(width - 12, y(0)), style: "axis"))
        drawing.shapes.append(.path(points(x, y), style: "curve"))
        for month in months {
            drawing.shapes.append(.text(String(month), at: Point(x(Double(month)), height - 21), anchor: .middle, style: "tick"))
        }
        drawing.shapes.append(.text("months from signature", at: Point(width - 12, height - 7), anchor: .end, style: "tick"))
        if curve.windowMonths < Double(curve.lastMonth) {
            let end = x(curve.windowMonths)
            drawing.shapes.append(.line(from: Point(end, 22), to: Point(end, height - 36), style: "gate"))
            drawing.shapes.append(
                .text("end of the \(decimals(curve.windowMonths)) months", at: Point(end - 4, 14), anchor: .end, style: "tick"))
        }
        if let payback = curve.paybackMonths, payback > 0 {
            let point = Point(x(payback), y(0))
            let label = "paid back, month \(decimals(payback))"
            let isLeft = point.x - Drawing.width(of: label, size: 12) - 10 > margin
            drawing.shapes.append(.circle(point, radius: 4.5, style: "mark"))
            drawing.shapes.append(
                .text(
                    label, at: Point(point.x + (isLeft ? -9 : 9), point.y + (isLeft && point.y > 50 ? -8 : 17)),
                    anchor: isLeft ? .end : .start,
                    style: "label strong"))
        }
        return drawing
    }

    private func points(_ x: Scale, _ y: Scale) -> [Point] {
        curve.values.enumerated().map { Point(x(Double($0.offset)), y($0.element)) }
    }

    /// What is owed and what is gained, each between the curve and nought.
    private func areas(_ x: Scale, _ y: Scale) -> [Element] {
        [("area bad", { min(0, $0) }), ("area", { max(0, $0) })].map { (style: String, clip: (Double) -> Double) in
            var points: [Point] = []
            for (month, value) in curve.values.enumerated() {
                if month > 0, let before = curve.values.element(at: month - 1), before * value < 0 {
                    points.append(Point(x(Double(month - 1) + before / (before - value)), y(0)))
                }
                points.append(Point(x(Double(month)), y(clip(value))))
            }
            return .path(
                [Point(x(0), y(0))] + points + [Point(x(Double(curve.lastMonth)), y(0))], isClosed: true, style: style)
        }
    }

    /// About seven, whole, so that 18 months give every third.
    private var months: [Int] {
        let step = [1, 2, 3, 6, 12, 24].first { curve.lastMonth / $0 <= 8 } ?? 24
        return Array(stride(from: 0, through: curve.lastMonth, by: step))
    }

    // MARK: On a terminal

    /// Columns of blocks above and below a line for nought.
    func lines(_ style: Style) -> [String] {
        let high = max(0, curve.values.max() ?? 0)
        let low = min(0, curve.values.min() ?? 0)
        guard high > low else { return style.paragraph(summary, first: "  ") }
        let labels = [high, 0, low].map { $0 == 0 ? "0" : FigureText.money($0, currency, in: locale) }
        let margin = 2 + (labels.map(displayWidth).max() ?? 0)
        let columns = columns(room: style.width - margin - 3)
        let rows = 8
        let above = high == 0 ? 0 : low == 0 ? rows : min(rows - 1, max(1, Int((Double(rows) * high / (high - low)).rounded())))
        let below = rows - above
        var lines: [String] = []
        for row in 0..<above {
            let bars = columns.map { TextBar.cell(of: $0 / high * Double(above), row: above - 1 - row) }
            lines.append(line(row == 0 ? labels[0] : "", margin, "│", bars.joined()))
        }
        lines.append(line(labels[1], margin, "┼", String(repeating: "─", count: columns.count)))
        for row in 0..<below {
            let bars = columns.map { TextBar.hangingCell(of: $0 / low * Double(below), row: row) }
            lines.append(line(row == below - 1 ? labels[2] : "", margin, "│", bars.joined()))
        }
        return [style.bold("  \(Self.title)")] + lines + axis(columns.count, margin) + style.paragraph(summary, first: "  ")
    }

    private func line(_ label: String, _ margin: Int, _ axis: String, _ bars: String) -> String {
        (label.rightAligned(to: margin) + " " + axis + bars).trimmingEnd()
    }

    /// The value at each column; a month takes one to three of them.
    private func columns(room: Int) -> [Double] {
        let months = curve.lastMonth
        let count = min(max(1, room), months * max(1, min(3, room / max(1, months))) + 1)
        return (0..<count).map { column in
            let month = Double(column) / Double(max(1, count - 1)) * Double(months)
            let before = min(months - 1, Int(month))
            let (left, right) = (curve.values[before], curve.values[before + 1])
            return left + (right - left) * (month - Double(before))
        }
    }

    /// Where months stand below the columns, and where the payback is.
    private func axis(_ count: Int, _ margin: Int) -> [String] {
        func column(_ month: Double) -> Int { Int((month / Double(curve.lastMonth) * Double(count - 1)).rounded()) }
        var marks: [(column: Int, text: String)] = []
        for month in months where (marks.last.map { $0.column + $0.text.count } ?? -1) < column(Double(month)) {
            marks.append((column(Double(month)), String(month)))
        }
        var scale = ""
        for mark in marks { scale = scale.padded(to: mark.column) + mark.text }
        var lines = [String(repeating: " ", count: margin + 2) + scale]
        if let payback = curve.paybackMonths, payback > 0, payback <= Double(curve.lastMonth) {
            let note = "paid back, month \(decimals(payback))"
            let at = column(payback)
            let mark =
                at + 2 + note.count > count
                ? String(repeating: " ", count: max(0, at - note.count - 1)) + note + " ▲" : String(repeating: " ", count: at) + "▲ " + note
            lines.insert(String(repeating: " ", count: margin + 2) + mark, at: 0)
        }
        return lines
    }
}
