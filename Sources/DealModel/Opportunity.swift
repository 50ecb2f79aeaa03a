import Foundation

/// What is known of one opportunity: the fold of its events.
package struct Opportunity: Hashable, Sendable {
    /// An utterance as it counts now: after moves and settlements.
    package struct Said: Hashable, Sendable {
        package let event: UUID
        package var utterance: Utterance
        /// What it counts towards; empty makes it a note.
        package var filings: [Filing]
    }

    /// A price, effort, ramp or rate given by command.
    package struct Given: Hashable, Sendable {
        package let event: UUID
        package let stated: Stated
    }

    /// A change of a step by command, and when it was recorded.
    package struct Planned: Hashable, Sendable {
        package let event: UUID
        package let at: Instant
        package let change: StepChange
    }

    /// An acknowledgement of the close plan recorded by command.
    package struct Acknowledgement: Hashable, Sendable {
        package let event: UUID
        package let acknowledged: Acknowledged
    }

    /// Which utterance counts for a criterion, and what had been said when that was decided; later words can contradict it again.
    package struct Settlement: Hashable, Sendable {
        package let utterance: UUID
        package let heard: Set<UUID>
    }

    package let id: UUID
    package private(set) var name = ""
    package private(set) var account = ""
    package private(set) var title: String?
    package private(set) var owner = ""
    package private(set) var openedOn: Day?
    package private(set) var closed: Closed?
    package private(set) var people: [Person] = []
    package private(set) var said: [Said] = []
    package private(set) var given: [Given] = []
    package private(set) var steps: [Planned] = []
    package private(set) var acknowledgements: [Acknowledgement] = []
    /// By criterion, what the rep let stand.
    package private(set) var settlements: [Criterion: Settlement] = [:]

    package init(id: UUID) {
        self.id = id
    }

    /// The person marked as the decision maker.
    package var decisionMaker: Person? {
        people.first { $0.role == .decisionMaker }
    }

    mutating func apply(_ event: Event) {
        switch event.body {
        case .opened(let body):
            (name, account, title, owner, openedOn) = (body.name, body.account, body.title, body.owner, body.day)
        case .renamed(let body):
            (name, account) = (body.name, body.account)
        case .said(let utterance):
            said.append(Said(event: event.id, utterance: utterance, filings: utterance.reading.filings))
        case .person(let body):
            learn(body.person)
        case .moved(let body):
            guard let index = said.lastIndex(where: { $0.event == body.utterance }) else { return }
            said[index].filings = body.filings
        case .stated(let body):
            given.append(Given(event: event.id, stated: body))
        case .step(let body):
            steps.append(Planned(event: event.id, at: body.moment(recorded: event.instant), change: body))
        case .acknowledged(let body):
            acknowledgements.append(Acknowledgement(event: event.id, acknowledged: body))
        case .settled(let body):
            settlements[body.criterion] = Settlement(
                utterance: body.utterance, heard: Set(said.map(\.event) + acknowledgements.map(\.event)))
        case .closed(let body):
            closed = body
        case .reopened:
            closed = nil
        case .withdrawn, .restored, .unknown:
            break
        }
    }

    /// Adds a person or what is new about one; there is one decision maker at a time.
    private mutating func learn(_ person: Person) {
        if person.role == .decisionMaker {
            for index in people.indices where people[index].role == .decisionMaker { people[index].role = .other }
        }
        guard let known = index(of: person) else {
            people.append(person)
            return
        }
        if person.name.contains(" ") || !people[known].name.contains(" ") { people[known].name = person.name }
        people[known].title = person.title ?? people[known].title
        people[known].level = person.title == nil ? people[known].level : person.level
        if person.role != .other { people[known].role = person.role }
    }

    /// Whom a person is already known as: by the whole name, by a first name alone that grows into the whole, or by a part of the name that
    /// no one else has.
    private func index(of person: Person) -> Int? {
        let wanted = person.name.lowercased()
        if let whole = people.firstIndex(where: { $0.name.lowercased() == wanted }) { return whole }
        guard person.name.contains(" ") else {
            return people.named(person.name).flatMap { people.firstIndex(of: $0) }
        }
        return people.firstIndex { !$0.name.contains(" ") && $0.name.lowercased() == person.firstName.lowercased() }
    }
}

/// An opportunity's events in order, with the opportunity they fold to.
///
/// Withdrawing an event leaves it in the log and folds the rest anew.
package struct OpportunityLog: Hashable, Sendable {
    package private(set) var events: [Event] = []
    package private(set) var opportunity: Opportunity
    private var withdrawn: Set<UUID> = []
    private var seen: Set<UUID> = []

    package init(id: UUID, events: [Event] = []) {
        opportunity = Opportunity(id: id)
        append(events)
    }

    /// When something is said that is typed now: a clock that stands still, or was put back a little, does not put it before what is recorded.
    package func moment(_ now: Instant) -> Instant {
        guard let last = events.last?.instant, now <= last, last.milliseconds - now.milliseconds < 86_400_000 else { return now }
        return Instant(milliseconds: last.milliseconds + 1)
    }

    /// The place in the store's log up to which this log is complete; 0 at the start.
    package var lastSequence: Int {
        events.last?.sequence ?? 0
    }

    /// Takes on further events; one that is here already is passed over.
    package mutating func append(_ more: [Event]) {
        var refold = false
        for event in more where seen.insert(event.id).inserted {
            events.append(event)
            switch event.body {
            case .withdrawn(let body):
                withdrawn.formUnion(body.events)
                refold = true
            case .restored(let body):
                withdrawn.subtract(body.events)
                refold = true
            default:
                if !refold { opportunity.apply(event) }
            }
        }
        guard refold else { return }
        var fresh = Opportunity(id: opportunity.id)
        for event in events where !withdrawn.contains(event.id) { fresh.apply(event) }
        opportunity = fresh
    }

    /// What undo would withdraw: the last thing that still counts, with what it brought about; nil when nothing is left.
    package var undoable: [UUID]? {
        let candidate = events.last { event in
            guard !withdrawn.contains(event.id) else { return false }
            return switch event.body {
            case .opened, .withdrawn, .restored, .unknown: false
            case .person(let body): body.cause == nil
            default: true
            }
        }
        return candidate.flatMap { group(of: $0.id) }
    }

    /// An event with what it brought about: they are withdrawn together; nil where there is none of that id.
    package func group(of id: UUID) -> [UUID]? {
        guard event(id) != nil else { return nil }
        return [id]
            + events.filter { event in
                if case .person(let body) = event.body { body.cause == id } else { false }
            }.map(\.id)
    }

    /// What redo would restore: the last withdrawal after which nothing else was recorded.
    package var redoable: [UUID]? {
        var restored: [[UUID]] = []
        for event in events.reversed() {
            switch event.body {
            case .restored(let body): restored.append(body.events)
            case .withdrawn(let body):
                if let index = restored.firstIndex(of: body.events) {
                    restored.remove(at: index)
                } else {
                    return body.events
                }
            default: return nil
            }
        }
        return nil
    }

    package func event(_ id: UUID) -> Event? {
        events.first { $0.id == id }
    }
}

extension StepChange {
    /// When it was made: as recorded, or at noon of its day where that is a wholly different one, as when notes of an earlier day are typed.
    fileprivate func moment(recorded: Instant) -> Instant {
        let noon = Instant(day, secondsIntoDay: 43_200)
        return abs(recorded.milliseconds - noon.milliseconds) < 2 * 86_400_000 ? recorded : noon
    }
}
