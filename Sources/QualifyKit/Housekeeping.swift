import DealModel
import Foundation
import Qualification
import Reports
import Store
import TerminalText
import Understanding

extension Workspace {
    /// `qualify list`: every opportunity on a line.
    package func list() throws(Failure) -> [String] {
        let all = try summaries()
        guard !all.isEmpty else { return ["No opportunities yet. `qualify prep \"Acme Corp\"` opens one."] }
        let widest = min(28, all.map { displayWidth($0.name) }.max() ?? 0)
        return all.map { summary in
            let standing: String
            if let outcome = summary.outcome {
                standing = outcome.rawValue
            } else {
                let milestone = summary.milestone.map { "\(playbook[$0].name) · \(playbook[$0].probability) %" } ?? "no milestone · 0 %"
                let moves = summary.movingUntil.map { $0 >= context.today } ?? false
                standing = "\(milestone) · \(moves ? "moving" : "not moving")"
            }
            let line = "\(visible(summary.name).padded(to: widest))  \(visible(summary.account)) · \(standing)"
            return truncated(line, toColumns: context.style.width)
        }
    }

    /// `qualify close OPP OUTCOME --reason TEXT`.
    ///
    /// - Throws: `closed` where it has ended already.
    package func close(_ name: String, as outcome: Outcome, reason: String) throws(Failure) -> String {
        let log = try log(of: find(name))
        if let closed = log.opportunity.closed { throw .closed(log.opportunity.name, closed.outcome) }
        let words = reason.trimmingWhitespace()
        guard !words.isEmpty else { throw .input("a reason is what the next opportunity learns from: --reason TEXT") }
        _ = try append([.closed(Closed(outcome, reason: words, day: context.today))], to: log)
        return "\(log.opportunity.name) is closed: \(outcome.rawValue)"
    }

    /// `qualify reopen OPP`.
    ///
    /// - Throws: `notClosed`.
    package func reopen(_ name: String) throws(Failure) -> String {
        let log = try log(of: find(name))
        guard log.opportunity.closed != nil else { throw .notClosed(log.opportunity.name) }
        _ = try append([.reopened(Reopened(day: context.today))], to: log)
        return "\(log.opportunity.name) is open again"
    }

    /// `qualify rename OPP ACCOUNT`.
    package func rename(_ name: String, to account: String) throws(Failure) -> String {
        let log = try log(of: find(name))
        guard let id = ShortID.made(from: account) else { throw .noName(account) }
        let taken = Set(try summaries().map(\.name)).subtracting([log.opportunity.name])
        let free = ShortID.free(id, taken: taken)
        _ = try append([.renamed(Renamed(name: free, account: account))], to: log)
        let twin = free == id ? "" : " (\(id) is another opportunity)"
        return "\(log.opportunity.name) is \(free) now\(twin)"
    }

    /// What was typed about an opportunity, as it may stand in the history of lines: quotes, names, figures given by command.
    package func words(of summary: Summary) throws(Failure) -> [String] {
        let log = try log(of: summary)
        let words = log.events.flatMap { event -> [String] in
            switch event.body {
            case .said(let utterance): [utterance.quote]
            case .person(let body): [body.person.name]
            case .stated(let body): [body.words]
            case .step(let body): [body.step.title, body.step.owner].compactMap(\.self)
            case .acknowledged(let body): [body.words]
            default: []
            }
        }
        return (words + [summary.account]).filter { $0.count > 1 }
    }

    /// `qualify forget OPP`, once it has been asked for.
    package func forget(_ summary: Summary) throws(Failure) -> String {
        do { try store.forget(summary.opportunity) } catch { throw .store(error) }
        return "\(summary.name) is forgotten, with everything said in it"
    }

    /// `qualify export OPP`, or of all: the events, as they are on disk.
    package func exported(_ name: String?) throws(Failure) -> String {
        if let name { return try JSONDocument.answer(ExportDocument(try log(of: find(name)))) }
        var documents: [ExportDocument] = []
        for summary in try summaries() { documents.append(ExportDocument(try log(of: summary))) }
        return try JSONDocument.answer(documents)
    }
}

/// An opportunity with its whole record.
struct ExportDocument: Encodable {
    let log: OpportunityLog

    init(_ log: OpportunityLog) {
        self.log = log
    }

    private enum Key: String, CodingKey { case opportunity, id, account, owner, events }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(log.opportunity.name, forKey: .opportunity)
        try container.encode(log.opportunity.id, forKey: .id)
        try container.encode(log.opportunity.account, forKey: .account)
        try container.encode(log.opportunity.owner, forKey: .owner)
        try container.encode(log.events.map(EventRow.init), forKey: .events)
    }

    private struct EventRow: Encodable {
        let event: Event

        enum Key: String, CodingKey { case id, device, counter, instant, author, kind, version, body }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(event.id, forKey: .id)
            try container.encode(event.device, forKey: .device)
            try container.encode(event.counter, forKey: .counter)
            try container.encode(event.instant.rfc3339, forKey: .instant)
            try container.encode(event.author, forKey: .author)
            try container.encode(event.body.kind, forKey: .kind)
            try container.encode(event.body.version, forKey: .version)
            try event.body.encodeBody(to: container.superEncoder(forKey: .body))
        }
    }
}
