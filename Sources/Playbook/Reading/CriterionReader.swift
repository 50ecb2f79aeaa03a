import DealModel
import Yams

/// Reads one criterion after the other, and knows which ids of questions are taken.
struct CriterionReader {
    static let keys = [
        "id", "name", "provenBy", "why", "goodAnswer", "example", "prepare", "questions", "followUps", "redFlags", "retry", "retryExample",
        "coach",
        "danger",
    ]
    /// Two wordings are the least that need not be said twice in a row.
    static let fewestQuestions = 2

    let log: ProblemLog
    private var questionLines: [String: Int] = [:]

    init(log: ProblemLog) {
        self.log = log
    }

    mutating func read(_ section: Section, as criterion: Criterion) -> Playbook.CriterionGuide {
        Playbook.CriterionGuide(
            criterion: criterion,
            name: section.text("name"),
            provenBy: section.choice("provenBy", Playbook.ProvenBy.self) ?? .decisionMaker,
            why: section.text("why"),
            goodAnswer: section.text("goodAnswer"),
            example: section.text("example"),
            prepare: section.text("prepare"),
            questions: questions(section, criterion),
            followUps: followUps(section, criterion),
            redFlags: section.texts("redFlags"),
            retry: section.text("retry"),
            retryExample: section.text("retryExample"),
            coach: section.text("coach"),
            danger: section.text("danger"))
    }

    /// By occasion, or as a list in which each wording says what it is for.
    private mutating func questions(_ section: Section, _ criterion: Criterion) -> [Playbook.Question] {
        guard let node = section.node("questions") else { return [] }
        let problemsBefore = log.problems.count
        var questions: [Playbook.Question] = []
        if case .mapping = node {
            let purposes = Playbook.Purpose.allCases.map(\.rawValue)
            let occasions = Section(node, name: section.label("questions"), id: criterion.rawValue, keys: purposes, log: log)
            for (key, _, _) in occasions?.entries ?? [] {
                guard let occasions, let purpose = Playbook.Purpose(rawValue: key) else { continue }
                questions += occasions.items(key).compactMap {
                    question($0, for: [purpose], prefix: criterion.rawValue, occasions, criterion)
                }
            }
        } else {
            let items = section.items("questions", mayBeEmpty: true)
            questions = items.compactMap { question($0, for: nil, prefix: criterion.rawValue, section, criterion) }
        }
        guard log.problems.count == problemsBefore else { return questions }
        let line = node.mark?.line
        let askable = questions.filter { $0.filled(with: [:]) != nil }.count
        if questions.count < Self.fewestQuestions {
            section.report(
                .tooFewQuestions(criterion: criterion.rawValue, count: questions.count, needed: Self.fewestQuestions), line: line)
        } else if askable < Self.fewestQuestions {
            section.report(.noQuestionWithoutFacts(criterion: criterion.rawValue, count: askable, needed: Self.fewestQuestions), line: line)
        }
        return questions
    }

    private mutating func followUps(_ section: Section, _ criterion: Criterion) -> [Playbook.FollowUp] {
        guard let node = section.optional("followUps"),
            let kinds = Section(node, name: section.label("followUps"), id: criterion.rawValue, keys: nil, log: log)
        else { return [] }
        var followUps: [Playbook.FollowUp] = []
        for (key, line, _) in kinds.entries {
            guard let half = Playbook.HalfAnswer(rawValue: key) else {
                let near = log.suggestion(for: key, among: Playbook.HalfAnswer.allCases.map(\.rawValue))
                kinds.report(.unknownHalfAnswer(key, criterion: criterion.rawValue, nearest: near), line: line)
                continue
            }
            let prefix = "\(criterion.rawValue)-\(key)"
            let questions = kinds.items(key).compactMap { question($0, for: [], prefix: prefix, kinds, criterion) }
            followUps.append(Playbook.FollowUp(after: half, questions: questions))
        }
        return followUps
    }

    /// A wording is a bare text, or a block; where its purposes are not given it is a block that names them.
    private mutating func question(
        _ node: Node, for given: [Playbook.Purpose]?, prefix: String, _ owner: Section, _ criterion: Criterion
    ) -> Playbook.Question? {
        let line = node.mark?.line
        var purposes = given ?? []
        var id: String?
        var text: Playbook.Template?
        var fallback: Playbook.Template?
        if given != nil, case .scalar = node {
            text = template(node, label: "a wording of `\(criterion.rawValue)`", owner)
        } else {
            let name = "a wording of `\(criterion.rawValue)`"
            let keys = given == nil ? ["id", "for", "text", "fallback"] : ["id", "text", "fallback"]
            guard let section = Section(node, name: name, id: criterion.rawValue, keys: keys, log: log) else { return nil }
            if given == nil { purposes = self.purposes(section) }
            if section.optional("id") != nil { id = section.identifier() }
            text = section.node("text").flatMap { template($0, label: section.label("text"), section) }
            fallback = section.optional("fallback").flatMap { template($0, label: section.label("fallback"), section) }
        }
        guard let text else { return nil }
        let derived = "\(prefix)-\(ContentHash(text.source.utf8).hexadecimal.suffix(8))"
        if let first = questionLines[id ?? derived] {
            let same = Fault.sameWording(criterion: criterion.rawValue, firstLine: first)
            owner.report(id.map { .duplicate(what: "question", id: $0, firstLine: first) } ?? same, line: line)
        } else {
            questionLines[id ?? derived] = line ?? 0
        }
        return Playbook.Question(id: id ?? derived, purposes: purposes, text: text, fallback: fallback)
    }

    /// One purpose, or a list of them.
    private func purposes(_ section: Section) -> [Playbook.Purpose] {
        guard let node = section.node("for") else { return [] }
        if case .sequence = node {
            return section.items("for").compactMap {
                section.choice(of: $0, label: "an item of \(section.label("for"))", Playbook.Purpose.self)
            }
        }
        return section.choice(of: node, label: section.label("for"), Playbook.Purpose.self).map { [$0] } ?? []
    }

    private func template(_ node: Node, label: @autoclosure () -> String, _ owner: Section) -> Playbook.Template? {
        guard let text = owner.text(of: node, label: label()) else { return nil }
        do throws(Playbook.Template.Fault) {
            return try Playbook.Template(text)
        } catch {
            let line = node.mark?.line
            switch error {
            case .unknownPlaceholder(let name):
                let near = log.suggestion(for: name, among: Playbook.Placeholder.allCases.map(\.rawValue))
                owner.report(.unknownPlaceholder(name, nearest: near), line: line)
            case .looseBrace:
                owner.report(.looseBrace, line: line)
            }
            return nil
        }
    }
}
