import DealModel
import Reports

/// The class report: one printable page without scripts or anything from elsewhere.
extension DrillScores {
    package func html(today: Day) -> String {
        let drills = "\(entries.count) \(entries.count == 1 ? "drill" : "drills")"
        let people = "\(trainees.count) \(trainees.count == 1 ? "trainee" : "trainees")"
        let body = """
            <h1>Drills</h1>
            <p class="lede">\(drills), \(people).</p>
            <section><h2>What is found and what is missed</h2>
            \(criteriaChart.inline.html)
            </section>
            <section><h2>By trainee</h2>
            \(traineeTable)
            </section>
            <section><h2>Every drill</h2>
            \(drillTable)
            </section>
            """
        return Page(title: "Drills", body: Markup(html: body), footer: "As of \(today.text).", style: Self.style).html
    }

    private static let style = """
        .wide { overflow-x: auto; }
        td.course { width: 8rem; }
        """

    private var criteriaChart: Drawing {
        let row = 24.0
        let words = criteria.map { "\($0.criterion.rawValue) \($0.uncovered) of \($0.held)" }.joined(separator: ", ")
        var drawing = Drawing(
            id: "criteria", title: "What is found and what is missed", summary: "Uncovered: \(words).", width: 560,
            height: max(1, Double(criteria.count)) * row)
        for (index, count) in criteria.enumerated() {
            let top = Double(index) * row
            drawing.shapes += [
                .text(count.criterion.rawValue, at: Point(150, top + 16), anchor: .end, style: "label"),
                .rect(Point(160, top + 4), Point(460, top + 19), style: "area"),
                .rect(Point(160, top + 4), Point(160 + 3 * Double(count.percent), top + 19), style: "bar"),
                .text("\(count.uncovered) of \(count.held)", at: Point(470, top + 16), style: "label"),
            ]
        }
        return drawing
    }

    private var traineeTable: String {
        let rows = trainees.enumerated().map { index, trainee in
            """
            <tr><td>\(escaped(trainee.name))</td><td class="num">\(trainee.scores.count)</td>\
            <td class="num">\(trainee.scores.last ?? 0)</td><td class="num">\(trainee.scores.max() ?? 0)</td>\
            <td class="course">\(Self.course(trainee.scores, id: "course-\(index)").inline.html)</td>\
            <td>\(trainee.misses.map(\.rawValue).joined(separator: ", "))</td></tr>
            """
        }
        let heads = ["Trainee", "Drills", "Last", "Best", "Course", "Misses"]
        return Self.table(heads, numbers: [1, 2, 3], rows: rows)
    }

    private var drillTable: String {
        let rows = entries.map { entry in
            """
            <tr><td>\(entry.result.day.iso)</td><td>\(escaped(entry.result.trainee))</td><td>\(escaped(entry.result.scenario))</td>\
            <td class="num">\(entry.result.score)</td><td>\(escaped(entry.result.outcome))</td>\
            <td>\(entry.missed.map(\.rawValue).joined(separator: ", "))</td></tr>
            """
        }
        return Self.table(["Day", "Trainee", "Scenario", "Score", "Outcome", "Missed"], numbers: [3], rows: rows)
    }

    /// Wider than a telephone, it moves by itself and not with the page.
    private static func table(_ heads: [String], numbers: Set<Int>, rows: [String]) -> String {
        let cells = heads.enumerated().map { "<th\(numbers.contains($0.offset) ? " class=\"num\"" : "")>\($0.element)</th>" }
        return """
            <div class="wide"><table>
            <thead><tr>\(cells.joined())</tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody></table></div>
            """
    }

    /// The last twenty scores one after the other, as a line from 0 to 100.
    private static func course(_ scores: [Int], id: String) -> Drawing {
        let shown = Array(scores.suffix(20))
        let points = shown.enumerated().map { Point(4 + Double($0.offset) * 8, 32 - Double($0.element) * 0.28) }
        var drawing = Drawing(
            id: id, title: "Scores", summary: shown.map(String.init).joined(separator: ", "), width: 164, height: 36)
        if points.count > 1 { drawing.shapes.append(.path(points, style: "curve")) }
        drawing.shapes += points.map { .circle($0, radius: 2, style: "bar") }
        return drawing
    }
}
