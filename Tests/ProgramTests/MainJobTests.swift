import Foundation
import Testing

/// The main job, from piped lines to the verdict, by the program itself.
@Suite struct MainJobTests {
    static let answers = [
        "Dana Ruiz, COO",
        "the filling line stops without warning, Tom Reyes the plant manager says",
        "roughly 1M a day, 14 days last year",
        "the board wants 10% off that in the next 12 months",
        "our sensors would see the bearing wear a week ahead",
        "400k + 10k per month",
        "4 months to implement",
        "it hits her on-time delivery goal for the year",
        "she said half a million would be fine",
        "two of her engineers for six weeks",
        "she would sponsor a plan to find out",
        "she comes to see the line on 3 December",
        "must be live by 1 June 2027",
    ]

    /// What the decision maker and the seller say in a meeting, milestone by milestone.
    static let meeting: [[String]] = [
        [
            "Dana: the filling line stops without warning and we lose the shift",
            "Dana: line stops cost us about $1M a day, 14 days last year",
            "Dana: we need 10% off that in the next 12 months",
            "Dana: I own that number and I decide on this one",
            "Dana: your sensors would catch the bearing wear a week ahead, that is what we need",
            "me: the price would be $250,000 once and $5,000 a month",
            "me: implementation takes 4 months from signature",
        ],
        [
            "Dana: on-time delivery is one of my three goals for the year and this stands in its way",
            "Dana: a quarter of a million is fine if it pays back like that",
            "Dana: two of my engineers for six weeks, I can free them",
            "Dana: I'll sponsor this with the board",
            "Dana: come to the plant on 3 December and we look at the line together",
        ],
        [
            "Dana: we must be live by 1 June 2027",
            "Dana: because the retailer contract renews on 30 June and penalties double after that",
            "Dana: Karin Vogt in legal reviews the contract by 15 January, Tom Reyes in procurement raises the order by 25 January",
            "Dana: yes, that plan works for me, agreed",
            "me: agreed from our side as well",
        ],
        [
            "Dana: we have chosen you, you are our vendor",
            "Dana: the contract is with legal and procurement has started the order",
        ],
    ]

    @Test func preparationProvesNothing() throws {
        let program = try Program()
        defer { program.remove() }
        let run = try program.run("prep", "Acme Corp", lines: Self.answers)
        #expect(run.status == 0)
        let shown = try program.shown("acme")
        #expect(shown.probability == 0)
        #expect(shown.milestone == "none")
        #expect(!shown.moving)
        #expect(shown.ids("proven").isEmpty)
        #expect(shown.ids("denied").isEmpty)
        #expect(
            shown.ids("missing") == ["go-live-reason", "steps", "acknowledgement", "verbal-yes", "purchasing"],
            "all that was answered is claimed")
    }

    @Test func theDecisionMakersWordsReachEachMilestone() throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.run("live", "acme", lines: ["/dm Dana Ruiz, COO"])
        for (lines, probability) in zip(Self.meeting, [30, 50, 75, 90]) {
            _ = try program.run("live", "acme", lines: lines)
            let shown = try program.shown("acme")
            #expect(shown.probability == probability, "proven: \(shown.ids("proven"))")
        }
        #expect(try program.shown("acme").next == nil)
    }

    @Test func aColleaguesWordsProveNoMilestone() throws {
        let program = try Program()
        defer { program.remove() }
        let lines = Self.meeting.joined().map { $0.replacingOccurrences(of: "Dana:", with: "Tom:") }
        _ = try program.run("live", "acme", lines: ["/dm Dana Ruiz, COO", "/who Tom Reyes, plant manager"] + lines)
        let shown = try program.shown("acme")
        #expect(shown.probability == 0)
        #expect(shown.milestone == "none")
        // The seller's word is enough for the time, and anybody's on the buyer's side for the purchase and the steps.
        #expect(Set(shown.ids("proven")).isSubset(of: ["implementation-time", "steps", "purchasing"]))
    }

    @Test func whatIsCapturedEarlyEarnsNothing() throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.run("live", "acme", lines: ["/dm Dana Ruiz, COO"] + Self.meeting[1...].joined())
        #expect(try program.shown("acme").probability == 0)
        _ = try program.run("live", "acme", lines: Self.meeting[0])
        #expect(try program.shown("acme").probability == 90)
    }

    @Test func theHeadlineCaseIsExact() throws {
        struct Case: Decodable {
            let yearlyCost, benefit, cost, multiple, highestJustifiableCost, paybackMonths: Double
            let meetsGate: Bool
            let basis: String
        }
        let program = try Program()
        defer { program.remove() }
        _ = try program.run("prep", "acme", lines: Self.answers)
        let run = try program.run("roi", "acme", "--json")
        let result = try JSONDecoder().decode(Case.self, from: Data(run.output.utf8))
        #expect(result.yearlyCost == 14_000_000)
        #expect(abs(result.benefit - 1_633_333.333) < 0.01)
        #expect(result.cost == 580_000)
        #expect(abs(result.multiple - 2.816_092) < 1e-6)
        #expect(!result.meetsGate)
        #expect(abs(result.highestJustifiableCost - 544_444.444) < 0.01)
        #expect(abs(result.paybackMonths - 8.125) < 1e-9)
        #expect(result.basis == "claimed")
    }
}
