import DealModel
import Playbook
import Testing
import Understanding

/// The marks before a line; what is none of them, first.
@Suite struct LineReadingTests {
    private func read(_ typed: String) throws -> Line {
        let headings = try Playbook.builtIn().headings
        return LineReading { headings.contains($0) }.read(typed)
    }

    @Test(arguments: [
        "Budget: two million", "Next steps: legal", "Q3: too late", "Q3 2027: go live", "Note: she nodded", "FY27: frozen",
        "next step: a call",
        "https://acme.example/plan", "http://acme.example: see there", "10:30: call with Dana", "at 10:30 we stop", "14:00 Dana joins",
        "mail dana@acme.example: all of it", "one two three four: five", "Dana Maria Ruiz Lopez: we decide", "ratio 3:1", "Dana:we decide",
        "Dana : we decide", "2 items: a and b", "C3PO: beep", "R&D: too slow", ": nothing before",
        "we said that it costs: a million", "the line stops every single day of the week and nobody knows why: never",
        "email @dana about it", "costs 5# a piece", "a/b test", "1. Dana: we decide",
    ]) func plainWords(_ typed: String) throws {
        #expect(try read(typed) == .words(typed, speaker: nil, criterion: nil))
    }

    @Test(arguments: [
        ("Dana: we decide", "Dana", "we decide"), ("dana: we decide", "dana", "we decide"),
        ("Dana Ruiz: we decide", "Dana Ruiz", "we decide"),
        ("Anne-Marie O'Neil: yes", "Anne-Marie O'Neil", "yes"), ("J. R. Ewing: oil", "J. R. Ewing", "oil"),
        ("Łukasz: tak", "Łukasz", "tak"),
        ("田中: はい", "田中", "はい"), ("Dana:  two spaces", "Dana", "two spaces"), ("Dana: at 10:30 we stop", "Dana", "at 10:30 we stop"),
        ("  Dana: indented", "Dana", "indented"), ("Dana: Tom: no", "Dana", "Tom: no"),
    ]) func speakers(_ typed: String, _ name: String, _ words: String) throws {
        #expect(try read(typed) == .words(words, speaker: .name(name), criterion: nil))
    }

    @Test func meIsTheSeller() throws {
        #expect(try read("me: it takes four months") == .words("it takes four months", speaker: .me, criterion: nil))
        #expect(try read("Me:") == .speaker(.me))
    }

    @Test func nameAloneIsInForceFromThere() throws {
        #expect(try read("Dana:") == .speaker(.name("Dana")))
        #expect(try read("Dana:   ") == .speaker(.name("Dana")))
    }

    @Test(arguments: [
        ("@consequence a million", Criterion.consequence), ("@CONSEQUENCE a million", .consequence), ("@cons a million", .consequence),
        ("@go-live-d a million", .goLiveDate), ("@verbal-yes a million", .verbalYes), ("@fit a million", .fit), ("@f a million", .fit),
    ]) func criteria(_ typed: String, _ criterion: Criterion) throws {
        #expect(try read(typed) == .words("a million", speaker: nil, criterion: criterion))
    }

    @Test(arguments: ["@budget 2M", "@go-live by June", "@p stops", "@ 2M", "@", "@consequences 2M"]) func noCriterion(
        _ typed: String
    ) throws {
        guard case .unknownCriterion = try read(typed) else {
            Issue.record("\(try read(typed))")
            return
        }
    }

    @Test func marksCombine() throws {
        let expected = Line.words("a tenth by Christmas", speaker: .name("Dana"), criterion: .target)
        #expect(try read("Dana: @target a tenth by Christmas") == expected)
        #expect(try read("@target Dana: a tenth by Christmas") == expected)
        #expect(try read("me: @investment 400k") == .words("400k", speaker: .me, criterion: .investment))
        #expect(try read("Dana: # she lies") == .privateNote("she lies"))
        #expect(try read("@target") == .words("", speaker: nil, criterion: .target))
    }

    @Test(arguments: [
        ("// is a comment", "/ is a comment"), ("@@home they say", "@home they say"), ("## is no note", "# is no note"), ("//", "/"),
    ]) func escapes(_ typed: String, _ words: String) throws {
        #expect(try read(typed) == .words(words, speaker: nil, criterion: nil))
    }

    @Test func escapesAfterAName() throws {
        #expect(try read("Dana: @@home") == .words("@home", speaker: .name("Dana"), criterion: nil))
        #expect(try read("Dana: ##1 priority") == .words("#1 priority", speaker: .name("Dana"), criterion: nil))
    }

    @Test func commands() throws {
        #expect(try read("/plan") == .command(name: "plan", argument: ""))
        #expect(try read("/DM Dana Ruiz, COO ") == .command(name: "dm", argument: "Dana Ruiz, COO"))
        #expect(try read("/") == .command(name: "", argument: ""))
        #expect(try read("?") == .why)
        #expect(try read("? and more") == .words("? and more", speaker: nil, criterion: nil))
        #expect(try read("") == .blank)
        #expect(try read(" \t ") == .blank)
        #expect(try read("#") == .privateNote(""))
        #expect(try read("# think she'll sponsor") == .privateNote("think she'll sponsor"))
    }

    @Test func hostileLines() throws {
        for typed in [
            "\u{202E}:", String(repeating: ":", count: 10_000), String(repeating: "@", count: 10_001), "e\u{301}va: oui", "\0", "👩‍👩‍👧: hi",
        ] {
            _ = try read(typed)
        }
        #expect(try read("e\u{301}va: oui") == .words("oui", speaker: .name("e\u{301}va"), criterion: nil))
    }
}
