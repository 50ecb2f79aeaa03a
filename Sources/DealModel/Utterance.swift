/// Where words came from; the raw value is its name in JSON.
package enum Source: String, Codable, Sendable {
    case prep, live, transcript
    case imported = "import"
}

/// Who said something.
package enum Speaker: Hashable, Sendable {
    /// Nobody was named: the rep's own view, which is claimed at most.
    case rep
    /// The seller spoke in the meeting (`me:`), by name where one is known.
    case seller(String?)
    /// Somebody named, as typed; whose side they are on is known only once the record knows the person.
    case named(String)

    package var isSeller: Bool {
        if case .seller = self { true } else { false }
    }

    package var name: String? {
        switch self {
        case .rep: nil
        case .seller(let name): name
        case .named(let name): name
        }
    }
}

/// That an utterance counts towards a criterion, and by whose decision it does.
package struct Filing: Hashable, Sendable, Codable {
    package enum Ground: String, Codable, Sendable {
        /// The writer said so with `@criterion`, `/move`, or in review.
        case marked
        /// It answers the question that was open.
        case question
        /// Its words and figures belong there.
        case words
        /// It confirms what somebody else had said or summed up.
        case confirmation
    }

    package var criterion: Criterion
    package var ground: Ground
    /// A probability, 0 to 1; 1 where a person decided.
    package var confidence: Double
    /// Said against the criterion ("we can't measure it").
    package var denied: Bool
    /// The part of the utterance that speaks of it, in Unicode scalars; nil is all of it.
    package var within: Range<Int>?

    package init(_ criterion: Criterion, ground: Ground, confidence: Double = 1, denied: Bool = false, within: Range<Int>? = nil) {
        self.criterion = criterion
        self.ground = ground
        self.confidence = confidence
        self.denied = denied
        self.within = within
    }
}

/// What the program understood of an utterance when it was recorded; reading it again is an event of its own.
package struct Reading: Hashable, Sendable, Codable {
    /// The extractor's version.
    package var extractor: Int
    package var entities: [Entity]
    package var filings: [Filing]

    package init(extractor: Int, entities: [Entity] = [], filings: [Filing] = []) {
        self.extractor = extractor
        self.entities = entities
        self.filings = filings
    }
}

/// Words that were confirmed by somebody else, with the figures found in them.
package struct Confirmed: Hashable, Sendable, Codable {
    package var quote: String
    package var speaker: Speaker
    package var entities: [Entity]

    package init(quote: String, speaker: Speaker, entities: [Entity]) {
        self.quote = quote
        self.speaker = speaker
        self.entities = entities
    }
}

/// Words that somebody said, with when, where and how they were understood.
package struct Utterance: Hashable, Sendable, Codable {
    package var quote: String
    package var speaker: Speaker
    package var source: Source
    /// When it was spoken (a note: when it was typed).
    package var at: Instant
    /// The day that counted as today when it was spoken.
    package var day: Day
    /// The question that was open.
    package var question: Criterion?
    /// A private thought (`#`), never evidence.
    package var isPrivate: Bool
    /// The writer repeats what `speaker` said or thinks, or speaks of a thing that is none of the buyer's own.
    package var reported: Bool
    /// What somebody else had said and these words say yes to; nil where they stand for themselves.
    package var confirms: Confirmed?
    package var reading: Reading

    package init(
        quote: String, speaker: Speaker, source: Source, at: Instant, day: Day, question: Criterion? = nil,
        isPrivate: Bool = false, reported: Bool = false, confirms: Confirmed? = nil, reading: Reading
    ) {
        self.quote = quote
        self.speaker = speaker
        self.source = source
        self.at = at
        self.day = day
        self.question = question
        self.isPrivate = isPrivate
        self.reported = reported
        self.confirms = confirms
        self.reading = reading
    }
}

extension Speaker: Codable {
    private enum Key: String, CodingKey {
        case as_ = "as"
        case name
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let name = try container.decodeIfPresent(String.self, forKey: .name)
        switch try container.decode(String.self, forKey: .as_) {
        case "rep": self = .rep
        case "seller": self = .seller(name)
        default: self = .named(name ?? "")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .rep: try container.encode("rep", forKey: .as_)
        case .seller: try container.encode("seller", forKey: .as_)
        case .named: try container.encode("named", forKey: .as_)
        }
        try container.encodeIfPresent(name, forKey: .name)
    }
}
