import DealModel
import Extraction

/// A conversation with a simulated person: a value that hears a line and says what comes back.
///
/// The same scenario, seed and lines give the same replies, to the byte.
package struct Meeting: Sendable {
    package let scenario: Scenario
    package let seed: UInt64
    package internal(set) var lines: [MeetingLine] = []
    package internal(set) var end: MeetingEnd?
    /// 0 ends the meeting.
    package internal(set) var patience: Int
    /// 0–10.
    package internal(set) var trust: Int
    /// Lines of the trainee so far.
    package internal(set) var turn = 0
    /// Ids of what came out, in that order.
    package internal(set) var opened: [String] = []
    /// How many hints were given.
    package internal(set) var hints = 0

    let common: Manner
    let listener: Listener
    let repertoire: Repertoire
    var stock: Stock
    /// What was spoken of last.
    var current: Subject?
    /// Figures that the person has named.
    var figures: [Double] = []
    var openObjection: Scenario.Objection?
    var raisedObjections: Set<String> = []
    var openQuestion: Scenario.CounterQuestion?
    var putQuestions: Set<String> = []
    /// Whether the open question was passed over once already.
    var isQuestionInsistent = false
    /// The person has said that the seller goes first on the price.
    var asksForPrice = false
    /// The person has agreed to go on and waits for a date.
    var waitsForDate = false
    /// Played by the program itself to try a scenario: there is no clock.
    var rehearses = false
    var tally = Tally()
    var notes: MeetingLine.Notes?
    /// The words of the question that each layer was last told for.
    var askedFor: [String: Set<String>] = [:]
    /// Small things that came out.
    var told: Set<Known> = []

    /// How often something happened that people lose patience over.
    struct Tally: Sendable {
        var smallTalk = 0
        var pitches = 0
        var summaries = 0
        var unclear = 0
        var empty = 0
        var nods = 0
        var bareRun = 0
        var agendas = 0
        var insights = 0
        var steppedOut = 0
        var deflected: [String: Int] = [:]
        var asked: [String: Int] = [:]
    }

    /// The layer that stands for the person's reaction to a price.
    package static let priceLayer = "price"
    /// Relative dates need a day to count from; which one does not matter here, so that nothing depends on the clock.
    static let day = Day(number: 20_821)
    /// More words than anybody listens to in one go.
    static let monologue = 110
    static let highestTrust = 10

    package init(_ scenario: Scenario, common: Manner, listener: Listener, seed: UInt64) {
        self.scenario = scenario
        self.common = common
        self.listener = listener
        self.seed = seed
        repertoire = Repertoire(scenario, common: common)
        patience = scenario.person.patience
        trust = scenario.person.trust
        stock = Stock(seed: seed)
    }

    /// The replies to what the trainee says; none once the meeting is over.
    package mutating func hear(_ text: String) -> [Reply] {
        guard end == nil else { return [] }
        turn += 1
        let heard = listener.hear(text, on: Self.day)
        var subjects = heard.readings.filter { $0.confidence >= 0.5 }.map(\.criterion)
        notes = MeetingLine.Notes(
            form: heard.form, stance: heard.stance, criteria: [], wordCount: heard.wordCount, questions: heard.questions)
        let place = lines.count
        lines.append(MeetingLine(speaker: .trainee, text: text, notes: nil))
        var said = respond(to: heard)
        said += afterthoughts(heard)
        if let criterion = answered?.criterion {
            subjects.removeAll { $0 == criterion }
            subjects.insert(criterion, at: 0)
        }
        answered = nil
        notes?.criteria = subjects
        notes?.patience = patience
        notes?.trust = trust
        if notes?.isPitch == true { notes?.stance = .pitch }
        lines[place].notes = notes
        notes = nil
        let replies = Self.joined(said)
        for reply in replies { remember(reply.text) }
        return replies
    }

    /// What the line was answered about.
    var answered: Subject?

    /// Ends the meeting because the truth says so; the reason is the trainee's.
    package mutating func disqualify(reason: String) {
        if end == nil { end = .disqualified(reason: reason) }
    }

    /// Ends the meeting as it stands.
    package mutating func leave() {
        if end == nil { end = .left }
    }

    /// A question that would bring out what is missing next; it costs points. Nil where nothing is missing.
    package mutating func hint(milestone: Milestone? = nil) -> String? {
        let open = scenario.topics.filter { topic in
            guard let criterion = topic.subject.criterion else { return false }
            return milestone == nil || criterion.milestone == milestone
        }.flatMap(\.layers).filter { layer in
            (layer.uncovers || layer.isAdvance) && layer.hint != nil && !opened.contains(layer.id)
        }
        guard let hint = open.first(where: { canOpen($0) })?.hint ?? open.first?.hint else { return nil }
        hints += 1
        return hint
    }

    /// The criteria that came out, in the method's order.
    package var uncovered: Set<Criterion> {
        var uncovered: Set<Criterion> = []
        for topic in scenario.topics {
            guard let criterion = topic.subject.criterion else { continue }
            let key = topic.layers.filter(\.uncovers)
            if !key.isEmpty, key.allSatisfy({ opened.contains($0.id) }) { uncovered.insert(criterion) }
        }
        if opened.contains(Self.priceLayer) { uncovered.insert(.investment) }
        if uncovered.isSuperset(of: Scenario.returnInputs) { uncovered.insert(.roi) }
        return uncovered
    }

    /// The person agreed to a dated next step of their own.
    package var hasAdvance: Bool {
        opened.contains { scenario.layer($0)?.layer.isAdvance == true }
    }

    private static func joined(_ said: [String]) -> [Reply] {
        var replies: [Reply] = []
        for text in said {
            if let last = replies.last, !last.isGesture, !text.hasPrefix("(") {
                replies[replies.count - 1].text = last.text + " " + text
            } else {
                replies.append(Reply(text: text))
            }
        }
        return replies
    }

    private mutating func remember(_ text: String) {
        lines.append(MeetingLine(speaker: .person, text: text, notes: nil))
        figures += listener.figures(in: text, on: Self.day)
    }
}
