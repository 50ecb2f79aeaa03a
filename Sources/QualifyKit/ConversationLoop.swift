import DealModel
import LineEditing
import Reports
import Store
import TerminalText

/// Runs a conversation: reads lines, puts on disk what they bring about, and only then shows it.
package struct ConversationLoop {
    let workspace: Workspace
    let reader: any LineReader

    package init(workspace: Workspace, reader: any LineReader) {
        self.workspace = workspace
        self.reader = reader
    }

    /// Runs until the end of the input or `/quit`.
    ///
    /// - Throws: on a pipe, what kept a line from being saved; on a terminal it is shown, and the line is there again to be sent.
    package func run(_ conversation: Conversation) throws(Failure) {
        var conversation = conversation
        var prefill = ""
        try introduce()
        _ = try perform(conversation.start(), typed: nil, in: &conversation, prefill: &prefill)
        complete(with: conversation)
        // The window may change at any time; a width that was asked for stays.
        let followsWindow = reader.columns == conversation.style.width
        while true {
            if followsWindow, let columns = reader.columns {
                conversation.context.style = conversation.style.resized(to: columns)
            }
            let left = conversation.style.bold(visible(conversation.prompt))
            let prompt = Prompt(left, right: conversation.style.dim(conversation.rightPrompt), prefill: prefill)
            prefill = ""
            listen(for: conversation)
            switch reader.read(prompt: prompt) {
            case .end: return
            case .interrupted: continue
            case .line(let line):
                if try !send(line, to: &conversation, prefill: &prefill) { return }
            case .pasted(let lines):
                for line in lines where try !send(line, to: &conversation, prefill: &prefill) { return }
            }
            complete(with: conversation)
        }
    }

    /// Says once, on the first terminal that uses a store, how it works.
    private func introduce() throws(Failure) {
        guard reader.isInteractive else { return }
        do {
            guard try workspace.store.setting("introduced") == nil else { return }
            try workspace.store.set("introduced", workspace.context.today.iso)
        } catch {
            throw .store(error)
        }
        reader.show(Introduction.lines(style: workspace.context.style).joined(separator: "\n"))
    }

    /// Sends one line; false ends the conversation.
    private func send(_ line: String, to conversation: inout Conversation, prefill: inout String) throws(Failure) -> Bool {
        do {
            if reader.isInteractive { try catchUp(&conversation) }
            return try perform(conversation.handle(line), typed: line, in: &conversation, prefill: &prefill)
        } catch {
            guard reader.isInteractive else { throw error }
            reader.show(conversation.style.red("not saved: \(error)"))
            prefill = line
            return true
        }
    }

    private func perform(
        _ effects: [Effect], typed: String?, in conversation: inout Conversation, prefill: inout String
    ) throws(Failure) -> Bool {
        var effects = effects[...]
        var isShown = reader.isInteractive || typed == nil
        /// On a pipe each line stands before its echo, so that the output reads as the session's transcript.
        func showTyped() {
            guard !isShown, let typed else { return }
            reader.show(visible(conversation.prompt + typed))
            isShown = true
        }
        while let effect = effects.popFirst() {
            switch effect {
            case .record(let drafts):
                let before = conversation.verdict
                conversation = try recorded(drafts, in: conversation)
                effects = conversation.recorded(before: before) + effects
            case .show(let lines):
                showTyped()
                if !lines.isEmpty { reader.show(lines.joined(separator: "\n")) }
            case .save(let text, let path):
                showTyped()
                try workspace.context.save(text, path)
                reader.show("  written: \(visible(path))")
            case .prefill(let text):
                showTyped()
                prefill = text
            case .review:
                showTyped()
                try Review(workspace: workspace, reader: reader).run(conversation.log)
                try catchUp(&conversation)
            case .leave:
                showTyped()
                return false
            }
        }
        showTyped()
        return true
    }

    /// The conversation with what is on disk now, other processes' entries among it.
    private func recorded(_ drafts: [EventDraft], in conversation: Conversation) throws(Failure) -> Conversation {
        var after = conversation
        do {
            _ = try workspace.store.append(drafts, now: workspace.context.now(), seen: conversation.log.lastSequence) { events in
                after = conversation
                after.absorb(events)
                return after.summary
            }
        } catch {
            throw .store(error)
        }
        return after
    }

    /// Takes on what other processes have written meanwhile, so that a line is answered from all that is known.
    private func catchUp(_ conversation: inout Conversation) throws(Failure) {
        do {
            let events = try workspace.store.events(of: conversation.opportunity.id, after: conversation.log.lastSequence)
            if !events.isEmpty { conversation.absorb(events) }
        } catch {
            throw .store(error)
        }
    }

    /// Lets what another terminal notes appear above the line that is being typed here; on a shared screen nothing does.
    private func listen(for conversation: Conversation) {
        guard reader.isInteractive, !conversation.isDiscreet else {
            reader.whileIdle = nil
            return
        }
        let elsewhere = Elsewhere(
            store: workspace.store, opportunity: conversation.opportunity.id, after: conversation.log.lastSequence,
            style: conversation.style)
        reader.whileIdle = { elsewhere.news() }
    }

    private func complete(with conversation: Conversation) {
        var names = conversation.completionNames
        names.paths = workspace.context.paths
        reader.completer = { line in Completing.completions(for: line, names: names) }
    }
}
