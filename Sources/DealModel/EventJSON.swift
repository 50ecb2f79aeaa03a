import Foundation

extension EventBody {
    /// The kind's name in the store.
    package var kind: String {
        switch self {
        case .opened: "opened"
        case .renamed: "renamed"
        case .said: "said"
        case .person: "person"
        case .moved: "moved"
        case .stated: "stated"
        case .step: "step"
        case .acknowledged: "acknowledged"
        case .settled: "settled"
        case .withdrawn: "withdrawn"
        case .restored: "restored"
        case .closed: "closed"
        case .reopened: "reopened"
        case .unknown(let kind, _, _): kind
        }
    }

    /// The version of the kind's body; a body of a higher version than the program knows is kept and not folded.
    package var version: Int {
        if case .unknown(_, let version, _) = self { version } else { 1 }
    }

    /// The body as JSON with sorted keys, the same bytes for the same value.
    ///
    /// - Throws: `EncodingError`, for a value that JSON cannot hold.
    package func json() throws -> String {
        if case .unknown(_, _, let json) = self { return json }
        return String(decoding: try JSONEncoder.sorted().encode(Known(body: self)), as: UTF8.self)
    }

    /// Writes the body as one value; that of an unknown kind as the text it came as.
    ///
    /// - Throws: `EncodingError`, for a value that the encoder cannot hold.
    package func encodeBody(to encoder: any Encoder) throws {
        switch self {
        case .opened(let body): try body.encode(to: encoder)
        case .renamed(let body): try body.encode(to: encoder)
        case .said(let body): try body.encode(to: encoder)
        case .person(let body): try body.encode(to: encoder)
        case .moved(let body): try body.encode(to: encoder)
        case .stated(let body): try body.encode(to: encoder)
        case .step(let body): try body.encode(to: encoder)
        case .acknowledged(let body): try body.encode(to: encoder)
        case .settled(let body): try body.encode(to: encoder)
        case .withdrawn(let body), .restored(let body): try body.encode(to: encoder)
        case .closed(let body): try body.encode(to: encoder)
        case .reopened(let body): try body.encode(to: encoder)
        case .unknown(_, _, let json): try json.encode(to: encoder)
        }
    }

    private struct Known: Encodable {
        let body: EventBody

        func encode(to encoder: any Encoder) throws {
            try body.encodeBody(to: encoder)
        }
    }

    /// Reads a body back; a kind or version this program does not know, or a body it cannot read, stays as it is.
    package init(kind: String, version: Int, json: String) {
        self = EventBody.known(kind: kind, version: version, json: json) ?? .unknown(kind: kind, version: version, json: json)
    }

    private static func known(kind: String, version: Int, json: String) -> EventBody? {
        guard version == 1 else { return nil }
        let decoder = JSONDecoder()
        func value<Body: Decodable>(_: Body.Type) -> Body? {
            try? decoder.decode(Body.self, from: Data(json.utf8))
        }
        return switch kind {
        case "opened": value(Opened.self).map(EventBody.opened)
        case "renamed": value(Renamed.self).map(EventBody.renamed)
        case "said": value(Utterance.self).map(EventBody.said)
        case "person": value(PersonNamed.self).map(EventBody.person)
        case "moved": value(Moved.self).map(EventBody.moved)
        case "stated": value(Stated.self).map(EventBody.stated)
        case "step": value(StepChange.self).map(EventBody.step)
        case "acknowledged": value(Acknowledged.self).map(EventBody.acknowledged)
        case "settled": value(Settled.self).map(EventBody.settled)
        case "withdrawn": value(Withdrawn.self).map(EventBody.withdrawn)
        case "restored": value(Withdrawn.self).map(EventBody.restored)
        case "closed": value(Closed.self).map(EventBody.closed)
        case "reopened": value(Reopened.self).map(EventBody.reopened)
        default: nil
        }
    }
}
