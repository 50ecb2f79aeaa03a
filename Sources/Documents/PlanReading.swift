import ClosePlan
import DealModel
import Foundation

extension FieldReader {
    /// The part of a document that the close plan is computed from.
    mutating func planInput(_ root: DocumentValue) -> PlanInput {
        let goLive = date(root["goLive"], "goLive")
        let leadTime = exactSpan(root["leadTime"], "leadTime")
        let implementation = exactSpan(root["implementation"], "implementation")
        let calendars = root["calendars"]
        let buyer = calendar(calendars["buyer"], "calendars.buyer")
        let seller = calendar(calendars["seller"], "calendars.seller")
        let steps = list(root["steps"], "steps").enumerated().map { step($1, number: $0 + 1, "steps[\($0)]") }
        return PlanInput(goLive: goLive, leadTime: leadTime, implementation: implementation, buyer: buyer, seller: seller, steps: steps)
    }

    /// `{date: 2027-03-31}`, the day itself, or words, of which a period counts by its last day.
    private mutating func date(_ value: DocumentValue, _ path: String) -> Day? {
        if let day = value.text.flatMap({ Day(iso: $0) }) { return day }
        return object(value, path) { fields, map in
            fields.day(map["date"], path)
        } find: { entities in
            entities.lazy.compactMap(\.period).first?.to
        }
    }

    private mutating func exactSpan(_ value: DocumentValue, _ path: String) -> Span? {
        guard let length = length(value, path) else { return nil }
        if !length.number.isLikelyInside { report(.badRange, path) }
        return length.span
    }

    private mutating func calendar(_ value: DocumentValue, _ path: String) -> SideCalendar {
        var calendar = SideCalendar(country: value["country"].text, region: value["region"].text)
        if !value["weekend"].isNull {
            calendar.weekend = Set(list(value["weekend"], path + ".weekend").compactMap { weekday($0, path + ".weekend") })
        }
        calendar.holidays = list(value["holidays"], path + ".holidays").compactMap { day($0, path + ".holidays") }
        return calendar
    }

    /// `sat` or `Saturday`, as an ISO weekday.
    private mutating func weekday(_ value: DocumentValue, _ path: String) -> Int? {
        let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        let text = value.text?.lowercased() ?? ""
        if let index = names.firstIndex(where: { $0 == text || $0.prefix(3) == text }) { return index + 1 }
        report(.unknownWeekday, path)
        return nil
    }

    private mutating func step(_ value: DocumentValue, number: Int, _ path: String) -> PlanStep {
        if case .map = value {} else { report(.notUnderstood, path) }
        var side = StepSide.both
        if let name = value["side"].text {
            if let known = StepSide(rawValue: name.lowercased()) { side = known } else { report(.unknownSide, path + ".side") }
        }
        return PlanStep(
            // A step without an id can be waited for by nobody, but it is still a step.
            id: value["id"].text ?? "step-\(number)", title: value["title"].text ?? "", side: side, owner: value["owner"].text,
            duration: duration(value, path), after: list(value["after"], path + ".after").compactMap(\.text),
            notBefore: day(value["notBefore"], path + ".notBefore"), done: day(value["done"], path + ".done"))
    }

    /// `days` as a number or a range, else `duration`, else a day.
    private mutating func duration(_ step: DocumentValue, _ path: String) -> StepDuration {
        let days = step["days"]
        let number: RangedNumber?
        let duration: StepDuration?
        if case .map = days {
            number = figure(days, "value", path + ".days")
            duration = number.map { StepDuration($0.figure) }
        } else if let plain = days.text, let value = Decimal(plain: plain) {
            number = nil
            duration = StepDuration(.single(value))
        } else {
            let isInDays = !days.isNull
            let span = span(
                isInDays ? days : step["duration"], path + (isInDays ? ".days" : ".duration"),
                units: [.day, .businessDay, .week, .month, .quarter])
            number = span?.number
            duration = span.map { StepDuration($0.span) }
        }
        if let number, !number.isLikelyInside { report(.badRange, path) }
        return duration ?? StepDuration(days: 1)
    }
}
