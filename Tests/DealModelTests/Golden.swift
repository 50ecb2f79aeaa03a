import Foundation
import Testing

@testable import DealModel

/// A line of the frozen log: `{"id":"…","kind":"…","version":1,"body":…}`, the body's bytes as a store holds them.
struct GoldenLine: Decodable {
    let event: UUID
    let kind: String
    let version: Int
    private(set) var body = ""

    private enum CodingKeys: String, CodingKey {
        case event = "id"
        case kind, version
    }

    static func all() throws -> [GoldenLine] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/events-1.jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            var golden = try JSONDecoder().decode(GoldenLine.self, from: Data(line.utf8))
            let start = try #require(line.range(of: #""body":"#)).upperBound
            golden.body = String(line[start...].dropLast())
            return golden
        }
    }

    static func events() throws -> [Event] {
        try all().enumerated().map { index, line in
            Event(
                sequence: index + 1, id: line.event, device: id(0xDE), counter: index + 1, instant: Instant(milliseconds: index),
                author: "Sam Okoro", opportunity: id(0xACE), body: EventBody(kind: line.kind, version: line.version, json: line.body))
        }
    }
}

/// A UUID that says its number.
func id(_ number: Int) -> UUID {
    let hex = String(number, radix: 16)
    return UUID(uuidString: "00000000-0000-4000-A000-" + String(repeating: "0", count: 12 - hex.count) + hex) ?? UUID()
}
