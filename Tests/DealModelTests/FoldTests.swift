import Testing

@testable import DealModel

/// Builds a log event by event; each gets the number after the last as its id.
private struct Story {
    var log = OpportunityLog(id: id(0xACE))

    @discardableResult
    mutating func add(_ body: EventBody) -> Int {
        let number = log.events.count + 1
        log.append([
            Event(
                sequence: number, id: id(number), device: id(0xDE), counter: number, instant: Instant(milliseconds: number), author: "Sam",
                opportunity: id(0xACE), body: body)
        ])
        return number
    }

    @discardableResult
    mutating func say(_ quote: String, _ criterion: Criterion? = nil) -> Int {
        add(
            .said(
                Utterance(
                    quote: quote, speaker: .rep, source: .live, at: Instant(milliseconds: 0), day: Day(number: 0),
                    reading: Reading(extractor: 1, filings: criterion.map { [Filing($0, ground: .words)] } ?? []))))
    }

    @discardableResult
    mutating func name(_ person: Person, cause: Int? = nil) -> Int {
        add(.person(PersonNamed(person, cause: cause.map { id($0) })))
    }

    /// What `/undo` does; false when there is nothing to undo.
    @discardableResult
    mutating func undo() -> Bool {
        guard let events = log.undoable else { return false }
        add(.withdrawn(Withdrawn(events: events)))
        return true
    }

    @discardableResult
    mutating func redo() -> Bool {
        guard let events = log.redoable else { return false }
        add(.restored(Withdrawn(events: events)))
        return true
    }

    var quotes: [String] { log.opportunity.said.map(\.utterance.quote) }
    var people: [Person] { log.opportunity.people }

    init() {
        add(.opened(Opened(name: "acme", account: "Acme", owner: "Sam", day: Day(number: 0))))
    }
}

struct UndoTests {
    @Test func severalInARowAndBackAgain() {
        var story = Story()
        for quote in ["a", "b", "c"] { story.say(quote) }
        story.undo()
        #expect(story.quotes == ["a", "b"])
        story.undo()
        #expect(story.quotes == ["a"])
        story.redo()
        #expect(story.quotes == ["a", "b"])
        story.redo()
        #expect(story.quotes == ["a", "b", "c"])
        #expect(story.log.redoable == nil)
    }

    @Test func undoAfterRedoTakesBackWhatWasRedone() {
        var story = Story()
        for quote in ["a", "b"] { story.say(quote) }
        story.undo()
        story.redo()
        story.undo()
        #expect(story.quotes == ["a"])
        story.undo()
        #expect(story.quotes == [])
        story.redo()
        story.redo()
        #expect(story.quotes == ["a", "b"])
        #expect(story.log.redoable == nil)
    }

    @Test func aNewLineEndsWhatCanBeRedone() {
        var story = Story()
        for quote in ["a", "b"] { story.say(quote) }
        story.undo()
        story.say("c")
        #expect(story.log.redoable == nil)
        #expect(story.quotes == ["a", "c"])
        story.undo()
        story.undo()
        #expect(story.quotes == [])
        #expect(story.log.undoable == nil, "the opening itself is never undone")
        #expect(story.log.opportunity.name == "acme")
    }

    @Test func aPersonCausedByAnUtteranceGoesAndComesWithIt() {
        var story = Story()
        let line = story.say("Tom Reyes, the plant manager, said so")
        story.name(Person(name: "Tom Reyes", title: "plant manager"), cause: line)
        story.undo()
        #expect(story.quotes == [] && story.people == [])
        story.redo()
        #expect(story.quotes.count == 1 && story.people.map(\.name) == ["Tom Reyes"])
    }

    @Test func aPersonNamedByCommandIsUndoneAlone() {
        var story = Story()
        story.say("a")
        story.name(Person(name: "Tom Reyes"))
        story.undo()
        #expect(story.quotes == ["a"] && story.people == [])
    }

    @Test func everyKindOfChangeIsTakenBack() {
        var story = Story()
        let line = story.say("a", .problem)
        let before = story.log.opportunity
        let step = Step(id: "nda", title: "NDA", side: .both)
        let changes: [EventBody] = [
            .moved(Moved(utterance: id(line), filings: [])), .renamed(Renamed(name: "b", account: "B")),
            .stated(Stated(.price, words: "1", entities: [], day: Day(number: 0), at: Instant(milliseconds: 0))),
            .step(StepChange(.set, step, day: Day(number: 0))), .settled(Settled(criterion: .problem, utterance: id(line))),
            .acknowledged(Acknowledged(by: .rep, words: "", day: Day(number: 0), at: Instant(milliseconds: 0))),
            .closed(Closed(.lost, reason: "", day: Day(number: 0))), .reopened(Reopened(day: Day(number: 1))),
            .person(PersonNamed(Person(name: "Tom"))),
        ]
        for change in changes {
            story.add(change)
            story.undo()
            #expect(story.log.opportunity == before, "\(change.kind)")
        }
        #expect(story.log.opportunity == before)
    }

    /// Undo and redo against a plain stack, the way people think of them.
    @Test(arguments: UInt64(1)...20)
    func anyOrderOfUndoAndRedoIsThatOfAStack(seed: UInt64) {
        var generator = Generator(seed: seed)
        var story = Story()
        var (done, undone): ([String], [String]) = ([], [])
        for number in 0..<120 {
            switch Int.random(in: 0...3, using: &generator) {
            case 0:
                story.say("\(number)")
                done.append("\(number)")
                undone = []
            case 1, 2:
                let didUndo = story.undo()
                #expect(didUndo == !done.isEmpty, "seed \(seed)")
                if let last = done.popLast() { undone.append(last) }
            default:
                let didRedo = story.redo()
                #expect(didRedo == !undone.isEmpty, "seed \(seed)")
                if let last = undone.popLast() { done.append(last) }
            }
            #expect(story.quotes == done, "seed \(seed), step \(number)")
        }
        #expect(OpportunityLog(id: id(0xACE), events: story.log.events) == story.log, "folded at once as one by one; seed \(seed)")
    }
}

