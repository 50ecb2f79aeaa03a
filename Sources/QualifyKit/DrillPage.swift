import DealModel
import Reports

/// The class report: one HTML file without scripts or anything from elsewhere.
extension DrillScores {
    package func html(today: Day) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Drills</title>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
        table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
        th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #ccc; vertical-align: top; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
        svg { max-width: 100%; height: auto; }
        </style>
        </head>
        <body>
        <h1>Drills</h1>
        <p>\(entries.count) \(entries.count == 1 ? "drill" : "drills"), \(trainees.count) \(trainees.count == 1 ? "trainee" : "trainees"); as of \(today.text).</p>
        <h2>What is found and what is missed</h2>
        \(criteriaChart)
        <h2>By trainee</h2>
        \(traineeTable)
        <h2>Every drill</h2>
        \(drillTable)
        </body>
        </html>
        """
    }

    private var criteriaChart: String {
        let row = 24
        let bars = criteria.enumerated().map { index, count in
            let y = index * row
            return """
                <text x="190" y="\(y + 16)" text-anchor="end">\(count.criterion.rawValue)</text>
                <rect x="200" y="\(y + 4)" width="300" height="15" fill="#e4e4e4"/>
                <rect x="200" y="\(y + 4)" width="\(3 * count.percent)" height="15" fill="#2b6cb0"/>
                <text x="510" y="\(y + 16)">\(count.uncovered) of \(count.held)</text>
                """
        }
        let words = criteria.map { "\($0.criterion.rawValue) \($0.uncovered) of \($0.held)" }.joined(separator: ", ")
        return """
            <svg viewBox="0 0 620 \(max(1, criteria.count) * row)" width="620" role="img" aria-label="Uncovered: \(words)" font-size="13">
            \(bars.joined(separator: "\n"))
            </svg>
            """
    }

    private var traineeTable: String {
        let rows = trainees.map { trainee in
            """
            <tr><td>\(Self.escaped(trainee.name))</td><td class="number">\(trainee.scores.count)</td>\
            <td class="number">\(trainee.scores.last ?? 0)</td><td class="number">\(trainee.scores.max() ?? 0)</td>\
            <td>\(Self.course(trainee.scores))</td><td>\(trainee.misses.map(\.rawValue).joined(separator: ", "))</td></tr>
            """
        }
        return """
            <table>
            <tr><th>Trainee</th><th class="number">Drills</th><th class="number">Last</th><th class="number">Best</th><th>Course</th><th>Misses</th></tr>
            \(rows.joined(separator: "\n"))
            </table>
            """
    }

    private var drillTable: String {
        let rows = entries.map { entry in
            """
            <tr><td>\(entry.result.day.iso)</td><td>\(Self.escaped(entry.result.trainee))</td><td>\(Self.escaped(entry.result.scenario))</td>\
            <td class="number">\(entry.result.score)</td><td>\(Self.escaped(entry.result.outcome))</td>\
            <td>\(entry.missed.map(\.rawValue).joined(separator: ", "))</td></tr>
            """
        }
        return """
            <table>
            <tr><th>Day</th><th>Trainee</th><th>Scenario</th><th class="number">Score</th><th>Outcome</th><th>Missed</th></tr>
            \(rows.joined(separator: "\n"))
            </table>
            """
    }

    /// The scores one after the other as a line from 0 to 100.
    private static func course(_ scores: [Int]) -> String {
        let shown = scores.suffix(20)
        let points = shown.enumerated().map { index, score in "\(4 + index * 8),\(32 - score * 28 / 100)" }
        let dots = points.map { point in
            let parts = point.split(separator: ",")
            return "<circle cx=\"\(parts[0])\" cy=\"\(parts[1])\" r=\"2\" fill=\"#2b6cb0\"/>"
        }
        return """
            <svg viewBox="0 0 164 36" width="164" role="img" aria-label="\(shown.map(String.init).joined(separator: ", "))">\
            <polyline points="\(points.joined(separator: " "))" fill="none" stroke="#2b6cb0"/>\(dots.joined())</svg>
            """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }
}
