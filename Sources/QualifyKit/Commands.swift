import DealModel
import Playbook
import Qualification
import Reports
import TerminalText
import Understanding

/// A command of the conversation: its name, how it is called, what it does.
package struct ConversationCommand: Sendable {
    package let name: String
    package let usage: String
    package let purpose: String
    /// One for each way to call it, at least one.
    package let examples: [String]

    init(name: String, usage: String, purpose: String, example: String) {
        self.init(name: name, usage: usage, purpose: purpose, examples: [example])
    }

    init(name: String, usage: String, purpose: String, examples: [String]) {
        self.name = name
        self.usage = usage
        self.purpose = purpose
        self.examples = examples
    }
}

extension ConversationCommand {
    /// In the order of `/help`.
    package static let all: [ConversationCommand] = [
        ConversationCommand(
            name: "help", usage: "/help [COMMAND]", purpose: "this page, or one command with an example", example: "/help move"),
        ConversationCommand(name: "next", usage: "/next", purpose: "the next question; this one comes again later", example: "/next"),
        ConversationCommand(name: "skip", usage: "/skip", purpose: "leave this question for good today", example: "/skip"),
        ConversationCommand(name: "back", usage: "/back", purpose: "the question before", example: "/back"),
        ConversationCommand(name: "undo", usage: "/undo", purpose: "take the last entry back", example: "/undo"),
        ConversationCommand(name: "redo", usage: "/redo", purpose: "put it in again", example: "/redo"),
        ConversationCommand(
            name: "edit", usage: "/edit [TEXT]", purpose: "say the last line anew; alone, it comes back to be changed",
            example: "/edit roughly 1.2M a day"),
        ConversationCommand(
            name: "move", usage: "/move CRITERION… | note", purpose: "file the last line elsewhere", example: "/move target go-live-date"),
        ConversationCommand(name: "why", usage: "/why [CRITERION]", purpose: "the quotes behind a criterion", example: "/why consequence"),
        ConversationCommand(
            name: "ask", usage: "/ask [CRITERION]", purpose: "other ways to put the question, each for another occasion",
            example: "/ask consequence"),
        ConversationCommand(name: "show", usage: "/show", purpose: "the verdict", example: "/show"),
        ConversationCommand(name: "gaps", usage: "/gaps", purpose: "what is unknown, and the question for it", example: "/gaps"),
        ConversationCommand(
            name: "roi", usage: "/roi [WHAT FIGURE]",
            purpose:
                "the business case; with a figure, what it would be if: price, reduction, implementation, lead, frequency, cost, ramp, "
                + "effort, margin, confidence", example: "/roi price 350k"),
        ConversationCommand(name: "plan", usage: "/plan", purpose: "the mutual close plan", example: "/plan"),
        ConversationCommand(
            name: "sheet", usage: "/sheet [FILE]", purpose: "the page to take into the call; to a .md, .html or .txt file",
            examples: ["/sheet", "/sheet call.md"]),
        ConversationCommand(
            name: "review", usage: "/review", purpose: "go through what was filed by itself, one key a line", example: "/review"),
        ConversationCommand(
            name: "recap", usage: "/recap [FILE]",
            purpose: "the follow-up mail in the buyer's words; to a .md, .html or .txt file", examples: ["/recap", "/recap mail.txt"]),
        ConversationCommand(
            name: "step", usage: "/step [add|edit|done|drop|after …]", purpose: "the steps of the plan with their ids; or change one",
            examples: ["add", "edit", "done", "drop", "after"].map(StepExample.of)),
        ConversationCommand(
            name: "acknowledge", usage: "/acknowledge [NAME: WORDS]",
            purpose: "you agree to the plan as it stands; or somebody does, in their words",
            examples: ["/acknowledge", "/acknowledge Dana: yes, that works for us"]),
        ConversationCommand(
            name: "dm", usage: "/dm NAME, TITLE", purpose: "mark the decision maker", example: "/dm Dana Ruiz, COO"),
        ConversationCommand(
            name: "who", usage: "/who [NAME, TITLE, ROLE]",
            purpose: "who is known; add one (champion, blocker, finance, legal, procurement, seller)",
            example: "/who Tom Reyes, plant manager, champion"),
        ConversationCommand(
            name: "price", usage: "/price AMOUNT [+ AMOUNT per month]", purpose: "what it costs them",
            example: "/price 400k + 10k per month"),
        ConversationCommand(
            name: "effort", usage: "/effort WORK at RATE | AMOUNT", purpose: "what their own people's work costs them",
            example: "/effort 30 days at 800"),
        ConversationCommand(
            name: "ramp", usage: "/ramp TIME", purpose: "how long the benefit takes to grow after go-live", example: "/ramp 3 months"),
        ConversationCommand(
            name: "lead", usage: "/lead TIME", purpose: "how long from signature until the project starts", example: "/lead 2 weeks"),
        ConversationCommand(
            name: "rate", usage: "/rate AMOUNT = AMOUNT", purpose: "what one currency is worth in another",
            example: "/rate 1 EUR = 1.08 USD"),
        ConversationCommand(
            name: "settle", usage: "/settle CRITERION NUMBER", purpose: "which of two contradicting quotes counts",
            example: "/settle go-live-date 2"),
        ConversationCommand(name: "prep", usage: "/prep", purpose: "go on as preparation", example: "/prep"),
        ConversationCommand(name: "live", usage: "/live", purpose: "go on as live notes", example: "/live"),
        ConversationCommand(
            name: "discreet", usage: "/discreet", purpose: "on a shared screen: nothing but a mark that a line is saved; again to end it",
            example: "/discreet"),
        ConversationCommand(name: "quit", usage: "/quit", purpose: "leave; everything is saved", example: "/quit"),
    ]

