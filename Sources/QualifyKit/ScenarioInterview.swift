import DealModel
import LineEditing
import Playbook
import RolePlay
import TerminalText

/// Asks a trainer for a scenario, and writes it as a commented file.
package struct ScenarioInterview {
    let reader: any LineReader

    package init(reader: any LineReader) {
        self.reader = reader
    }

    /// One thing that the person knows, and how it is asked for.
    private struct Fact {
        let criterion: Criterion
        let id: String
        var answers: String?
        let ask: String
        var isNeeded = false
        var trust = 3
    }

    private static let facts = [
        Fact(criterion: .decisionMaker, id: "decides", answers: "who, how", ask: "who decides about it", isNeeded: true),
        Fact(criterion: .problem, id: "problem", ask: "what goes wrong", isNeeded: true, trust: 0),
        Fact(criterion: .consequence, id: "cost", answers: "how-much", ask: "what it costs, with a figure"),
        Fact(criterion: .consequence, id: "often", answers: "how-often", ask: "how often it happens, with a figure"),
        Fact(criterion: .target, id: "target", answers: "how-far, when", ask: "how far it must improve, and by when", trust: 4),
        Fact(criterion: .strategicObjective, id: "objective", ask: "what it does to their own goals", trust: 4),
        Fact(criterion: .investment, id: "budget", answers: "how-much", ask: "what they could spend", trust: 4),
        Fact(criterion: .effort, id: "effort", ask: "which people they could free, for how long", trust: 4),
        Fact(criterion: .sponsorship, id: "sponsor", ask: "whether they would stand behind it", trust: 5),
        Fact(criterion: .goLiveDate, id: "live", answers: "when", ask: "by when it must run", trust: 4),
        Fact(
            criterion: .goLiveReason, id: "reason", answers: "why, what-happens", ask: "why that date, and what gets worse if it passes",
            trust: 4),
    ]

    /// The YAML of a scenario that passes the check; nil where the trainer gave up.
    package func run() -> (id: String, yaml: String)? {
        reader.show(
            "A scenario in some twenty answers. Everything can be changed in the file later; Ctrl-D gives up, nothing is written then.")
        guard let title = line("What is it called? (The line is down)"),
            let name = line("The person's name (Dana Ruiz)"), let position = line("The title (COO)"),
            let company = line("The company (Verpa Packaging)"), let industry = line("The industry (Packaging)"),
            let about = line("In a few words, \(name.trimmingWhitespace()) is … (COO of a packaging maker)"),
            let style = line("How do they speak and behave?"), let stake = line("What do they stand to win or lose?"),
            let selling = line("What does the trainee sell, and from what price?"),
            let opening = line("The scene before the first words (Twenty minutes, and she has seen three vendors this month. You open.)"),
            let goal = line("What is to be practised?"),
            let outcome = choice("The right outcome: advance or disqualify?", among: ["advance", "disqualify"])
        else { return nil }
        let id = Self.id(of: title)
        var text = Self.head(
            id: id, title: title, industry: industry, goal: goal, selling: selling, opening: opening)
        text += Self.person(name: name, position: position, company: company, about: about, style: style, stake: stake)
        var deciding = ""
        if outcome == "disqualify" {
            let held = Array(Set(Self.facts.map(\.criterion.rawValue))).sorted()
            guard let chosen = choice("Because of which criterion? (\(held.joined(separator: ", ")))", among: held) else { return nil }
            deciding = chosen
        }
        text += "outcome: \(outcome) # or \(outcome == "advance" ? "disqualify, with `deciding: consequence`" : "advance")\n"
        if !deciding.isEmpty { text += "deciding: \(deciding)\n" }
        guard let truth = truth(first: name.split(separator: " ").first.map(String.init) ?? name, outcome: outcome, deciding: deciding)
        else {
            return nil
        }
        return (id, text + truth)
    }

    /// Of small Latin letters, digits and hyphens.
    private static func id(of title: String) -> String {
        let id = ShortID.made(from: title.foldedName)?.filter { $0.isASCII } ?? ""
        return id.contains { $0 != "-" } ? id : "scenario"
    }

    private func truth(first: String, outcome: String, deciding: String) -> String? {
        reader.show(
            "Now what \(first) knows. Each answer in three wordings, one a line; an empty line leaves it out where it may be left out.")
        var text =
            "\n# What is true, by criterion. A layer that `uncovers` holds the fact that counts; `hint` is a question that brings it out.\n"
        text += "# `answers` says which side of the matter it is: how-much, how-often, when, who, why, what-happens, how-far.\ntruth:\n"
        var last: Criterion?
        for fact in Self.facts {
            let isNeeded = fact.isNeeded || fact.criterion.rawValue == deciding
            guard let say = wordings("What does \(first) say about \(fact.ask)?", isNeeded: isNeeded) else { return nil }
            guard !say.isEmpty else { continue }
            guard let hint = line("A good question that would bring it out") else { return nil }
            if fact.criterion != last { text += "  \(fact.criterion.rawValue):\n    layers:\n" }
            last = fact.criterion
            text += Self.layer(fact.id, answers: fact.answers, trust: fact.trust, hint: hint, say: say)
        }
        guard outcome == "advance" else { return text }
        guard let say = wordings("What does \(first) say when agreeing to a dated next step of their own?", isNeeded: true) else {
            return nil
        }
        text += "  next-step:\n    layers:\n      # Agreed to only with a date, and once three criteria are uncovered.\n"
        text += Self.layer(
            "agreed", answers: nil, trust: 4, hint: "Shall we sit down with your people next Thursday?", say: say,
            more: ["earned: 3", "advance: true"])
        return text
    }

    private static func head(id: String, title: String, industry: String, goal: String, selling: String, opening: String) -> String {
        """
        # A drill: a person with a hidden truth. `qualify scenario check FILE` tells what is wrong, and in which line.
        schema: 1
        id: \(id)
        title: \(quoted(title))
        industry: \(quoted(industry))
        difficulty: 2 # 1 easy to 3 hard
        goals:
          - \(quoted(goal))
        selling: \(quoted(selling))
        opening: \(quoted(opening))

        """
    }

    private static func person(name: String, position: String, company: String, about: String, style: String, stake: String) -> String {
        """
        person:
          name: \(quoted(name))
          title: \(quoted(position))
          company: \(quoted(company))
          about: \(quoted(about))
          style: \(quoted(style))
          stake: \(quoted(stake))
          patience: 5 # how many offences until the meeting is over, 1 to 9
          trust: 3 # 0 to 10; a good question adds one, a pitch takes one
          turns: 26 # lines of the trainee that there is time for

        """
    }

    private static func layer(_ id: String, answers: String?, trust: Int, hint: String, say: [String], more: [String] = []) -> String {
        var text = "      - id: \(id)\n"
        if let answers { text += "        answers: [\(answers)]\n" }
        if trust > 3 { text += "        trust: \(trust)\n" }
        for line in more { text += "        \(line)\n" }
        text += "        uncovers: true\n        hint: \(quoted(hint))\n        say:\n"
        return text + say.map { "          - \(quoted($0))\n" }.joined()
    }

    /// In double quotes as YAML has them.
    private static func quoted(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let kept = String(String.UnicodeScalarView(words.unicodeScalars.filter { $0.properties.generalCategory != .control }))
        return "\"" + kept.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// An answer of some words; nil where the input ended.
    private func line(_ question: String) -> String? {
        while let text = read(question) {
            if !text.isEmpty { return text }
            reader.show("  A few words, please.")
        }
        return nil
    }

    private func choice(_ question: String, among allowed: [String]) -> String? {
        while let text = read(question) {
            if let exact = allowed.first(where: { $0 == text.lowercased() }) { return exact }
            reader.show("  One of \(allowed.joined(separator: ", ")), please.")
        }
        return nil
    }

    /// Three wordings; none where the first line is empty and that is allowed; nil where the input ended.
    private func wordings(_ question: String, isNeeded: Bool) -> [String]? {
        var said: [String] = []
        while said.count < Scenario.fewestWordings {
            guard let text = read(said.isEmpty ? question : "  in other words (\(said.count + 1) of \(Scenario.fewestWordings))") else {
                return nil
            }
            if text.isEmpty, said.isEmpty, !isNeeded { return [] }
            if text.isEmpty || said.contains(text) {
                reader.show("  Another wording, please: nobody says the same thing twice in the same words.")
            } else {
                said.append(text)
            }
        }
        return said
    }

    private func read(_ question: String) -> String? {
        reader.show(question)
        while true {
            switch reader.read(prompt: Prompt("› ", isRemembered: false)) {
            case .end: return nil
            case .interrupted: continue
            case .line(let text):
                if !reader.isInteractive { reader.show("› " + visible(text)) }
                return text.trimmingWhitespace()
            case .pasted(let lines): return (lines.first ?? "").trimmingWhitespace()
            }
        }
    }
}
