import DealModel
import Testing

@testable import Extraction

struct CraftTests {
    @Test(
        "How a seller's words ask",
        arguments: [
            ("What happens when the line stops?", QuestionForm.open), ("Walk me through how a decision like this gets made.", .open),
            ("Do you own the budget?", .closed), ("Is it the machines or the people?", .closed),
            ("You want to fix this quickly, don't you?", .leading), ("Surely that costs you a fortune?", .leading),
            ("Who signs, and how long does legal take?", .multiple), ("What is the budget? Who owns it? When can you start?", .multiple),
            ("I'll send you the summary tomorrow.", .statement), ("Our sensors are the best on the market.", .statement),
        ])
    func form(_ text: String, _ expected: QuestionForm) throws {
        #expect(try SharedModel.get().craft(of: text).form == expected)
    }

    @Test(
        "How a seller stands towards the buyer",
        arguments: [
            ("What's your budget?", Stance.interrogation), ("Our award-winning platform is the best on the market.", .pitch),
            ("So sorry to bother you, would you perhaps have just a minute?", .submissive),
            ("I'll send the invite after the call.", .neutral),
            ("If it isn't worth doing, let's say so now; what would make it worth your while?", .peer),
        ])
    func stance(_ text: String, _ expected: Stance) throws {
        #expect(try SharedModel.get().craft(of: text).stance == expected)
    }

    @Test("Why a question was read as it was is said in words")
    func explains() throws {
        let explanation = try SharedModel.get().explainCraft("You want to fix this quickly, don't you?")
        for features in [explanation.form, explanation.stance] {
            #expect((1...8).contains(features.count))
            #expect(features.allSatisfy { !$0.name.isEmpty })
            #expect(features.map { abs($0.contribution) } == features.map { abs($0.contribution) }.sorted(by: >))
        }
    }

    @Test("Nothing said asks nothing", arguments: ["", " ", "…"])
    func nothingAsksNothing(_ text: String) throws {
        #expect(try SharedModel.get().craft(of: text).form == .statement)
    }
}
