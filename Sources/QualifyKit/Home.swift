import DealModel
import LineEditing
import Reports
import TerminalText

/// The prompt of `qualify` alone: the opportunities, and a name to work in one or to open it.
package struct Home {
    let workspace: Workspace
    let reader: any LineReader

    package init(workspace: Workspace, reader: any LineReader) {
        self.workspace = workspace
        self.reader = reader
    }

    /// Runs until the end of the input or `/quit`.
    package func run() throws(Failure) {
        while true {
            let open = try workspace.summaries().filter { $0.outcome == nil }
            reader.show(try list(open).joined(separator: "\n"))
            let names = open.map(\.name)
            reader.completer = { line in names.filter { $0.hasPrefix(line) }.map { Completion($0, replacing: line.count) } }
            switch reader.read(prompt: Prompt("qualify › ")) {
            case .end: return
            case .interrupted: continue
            case .pasted(let lines):
                reader.show("One name at a time, please (\(lines.count) lines were pasted).")
            case .line(let line):
                if !reader.isInteractive { reader.show("qualify › " + visible(line)) }
                let name = line.trimmingWhitespace()
                if name.isEmpty { continue }
                if name.hasPrefix("/") || name == "?" {
                    if ["/quit", "/end", "/exit"].contains(name.lowercased()) { return }
                    reader.show("  Type the name of an opportunity, a number of the list, or a new account. /quit leaves.")
                    continue
                }
                if let number = Int(name), open[numbered: name] == nil, !open.contains(where: { $0.name == name }) {
                    reader.show("  There is no number \(number) in the list; `qualify prep --new \(number)` opens an account of that name.")
                    continue
                }
                let chosen = open[numbered: name]?.name ?? name
                do throws(Failure) {
                    guard let log = try Opening(workspace: workspace, reader: reader).log(for: chosen, isNew: false) else { continue }
                    try ConversationLoop(workspace: workspace, reader: reader).run(try workspace.conversation(.prep, log: log))
                } catch {
                    guard reader.isInteractive else { throw error }
                    reader.show("  \(error)")
                }
                // On a pipe the conversation has taken the rest of the input.
                if !reader.isInteractive { return }
            }
        }
    }

    private func list(_ open: [Summary]) throws(Failure) -> [String] {
        guard !open.isEmpty else {
            return workspace.context.style.paragraph(
                "No opportunities yet. Which account is it about? Type its name; from then on /help tells what you can do.")
        }
        return open.enumerated().map { number, summary in
            let milestone = summary.milestone.map { "\(workspace.playbook[$0].probability) %" } ?? "0 %"
            return truncated(
                "  \(number + 1)  \(visible(summary.name)) · \(visible(summary.account)) · \(milestone)",
                toColumns: workspace.context.style.width)
        }
    }
}
