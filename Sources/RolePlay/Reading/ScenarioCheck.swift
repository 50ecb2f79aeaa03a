import DealModel
import Playbook

/// What can only be checked once the whole scenario is read: that it can be played, and won.
struct ScenarioCheck {
    let scenario: Scenario
    let top: Section
    let layerLines: [String: Int]

    func run() {
        checkCriteria()
        checkWaiting()
        checkOutcome()
        checkPrice()
        for topic in scenario.topics {
            for layer in topic.layers where layer.uncovers || layer.isAdvance {
                if layer.hint == nil { report(.noHint(layer.id), layer.id) }
                if layer.isAdvance, topic.subject != .criterion(.nextStep) { report(.advanceElsewhere(layer.id), layer.id) }
            }
        }
    }

    private func checkCriteria() {
        for needed in [Criterion.decisionMaker, .problem] where scenario[.criterion(needed)] == nil {
            top.report(ScenarioFault.noCriterion(needed.rawValue).message, line: top.optional("truth")?.mark?.line)
        }
        if case .disqualify(let deciding) = scenario.outcome, !scenario.criteria.contains(deciding) {
            top.report(ScenarioFault.decidingNotHeld(deciding.rawValue).message, line: top.optional("deciding")?.mark?.line)
        }
    }

    private func checkWaiting() {
        let ids = scenario.topics.flatMap(\.layers).map(\.id)
        let known = Set(ids)
        for topic in scenario.topics {
            for layer in topic.layers {
                for id in layer.after where !known.contains(id) && id != Meeting.priceLayer {
                    report(.unknownLayer(id, of: "layer `\(layer.id)`", nearest: nearest(to: id, among: ids)), layer.id)
                }
                let others = scenario.criteria.filter { $0 != topic.subject.criterion && $0 != .roi }.count
                if layer.earned > others { report(.outOfReach(layer.id, earned: layer.earned, held: others), layer.id) }
            }
        }
        for question in scenario.counterQuestions {
            for id in question.after where !known.contains(id) && id != Meeting.priceLayer {
                top.report(
                    ScenarioFault.unknownLayer(id, of: "question `\(question.id)`", nearest: nearest(to: id, among: ids)).message,
                    line: top.optional("questions")?.mark?.line)
            }
        }
        for (index, detail) in scenario.details.enumerated() {
            for id in detail.after where !known.contains(id) && id != Meeting.priceLayer {
                top.report(
                    ScenarioFault.unknownLayer(id, of: "detail \(index + 1)", nearest: nearest(to: id, among: ids)).message,
                    line: top.optional("details")?.mark?.line)
            }
        }
        // Layers open as long as one can: what is left then waits in a circle.
        var open: Set<String> = [Meeting.priceLayer]
        var left = scenario.topics.flatMap(\.layers).filter { $0.after.allSatisfy { known.contains($0) || $0 == Meeting.priceLayer } }
        while let index = left.firstIndex(where: { $0.after.allSatisfy(open.contains) }) {
            open.insert(left.remove(at: index).id)
        }
        if let first = left.first { report(.circle(left.map(\.id)), first.id) }
    }

    private func checkOutcome() {
        let hasAdvance = scenario.topics.contains { $0.layers.contains(where: \.isAdvance) }
        if scenario.outcome == .advance, !hasAdvance {
            top.report(ScenarioFault.noAdvance.message, line: top.optional("outcome")?.mark?.line)
        }
    }

    private func checkPrice() {
        if scenario.price == nil, let question = scenario.counterQuestions.first(where: { $0.expects == .price }) {
            top.report(ScenarioFault.priceAskedWithoutPrice(question.id).message, line: top.optional("questions")?.mark?.line)
        }
    }

    private func report(_ fault: ScenarioFault, _ layer: String) {
        top.log(fault.message, line: layerLines[layer], id: layer)
    }
}

extension Section {
    /// A problem of something inside that has an id of its own.
    fileprivate func log(_ message: String, line: Int?, id: String) {
        known(as: name, id: id).report(message, line: line)
    }
}
