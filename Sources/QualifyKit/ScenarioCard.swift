import DealModel
import Reports
import RolePlay

/// A scenario on paper: for the trainee what may be known before, for the trainer the role card with everything.
package struct ScenarioCard {
    let scenario: Scenario
    let style: Style

    package init(_ scenario: Scenario, style: Style) {
        self.scenario = scenario
        self.style = style
    }

    /// What a trainee may know.
    package var front: [String] {
        let person = scenario.person
        var lines = [style.bold("\(scenario.title)  (\(scenario.id))"), ""]
        lines += row("who", "\(person.name), \(person.title), \(person.company)")
        lines += row("industry", scenario.industry)
        lines += row("difficulty", "\(scenario.difficulty) of 3")
        lines += row("the scene", scenario.opening)
        lines += row("you sell", scenario.selling)
        lines += row("practises", scenario.goals.joined(separator: " "))
        lines += row("holds", scenario.criteria.map(\.rawValue).joined(separator: ", "))
        return lines
    }

    /// The role card: not for trainees.
    package var back: [String] {
        let person = scenario.person
        var lines = front
        lines += ["", style.bold("For whoever plays \(person.firstName)")]
        lines += row("manner", person.style)
        lines += row("at stake", person.stake)
        for constraint in scenario.constraints { lines += row("fixed", constraint) }
        lines += row("begins with", "patience \(person.patience), trust \(person.trust) of 10, time for \(person.turns) lines")
        switch scenario.outcome {
        case .advance: lines += row("right outcome", "a dated next step that \(person.firstName) owns")
        case .disqualify(let criterion): lines += row("right outcome", "to be disqualified, because of \(criterion.rawValue)")
        }
        if let price = scenario.price { lines += row("price", "up to \(price.limit): “\(price.within[0])” Above: “\(price.above[0])”") }
        for topic in scenario.topics {
            lines += ["", style.bold(topic.subject.id)]
            for layer in topic.layers { lines += style.paragraph("“\(layer.say[0])”\(condition(layer))", first: "  · ") }
        }
        if !scenario.objections.isEmpty { lines += ["", style.bold("objections")] }
        for objection in scenario.objections {
            lines += style.paragraph("“\(objection.say[0])” Eased: “\(objection.eased[0])”", first: "  · ")
        }
        if !scenario.counterQuestions.isEmpty { lines += ["", style.bold("asks back")] }
        for question in scenario.counterQuestions { lines += style.paragraph("“\(question.say[0])”", first: "  · ") }
        return lines
    }

    /// When a layer is told, in words.
    private func condition(_ layer: Scenario.Layer) -> String {
        var parts: [String] = []
        if !layer.answers.isEmpty {
            parts.append("asked \(layer.answers.map { $0.rawValue.replacing("-", with: " ") }.joined(separator: " or "))")
        }
        if layer.trust > scenario.person.trust { parts.append("trust \(layer.trust)") }
        if !layer.after.isEmpty { parts.append("after \(layer.after.joined(separator: ", "))") }
        if layer.earned > 0 { parts.append("after \(layer.earned) criteria") }
        if layer.isAdvance { parts.append("only with a date") }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
    }

    private func row(_ name: String, _ text: String) -> [String] {
        style.paragraph(text, first: "  " + name.padded(to: 15))
    }
}

/// What `scenario list` shows.
package struct ScenarioList {
    private struct Row: Encodable {
        let id: String
        let title: String
        let industry: String
        let difficulty: Int
        let person: String
        let criteria: [String]
        let goals: [String]
    }

    let scenarios: [Scenario]

    package init(_ scenarios: [Scenario]) {
        self.scenarios = scenarios
    }

    package func text(style: Style) -> [String] {
        scenarios.flatMap { scenario in
            style.paragraph(
                "\(scenario.title) · \(scenario.person.name), \(scenario.person.title), \(scenario.person.company) · \(scenario.industry) · "
                    + String(repeating: "●", count: scenario.difficulty) + String(repeating: "○", count: 3 - scenario.difficulty),
                first: "  " + scenario.id.padded(to: 18), rest: "      ")
        }
    }

    /// - Throws: `encoding`.
    package func json() throws(Failure) -> String {
        try JSONDocument.answer(
            scenarios.map { scenario in
                Row(
                    id: scenario.id, title: scenario.title, industry: scenario.industry, difficulty: scenario.difficulty,
                    person: "\(scenario.person.name), \(scenario.person.title), \(scenario.person.company)",
                    criteria: scenario.criteria.map(\.rawValue), goals: scenario.goals)
            })
    }
}
