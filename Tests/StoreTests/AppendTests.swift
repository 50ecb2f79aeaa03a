import DealModel
import Foundation
import Testing

@testable import Store

struct AppendTests {
    let scratch: Scratch
    let store: EventStore

    init() throws {
        scratch = try Scratch()
        store = try scratch.open()
    }

    @Test func whatWasAppendedIsReadBackInOrderByAnotherConnection() throws {
        let written = try store.add(opened(1), said(2, "we lose $1M a day"), said(3, "fourteen days a year"))
        let read = try scratch.open().events(of: acme)
        #expect(read == written)
        #expect(read.map(\.id) == [id(1), id(2), id(3)])
        #expect(read.map(\.body) == [opened(1).body, said(2, "we lose $1M a day").body, said(3, "fourteen days a year").body])
        #expect(read.allSatisfy { $0.author == "Sam Okoro" && $0.opportunity == acme })
    }

    @Test func anEventIsWrittenOnceHoweverOftenItIsAppended() throws {
        try store.add(opened(1), said(2, "a"))
        try store.add(said(2, "a"), said(3, "b"), said(3, "b"))
        #expect(try store.events(of: acme).map(\.id) == [id(1), id(2), id(3)])
        #expect(try store.events(of: acme).map(\.counter) == [1, 2, 3])
    }

    @Test func nothingToAppendIsNothingDone() throws {
        let events = try store.append([], now: Instant(milliseconds: 1), seen: 0) { _ in
            Issue.record("there is nothing to project")
            return nil
        }
        #expect(events.isEmpty)
    }

    @Test func instantsNeverGoBackWhateverTheClockDoes() throws {
        try store.add(said(1, "a"), said(2, "b"), now: 5000)
        try store.add(said(3, "the clock was set back"), now: 4000)
        try store.add(said(4, "elsewhere", globex), now: 4500)
        try store.add(said(5, "and went on"), now: 9000)
        #expect(try store.events(after: [:]).map(\.instant.milliseconds) == [5000, 5001, 5002, 5003, 9000])
    }

    @Test func countersHaveNoGapsAcrossOpportunitiesConnectionsAndFailures() throws {
        try store.add(said(1, "a"), said(2, "b", acme))
        try scratch.open().add(said(3, "c", globex))
        struct Refusal: Error {}
        #expect(throws: StoreError.self) {
            try store.append([said(4, "never written")], now: Instant(milliseconds: 1), seen: 0) { _ in throw Refusal() }
        }
        try store.add(said(5, "d"))
        let events = try store.events(after: [:])
        #expect(events.map(\.counter) == [1, 2, 3, 4])
        #expect(Set(events.map(\.device)).count == 1)
        #expect(events.map(\.sequence) == events.map(\.sequence).sorted())
    }

    @Test func everyStoreIsADeviceOfItsOwn() throws {
        let other = try Scratch()
        let here = try store.add(said(1, "a"))[0].device
        #expect(try other.open().add(said(1, "a"))[0].device != here)
        #expect(try scratch.open().add(said(2, "b")).last?.device == here)
    }

    @Test func theProjectionSeesWhatOtherProcessesWroteSinceTheCallerLooked() throws {
        let seen = try #require(try store.add(opened(1)).last).sequence
        try scratch.open().add(said(2, "from elsewhere"), said(9, "of another", acme))
        try scratch.open().add(said(3, "not of this opportunity", globex))
        var projected: [Event] = []
        let returned = try store.append([said(4, "mine")], now: Instant(milliseconds: 1), seen: seen) {
            projected = $0
            return summary()
        }
        #expect(projected.map(\.id) == [id(2), id(9), id(4)])
        #expect(returned == projected)
        #expect(try store.events(of: acme, after: seen) == projected)
    }

    @Test func aFailingProjectionLeavesNothingBehindAndSaysWhy() throws {
        struct Refusal: Error, CustomStringConvertible { var description: String { "the fold said no" } }
        expectStoreError(naming: "the fold said no", { if case .projection(let why) = $0 { why is Refusal } else { false } }) {
            _ = try store.append([opened(1)], now: Instant(milliseconds: 1), seen: 0) { _ in throw Refusal() }
        }
        #expect(try store.events(of: acme).isEmpty)
        #expect(try store.summaries().isEmpty)
    }

    @Test func anEventThatCannotBeReadBackIsRefusedAsAWhole() throws {
        let draft = EventDraft(
            id: id(2), author: "Sam Okoro", opportunity: acme,
            body: .stated(
                Stated(
                    .price, words: "NaN",
                    entities: [Entity(.money(Rate(Money(amount: .single(.nan), currency: nil))), text: "NaN", range: 0..<3)],
                    day: Day(number: 1), at: Instant(milliseconds: 1))))
        expectStoreError(naming: "stated", { if case .notRecordable("stated") = $0 { true } else { false } }) {
            try store.add(opened(1), draft)
        }
        #expect(try store.events(of: acme).isEmpty)
    }

    @Test func kindsOfALaterVersionSurviveUntouched() throws {
        let body = EventBody.unknown(kind: "dreamt", version: 7, json: #"{ "b" : [1,2.50], "a":"ü" }"#)
        let later = EventBody.unknown(kind: "said", version: 2, json: #"{"quote":"in a form of 2031"}"#)
        try store.add(
            EventDraft(id: id(1), author: "x", opportunity: acme, body: body),
            EventDraft(id: id(2), author: "x", opportunity: acme, body: later))
        #expect(try store.events(of: acme).map(\.body) == [body, later])
        #expect(try store.events(of: acme).map { try $0.body.json() } == [try body.json(), try later.json()])
    }

    /// Words, shown escaped: some would recolour the terminal that shows the test.
    struct Words: CustomTestStringConvertible, Sendable, ExpressibleByStringLiteral {
        let text: String
        var testDescription: String { text.debugDescription }

        init(stringLiteral text: String) {
            self.text = text
        }
    }

    @Test(
        arguments: [
            "", "\u{0}", "a\u{0}b", "“quotes” and 'quotes' -- ; DROP TABLE event", "e\u{301}", "👩‍👩‍👧", "\u{FFFD}\u{202E}",
            "\r\n\t\u{1B}[31m",
        ] as [Words])
    func anyWordsComeBackScalarForScalar(words: Words) throws {
        try store.add(said(1, words.text))
        guard case .said(let utterance)? = try scratch.open().events(of: acme).first?.body else {
            Issue.record("nothing came back")
            return
        }
        #expect(Array(utterance.quote.unicodeScalars) == Array(words.text.unicodeScalars))
    }

    @Test func aMegabyteOfWordsIsOneEvent() throws {
        let words = String(repeating: "we lose a million a day. ", count: 42_000)
        try store.add(said(1, words))
        #expect(try scratch.open().events(of: acme).first?.body == said(1, words).body)
    }

    @Test func sharingGetsWhatTheOtherDoesNotHave() throws {
        let device = try store.add(opened(1), said(2, "a"))[0].device
        try store.add(said(3, "b", globex))
        #expect(try store.events(after: [device: 1]).map(\.id) == [id(2), id(3)])
        #expect(try store.events(after: [device: 3]).isEmpty)
        #expect(try store.events(after: [id(99): 2]).map(\.id) == [id(1), id(2), id(3)])
    }
}
