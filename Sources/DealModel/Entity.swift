import Foundation

/// A typed value found in what somebody said, with the words it was read from.
///
/// Its JSON is the contract of `qualify extract`: one flat object with `kind`, `text`, `start`, `end` and the fields of the kind.
package struct Entity: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case money(Rate)
        case percent(Percent)
        case duration(Span)
        case date(Period)
        case count(Count)
        case person(NamedPerson)
    }

    package var value: Value
    /// The exact words.
    package var text: String
    /// Offsets in Unicode scalars of the utterance, end exclusive.
    package var range: Range<Int>
    /// "about", "roughly" was said.
    package var approximate: Bool
    package var bound: Bound?

    package init(_ value: Value, text: String, range: Range<Int>, approximate: Bool = false, bound: Bound? = nil) {
        self.value = value
        self.text = text
        self.range = range
        self.approximate = approximate
        self.bound = bound
    }
}

/// How many of something: six outages a month.
package struct Count: Hashable, Sendable {
    package var figure: Figure
    /// Singular, lower case.
    package var noun: String
    package var per: String?

    package init(_ figure: Figure, noun: String, per: String? = nil) {
        self.figure = figure
        self.noun = noun
        self.per = per
    }
}

/// A person as named in an utterance.
package struct NamedPerson: Hashable, Sendable {
    package var name: String
    /// As said, without an article; nil where no title touches the name.
    package var title: String?
    package var level: SeniorityLevel?

    package init(name: String, title: String? = nil, level: SeniorityLevel? = nil) {
        self.name = name
        self.title = title
        self.level = level
    }
}

/// How high a title stands; the raw value is its name in JSON.
package enum SeniorityLevel: String, Codable, Sendable, Comparable {
    case staff, manager, director, vp
    case cLevel = "c-level"

    private var rank: Int {
        switch self {
        case .staff: 0
        case .manager: 1
        case .director: 2
        case .vp: 3
        case .cLevel: 4
        }
    }

    package static func < (left: SeniorityLevel, right: SeniorityLevel) -> Bool {
        left.rank < right.rank
    }
}
