import DealModel
import Understanding

/// The parts of a step as somebody types them: `Works council, buyer, 15 days, after nda, owner Anna Beck, on 14 January`.
///
/// Parts are parted by commas, or are known by the words that they begin with. What comes first is the title.
struct StepLine: Hashable {
    var title: String?
    var side: StepSide?
    /// An empty name takes the owner away.
    var owner: String?
    var days: Int?
    /// Ids.
    var after: [String]?
    /// The day that the step waits for.
    var on: Day?
    /// The day by which it is to be done.
    var by: Day?

    /// What of a line cannot be understood, in one sentence.
    struct Problem: Error, Hashable {
        let text: String
    }

    /// What the line is read with.
    struct Reading {
        /// The id of the step that a name means.
        let step: (String) -> String?
        let day: (String) -> Day?
        let workingDays: (String) -> Int?
        /// What `me` stands for.
        let owner: String
    }

    init(_ line: some StringProtocol, reading: Reading, needsTitle: Bool) throws(Problem) {
        var isInList = false
        for segment in line.split(separator: ",").map({ $0.trimmingWhitespace() }) where !segment.isEmpty {
            var words = segment.split(separator: " ").map(String.init)[...]
            var free: [String] = []
            var hasPart = false
            while !words.isEmpty {
                if try take(
                    &words, reading: reading, isFirst: title == nil && free.isEmpty && !hasPart,
                    mayBeTitle: needsTitle && title == nil && !isBegun)
                {
                    hasPart = true
                } else if let word = words.popFirst() {
                    free.append(word)
                }
            }
            defer { isInList = after != nil && (hasPart || isInList) }
            guard !free.isEmpty else { continue }
            let text = free.joined(separator: " ")
            if isInList, let step = reading.step(text) {
                after?.append(step)
            } else if needsTitle, !isBegun || title == nil {
                title = title.map { "\($0), \(text)" } ?? text
            } else {
                throw Problem(text: "“\(text)” says nothing of a step")
            }
        }
        if needsTitle, title == nil { throw Problem(text: "a title is missing") }
    }

    /// Whether anything but the title is known.
    private var isBegun: Bool {
        side != nil || owner != nil || days != nil || after != nil || on != nil || by != nil
    }

    /// Takes a part from the front of the words; false where none begins there.
    private mutating func take(
        _ words: inout ArraySlice<String>, reading: Reading, isFirst: Bool, mayBeTitle: Bool
    ) throws(Problem) -> Bool {
        guard let word = words.first?.lowercased().trimmingPunctuation else { return false }
        let rest = words.dropFirst()
        switch word {
        case "side":
            guard let named = rest.first, let side = StepSide(spoken: named) else {
                throw Problem(text: "a side is buyer, seller or both")
            }
            self.side = side
            words = rest.dropFirst()
        case "title", "called":
            guard !mayBeTitle else { return false }
            title = StepLine.run(&words, dropping: 1).joined(separator: " ")
        case "owner", "owned":
            let name = StepLine.run(&words, dropping: rest.first?.lowercased() == "by" ? 2 : 1)
            guard !name.isEmpty, name.count <= 5 else { throw Problem(text: "an owner is a name: owner Anna Beck") }
            let plain = name.joined(separator: " ")
            owner =
                switch plain.lowercased() {
                case "me", "myself": reading.owner
                case "nobody", "none": ""
                default: plain
                }
        case "after":
            after = try StepLine.steps(StepLine.run(&words, dropping: 1), reading: reading)
        case "on", "from", "by", "until", "before":
            let spoken = StepLine.run(&words, dropping: 1, isPeek: true)
            guard let day = reading.day(spoken.joined(separator: " ")) else {
                if mayBeTitle { return false }
                throw Problem(text: "“\(spoken.joined(separator: " "))” is no day like 14 January")
            }
            if ["on", "from"].contains(word) { on = day } else { by = day }
            _ = StepLine.run(&words, dropping: 1)
        case "days":
            guard let number = rest.first.flatMap({ Int($0) }) else {
                if mayBeTitle { return false }
                throw Problem(text: "days take a number: 15 days")
            }
            try setDays(number)
            words = rest.dropFirst()
        default:
            if let side = StepSide(spoken: word), isFirst || rest.isEmpty || StepLine.begins(rest), !(mayBeTitle && isFirst && title == nil)
            {
                self.side = side
                words = rest
            } else if !(mayBeTitle && isFirst), let count = StepLine.length(words),
                let days = reading.workingDays(words.prefix(count).joined(separator: " "))
            {
                try setDays(days)
                words = words.dropFirst(count)
            } else {
                return false
            }
        }
        return true
    }

