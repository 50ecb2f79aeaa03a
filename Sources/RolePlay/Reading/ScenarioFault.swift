import Playbook

/// What only a scenario can have wrong with it; `message` has the words. The rest are faults of any such file.
enum ScenarioFault: Equatable {
    case schema(String)
    case decidingWithoutDisqualify
    case decidingNotHeld(String)
    case computed
    case nothingUncovers(String)
    case noWords(String)
    case noPhrase(String)
    case tooFewWordings(of: String, count: Int, needed: Int)
    case sameWording(String)
    case noTrigger(String)
    case unknownOccasion(String, nearest: String?)
    case missingOccasion(String)
    case unknownLayer(String, of: String, nearest: String?)
    case circle([String])
    case noAdvance
    case advanceElsewhere(String)
    case noCriterion(String)
    case outOfReach(String, earned: Int, held: Int)
    case priceAskedWithoutPrice(String)
    case noHint(String)

    /// What is wrong and what to do about it, in one sentence.
    var message: String {
        switch self {
        case .schema(let found):
            "schema \(Fault.quote(found)) is not known to this program, which reads schema \(Scenario.currentSchema); write `schema: \(Scenario.currentSchema)`"
        case .decidingWithoutDisqualify:
            "`deciding` says why to walk away, and belongs to `outcome: disqualify`; take it out, or change the outcome"
        case .decidingNotHeld(let id):
            "`deciding` is \(Fault.quote(id)), but `truth` has nothing that uncovers it; add it there, or choose another"
        case .computed:
            "`roi` is computed from `consequence` and `target`; take it out"
        case .nothingUncovers(let id):
            "no layer of \(Fault.quote(id)) uncovers it; write `uncovers: true` in the layer with the fact that matters"
        case .noWords(let id):
            "\(Fault.quote(id)) under `talk` is none that the program can tell by itself; give it `words` to know it by"
        case .noPhrase(let text):
            "\(Fault.quote(text)) has no word to look for, or begins or ends with `_`; write words such as `how often`"
        case .tooFewWordings(let name, let count, let needed):
            "\(name) has \(count == 1 ? "one wording" : "\(count) wordings"); give it at least \(needed), so that nobody hears the same twice"
        case .sameWording(let name):
            "\(name) has this wording twice; change one"
        case .noTrigger(let id):
            "objection \(Fault.quote(id)) has no cause; give it `says`, `about` or `pitch: true`"
        case .unknownOccasion(let key, let nearest):
            "\(Fault.quote(key)) is no occasion"
                + Fault.hint(nearest, otherwise: "; known are \(Fault.list(Occasion.allCases.map(\.rawValue)))")
        case .missingOccasion(let key):
            "the occasion \(Fault.quote(key)) is missing; add it"
        case .unknownLayer(let id, let owner, let nearest):
            "\(owner) waits for \(Fault.quote(id)), which is no layer"
                + Fault.hint(nearest, otherwise: "; give that layer this `id`, or take it out")
        case .circle(let ids):
            "the layers \(Fault.list(ids)) wait for each other; take one out of an `after`"
        case .noAdvance:
            "nobody can succeed here: with `outcome: advance` a layer of `next-step` needs `advance: true`"
        case .advanceElsewhere(let id):
            "`advance: true` belongs to a layer of `next-step`; take it out of \(Fault.quote(id))"
        case .noCriterion(let id):
            "`truth` lacks \(Fault.quote(id)), which every scenario needs; add it with what the person would say"
        case .outOfReach(let id, let earned, let held):
            "layer \(Fault.quote(id)) waits for \(earned) criteria, but only \(held) can be uncovered before it; ask for fewer"
        case .priceAskedWithoutPrice(let id):
            "question \(Fault.quote(id)) expects a price, but there is no `price` with the reaction to it; add it"
        case .noHint(let id):
            "layer \(Fault.quote(id)) has no `hint`; add the question that would bring it out"
        }
    }
}
