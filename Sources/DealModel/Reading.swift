/// Whose side somebody is on.
package enum Side: String, Codable, Sendable, CaseIterable {
    case buyer, seller
}

/// That an utterance speaks of a criterion, with how sure the reader is.
package struct CriterionReading: Hashable, Sendable, Codable {
    package enum CodingKeys: String, CodingKey {
        case criterion = "id"
        case confidence, denied
    }

    package var criterion: Criterion
    /// A calibrated probability, 0 to 1.
    package var confidence: Double
    /// A buyer's statement against the criterion ("we can't measure it").
    package var denied: Bool

    package init(_ criterion: Criterion, confidence: Double, denied: Bool = false) {
        self.criterion = criterion
        self.confidence = confidence
        self.denied = denied
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        criterion = try container.decode(Criterion.self, forKey: .criterion)
        confidence = try container.decode(Double.self, forKey: .confidence)
        denied = try container.decodeIfPresent(Bool.self, forKey: .denied) ?? false
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(criterion, forKey: .criterion)
        try container.encode(confidence, forKey: .confidence)
        if denied { try container.encode(true, forKey: .denied) }
    }
}

/// The form of what a seller said: does it ask, and how.
package enum QuestionForm: String, Codable, Sendable, CaseIterable {
    case open, closed, leading, multiple, statement
}

/// How a seller stands towards the buyer in what was said.
package enum Stance: String, Codable, Sendable, CaseIterable {
    case peer, interrogation, pitch, submissive, neutral
}
