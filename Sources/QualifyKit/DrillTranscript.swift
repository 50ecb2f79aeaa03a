import DealModel
import RolePlay

/// A meeting as a file that `live --transcript` reads: WebVTT, or `Name: text` lines.
struct DrillTranscript {
    let lines: [(speaker: String, text: String)]

    init(_ meeting: Meeting, trainee: String) {
        lines = meeting.lines.map { line in
            let text = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return (line.speaker == .person ? meeting.scenario.person.name : trainee, text)
        }
    }

    func text(for path: String) -> String {
        path.lowercased().hasSuffix(".vtt") ? webVTT : plain
    }

    private var plain: String {
        lines.map { "\($0.speaker): \($0.text)" }.joined(separator: "\n")
    }

    /// A typed meeting has no times: each line takes as long as speaking it would, at 150 words a minute.
    private var webVTT: String {
        var blocks = ["WEBVTT"]
        var start = 0
        for (number, line) in lines.enumerated() {
            let words = line.text.split(separator: " ").count
            let end = start + max(1000, words * 400)
            blocks.append(
                "\(number + 1)\n\(Self.clock(start)) --> \(Self.clock(end))\n<v \(Self.escaped(line.speaker))>\(Self.escaped(line.text))</v>"
            )
            start = end + 500
        }
        return blocks.joined(separator: "\n\n")
    }

    private static func clock(_ milliseconds: Int) -> String {
        let seconds = milliseconds / 1000
        return "\((seconds / 3600).zeroPadded(to: 2)):\((seconds / 60 % 60).zeroPadded(to: 2)):\((seconds % 60).zeroPadded(to: 2))."
            + (milliseconds % 1000).zeroPadded(to: 3)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
