import DealModel
import Extraction
import Playbook
import Qualification
import Reports
import TerminalText
import Understanding

extension Conversation {
    /// `/price`, which also answers the question for the price.
    mutating func price(_ words: String) -> [Effect] {
        state(.price, words, example: "/price 400k + 10k per month") { $0.rate != nil }
    }

    /// An answer to the question for the price; nil where it holds no amount.
    mutating func priced(_ words: String) -> [Effect]? {
        let entities = amounts(in: words)
        return entities.contains(where: { $0.rate != nil }) ? price(words) : nil
    }

    /// Records a figure that is given by command, if there is one in the words.
    mutating func state(
        _ input: Stated.Input, _ words: String, example: String, isFigure: (Entity) -> Bool
    ) -> [Effect] {
        let entities = amounts(in: words)
        guard entities.count(where: isFigure) >= (input == .rate ? 2 : 1) else {
            let said = words.isEmpty ? "a figure is missing" : "too few figures in “\(truncated(visible(words), toColumns: 40))”"
            return [.show(["  \(said): \(example)"])]
        }
        let stated = Stated(input, words: words, entities: entities, day: context.today, at: log.moment(context.now()))
        let figures = entities.filter { isFigure($0) || $0.rate != nil }.map { figureText($0) }.joined(
            separator: input == .rate ? " = " : " + ")
        return record([.stated(stated)], echo: "\(input.rawValue): \(figures)")
    }

    /// The entities of a command's words; a bare "400k" is money there, as it would not be in a sentence.
    func amounts(in words: String) -> [Entity] {
        let context = utteranceContext(.seller(context.owner))
        return interpreter.entities(in: words, context: context).map { $0.inCurrency(context.currency) }
    }

    private func figureText(_ entity: Entity) -> String {
        switch entity.value {
        case .money(let rate): FigureText.rate(rate, approximate: entity.approximate)
        case .duration(let span): FigureText.span(span)
        case .count(let count): FigureText.count(count.figure, of: count.noun)
        case .percent, .date, .person: visible(entity.text)
        }
    }

    /// `/dm` and `/who`: NAME, TITLE, and for `/who` a role.
    mutating func mark(_ argument: String, as role: Role?) -> [Effect] {
        guard let typed = PersonLine(argument) else { return [.show(["  Who? /dm Dana Ruiz, COO"])] }
        let (name, title) = (typed.name, typed.title)
        let role = typed.role ?? role ?? .other
        guard name.split(separator: " ").count <= 5, name.contains(where: \.isLetter), name.count <= 80 else {
            return [.show(["  “\(truncated(visible(name), toColumns: 40))” is no name: /dm Dana Ruiz, COO"])]
        }
        let known = opportunity.people.named(name)
        let person = Person(
            name: known.map { $0.name.count > name.count ? $0.name : name } ?? name, title: title ?? known?.title,
            level: title.map { interpreter.level(of: $0) } ?? known?.level, role: role)
        let what = person.nameAndTitle
        let echo = visible(role == .other ? "\(what) is known now." : "\(what): \(role.rawValue.replacing("-", with: " ")).")
        return record([.person(PersonNamed(person))], echo: echo)
    }

    var peopleLines: [String] {
        let known = opportunity.people.map { person in
            "  " + visible(person.nameAndTitle + (person.role == .other ? "" : ", \(person.role.rawValue)"))
        }
        let names = Set(
            opportunity.said.compactMap { said -> String? in
                guard case .named(let name) = said.utterance.speaker, opportunity.people.named(name) == nil else { return nil }
                return name
            }
        ).sorted().map { "  \(visible($0)): not known yet; /who \(visible($0)), TITLE" }
        let lines = known + names
        return lines.isEmpty ? ["  Nobody is known yet: /dm NAME, TITLE"] : lines
    }

    var gapLines: [String] {
        let gaps = mode == .prep ? verdict.gapsBeforeCall : verdict.gapsInCall
        guard !gaps.isEmpty else { return ["  Nothing is open."] }
        return gaps.flatMap { gap -> [String] in
            let wording =
                gap.need == .price
                ? "the price: /price 400k + 10k per month"
                : Questioning.wording(of: gap, verdict: verdict, playbook: playbook, purpose: .firstCall).map { "“\($0.text)”" } ?? ""
            return style.paragraph(visible(wording), first: "  ○ \(gap.criterion.rawValue.padded(to: 20)) ", rest: "      ")
        }
    }

    var planLines: [String] { PlanReport(verdict, style: style).lines }
}

extension Interpreter {
    /// How high a title stands, as the extractor reads it beside a name; nil where it says nothing.
    func level(of title: String) -> SeniorityLevel? {
        let context = ExtractionContext(reference: Day(number: 0))
        return entities(in: "Alex Morgan, \(title)", context: context).compactMap(\.person).first { $0.title != nil }?.level
    }
}
