import DealModel
import Playbook
import Testing

@testable import RolePlay

/// Each scenario tells a good conversation from a clumsy one and from a pitch.
struct SampleTests {
    @Test(arguments: Stage.ids)
    func theGoodOneIsRewarded(id: String) throws {
        let meeting = try Stage.played(id, "good")
        let score = meeting.score(playbook: try Playbook.builtIn())
        #expect(score.score >= 80, "\(id) \(score.checks)")
        #expect(score.isRightOutcome)
        if case .disqualify = meeting.scenario.outcome {
            #expect(score.checks.filter { $0.kind != .craft }.allSatisfy { $0.points == $0.possible }, "\(id) full marks")
        }
    }

    @Test(arguments: Stage.ids)
    func theClumsyOneIsInBetween(id: String) throws {
        let score = try Stage.played(id, "clumsy").score(playbook: try Playbook.builtIn())
        #expect((40...70).contains(score.score), "\(id) \(score.score) \(score.checks)")
        #expect(!score.isRightOutcome)
        #expect(score.nextTime != nil)
    }

    @Test(arguments: Stage.ids)
    func thePitchIsNot(id: String) throws {
        let score = try Stage.played(id, "pitch").score(playbook: try Playbook.builtIn())
        #expect(score.score < 30, "\(id) \(score.score) \(score.checks)")
    }

    @Test(arguments: Stage.ids)
    func theSameWordsAndSeedGiveTheSame(id: String) throws {
        for kind in ["good", "clumsy", "pitch"] {
            let meetings = try [Stage.played(id, kind, seed: 7), Stage.played(id, kind, seed: 7)]
            #expect(meetings[0].lines == meetings[1].lines)
            let playbook = try Playbook.builtIn()
            #expect(meetings[0].score(playbook: playbook) == meetings[1].score(playbook: playbook))
        }
    }

    @Test(arguments: Stage.ids)
    func anotherSeedHasOtherWordsAndTheSameTruth(id: String) throws {
        let one = try Stage.played(id, "good", seed: 1)
        let other = try Stage.played(id, "good", seed: 2)
        #expect(one.lines.map(\.text) != other.lines.map(\.text))
        #expect(one.opened == other.opened)
        #expect(one.uncovered == other.uncovered)
    }

    @Test(arguments: Stage.ids, [1, 3] as [UInt64])
    func nobodyHearsTheSameSentenceTwice(id: String, seed: UInt64) throws {
        for kind in ["good", "clumsy", "pitch"] {
            let said = try Stage.played(id, kind, seed: seed).lines.filter { $0.speaker == .person }.map(\.text)
            #expect(Set(said).count == said.count, "\(id) \(kind) seed \(seed)")
        }
    }

    @Test(arguments: Stage.ids)
    func everyScenarioIsSound(id: String) throws {
        let rehearsal = Rehearsal(
            try Stage.scenario(id), common: try Manner.builtIn(), listener: try Stage.listener.get(), playbook: try Playbook.builtIn())
        let (good, bad) = (rehearsal.good.score, rehearsal.bad.score)
        #expect(good >= Rehearsal.leastGood)
        #expect(bad <= Rehearsal.mostBad)
        #expect(rehearsal.deaf.isEmpty)
    }

    @Test func thereAreTwelveAndThreeMustBeLeft() throws {
        let all = try Stage.ids.map(Stage.scenario)
        #expect(all.count == 12)
        let reasons = all.compactMap { scenario in
            if case .disqualify(let criterion) = scenario.outcome { criterion } else { nil }
        }
        #expect(Set(reasons) == [.decisionMaker, .consequence, .goLiveReason])
        #expect(Set(all.map(\.industry)).count == 12)
    }
}
