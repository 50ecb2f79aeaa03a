import DealModel
import Testing

@testable import Playbook

/// Every kind of mistake, with the words that a leader gets to read; each fixture says in its own lines what it expects.
@Suite struct PlaybookProblemTests {
    static let valid = MarkedPlaybook.valid

    static let fixtures: [MarkedPlaybook] = [
        // Shape
        valid.replacing("version: 1", with: "versoin: 1 #! the playbook has no key `versoin`; did you mean `version`?"),
        valid.replacing("id: test", with: "id: test", "colour: red #! the playbook has no key `colour`; take it out"),
        valid.replacing(
            "id: test",
            with: "id: My Playbook #! the id `My Playbook` of the playbook may have only small letters, digits and hyphens, 40 at most"),
        valid.replacing(
            "currency: EUR",
            with: "currency: euro #! `currency` of the playbook is `euro`; write the three capitals of ISO 4217, such as USD"),
        valid.replacing("currency: EUR", with: "currency: [EUR] #! `currency` of the playbook must be a text, not a list"),
        valid.replacing(
            "weekend:",
            with:
                "weekend: [sat, sunday] #! an item of `weekend` of the playbook is `sunday`, but must be one of `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`"
        ),
        valid.replacing(
            "weekend:",
            with: "weekend: [mon, tue, wed, thu, fri, sat, sun] #! the weekend has all seven days; leave at least one to work on"),
        valid.replacing("weekend:", with: "weekend: sat #! `weekend` of the playbook must be a list, not a text"),
        valid.replacing(
            "locale:",
            with:
                "locale: {dateOrder: day-frist, fiscalYearStart: 13} #! `dateOrder` of `locale` is `day-frist`, but must be one of `month-first`, `day-first`; did you mean `day-first`? #! `fiscalYearStart` of `locale` is `13`; write a whole number from 1 to 12"
        ),
        valid.replacing(
            "headings:", with: "headings: {words: [], patterns: []} #! `words` of `headings` is empty; write it, or take the line out"),
        valid.replacing("headings:", with: "headings: Budget #! `headings` must be a block of `key: value` lines, not a text"),
        valid.replacing(
            "seniority:",
            with:
                "seniority: {belowDirector: [vp]} #! an item of `belowDirector` of `seniority` is `vp`, but must be one of `staff`, `manager`"
        ),
        // Thresholds
        valid.replacing(
            "  movingDays: 21",
            with: "  movingDays: three weeks #! `movingDays` of `thresholds` is `three weeks`; write a whole number from 1 to 366"),
        valid.replacing(
            "  movingDays: 21", with: "  movingDays: 0 #! `movingDays` of `thresholds` is `0`; write a whole number from 1 to 366"),
        valid.replacing("  roiGate: 2.5", with: "  roiGate: 3X #! `roiGate` of `thresholds` is `3X`; write a number from 1 to 1000"),
        valid.replacing("  fileAt: 0.6", with: "  fileAt: 60 #! `fileAt` of `thresholds` is `60`; write a number from 0 to 1"),
        valid.replacing(
            "  planMaxSteps: 20", with: "  planMaxSteps: #! `planMaxSteps` of `thresholds` is empty; write it, or take the line out"),
        valid.replacing(
            "thresholds:", with: "thresholds:", "  movingDay: 21 #! `thresholds` has no key `movingDay`; did you mean `movingDays`?"),
        // Milestones
        valid.replacing(
            "  - {id: verbal",
            with:
                "  - {id: verbal, name: Four, probability: 130} #! `probability` of milestone `verbal` is `130`; write a whole number from 0 to 100"
        ),
        valid.replacing(
            "  - {id: go-live-and-steps",
            with:
                "  - {id: go-live-and-steps, name: Three, probability: 50} #! the probability of `go-live-and-steps` is 50, not above the 50 of `money-and-effort`; make it rise"
        ),
        valid.replacing(
            "  - {id: go-live-and-steps",
            with:
                "  - {id: golive-and-steps, name: Three, probability: 75} #! milestone `golive-and-steps` is none of the 4; did you mean `go-live-and-steps`?"
        ),
        valid.replacing(
            "  - {id: go-live-and-steps",
            with: "  - {id: hope, name: Three, probability: 75} #! milestone `hope` is none of the 4; take it out"
        ).replacing(
            "  - {id: pain-and-power",
            with:
                "  - {id: pain-and-power, name: One, probability: 30} #! milestone `go-live-and-steps` is missing; copy it from what `qualify playbook export` prints"
        ),
        valid.replacing(
            "  - {id: verbal", with: "  - {id: verbal, name: Four, probability: 90}",
            "  - {id: verbal, name: Four, probability: 95} #! milestone `verbal` stands in line 19 already; keep one"),
        // Criteria
        valid.replacing(
            "  - id: consequence", with: "  - id: consequense #! criterion `consequense` is none of the 18; did you mean `consequence`?"),
        valid.replacing("  - id: fit", with: "  - id: happiness #! criterion `happiness` is none of the 18; take it out")
            .replacing(
                "  - id: decision-maker",
                with: "  - id: decision-maker #! criterion `fit` is missing; copy it from what `qualify playbook export` prints"),
        valid.removing(.purchasing)
            .replacing(
                "  - id: decision-maker",
                with: "  - id: decision-maker #! criterion `purchasing` is missing; copy it from what `qualify playbook export` prints"),
        valid.replacing("  - id: target", with: "  - id: problem #! criterion `problem` stands in line 37 already; keep one")
            .replacing(
                "  - id: decision-maker",
                with: "  - id: decision-maker #! criterion `target` is missing; copy it from what `qualify playbook export` prints"),
        valid.replacing("    why: why fit", with: "    wy: why fit #! a criterion has no key `wy`; did you mean `why`?"),
        valid.replacing("    why: why fit", with: "").replacing("  - id: fit", with: "  - id: fit #! criterion `fit` lacks `why`; add it"),
        valid.replacing("version: 1", with: "").replacing("schema: 1", with: "schema: 1 #! the playbook lacks `version`; add it"),
        valid.replacing("criteria:", with: "criteria: none #! `criteria` of the playbook must be a list, not a text").upTo(
            "criteria:", then: "steps:"),
        valid.replacing("    why: why fit", with: "    why: #! `why` of criterion `fit` is empty; write it, or take the line out"),
        valid.replacing("    why: why fit", with: "    why: ~ #! `why` of criterion `fit` is empty; write it, or take the line out"),
        valid.replacing(
            "    why: why fit", with: "    why: \"bell \\a\" #! `why` of criterion `fit` contains a control character; take it out"),
        valid.replacing(
            "    why: why fit", with: "    why: {a: b} #! `why` of criterion `fit` must be a text, not a block of `key: value` lines"),
        valid.replacing(
            "    provenBy: decision-maker",
            with:
                "    provenBy: the boss #! `provenBy` of criterion `decision-maker` is `the boss`, but must be one of `decision-maker`, `either-side`, `buyer`, `both`, `computed`"
        ),
        valid.replacing(
            "    redFlags: [flag of fit]",
            with: "    redFlags: [] #! `redFlags` of criterion `fit` is empty; write it, or take the line out"),
        // Questions
        valid.replacing(
            "      - {for: first-call, text: \"First of fit?\"}",
            with: "      - {for: short, text: \"Second?\"} #! criterion `fit` has one question; give it at least 2"
        )
        .replacing("      - {for: [short, written], text: \"Second of fit?\"}", with: ""),
        valid.replacing(
            "      - {for: first-call, text: \"First of fit?\"}",
            with:
                "      - {for: short, text: \"About {problem}?\"} #! criterion `fit` has one question that can be asked before anything is known; give at least 2 of them no placeholder, or a `fallback`"
        ),
        valid.replacing(
            "      - {for: first-call, text: \"First of fit?\"}",
            with:
                "      - {for: sort, text: \"About?\"} #! `for` of a wording of `fit` is `sort`, but must be one of `first-call`, `follow-up`, `sceptical`, `short`, `written`, `operational`; did you mean `short`?"
        ),
        valid.replacing(
            "      - {for: first-call, text: \"First of fit?\"}",
            with: "      - {text: \"About?\"} #! a wording of `fit` lacks `for`; add it"),
        valid.replacing(
            "      - {for: first-call, text: \"First of fit?\"}",
            with: "      - About? #! a wording of `fit` must be a block of `key: value` lines, not a text"),
        valid.replacing(
            "      - {for: first-call, text: \"First of fit?\"}",
            with: "      - {for: short, text: \"About {problm}?\"} #! {problm} is no placeholder; did you mean {problem}?"),
        valid.replacing(
            "      - {for: first-call, text: \"First of fit?\"}",
            with:
                "      - {for: short, text: \"About {weather}?\"} #! {weather} is no placeholder; known are {problem}, {consequence}, {target}, {decision-maker}, {go-live-date}, {go-live-reason}, {investment}, {account}, {step}"
        ),
        valid.replacing(
            "      - {for: first-call, text: \"First of fit?\"}",
            with: "      - {for: short, text: \"About {problem?\"} #! a brace stands alone; write a placeholder as {problem}"),
        valid.replacing("      - {for: first-call, text: \"First of fit?\"}", with: "      - {for: short, text: \"Second of fit?\"}")
            .replacing(
                "      - {for: [short, written], text: \"Second of fit?\"}",
                with: "      - {for: written, text: \"Second of fit?\"} #! the same wording for `fit` stands in line 93 already; change one"
            ),
        valid.replacing("      - {for: first-call, text: \"First of fit?\"}", with: "      - {id: fit-1, for: short, text: \"One?\"}")
            .replacing(
                "      - {for: [short, written], text: \"Second of fit?\"}",
                with: "      - {id: fit-1, for: short, text: \"Two?\"} #! question `fit-1` stands in line 93 already; keep one"),
        valid.replacing(
            "    followUps: {wish-without-date: [\"When is fit?\"]}",
            with:
                "    followUps: {wish-without-dat: [\"When?\"]} #! `wish-without-dat` under the followUps of `fit` is no kind of half answer; did you mean `wish-without-date`?"
        ),
        valid.replacing(
            "    followUps: {wish-without-date: [\"When is fit?\"]}",
            with:
                "    followUps: {wish-without-date: When?} #! `wish-without-date` of `followUps` of criterion `fit` must be a list, not a text"
        ),
        // Questions by occasion
        byOccasion(
            "{sort: [\"One?\"], written: [\"Two?\", \"Three?\"]} #! `questions` of criterion `fit` has no key `sort`; did you mean `short`?"
        ),
        byOccasion("{short: [\"One?\"]} #! criterion `fit` has one question; give it at least 2"),
        byOccasion("{short: One?, written: [\"Two?\"]} #! `short` of `questions` of criterion `fit` must be a list, not a text"),
        byOccasion("{short: [\"One?\", {for: short, text: \"Two?\"}]} #! a wording of `fit` has no key `for`; take it out"),
        byOccasion("{short: [\"One?\", {fallback: \"Two?\"}]} #! a wording of `fit` lacks `text`; add it"),
        byOccasion("{short: [\"One?\"], written: [\"One?\"]} #! the same wording for `fit` stands in line 92 already; change one"),
        // Steps
        valid.replacing(
            "  - {id: two",
            with:
                "  - {id: two, title: Two, side: both, days: 1, after: [oen], ask: \"Two?\"} #! step `two` comes after `oen`, which is no step; did you mean `one`?"
        ),
        valid.replacing(
            "  - {id: two",
            with:
                "  - {id: two, title: Two, side: both, days: 1, after: [three], ask: \"Two?\"} #! step `two` comes after `three`, which is optional; make `two` optional too, or take `three` out of its `after`"
        ),
        valid.replacing(
            "  - {id: one",
            with:
                "  - {id: one, title: One, side: seller, days: 2, after: [two], ask: \"One?\"} #! the steps wait for each other in a circle (one → two → one); take one out of an `after`"
        ),
        valid.replacing(
            "  - {id: two",
            with:
                "  - {id: two, title: Two, side: both, days: 1, after: [two], ask: \"Two?\"} #! the steps wait for each other in a circle (two → two); take one out of an `after`"
        ),
        valid.replacing(
            "  - {id: two",
            with: "  - {id: one, title: Two, side: both, days: 1, ask: \"Two?\"} #! step `one` stands in line 310 already; keep one"),
        valid.replacing(
            "  - {id: two",
            with:
                "  - {id: two, title: Two, side: us, days: 0.5, ask: \"Two?\"} #! `side` of step `two` is `us`, but must be one of `buyer`, `seller`, `both` #! `days` of step `two` is `0.5`; write a whole number from 1 to 1000"
        ),
        valid.replacing(
            "  - {id: two",
            with:
                "  - {id: two, title: Two, side: both, days: 1, optional: maybe, ask: \"Two?\"} #! `optional` of step `two` is `maybe`, but must be one of `true`, `false`"
        ),
        // YAML itself
        valid.replacing(
            "id: test",
            with:
                "id: &name test #! `&name` is a YAML anchor or alias, which a playbook may not have; write the text out, or put it in quotes"
        ),
        valid.replacing(
            "weekend:",
            with:
                "weekend: [*all] #! `*all` is a YAML anchor or alias, which a playbook may not have; write the text out, or put it in quotes"
        ),
        valid.replacing(
            "    why: why fit",
            with:
                "    why: here: there #! this is no YAML (mapping values are not allowed in this context); look for a wrong indentation, or for a text with a colon that needs quotes"
        ),
        valid.replacing("id: test", with: "id: test #! `id` stands twice in one block; keep one", "id: other"),
        valid.replacing("headings:", with: "headings: {words: [Budget], [a, b]: 1} #! a key of `headings` must be a single word"),
    ]

