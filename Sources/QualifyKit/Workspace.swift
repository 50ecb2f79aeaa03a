import DealModel
import Extraction
import Foundation
import Playbook
import Qualification
import Reports
import Store
import Understanding

/// What a command works with: the store, the playbook, the reader of words, and the surroundings.
package struct Workspace: Sendable {
    package let store: EventStore
    package let playbook: Playbook
    package let context: SessionContext

    package init(store: EventStore, playbook: Playbook, context: SessionContext) {
        self.store = store
        self.playbook = playbook
        self.context = context
    }

    /// Decoded once; whoever asks while it is being decoded waits for it.
    private static let model = Result { try CriteriaModel.builtIn() }

    /// Begins to decode the model on another core, so that it is there when the store and the playbook are.
    package static func prepareInterpreter() {
        Thread.detachNewThread { _ = model }
    }

    /// The reader of words, with the built-in model.
    ///
    /// - Throws: `Failure.model` where the program itself is damaged.
    package static func interpreter() throws(Failure) -> Interpreter {
        do {
            return Interpreter(extractor: Extractor(), model: try model.get())
        } catch {
            throw .model(error)
        }
    }

    /// The opportunity that a name, an account or the beginning of an id means.
    ///
    /// - Throws: `noOpportunity`, `severalOpportunities`, `store`.
    package func find(_ name: String) throws(Failure) -> Summary {
        let all = try summaries()
        let id = ShortID.made(from: name) ?? name
        if let exact = all.first(where: { $0.name == name || $0.name == id }) { return exact }
        let begun = all.filter { $0.name.hasPrefix(id) }
        if begun.count == 1, let only = begun.first { return only }
        if begun.count > 1 { throw .severalOpportunities(name, begun.map(\.name)) }
        throw .noOpportunity(name, near: nearest(to: id, among: all.map(\.name)).map { [$0] } ?? [])
    }

    package func summaries() throws(Failure) -> [Summary] {
        do { return try store.summaries() } catch { throw .store(error) }
    }

    package func log(of summary: Summary) throws(Failure) -> OpportunityLog {
        do {
            return OpportunityLog(id: summary.opportunity, events: try store.events(of: summary.opportunity))
        } catch {
            throw .store(error)
        }
    }

    package func verdict(of summary: Summary) throws(Failure) -> Verdict {
        Verdict(try log(of: summary).opportunity, playbook: playbook, today: context.today)
    }

    /// Opens a new opportunity under an account's name, and records it.
    ///
    /// - Throws: `noName`, `store`.
    package func open(account typed: String) throws(Failure) -> OpportunityLog {
        let account = typed.trimmingWhitespace()
        guard let id = ShortID.made(from: account) else { throw .noName(account) }
        // Another process may take the name between our look and our write.
        for _ in 0..<20 {
            let taken = Set(try summaries().map(\.name))
            let opened = Opened(name: ShortID.free(id, taken: taken), account: account, owner: context.owner, day: context.today)
            do {
                return try append([.opened(opened)], to: OpportunityLog(id: context.newID()))
            } catch {
                if case .store(.nameTaken) = error { continue }
                throw error
            }
        }
        throw .store(.nameTaken(id))
    }

    /// Records events of an opportunity together with its summary row.
    ///
    /// - Throws: `store`; then nothing was written.
    package func append(_ bodies: [EventBody], to log: OpportunityLog) throws(Failure) -> OpportunityLog {
        try append(
            bodies.map { EventDraft(id: context.newID(), author: context.owner, opportunity: log.opportunity.id, body: $0) }, to: log)
    }

    /// Records drafts that have their ids already; those that are on disk are passed over.
    ///
    /// - Throws: `store`; then nothing was written.
    func append(_ drafts: [EventDraft], to log: OpportunityLog) throws(Failure) -> OpportunityLog {
        var after = log
        do {
            _ = try store.append(drafts, now: context.now(), seen: log.lastSequence) { events in
                after = log
                after.append(events)
                return Verdict(after.opportunity, playbook: playbook, today: context.today).summary(playbook: playbook)
            }
            return after
        } catch {
            throw .store(error)
        }
    }
}
