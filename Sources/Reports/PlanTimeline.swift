import DealModel
import TerminalText

/// The steps still to be done as bars over the days, in a lane for each side; the numbers are those of the table.
struct PlanTimeline {
    struct Bar {
        let number: Int
        let title: String
        let side: StepSide
        let start: Day
        let finish: Day
        let isCritical: Bool
    }

    let bars: [Bar]
    let today: Day
    let close: Day?
    let style: Style

    /// A longer picture shows less than the table.
    static let limit = 40

    init(_ bars: [Bar], today: Day, close: Day?, style: Style) {
        self.bars = bars
        self.today = today
        self.close = close
        self.style = style
    }

    /// None where there is nothing to draw, or too much.
    var lines: [String] {
        guard (1...PlanTimeline.limit).contains(bars.count), let last = bars.map(\.finish).max() else { return [] }
        let first = min(today, bars.map(\.start).min() ?? today)
        // A close date that has passed is not to be seen any more.
        let close = close.flatMap { $0 < first ? nil : $0 }
        let end = max(last, close ?? last)
        let columns = style.width - labelWidth - 4
        let span = end.number - first.number + 1
        let perColumn = max(1, (span + columns - 1) / columns)
        func column(_ day: Day) -> Int { (day.number - first.number) / perColumn }
        let width = column(end) + 1

        var lines = [ruler(first, perColumn: perColumn, width: width)]
        for (side, name) in [(StepSide.buyer, "buyer"), (.both, "both"), (.seller, "seller")] {
            let lane = bars.filter { $0.side == side }
            guard !lane.isEmpty else { continue }
            lines.append("  " + style.bold(name))
            for bar in lane {
                let label = "\(String(bar.number).rightAligned(to: 2)) " + truncated(visible(bar.title), toColumns: labelWidth - 3)
                var cells = Array(repeating: " ", count: width)
                if let close { cells[column(close)] = "|" }
                for cell in column(bar.start)...max(column(bar.start), column(bar.finish)) { cells[cell] = bar.isCritical ? "#" : "=" }
                lines.append("  " + label.padded(to: labelWidth) + "  " + cells.joined().trimmingTrailingSpaces)
            }
        }
        let unit = perColumn == 1 ? "a day" : "\(perColumn) days"
        let mark = close.map { ", | close \($0.text)" } ?? ""
        return lines + style.paragraph("one column is \(unit); # critical, = others\(mark)", first: "  ").map(style.dim)
    }

    private var labelWidth: Int { min(30, max(16, style.width / 3)) }

    /// Dates above the columns they stand for, as many as have room.
    private func ruler(_ first: Day, perColumn: Int, width: Int) -> String {
        var line = ""
        var column = 0
        while column < max(width - 6, 1) {
            let day = first.adding(days: column * perColumn)
            line += String(repeating: " ", count: column - line.count) + "\(day.dayOfMonth) \(Day.monthNames[day.month - 1])"
            column += max(12, width / 4)
        }
        return "  " + "".padded(to: labelWidth) + "  " + style.dim(line)
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: String {
        lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
    }
}
