import DealModel
import LineEditing
import Reports
import TerminalText

/// Finds the opportunity a name means, or opens it: at once on a pipe, after a question on a terminal.
package struct Opening {
    let workspace: Workspace
    let reader: any LineReader

    package init(workspace: Workspace, reader: any LineReader) {
        self.workspace = workspace
        self.reader = reader
    }

    /// nil where it was to be asked and the answer was no.
    ///
    /// - Throws: `closed` where it has ended, and what finding and opening throw.
    package func log(for name: String, isNew: Bool) throws(Failure) -> OpportunityLog? {
        if !isNew {
            do throws(Failure) {
                let log = try workspace.log(of: try workspace.find(name))
                if let closed = log.opportunity.closed { throw Failure.closed(log.opportunity.name, closed.outcome) }
                return log
            } catch {
                guard case .noOpportunity(_, let near) = error else { throw error }
                guard try mayOpen(name, near: near) else { return nil }
            }
        }
        return try workspace.open(account: name)
    }

    private func mayOpen(_ name: String, near: [String]) throws(Failure) -> Bool {
        guard ShortID.made(from: name) != nil else { throw .noName(name) }
        guard reader.isInteractive else { return true }
        let hint = near.isEmpty ? "" : " (\(near.joined(separator: ", ")) is there)"
        let prompt = Prompt("\(visible(name)) is new\(hint). Open it? [Y/n] ", isRemembered: false)
        guard case .line(let answer) = reader.read(prompt: prompt) else { return false }
        if answer.isEmpty || answer.lowercased().hasPrefix("y") { return true }
        reader.show("Nothing was opened.")
        return false
    }
}

extension Workspace {
    /// A conversation about an opportunity, with the built-in reader of words.
    package func conversation(_ mode: Conversation.Mode, log: OpportunityLog) throws(Failure) -> Conversation {
        Conversation(mode: mode, log: log, playbook: playbook, interpreter: try Workspace.interpreter(), context: context)
    }
}
