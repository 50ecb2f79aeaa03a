import ClosePlan
import DealModel
import Documents
import Foundation
import Qualification
import Reports
import TerminalText

/// What `qualify plan` writes.
package enum PlanFormat: String, Sendable, CaseIterable {
    case text, json, markdown, html, ics, csv

    /// What a file of this format begins with, by which one that is there already is known as such.
    package var beginning: String? {
        switch self {
        case .text: nil
        case .json: "{"
        case .markdown: "# "
        case .html: "<!doctype html"
        case .ics: "BEGIN:VCALENDAR"
        case .csv: PlanTable.heading
        }
    }

    /// Lines of these end with CR LF, the last one, too.
    package var endsItsLines: Bool { self == .ics || self == .csv }
}

/// Days off that a file names, for both sides.
package struct OwnHolidays: Sendable {
    let days: [Day]

    package static let none = OwnHolidays(days: [])

    private init(days: [Day]) {
        self.days = days
    }

    /// Reads a calendar file.
    ///
    /// - Throws: `input` with the file and the line that is broken.
    package init(_ bytes: [UInt8], file: String) throws(Failure) {
        do throws(HolidayCalendar.Problem) {
            days = try HolidayCalendar(bytes).days
        } catch {
            throw .input("\(visible(file)), \(error)")
        }
    }
}

extension Workspace {
    /// `qualify plan OPP`.
    ///
    /// - Throws: `input` for a plan that contradicts itself, where it is not for people to read.
    package func closePlan(of name: String, as format: PlanFormat, holidays: OwnHolidays = .none) throws(Failure) -> String {
        let log = try log(of: find(name))
        let verdict = Verdict(log.opportunity, playbook: playbook, today: context.today)
        let plan = holidays.days.isEmpty ? verdict.plan : verdict.plan.observing(holidays.days)
        if format == .text { return PlanReport(verdict, plan: plan, style: context.style).lines.joined(separator: "\n") }
        // Every entry and every day that passes may move a date.
        let age = log.opportunity.openedOn.map { max(0, context.today.number - $0.number) } ?? 0
        guard let published = PublishedPlan(verdict, plan: plan, revision: log.events.count + age) else {
            throw .input(PlanReport(verdict, plan: plan, style: context.style).contradiction)
        }
        if let text = published.written(as: format) { return text }
        return try JSONDocument.answer(PlanDocument(plan))
    }
}

extension DocumentCalculation {
    package func closePlan(as format: PlanFormat, holidays: OwnHolidays = .none) throws(Failure) -> Outcome {
        let result: PlanResult
        var input: PlanInput
        do {
            input = try document.planInput(today: today, reading: reader)
            input.buyer.holidays += holidays.days
            input.seller.holidays += holidays.days
            result = try document.closePlan(of: input, today: today)
        } catch {
            var refused = try refusal(error, isJSON: format == .json)
            if format != .json, let circle = document.circle(reading: reader), let first = circle.first {
                let way = (circle + [first]).map { "“\(visible($0))”" }.joined(separator: " → ")
                refused = Outcome(text: refused.text + "\n  these wait for each other: \(way)", isSound: false)
            }
            return refused
        }
        let steps = input.steps.map { Step($0) }
        let published = PublishedPlan(result, of: input, steps: steps, account: document.account, file: file)
        if let text = published.written(as: format) { return Outcome(text: text, isSound: true) }
        if format == .json { return Outcome(text: try JSONDocument.answer(result), isSound: true) }
        let lines = PlanText(result, of: input, steps: steps, style: style).lines
        return Outcome(text: lines.joined(separator: "\n"), isSound: true)
    }
}

extension PublishedPlan {
    /// In a format for both sides; nil for one that is for the seller or for programs.
    func written(as format: PlanFormat) -> String? {
        switch format {
        case .ics: PlanCalendar(self).text
        case .csv: PlanTable(self).text
        case .markdown: PlanMarkdown(self).text
        case .html: PlanPage(self).html
        case .text, .json: nil
        }
    }
}

extension Step {
    /// A step of a document, for the same text as one of the record.
    fileprivate init(_ step: PlanStep) {
        self.init(
            id: step.id, title: step.title.isEmpty ? step.id : step.title, side: step.side, owner: step.owner,
            days: step.duration.days ?? 1, after: step.after, notBefore: step.notBefore, done: step.done)
    }
}