    private mutating func setDays(_ number: Int) throws(Problem) {
        guard (1...2600).contains(number) else { throw Problem(text: "a step takes 1 to 2600 working days") }
        days = number
    }

    /// How many words from the front are a length: "15 days", "three weeks", "10 working days", "10d".
    private static func length(_ words: ArraySlice<String>) -> Int? {
        let units = ["day", "days", "week", "weeks", "month", "months", "d", "w"]
        let plain = words.prefix(3).map { $0.lowercased().trimmingPunctuation }
        guard let first = plain.first else { return nil }
        if let last = first.last, "dw".contains(last), Int(first.dropLast()) != nil { return 1 }
        guard first.first?.isNumber == true || numbers.contains(first) else { return nil }
        if plain.count > 1, units.contains(plain[1]) { return 2 }
        if plain.count > 2, ["working", "business", "work"].contains(plain[1]), units.contains(plain[2]) { return 3 }
        return nil
    }

    private static let numbers: Set<String> = [
        "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty", "half",
    ]

    /// Words from the front up to those that begin another part.
    private static func run(_ words: inout ArraySlice<String>, dropping count: Int, isPeek: Bool = false) -> [String] {
        var rest = words.dropFirst(count)
        var found: [String] = []
        while let word = rest.first, !begins(rest) {
            found.append(word)
            rest = rest.dropFirst()
        }
        if !isPeek { words = rest }
        return found
    }

    private static func begins(_ words: ArraySlice<String>) -> Bool {
        guard let word = words.first?.lowercased() else { return false }
        return ["side", "owner", "owned", "after", "days", "on", "by", "until"].contains(word)
            || (StepSide(spoken: word) != nil && words.count == 1) || (length(words) != nil && !isDate(words))
    }

    /// "14 January" is no length, and neither is "in 2 weeks".
    private static func isDate(_ words: ArraySlice<String>) -> Bool {
        words.first?.lowercased() == "in"
    }

    private static func steps(_ words: [String], reading: Reading) throws(Problem) -> [String] {
        let text = words.joined(separator: " ")
        if ["", "nothing", "none", "nobody"].contains(text.lowercased()) { return [] }
        if let step = reading.step(text) { return [step] }
        var ids: [String] = []
        for part in text.split(whereSeparator: { "&+/".contains($0) }).flatMap({ $0.split(separator: " and ") }) {
            let name = part.trimmingWhitespace()
            if let id = reading.step(name) {
                ids.append(id)
                continue
            }
            for word in name.split(separator: " ") {
                guard let id = reading.step(String(word)) else { throw Problem(text: "there is no step “\(name)”; /step lists them") }
                ids.append(id)
            }
        }
        return ids
    }
}

extension StepSide {
    /// A side in the words of either.
    init?(spoken word: String) {
        switch word.lowercased().trimmingPunctuation {
        case "buyer", "buyers", "them", "theirs", "customer", "client": self = .buyer
        case "seller", "sellers", "us", "ours", "vendor": self = .seller
        case "both", "joint", "shared", "together": self = .both
        default: return nil
        }
    }
}

extension String {
    /// Without a colon, a full stop or an equals sign at its end.
    fileprivate var trimmingPunctuation: String {
        var text = self
        while let last = text.last, ":.=".contains(last) { text.removeLast() }
        return text
    }
}
