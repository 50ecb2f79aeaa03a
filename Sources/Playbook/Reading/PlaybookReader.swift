import DealModel
import Foundation
import Yams

/// Reads a whole playbook file; everything wrong with it goes to the log.
struct PlaybookReader {
    let log: ProblemLog

    init(log: ProblemLog) {
        self.log = log
    }

    /// The playbook in `text`; nil where the log has problems afterwards.
    func read(_ text: String) -> Playbook? {
        guard let root = SafeYAML.compose(text, log: log) else { return nil }
        if case .scalar(let scalar) = root, scalar.string.isEmpty {
            log.report(.empty(example: log.kind.example), line: nil)
            return nil
        }
        let keys = [
            "schema", "id", "version", "locale", "currency", "weekend", "thresholds", "milestones", "criteria", "steps", "headings",
            "seniority",
        ]
        guard let top = Section(root, name: "the playbook", keys: keys, log: log), readsSchema(top) else { return nil }
        let locale = section("locale", of: top, keys: ["dateOrder", "fiscalYearStart"])
        let steps = StepReader(log: log).read(top)
        let playbook = Playbook(
            id: top.identifier(),
            version: top.text("version"),
            hash: ContentHash(text.utf8).hexadecimal,
            dateOrder: locale?.choice("dateOrder", Playbook.DateOrder.self) ?? .monthFirst,
            fiscalYearStart: locale?.integer("fiscalYearStart", in: 1...12) ?? 1,
            currency: currency(top),
            weekend: weekend(top),
            thresholds: thresholds(top),
            milestones: milestones(top),
            criteria: criteria(top),
            steps: steps.filter { !$0.optional }.map(\.template),
            optionalSteps: steps.filter(\.optional).map(\.template),
            headings: headings(top),
            seniority: seniority(top))
        return log.problems.isEmpty ? playbook : nil
    }

    private func readsSchema(_ top: Section) -> Bool {
        guard let node = top.node("schema"), let text = top.text(of: node, label: top.label("schema")) else { return false }
        guard Int(text) == Playbook.currentSchema else {
            top.report(.schema(text), line: node.mark?.line)
            return false
        }
        return true
    }

    private func section(_ key: String, of top: Section, keys: [String]) -> Section? {
        top.node(key).flatMap { Section($0, name: "`\(key)`", id: key, keys: keys, log: log) }
    }

    private func currency(_ top: Section) -> Currency {
        let code = top.text("currency")
        if !code.isEmpty, code.utf8.count != 3 || !code.utf8.allSatisfy({ (65...90).contains($0) }) {
            let fault = Fault.noNumber(of: top.label("currency"), wanted: "the three capitals of ISO 4217, such as USD", found: code)
            top.report(fault, line: top.optional("currency")?.mark?.line)
        }
        return Currency(code)
    }

    private func weekend(_ top: Section) -> Set<Int> {
        guard top.node("weekend") != nil else { return [] }
        let days = top.items("weekend", mayBeEmpty: true).compactMap { node in
            top.choice(of: node, label: "an item of \(top.label("weekend"))", Weekday.self)
        }
        if Set(days).count == Weekday.allCases.count { top.report(.noWorkingDay, line: top.optional("weekend")?.mark?.line) }
        return Set(days.compactMap { day in Weekday.allCases.firstIndex(of: day).map { $0 + 1 } })
    }

    private enum Weekday: String, CaseIterable {
        case mon, tue, wed, thu, fri, sat, sun
    }

    private func thresholds(_ top: Section) -> Playbook.Thresholds {
        let keys = ["movingDays", "stallWarningDays", "roiGate", "windowMonths", "discountPercent", "planMaxSteps", "fileAt"]
        let section = section("thresholds", of: top, keys: keys)
        return Playbook.Thresholds(
            movingDays: section?.integer("movingDays", in: 1...366) ?? 1,
            stallWarningDays: section?.integer("stallWarningDays", in: 0...366) ?? 0,
            roiGate: section?.number("roiGate", in: 1...1000) ?? 1,
            windowMonths: section?.integer("windowMonths", in: 1...120) ?? 1,
            discountPercent: section?.number("discountPercent", in: 0...1000) ?? 0,
            planMaxSteps: section?.integer("planMaxSteps", in: 1...1000) ?? 1,
            fileAt: section?.number("fileAt", in: 0...1).flatMap { Double("\($0)") } ?? 0)
    }

    private func milestones(_ top: Section) -> [Playbook.MilestoneGuide] {
        let sections = top.each(
            "milestones", of: Milestone.self, kind: "milestone", keys: ["id", "name", "probability"],
            unknown: Fault.unknownMilestone, missing: Fault.missingMilestone)
        var before: (id: String, probability: Int)?
        return sections.map { milestone, section in
            let probability = section.integer("probability", in: 0...100)
            if let probability {
                if let before, probability <= before.probability {
                    let fault = Fault.notRising(
                        milestone: milestone.rawValue, probability: probability, before: before.id, probabilityBefore: before.probability)
                    section.report(fault, line: section.optional("probability")?.mark?.line)
                }
                before = (milestone.rawValue, probability)
            }
            return Playbook.MilestoneGuide(milestone: milestone, name: section.text("name"), probability: probability ?? 0)
        }
    }

    private func criteria(_ top: Section) -> [Playbook.CriterionGuide] {
        let sections = top.each(
            "criteria", of: Criterion.self, kind: "criterion", keys: CriterionReader.keys,
            unknown: Fault.unknownCriterion, missing: Fault.missingCriterion)
        var reader = CriterionReader(log: log)
        return sections.map { reader.read($1, as: $0) }
    }

    private func headings(_ top: Section) -> Playbook.Headings {
        let section = section("headings", of: top, keys: ["words", "patterns"])
        return Playbook.Headings(words: section?.texts("words") ?? [], patterns: section?.texts("patterns", mayBeEmpty: true) ?? [])
    }

    private func seniority(_ top: Section) -> Playbook.Seniority {
        guard let section = section("seniority", of: top, keys: ["belowDirector", "titles", "exceptions"]) else {
            return Playbook.Seniority(levels: [], titles: [], exceptions: [])
        }
        let levels = section.items("belowDirector").compactMap { node in
            section.choice(of: node, label: "an item of \(section.label("belowDirector"))", Level.self)
        }
        return Playbook.Seniority(
            levels: Set(levels.compactMap { SeniorityLevel(rawValue: $0.rawValue) }),
            titles: section.texts("titles", mayBeEmpty: true),
            exceptions: section.texts("exceptions", mayBeEmpty: true))
    }

    /// The levels that may stand below director, by their names in JSON.
    private enum Level: String, CaseIterable {
        case staff, manager
    }
}