    static func named(_ name: String) -> ConversationCommand? {
        all.first { $0.name == name }
    }
}

extension Conversation {
    mutating func command(_ name: String, _ argument: String) -> [Effect] {
        switch name {
        case "help": return [.show(help(argument))]
        case "next", "skip": return goOn(skipping: name == "skip")
        case "back": return goBack()
        case "undo": return undo()
        case "redo": return redo()
        case "edit": return edit(argument)
        case "move": return move(argument)
        case "why": return why(argument)
        case "ask": return [.show(ways(toAsk: argument))]
        case "show": return [.show(VerdictText(verdict, playbook: playbook, style: style).lines)]
        case "gaps": return [.show(gapLines)]
        case "roi": return [.show(businessCase(argument))]
        case "plan": return showPlan()
        case "step": return step(argument)
        case "acknowledge": return acknowledge(argument)
        case "sheet": return sheet(argument)
        case "recap": return recap(argument)
        case "review": return [.review]
        case "dm": return mark(argument, as: .decisionMaker)
        case "who": return argument.isEmpty ? [.show(peopleLines)] : mark(argument, as: nil)
        case "price": return price(argument)
        case "effort": return state(.effort, argument, example: "/effort 30 days at 800") { $0.rate != nil || $0.isQuantity }
        case "ramp": return state(.ramp, argument, example: "/ramp 3 months") { $0.isQuantity }
        case "lead": return state(.lead, argument, example: "/lead 2 weeks") { $0.isQuantity }
        case "rate": return state(.rate, argument, example: "/rate 1 EUR = 1.08 USD") { $0.rate != nil }
        case "settle": return settle(argument)
        case "prep": return enter(.prep)
        case "live": return enter(.live)
        case "discreet":
            isDiscreet.toggle()
            return [
                .show(
                    style.paragraph(
                        isDiscreet ? "discreet: lines are saved without a word; /discreet ends it" : "discreet is over", first: "  "))
            ]
        case "quit", "end", "exit": return [.leave]
        default:
            let near =
                nearest(to: name, among: ConversationCommand.all.map(\.name)).map { "; did you mean /\($0)?" } ?? "; /help lists them"
            return [.show(style.paragraph("there is no command /\(truncated(visible(name), toColumns: 24))\(near)", first: "  "))]
        }
    }

    private func help(_ argument: String) -> [String] {
        let name = argument.hasPrefix("/") ? String(argument.dropFirst()) : argument
        if !name.isEmpty, let command = ConversationCommand.named(name.lowercased()) {
            return style.paragraph(command.purpose, first: "  \(command.usage)   ")
                + command.examples.flatMap { style.paragraph($0, first: "  e.g. ") }
        }
        let commands = ConversationCommand.all.flatMap { style.paragraph($0.purpose, first: "  " + $0.usage.padded(to: 26) + " ") }
        return style.paragraph(
            "Type what people say; it is filed by itself. Name: says who speaks (me: is you), @criterion puts a line where you want it, "
                + "# keeps a private thought, ? tells why a question is asked.", first: "  ") + [""] + commands
    }

    private mutating func goOn(skipping: Bool) -> [Effect] {
        if skipping, let question {
            questioning.skip(question)
            lastSkipped = question
        } else {
            questioning.deferOpen()
        }
        advance()
        return [.show(mode == .prep ? questionBlock : askLine)]
    }

    private mutating func goBack() -> [Effect] {
        guard questioning.back(verdict: verdict, playbook: playbook, purpose: purpose) else {
            return [.show(["  This is the first question."])]
        }
        return [.show(mode == .prep ? questionBlock : askLine)]
    }

    /// The wordings of a criterion's question; of the open one where none is named.
    private func ways(toAsk argument: String) -> [String] {
        guard let criterion = argument.isEmpty ? question ?? verdict.gapsInCall.first?.criterion : Criterion.named(argument) else {
            return ["  Which criterion? /ask consequence\(Criterion.hint(for: argument))"]
        }
        guard criterion != .roi else { return ["  The return is computed, never asked for: /roi"] }
        let ways = Questioning.wordings(of: criterion, verdict: verdict, playbook: playbook)
        return [style.bold("\(criterion.rawValue) · \(playbook[criterion].name)")]
            + ways.flatMap { style.paragraph("“\(visible($0.text))”", first: "  \($0.purpose.occasion.padded(to: 12)) ") }
    }

    private func why(_ argument: String) -> [Effect] {
        guard let criterion = argument.isEmpty ? lastFiled ?? question : Criterion.named(argument) else {
            let near = Criterion.hint(for: argument)
            return [.show(["  Which criterion? /why consequence\(near)"])]
        }
        return [.show(WhyText(verdict, playbook: playbook, style: style).lines(for: criterion))]
    }

    private mutating func enter(_ new: Mode) -> [Effect] {
        guard new != mode else { return [.show(["  This is \(mode.rawValue) already."])] }
        mode = new
        speaker = .rep
        return start()
    }
}

extension Playbook.Purpose {
    /// When a wording is the one to take, in a word or two.
    fileprivate var occasion: String {
        switch self {
        case .firstCall: "first call"
        case .followUp: "follow-up"
        case .sceptical: "to a sceptic"
        case .short: "in a hurry"
        case .written: "in a mail"
        case .operational: "on the floor"
        }
    }
}