struct FoldTests {
    @Test func anEventCountsOnceHoweverOftenItComes() {
        var story = Story()
        story.say("a")
        story.log.append(story.log.events)
        #expect(story.quotes == ["a"] && story.log.events.count == 2 && story.log.lastSequence == 2)
    }

    @Test func aMoveChangesWhatAnUtteranceCountsTowards() {
        var story = Story()
        let line = story.say("a", .problem)
        story.add(.moved(Moved(utterance: id(line), filings: [Filing(.fit, ground: .marked), Filing(.target, ground: .marked)])))
        #expect(story.log.opportunity.said.first?.filings.map(\.criterion) == [.fit, .target])
        story.add(.moved(Moved(utterance: id(99), filings: [])))
        #expect(story.log.opportunity.said.first?.filings.count == 2)
    }

    @Test func whatIsNotKnownChangesNothing() {
        var story = Story()
        let before = story.log.opportunity
        let number = story.add(.unknown(kind: "dreamt", version: 3, json: "{}"))
        #expect(story.log.opportunity == before)
        #expect(story.log.undoable == nil, "what is not understood is not taken back")
        #expect(story.log.event(id(number))?.body == .unknown(kind: "dreamt", version: 3, json: "{}"))
    }

    @Test func aReopenedOpportunityIsOpen() {
        var story = Story()
        story.add(.closed(Closed(.lost, reason: "price", day: Day(number: 5))))
        #expect(story.log.opportunity.closed?.outcome == .lost)
        story.add(.reopened(Reopened(day: Day(number: 6))))
        #expect(story.log.opportunity.closed == nil)
    }
}

struct PeopleTests {
    @Test func aFirstNameGrowsIntoTheWhole() {
        var story = Story()
        story.name(Person(name: "Dana"))
        story.name(Person(name: "dana ruiz", title: "COO", level: .cLevel))
        #expect(story.people == [Person(name: "dana ruiz", title: "COO", level: .cLevel)])
    }

    @Test func aFirstNameMeansTheOneWhoHasIt() {
        var story = Story()
        story.name(Person(name: "Dana Ruiz", title: "COO", level: .cLevel))
        story.name(Person(name: "Dana", role: .decisionMaker))
        #expect(story.people == [Person(name: "Dana Ruiz", title: "COO", level: .cLevel, role: .decisionMaker)])
    }

    @Test func aFirstNameThatTwoHaveIsAThirdPerson() {
        var story = Story()
        for name in ["Dana Ruiz", "Dana Cole", "Dana"] { story.name(Person(name: name)) }
        #expect(story.people.map(\.name) == ["Dana Ruiz", "Dana Cole", "Dana"])
    }

    @Test func peopleWithTheSameFirstNameStayApart() {
        var story = Story()
        story.name(Person(name: "Dana Ruiz", role: .champion))
        story.name(Person(name: "Dana Cole", role: .finance))
        #expect(story.people.map(\.role) == [.champion, .finance])
    }

    @Test func whatIsNewIsAddedAndWhatIsKnownIsKept() {
        var story = Story()
        story.name(Person(name: "Dana Ruiz", title: "COO", level: .cLevel, role: .decisionMaker))
        story.name(Person(name: "Dana Ruiz"))
        #expect(story.people == [Person(name: "Dana Ruiz", title: "COO", level: .cLevel, role: .decisionMaker)])
        story.name(Person(name: "DANA RUIZ", title: "adviser"))
        #expect(story.people.first?.title == "adviser")
        #expect(story.people.first?.level == nil, "the level was the old title's")
    }

    @Test func thereIsOneDecisionMakerAtATime() {
        var story = Story()
        story.name(Person(name: "Dana Ruiz", role: .decisionMaker))
        story.name(Person(name: "Tom Reyes", role: .champion))
        #expect(story.log.opportunity.decisionMaker?.name == "Dana Ruiz")
        story.name(Person(name: "Ida Öst", role: .decisionMaker))
        #expect(story.log.opportunity.decisionMaker?.name == "Ida Öst")
        #expect(story.people.map(\.role) == [.other, .champion, .decisionMaker])
        story.undo()
        #expect(story.log.opportunity.decisionMaker?.name == "Dana Ruiz")
        story.name(Person(name: "Dana Ruiz", role: .decisionMaker))
        #expect(story.people.filter { $0.role == .decisionMaker }.map(\.name) == ["Dana Ruiz"])
    }

    @Test func aNameAsTypedFindsItsPerson() {
        let people = [Person(name: "Dana Ruiz"), Person(name: "Tom Reyes"), Person(name: "Tom Cole"), Person(name: "Reyes")]
        #expect(people.named("dana")?.name == "Dana Ruiz")
        #expect(people.named("RUIZ")?.name == "Dana Ruiz")
        #expect(people.named("tom cole")?.name == "Tom Cole")
        #expect(people.named("Tom") == nil)
        #expect(people.named("reyes")?.name == "Reyes")
        #expect(people.named("") == nil)
        #expect(people.named("Da") == nil)
    }
}
