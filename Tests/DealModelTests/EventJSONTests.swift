import Foundation
import Testing

@testable import DealModel

struct EventJSONTests {
    @Test func everyKindIsReadAndWrittenByteForByte() throws {
        for line in try GoldenLine.all() {
            let body = EventBody(kind: line.kind, version: line.version, json: line.body)
            #expect(try body.json() == line.body, "\(line.event)")
            #expect(body.kind == line.kind)
            #expect(body.version == line.version)
            let isUnknown = if case .unknown = body { true } else { false }
            #expect(isUnknown == (line.kind == "dreamt" || line.version > 1), "\(line.event)")
        }
    }

    @Test func theGoldenFileHasEveryKind() throws {
        let kinds = Set(try GoldenLine.all().map(\.kind))
        #expect(
            kinds == [
                "opened", "renamed", "said", "person", "moved", "stated", "step", "acknowledged", "settled", "withdrawn", "restored",
                "closed", "reopened", "dreamt",
            ])
    }

    @Test(arguments: [
        ("said", 1, "{}"), ("said", 1, "not JSON"), ("said", 1, ""), ("said", 0, "{}"), ("said", 2, #"{"quote":"x"}"#), ("", 1, "{}"),
        ("opened", 1, #"{"name":"a","account":"A","owner":"o","day":"2027-02-30"}"#),
        ("closed", 1, #"{"outcome":"maybe","reason":"","day":"2027-01-01"}"#), ("step", 1, "[[[[[[["),
        ("withdrawn", 1, #"{"events":["no id"]}"#),
    ])
    func whatCannotBeReadStaysAsItIs(kind: String, version: Int, json: String) throws {
        let body = EventBody(kind: kind, version: version, json: json)
        #expect(body == .unknown(kind: kind, version: version, json: json))
        #expect(try body.json() == json)
    }

    @Test func aFieldOfALaterVersionIsNoHindrance() {
        let body = EventBody(kind: "reopened", version: 1, json: #"{"day":"2027-01-11","mood":"good"}"#)
        #expect(body == .reopened(Reopened(day: Day(number: 20_829))))
    }

    @Test func deeplyNestedJSONIsNoTrap() {
        let json = String(repeating: "[", count: 200_000)
        #expect(EventBody(kind: "said", version: 1, json: json) == .unknown(kind: "said", version: 1, json: json))
    }
}
