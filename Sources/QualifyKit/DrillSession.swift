import DealModel
import Extraction
import Playbook
import Reports
import RolePlay
import TerminalText

/// A drill as a conversation: what a typed line brings about, without a terminal, a clock or a file.
package struct DrillSession: Sendable {
    /// What the loop outside has to do.
    package enum Effect: Sendable {
        case show([String])
        /// The meeting is over: keep this.
        case finished(DrillScore)
        case save(path: String, text: String)
        case leave
    }

    package let scenario: Scenario
    package let trainee: String
    let milestone: Milestone?
    /// A trainer types the person's lines.
    let isTrainer: Bool
    let playbook: Playbook
    let common: Manner
    let listener: Listener
    package var style: Style
    package private(set) var meeting: Meeting

    /// - Throws: `model`, `input` where the program itself is damaged.
    package init(
        _ scenario: Scenario, trainee: String, seed: UInt64, milestone: Milestone? = nil, isTrainer: Bool = false, playbook: Playbook,
        style: Style
    ) throws(Failure) {
        let model: CriteriaModel
        do { model = try CriteriaModel.builtIn() } catch { throw .model(error) }
        do throws(ScenarioError) { common = try Manner.builtIn() } catch { throw .input(error.description) }
        self.scenario = scenario
        self.trainee = trainee
        self.milestone = milestone
        self.isTrainer = isTrainer
        self.playbook = playbook
        self.style = style
        listener = Listener(model: model)
        meeting = Meeting(scenario, common: common, listener: listener, seed: seed)
    }

    package var prompt: String {
        let first = trainee.split(separator: " ").first.map(String.init) ?? "you"
        return "\(first.lowercased()) › "
    }

    package var score: DrillScore { meeting.score(milestone: milestone, playbook: playbook) }

    /// Whether something was said and the meeting is not over yet.
    package var isUnderWay: Bool { meeting.end == nil && meeting.turn > 0 }

    package func start() -> [Effect] {
        let person = scenario.person
        var lines = style.paragraph("\(person.name), \(person.about), \(person.company). \(scenario.opening)")
        lines += style.paragraph("You sell \(scenario.selling)")
        if let milestone { lines += style.paragraph("Only \(playbook[milestone].name) counts.") }
        let help =
            isTrainer
            ? "`\(person.firstName.lowercased()): …` is the person, any other line the trainee" : "/help tells what else you can type"
        lines += style.paragraph("\(help); seed \(meeting.seed)").map(style.dim)
        return [.show(lines)]
    }

    package mutating func handle(_ typed: String) -> [Effect] {
        let line = typed.trimmingWhitespace()
        if line.hasPrefix("/"), !line.hasPrefix("//") { return command(line) }
        // An empty line, and what stands behind #, is for nobody's ears.
        if line.isEmpty || (line.hasPrefix("#") && !line.hasPrefix("##")) { return [.show([])] }
        let words = line.hasPrefix("//") || line.hasPrefix("##") ? String(line.dropFirst()) : typed
        guard meeting.end == nil else { return [.show(style.paragraph("  The meeting is over. /again, /score, /save FILE, /quit"))] }
        return isTrainer ? take(words) : say(words)
    }

    private mutating func say(_ words: String) -> [Effect] {
        let before = (meeting.patience, meeting.trust)
        let replies = meeting.hear(words)
        var lines = replies.flatMap(shown)
        let mood = mood(before: before)
        if !mood.isEmpty, let last = lines.popLast() { lines += style.row(last, right: style.dim(mood)) }
        return [.show(lines)] + (meeting.end == nil ? [] : ending())
    }

    private mutating func take(_ words: String) -> [Effect] {
        let name = scenario.person.firstName
        let mark = name.lowercased() + ":"
        guard words.lowercased().trimmingWhitespace().hasPrefix(mark) else {
            meeting.note(trainee: words)
            return [.show([])]
        }
        let said = String(words.trimmingWhitespace().dropFirst(mark.count)).trimmingWhitespace()
        let came = meeting.note(person: said)
        return [.show(came.isEmpty ? [] : [style.dim("  out: \(came.joined(separator: ", "))")])]
    }

    private func shown(_ reply: Reply) -> [String] {
        style.paragraph(reply.text, first: reply.isGesture ? "  " : style.bold(scenario.person.firstName.lowercased() + ":") + " ")
    }

    /// How the person feels now, where that has changed.
    private func mood(before: (patience: Int, trust: Int)) -> String {
        var parts: [String] = []
        if meeting.patience != before.patience { parts.append("patience \(meeting.patience) of \(scenario.person.patience)") }
        if meeting.trust != before.trust { parts.append(meeting.trust > before.trust ? "warmer" : "cooler") }
        return parts.isEmpty ? "" : "(\(parts.joined(separator: ", ")))"
    }

    /// Ends a meeting that is under way, as the end of the input does.
    package mutating func end() -> [Effect] {
        guard isUnderWay else { return [] }
        meeting.leave()
        return ending()
    }

    private func ending() -> [Effect] {
        let score = score
        return [.show([""] + DrillText(score, scenario: scenario, playbook: playbook, style: style).lines), .finished(score)]
    }

    private mutating func command(_ line: String) -> [Effect] {
        let parts = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
        let argument = parts.count > 1 ? parts[1].trimmingWhitespace() : ""
        switch parts.first?.lowercased() {
        case "end":
            guard meeting.end == nil else { return [.show(["  The meeting is over already."])] }
            guard meeting.turn > 0 else { return [.show(["  Nothing was said yet."])] }
            return end()
        case "disqualify":
            guard meeting.end == nil else { return [.show(["  The meeting is over already."])] }
            guard !argument.isEmpty else { return [.show(["  Why? /disqualify REASON, in the words that you would report."])] }
            meeting.disqualify(reason: argument)
            return ending()
        case "hint":
            guard meeting.end == nil, let hint = meeting.hint(milestone: milestone) else {
                return [.show(["  There is nothing left to hint at."])]
            }
            return [.show(style.paragraph("You could ask: “\(hint)” (−\(DrillScore.hintCost) points)", first: "  "))]
        case "score":
            return [.show(DrillText(score, scenario: scenario, playbook: playbook, style: style, isSoFar: meeting.end == nil).lines)]
        case "again":
            let ended = end()
            meeting = Meeting(scenario, common: common, listener: listener, seed: meeting.seed &+ 1)
            return ended + [.show([""])] + start()
        case "save":
            guard !argument.isEmpty else { return [.show(["  Where to? /save FILE (.vtt is WebVTT, anything else plain text)"])] }
            guard meeting.turn > 0 else { return [.show(["  Nothing was said yet."])] }
            return [.save(path: argument, text: DrillTranscript(meeting, trainee: trainee).text(for: argument))]
        case "help":
            return [.show(Self.help.flatMap { style.paragraph($0.1, first: "  " + $0.0.padded(to: 22)) })]
        case "quit", "exit":
            return [.leave]
        case let word:
            let near = nearest(to: word ?? "", among: Self.commands).map { "; did you mean /\($0)?" } ?? "; /help lists them"
            return [.show(style.paragraph("there is no /\(visible(word ?? ""))\(near)", first: "  "))]
        }
    }

    static let commands = ["end", "disqualify", "hint", "score", "again", "save", "help", "quit"]

    private static let help = [
        ("any other line", "is what you say to them"),
        ("/end", "ends the meeting and shows the score"),
        ("/disqualify REASON", "ends it because there is no deal to be had; where that is the truth it earns full marks"),
        ("/score", "the score so far, and what it is made of"),
        ("/hint", "a question that would get you further; costs \(DrillScore.hintCost) points"),
        ("/again", "the same person once more, with the next seed"),
        ("/save FILE", "the transcript: WebVTT where the name ends in .vtt, else plain text"),
        ("/quit", "leaves without keeping a score"),
    ]
}
