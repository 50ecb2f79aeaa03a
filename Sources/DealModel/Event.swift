import Foundation

/// One fact in the record: an envelope that every version of the program understands, around a body of a kind.
///
/// Events are appended and never changed; an opportunity is the fold of its events.
package struct Event: Hashable, Sendable {
    /// The place in this store's log, rising from 1; it is this store's own and means nothing elsewhere.
    package var sequence: Int
    package var id: UUID
    /// The store that the event was first written to.
    package var device: UUID
    /// Counts that device's events from 1, without gaps: with `device` it is the cursor for sharing between machines.
    package var counter: Int
    /// When it was written; within a store it never goes back.
    package var instant: Instant
    /// Who wrote it: the owner's name.
    package var author: String
    package var opportunity: UUID
    package var body: EventBody

    package init(
        sequence: Int, id: UUID, device: UUID, counter: Int, instant: Instant, author: String, opportunity: UUID, body: EventBody
    ) {
        self.sequence = sequence
        self.id = id
        self.device = device
        self.counter = counter
        self.instant = instant
        self.author = author
        self.opportunity = opportunity
        self.body = body
    }
}

/// An event before the store has given it its place, device, counter and instant.
package struct EventDraft: Hashable, Sendable {
    package var id: UUID
    package var author: String
    package var opportunity: UUID
    package var body: EventBody

    package init(id: UUID, author: String, opportunity: UUID, body: EventBody) {
        self.id = id
        self.author = author
        self.opportunity = opportunity
        self.body = body
    }
}

/// What an event says; the cases are its kinds.
package enum EventBody: Hashable, Sendable {
    case opened(Opened)
    case renamed(Renamed)
    case said(Utterance)
    case person(PersonNamed)
    case moved(Moved)
    case stated(Stated)
    case step(StepChange)
    case acknowledged(Acknowledged)
    case settled(Settled)
    case withdrawn(Withdrawn)
    case restored(Withdrawn)
    case closed(Closed)
    case reopened(Reopened)
    /// A kind, or a version of one, that this program does not know: it is kept as it is.
    case unknown(kind: String, version: Int, json: String)
}

/// An opportunity begins.
package struct Opened: Hashable, Sendable, Codable {
    /// The short id made from the account's name: `acme-corp`.
    package var name: String
    package var account: String
    /// Tells several opportunities of one account apart.
    package var title: String?
    package var owner: String
    package var day: Day

    package init(name: String, account: String, title: String? = nil, owner: String, day: Day) {
        self.name = name
        self.account = account
        self.title = title
        self.owner = owner
        self.day = day
    }
}

/// The short id or the account's name changed.
package struct Renamed: Hashable, Sendable, Codable {
    package var name: String
    package var account: String

    package init(name: String, account: String) {
        self.name = name
        self.account = account
    }
}

/// Somebody became known, or what is known of them changed.
package struct PersonNamed: Hashable, Sendable, Codable {
    package var person: Person
    /// The utterance that named them, so that undoing it undoes this, too.
    package var cause: UUID?

    package init(_ person: Person, cause: UUID? = nil) {
        self.person = person
        self.cause = cause
    }
}

/// An utterance counts elsewhere than where it was filed; no criteria at all make it a note.
package struct Moved: Hashable, Sendable, Codable {
    package var utterance: UUID
    package var filings: [Filing]

    package init(utterance: UUID, filings: [Filing]) {
        self.utterance = utterance
        self.filings = filings
    }
}

/// A figure that a conversation rarely says in one sentence, given by a command, with the seller as its speaker.
package struct Stated: Hashable, Sendable, Codable {
    package enum Input: String, Codable, Sendable, CaseIterable {
        case price, effort, ramp, lead, rate
    }

    package var input: Input
    package var words: String
    package var entities: [Entity]
    package var day: Day
    package var at: Instant

    package init(_ input: Input, words: String, entities: [Entity], day: Day, at: Instant) {
        self.input = input
        self.words = words
        self.entities = entities
        self.day = day
        self.at = at
    }
}

/// A step of the close plan was added, changed, finished or dropped.
package struct StepChange: Hashable, Sendable, Codable {
    package enum Change: String, Codable, Sendable {
        case set, dropped
    }

    package var change: Change
    package var step: Step
    package var day: Day

    package init(_ change: Change, _ step: Step, day: Day) {
        self.change = change
        self.step = step
        self.day = day
    }
}

/// A side acknowledged the close plan as it stands.
package struct Acknowledged: Hashable, Sendable, Codable {
    package var by: Speaker
    package var words: String
    package var day: Day
    package var at: Instant

    package init(by: Speaker, words: String, day: Day, at: Instant) {
        self.by = by
        self.words = words
        self.day = day
        self.at = at
    }
}

/// The rep settled a contradiction: this utterance counts for the criterion.
package struct Settled: Hashable, Sendable, Codable {
    package var criterion: Criterion
    package var utterance: UUID

    package init(criterion: Criterion, utterance: UUID) {
        self.criterion = criterion
        self.utterance = utterance
    }
}

/// Events that count no longer (undo), or again (redo).
package struct Withdrawn: Hashable, Sendable, Codable {
    package var events: [UUID]

    package init(events: [UUID]) {
        self.events = events
    }
}

/// The opportunity ended.
package struct Closed: Hashable, Sendable, Codable {
    package var outcome: Outcome
    package var reason: String
    package var day: Day

    package init(_ outcome: Outcome, reason: String, day: Day) {
        self.outcome = outcome
        self.reason = reason
        self.day = day
    }
}

/// It was opened again after it had ended.
package struct Reopened: Hashable, Sendable, Codable {
    package var day: Day

    package init(day: Day) {
        self.day = day
    }
}

/// How an opportunity ended; the raw value is its name in commands and JSON.
package enum Outcome: String, Codable, Sendable, CaseIterable {
    case won, lost
    case noDecision = "no-decision"
    case disqualified
}
