import DealModel
import LineEditing
import Reports
import RolePlay
import Store
import TerminalText

/// Runs a drill: reads lines, shows what comes back, keeps the score when the meeting is over.
package struct DrillLoop {
    let workspace: Workspace
    let reader: any LineReader
    /// Whether scores are kept.
    let isKept: Bool
    /// Writes a transcript to a file.
    let save: (_ text: String, _ path: String) throws(Failure) -> Void

    package init(
        workspace: Workspace, reader: any LineReader, isKept: Bool, save: @escaping (_ text: String, _ path: String) throws(Failure) -> Void
    ) {
        self.workspace = workspace
        self.reader = reader
        self.isKept = isKept
        self.save = save
    }

    /// Runs until the end of the input or `/quit`; what is under way when the input ends is scored as it stands.
    package func run(_ session: DrillSession) throws(Failure) {
        var session = session
        _ = try perform(session.start(), in: session)
        reader.completer = { line in
            guard line.hasPrefix("/"), !line.contains(" ") else { return [] }
            return DrillSession.commands.filter { $0.hasPrefix(line.dropFirst()) }.map { Completion("/" + $0, replacing: line.count) }
        }
        let followsWindow = reader.columns == session.style.width
        while true {
            if followsWindow, let columns = reader.columns { session.style = Style(color: session.style.color, width: columns) }
            switch reader.read(prompt: Prompt(session.style.bold(visible(session.prompt)))) {
            case .end:
                _ = try perform(session.end(), in: session)
                return
            case .interrupted: continue
            case .line(let line):
                if try !send(line, to: &session) { return }
            case .pasted(let lines):
                for line in lines where try !send(line, to: &session) { return }
            }
        }
    }

    private func send(_ line: String, to session: inout DrillSession) throws(Failure) -> Bool {
        if !reader.isInteractive { reader.show(visible(session.prompt + line.clipped)) }
        return try perform(session.handle(line), in: session)
    }

    private func perform(_ effects: [DrillSession.Effect], in session: DrillSession) throws(Failure) -> Bool {
        for effect in effects {
            switch effect {
            case .show(let lines):
                if !lines.isEmpty { reader.show(lines.joined(separator: "\n")) }
            case .finished(let score):
                if isKept { try workspace.keep(score, trainee: session.trainee) }
            case .save(let path, let text):
                do throws(Failure) {
                    try save(text, path)
                    reader.show("  Saved to \(visible(path)).")
                } catch {
                    guard reader.isInteractive else { throw error }
                    reader.show("  \(error)")
                }
            case .leave: return false
            }
        }
        return true
    }
}

extension String {
    /// A line for the transcript on a pipe; a page of it is shown in its beginning only.
    fileprivate var clipped: String {
        utf8.count <= 4000 ? self : String(decoding: utf8.prefix(4000), as: UTF8.self) + "…"
    }
}

extension Workspace {
    /// Keeps what a drill came to.
    package func keep(_ score: DrillScore, trainee: String) throws(Failure) {
        let result = DrillResult(
            id: context.newID(), at: context.now(), day: context.today, trainee: trainee, scenario: score.scenario,
            scenarioHash: score.scenarioHash, seed: Int(truncatingIfNeeded: score.seed), milestone: score.milestone, score: score.score,
            outcome: score.outcome.rawValue, isRightOutcome: score.isRightOutcome, body: try JSONDocument.answerLine(DrillJSON(score)))
        do { try store.add(result) } catch { throw .store(error) }
    }
}

extension JSONDocument {
    /// - Throws: `encoding`.
    static func answerLine(_ value: some Encodable) throws(Failure) -> String {
        do { return try line(value) } catch { throw .encoding(error) }
    }
}

extension DrillSession {
    /// Plays lines that are known beforehand; what `drill --replay --json` prints.
    ///
    /// - Throws: `encoding`.
    package mutating func replay(_ lines: [String]) throws(Failure) -> (score: DrillScore, json: String) {
        for line in lines {
            _ = handle(line)
            if meeting.end != nil { break }
        }
        _ = end()
        let score = score
        return (score, try JSONDocument.answer(DrillJSON(score)))
    }
}
