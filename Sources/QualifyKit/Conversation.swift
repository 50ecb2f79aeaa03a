import DealModel
import Foundation
import Playbook
import Qualification
import Reports
import TerminalText
import Understanding

/// A conversation about one opportunity: preparation or live notes.
///
/// A value: `handle` says what a line brings about, `recorded` what to show once it is on disk. It reads no clock and no file.
package struct Conversation: Sendable {
    package enum Mode: String, Sendable {
        case prep, live
    }

    package internal(set) var mode: Mode
    package private(set) var log: OpportunityLog
    package private(set) var verdict: Verdict
    let playbook: Playbook
    let interpreter: Interpreter
    var context: SessionContext
    let lines: LineReading

    /// Who speaks, by the last `Name:`.
    var speaker: Speaker = .rep
    var questioning = Questioning()
    /// Only the mark that a line is saved is shown: somebody else may see the screen.
    var isDiscreet = false
    /// The plan was shown last, so that an assent is one to it; and it had been when the line came that is being handled.
    var isPlanShown = false
    private(set) var isPlanFresh = false
    /// What the last recording was about; it says how to echo it.
    var pending: Pending?
    /// The question that the last line left out; `/undo` right after it takes it up again.
    var lastSkipped: Criterion?
    /// The criterion of the last echo, for a `/why` without a name.
    var lastFiled: Criterion?
    /// The business case as it was last shown, for what has changed since.
    var shownCase: ShownCase?

    /// What was just said in the meeting.
    private var dialogue = Dialogue()

    /// What has been handed out to be recorded.
    enum Pending: Sendable {
        case utterance(UUID)
        case command(String)
    }

    package init(
        mode: Mode, log: OpportunityLog, playbook: Playbook, interpreter: Interpreter, context: SessionContext
    ) {
        self.mode = mode
        self.log = log
        self.playbook = playbook
        self.interpreter = interpreter
        self.context = context
        verdict = Verdict(log.opportunity, playbook: playbook, today: context.today)
        let headings = playbook.headings
        lines = LineReading { headings.contains($0) }
    }

    package var opportunity: Opportunity { log.opportunity }

    package var summary: Summary { verdict.summary(playbook: playbook) }

    /// The criterion whose question is open.
    package var question: Criterion? { questioning.open?.gap.criterion }

    var style: Style { context.style }

    /// What to show at the beginning.
    package mutating func start() -> [Effect] {
        advance()
        switch mode {
        case .prep: return [.show(questionBlock)]
        case .live: return [.show([VerdictText(verdict, playbook: playbook, style: style).headline] + askLine)]
        }
    }

    /// What a typed line brings about.
    package mutating func handle(_ typed: String) -> [Effect] {
        let line = lines.read(typed)
        if case .command("undo", _) = line {} else { lastSkipped = nil }
        switch line {
        case .blank, .speaker, .why: break
        default: (isPlanFresh, isPlanShown) = (isPlanShown, false)
        }
        switch line {
        case .blank:
            return mode == .prep ? [.show(questionBlock)] : []
        case .why:
            return [.show(reasonLines)]
        case .command(let name, let argument):
            return command(name, argument)
        case .unknownCriterion(let word):
            let near = Criterion.hint(for: word, mark: "@")
            return [
                .show(
                    style.paragraph(
                        "“@\(truncated(visible(word), toColumns: 24))” is none of the criteria\(near) (@@ begins a line with @)"))
            ]
        case .speaker(let mark):
            return [.show([turn(to: mark)])]
        case .privateNote(let text):
            guard !text.isEmpty else { return [.show(["an empty note was not kept"])] }
            return record(interpreter.privateNote(text, context: utteranceContext(.rep)))
        case .words(let text, let mark, let criterion):
            return words(text, mark: mark, criterion: criterion)
        }
    }

    private mutating func words(_ text: String, mark: SpeakerMark?, criterion: Criterion?) -> [Effect] {
        var speaking = speaker
        switch mark {
        case .me?: speaking = .seller(context.owner)
        case .name(let name)?:
            _ = turn(to: .name(name))
            speaking = speaker
        case nil: break
        }
        guard !text.isEmpty else { return [.show(["nothing after @\(criterion?.rawValue ?? ""): what did they say?"])] }
        if mark == nil, criterion == nil, mode == .prep, let open = questioning.open, let reply = Reply(text) {
            if let effects = answer(reply, to: open, text: text) { return effects }
        }
        if mode == .prep, question == .roi, criterion == nil, mark == nil, let price = priced(text) { return price }
        let understood = interpreter.interpret(text, marked: criterion, context: utteranceContext(speaking))
        return record(criterion == nil ? acknowledging(understood) : understood)
    }

    /// An answer about answering; nil where it is an answer like others.
    private mutating func answer(_ reply: Reply, to open: Questioning.Open, text: String) -> [Effect]? {
        switch reply {
        case .yes:
            guard open.gap.criterion.needsWords else { return nil }
            return [.show(["  Yes to what? A few words, please; ? tells what a good answer is."])]
        case .no:
            var understood = interpreter.interpret(text, marked: open.gap.criterion, context: utteranceContext(speaker))
            understood.utterance.reading.filings = [Filing(open.gap.criterion, ground: .question, denied: true)]
            questioning.skip(open.gap.criterion)
            return record(understood)
        case .later:
            questioning.deferOpen()
            advance()
            return [.show(["  Later, then."] + questionBlock)]
        case .unknown, .skip, .same, .ask:
            questioning.skip(open.gap.criterion)
            lastSkipped = open.gap.criterion
            advance()
            let said =
                switch reply {
                case .ask(let name): "  \(open.gap.criterion.rawValue) stays open: to ask \(name)."
                case .same: "  Left as it is."
                default: "  \(open.gap.criterion.rawValue) stays open."
                }
            return [.show([said] + questionBlock)]
        }
    }

    func utteranceContext(_ speaking: Speaker) -> UtteranceContext {
        UtteranceContext(
            source: mode == .prep ? .prep : .live, speaker: speaking, people: opportunity.people, question: question,
            expecting: expecting, at: log.moment(context.now()), day: context.today, threshold: playbook.thresholds.fileAt,
            currency: currency, dayFirst: playbook.dateOrder == .dayFirst,
            open: mode == .live ? dialogue.open(for: speaking) : Dialogue.Open())
    }

    /// What money is in that names no currency: that of the last amount, else the playbook's.
    private var currency: Currency {
        let entities = opportunity.said.flatMap(\.utterance.reading.entities) + opportunity.given.flatMap(\.stated.entities)
        return entities.lazy.reversed().compactMap { $0.rate?.money.currency }.first ?? playbook.currency
    }

    /// The half that is lacking: of the open question's criterion, else of what was filed last.
    private var expecting: PendingHalf? {
        if case .otherHalf(let half)? = questioning.open?.gap.need { return half }
        if let last = lastFiled, let half = verdict[last].lacking { return half }
        return nil
    }

    /// Hands an utterance out to be recorded, together with the people it made known; it may take the place of others.
    mutating func record(_ understood: Understood, instead withdrawn: [UUID] = []) -> [Effect] {
        let former = withdrawn.isEmpty ? [] : [draft(.withdrawn(Withdrawn(events: withdrawn)))]
        let said = draft(.said(understood.utterance))
        let people = understood.people.map { draft(.person(PersonNamed($0, cause: said.id))) }
        pending = .utterance(said.id)
        return [.record(former + [said] + people)]
    }

    /// Hands the events of a command out to be recorded; `echo` is shown when they are.
    mutating func record(_ bodies: [EventBody], echo: String) -> [Effect] {
        pending = .command(echo)
        return [.record(bodies.map(draft))]
    }

    private func draft(_ body: EventBody) -> EventDraft {
        EventDraft(id: context.newID(), author: context.owner, opportunity: opportunity.id, body: body)
    }

    private mutating func turn(to mark: SpeakerMark) -> String {
        switch mark {
        case .me:
            return "  `me:` goes before your own words, for that line."
        case .name(let typed):
            if let known = opportunity.people.named(typed) {
                speaker = known.role == .seller ? .seller(known.name) : .named(known.name)
                return "  \(known.name) speaks."
            }
            let name = typed.prefix(1).uppercased() + typed.dropFirst()
            speaker = .named(name)
            return "  \(name) speaks, and is not known yet: /who \(name), TITLE after the meeting."
        }
    }

    /// Takes on events that are on disk now, whoever wrote them.
    package mutating func absorb(_ events: [Event]) {
        log.append(events)
        verdict = Verdict(log.opportunity, playbook: playbook, today: context.today)
    }

    /// What to show for what was recorded; `before` is the verdict of the time before.
    package mutating func recorded(before: Verdict) -> [Effect] {
        defer { pending = nil }
        switch pending {
        case nil: return []
        case .command(let echo)?:
            advance()
            return [.show(echo.isEmpty ? [] : style.paragraph(echo, first: "  "))] + (mode == .prep ? [.show(questionBlock)] : [])
        case .utterance(let id)?:
            guard let said = opportunity.said.first(where: { $0.event == id }) else { return [] }
            lastFiled = said.filings.first?.criterion ?? lastFiled
            hear(said.utterance)
            let former = questioning.open
            if mode == .prep { settleQuestion(said) } else { advance() }
            let echo = AnswerEcho(said: said, before: before, after: verdict, conversation: self)
            return [
                .show(
                    isDiscreet
                        ? ["  ✓ saved"]
                        : mode == .prep ? echo.prepLines + questionBlock : echo.liveLines(former: former, next: questioning.open))
            ]
        }
    }

    /// Keeps in mind what was said, for what refers to it.
    private mutating func hear(_ utterance: Utterance) {
        guard !utterance.isPrivate else { return }
        if utterance.speaker.isSeller {
            dialogue.hearSeller(
                utterance.quote, speaker: utterance.speaker, interpreter: interpreter, context: utteranceContext(utterance.speaker))
        } else {
            dialogue.hearBuyer(utterance)
        }
    }

    /// An answer that was filed elsewhere leaves its question open once; then it is left alone.
    private mutating func settleQuestion(_ said: Opportunity.Said) {
        if let question, !said.utterance.isPrivate, !said.filings.contains(where: { $0.criterion == question }) {
            if said.filings.isEmpty { questioning.skip(question) } else { questioning.deferOpen() }
        }
        advance()
    }

    /// In a meeting there is no time for long questions; once a buyer has spoken, none is the first any more.
    var purpose: Playbook.Purpose {
        if mode == .live { return .short }
        return opportunity.isEngaged ? .followUp : .firstCall
    }

    /// Opens the next question. In preparation a `Name:` holds for one question: what is known of the next one may come from anybody.
    mutating func advance() {
        let former = question
        defer { if mode == .prep, question != former { speaker = .rep } }
        let gaps = mode == .prep ? verdict.gapsBeforeCall : verdict.gapsInCall
        questioning.advance(gaps, verdict: verdict, playbook: playbook, purpose: purpose)
    }
}

extension Criterion {
    /// Whether a bare yes says nothing: who, what, how much, when.
    fileprivate var needsWords: Bool {
        switch self {
        case .decisionMaker, .problem, .consequence, .target, .roi, .strategicObjective, .nextStep, .goLiveDate, .goLiveReason,
            .implementationTime, .steps:
            true
        case .fit, .investment, .effort, .sponsorship, .acknowledgement, .verbalYes, .purchasing: false
        }
    }
}