    private static func byOccasion(_ questions: String) -> MarkedPlaybook {
        valid.replacing("      - {for: first-call, text: \"First of fit?\"}", with: "")
            .replacing("      - {for: [short, written], text: \"Second of fit?\"}", with: "")
            .replacing("    questions:  # fit", with: "    questions: \(questions)")
    }

    @Test func questionsMayStandByOccasion() throws {
        let fixture = Self.byOccasion("{short: [\"One?\", {id: two, text: \"{step}?\", fallback: \"Two?\"}], written: [\"Three?\"]}")
        let questions = try Playbook(yaml: fixture.text, file: "test.yaml")[.fit].questions
        #expect(questions.map(\.text.source) == ["One?", "{step}?", "Three?"])
        #expect(questions.map(\.purposes) == [[.short], [.short], [.written]])
        #expect(questions[1].id == "two")
        #expect(questions[1].filled(with: [:]) == "Two?")
    }

    @Test func fixtureIsValid() throws {
        #expect(Self.valid.found == [])
        let playbook = try Playbook(yaml: Self.valid.text, file: "test.yaml")
        #expect(playbook.dateOrder == .dayFirst)
        #expect(playbook.fiscalYearStart == 4)
        #expect(playbook.weekend == [5, 6])
        #expect(playbook.thresholds.roiGate == 2.5)
        #expect(playbook.steps.map(\.id) == ["one", "two"])
        #expect(playbook.optionalSteps.map(\.id) == ["three"])
        #expect(playbook[.fit].questions[1].purposes == [.short, .written])
    }

    @Test(arguments: fixtures.indices) func everyProblemHasItsLineAndMend(index: Int) {
        let fixture = Self.fixtures[index]
        #expect(!fixture.expected.isEmpty)
        #expect(fixture.found == fixture.expected)
    }
}
