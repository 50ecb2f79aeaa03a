import DealModel
import Foundation
import LineEditing
import Qualification
import Reports
import TerminalText
import Understanding

/// Takes a recording into an opportunity's record: read like a conversation, filed like notes, and never twice.
package struct RecordingImport {
    let workspace: Workspace
    let reader: any LineReader
    /// Told how far the reading has come, 0 to 1.
    let progress: (Double) -> Void

    package init(workspace: Workspace, reader: any LineReader, progress: @escaping (Double) -> Void = { _ in }) {
        self.workspace = workspace
        self.reader = reader
        self.progress = progress
    }

    /// Records what was said, and shows what it is evidence for.
    ///
    /// - Parameters:
    ///   - file: the recording's name, for what is said of it.
    ///   - day: when it was spoken; nil is the day that the file names, else today.
    /// - Throws: `input` where nothing in it can be read, and what the store throws; then nothing was recorded.
    package func take(_ recording: Recording, file: String, into log: OpportunityLog, on day: Day?, cast: Cast) throws(Failure) {
        guard !recording.passages.isEmpty else {
            let reason = recording.problems.first?.message ?? "nobody says anything in it"
            throw .input("\(visible(file)) holds nothing to read: \(reason)")
        }
        let interpreter = try Workspace.interpreter()
        var cast = cast
        cast.complete(with: recording.speakers, opportunity: log.opportunity, owner: workspace.context.owner, reader: reader)
        var people = log.opportunity.people
        var named = cast.people(interpreter: interpreter).filter { !people.contains($0) }
        for person in named { people.learn(person) }
        // Once it is known who sells, every other voice is a buyer's.
        if people.contains(where: { $0.role == .seller })
            || recording.speakers.contains(where: { $0.foldedName == workspace.context.owner.foldedName })
        {
            for name in recording.speakers where people.named(name) == nil && name.foldedName != workspace.context.owner.foldedName {
                let person = Person(name: name)
                named.append(person)
                people.append(person)
            }
        }
        let spoken = drafts(of: recording, on: day, people: people, interpreter: interpreter, log: log)
        let known = Set(log.events.map(\.id))
        let fresh = spoken.filter { !known.contains($0.id) }
        let before = Verdict(log.opportunity, playbook: workspace.playbook, today: workspace.context.today)
        let drafts = named.map { draft(.person(PersonNamed($0)), log: log) } + fresh
        let after = drafts.isEmpty ? log : try workspace.append(drafts, to: log)
        let verdict = Verdict(after.opportunity, playbook: workspace.playbook, today: workspace.context.today)
        let report = RecordingReport(
            recording: recording, file: file, fresh: Set(fresh.map(\.id)), before: before, after: verdict, playbook: workspace.playbook,
            style: workspace.context.style)
        reader.show(report.lines.joined(separator: "\n"))
    }

    private func draft(_ body: EventBody, id: UUID? = nil, log: OpportunityLog) -> EventDraft {
        EventDraft(
            id: id ?? workspace.context.newID(), author: workspace.context.owner, opportunity: log.opportunity.id, body: body)
    }

    /// The utterances with the people they made known, each under an id of its own words.
    private func drafts(
        of recording: Recording, on day: Day?, people: [Person], interpreter: Interpreter, log: OpportunityLog
    ) -> [EventDraft] {
        let day = day ?? recording.sent?.day ?? workspace.context.today
        let beginning = beginning(of: recording, on: day)
        let context = UtteranceContext(
            source: .transcript, speaker: .rep, people: people, at: beginning, day: day, threshold: workspace.playbook.thresholds.fileAt,
            currency: workspace.playbook.currency, dayFirst: workspace.playbook.dateOrder == .dayFirst)
        var hearing = Hearing(interpreter: interpreter, context: context)
        var drafts: [EventDraft] = []
        var times: [String: Int] = [:]
        for (index, passage) in recording.passages.enumerated() {
            let speaker = speaker(passage.speaker, people: people)
            let at = Instant(milliseconds: beginning.milliseconds + Int(passage.start * 1000))
            for understood in hearing.hear(Hearing.Turn(speaker: speaker, text: passage.text, at: at)) {
                let key = "\(recording.identity)|\(speaker.name ?? "")|\(Int(passage.start * 1000))|\(understood.utterance.quote)"
                times[key, default: 0] += 1
                let id = StableID(log.opportunity.id.uuidString, key, String(times[key, default: 0]))
                drafts.append(draft(.said(understood.utterance), id: id.uuid, log: log))
                drafts += understood.people.map { person in
                    draft(
                        .person(PersonNamed(person, cause: id.uuid)),
                        id: StableID(log.opportunity.id.uuidString, id.uuid.uuidString, person.name).uuid, log: log)
                }
            }
            progress(Double(index + 1) / Double(recording.passages.count))
        }
        return drafts
    }

    /// A file that says no day of its own and was spoken today has just ended; one of another day began at noon.
    private func beginning(of recording: Recording, on day: Day) -> Instant {
        if let sent = recording.sent { return sent.at }
        guard day == workspace.context.today else { return Instant(day, secondsIntoDay: 43_200) }
        let length = recording.passages.map(\.start).max() ?? 0
        return Instant(milliseconds: workspace.context.now().milliseconds - Int(length * 1000))
    }

    private func speaker(_ name: String?, people: [Person]) -> Speaker {
        guard let name else { return .named("unknown voice") }
        if let known = people.named(name) { return known.role == .seller ? .seller(known.name) : .named(known.name) }
        return name.foldedName == workspace.context.owner.foldedName ? .seller(name) : .named(name)
    }
}

extension [Person] {
    /// Adds somebody, or what is new about them.
    fileprivate mutating func learn(_ person: Person) {
        if let index = firstIndex(where: { $0.name.foldedName == person.name.foldedName }) {
            self[index] = person
        } else {
            append(person)
        }
    }
}
