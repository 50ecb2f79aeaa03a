import DealModel
import Foundation

/// A quote that speaks for or against a criterion, with whose words they are and what they weigh.
package struct Evidence: Hashable, Sendable {
    /// What a voice weighs, rising.
    package enum Strength: Int, Comparable, Sendable {
        /// The rep's own belief.
        case view
        /// Somebody else on the buyer's side, or words noted before the meeting.
        case claim
        /// The one who must say it.
        case proof

        package static func < (left: Strength, right: Strength) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// The event that it is known from: an utterance, or what a command recorded.
    package let utterance: UUID
    package let quote: String
    /// The words that the quote says yes to, somebody else's; nil where it stands for itself.
    package private(set) var confirmed: String?
    /// Full name where the record knows the person, else as typed; nil for the rep's own view.
    package let speaker: String?
    package let voice: Voice
    package let at: Instant
    package let day: Day
    package let source: Source
    package var strength: Strength
    package let denied: Bool
    package private(set) var entities: [Entity]
    /// The criterion's status and values rest on it.
    package var counts = false
    /// The rep let it stand against what contradicts it.
    var isSettledOn = false
    /// Nothing was settled since it was said.
    var isUnsettled = true

    /// The words that its figures stand in.
    var matter: String { confirmed ?? quote }

    /// The same, for what somebody else said and these words say yes to.
    func confirming(_ other: Confirmed) -> Evidence {
        var evidence = self
        evidence.confirmed = other.quote
        evidence.entities = other.entities
        return evidence
    }

    /// Whether the rep has decided between the two.
    func settles(_ other: Evidence) -> Bool {
        (isSettledOn && !other.isUnsettled) || (other.isSettledOn && !isUnsettled)
    }

    package var side: Side {
        voice == .seller || voice == .rep ? .seller : .buyer
    }
}

/// Who speaks, as the record knows them now.
package enum Voice: Hashable, Sendable {
    case decisionMaker
    /// Somebody known on the buyer's side.
    case colleague
    /// A name that the record does not know.
    case stranger
    case seller
    /// Nobody was named: the rep's own words.
    case rep
}

extension Opportunity {
    /// Whose voice a speaker's is, and the name to show.
    func voice(of speaker: Speaker) -> (Voice, String?) {
        switch speaker {
        case .rep: return (.rep, nil)
        case .seller(let name): return (.seller, name ?? owner)
        case .named(let name):
            guard let person = people.named(name) else {
                let isOwner = !owner.isEmpty && owner.lowercased() == name.lowercased()
                return (isOwner ? .seller : .stranger, name)
            }
            switch person.role {
            case .seller: return (.seller, person.name)
            case .decisionMaker: return (.decisionMaker, person.name)
            default: return (.colleague, person.name)
            }
        }
    }
}
