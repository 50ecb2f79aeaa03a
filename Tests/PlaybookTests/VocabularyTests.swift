import DealModel
import Testing

@testable import Playbook

@Suite struct VocabularyTests {
    let playbook: Playbook

    init() throws {
        playbook = try Playbook.builtIn()
    }

    @Test(arguments: [
        "Dana", "Dana Ruiz", "Sam", "Tom Reyes", "Bill", "Mark", "Will", "Grace", "Dr Osei", "Quentin", "Hope", "", " ", "QA", "Q",
        "H2O Partners",
        "Budgetary", "Price Waterhouse",
    ]) func aNameIsNoHeading(text: String) {
        #expect(!playbook.headings.contains(text))
    }

    @Test(arguments: [
        "Budget", "budget", "NEXT STEPS", "Next steps", " next  steps ", "- Next steps", "* Risks", "• Agenda", "Q3", "q1", "Q4 2027",
        "Q3/27", "H1", "H2 2027",
        "FY27", "FY 2027", "Note", "Action items", "Week 12", "Phase 2", "12", "To-do", "Follow-up", "Decision maker", "Next steps:",
    ]) func aHeadingIsNoName(text: String) {
        #expect(playbook.headings.contains(text))
    }

    @Test(
        arguments: [
            ("Process Engineer", nil, true), ("Team Lead, Filling", nil, true), ("Executive Assistant to the COO", nil, true),
            ("Executive Assistant to the COO", .cLevel, true), ("Assistant to the Managing Director", nil, true),
            ("Plant Manager", .manager, true),
            (nil, .manager, true), (nil, .staff, true), ("Buyer", nil, true),
            ("COO", .cLevel, false), ("VP Operations", .vp, false), ("Director of IT", .director, false),
            ("Head of Procurement", .director, false),
            ("General Manager", .manager, false), ("Managing Director", .cLevel, false), ("Chief Engineer", nil, false),
            ("Engineering Director", nil, false), ("Wizard", nil, false), (nil, nil, false), ("", nil, false), ("Treasurer", nil, false),
            ("Chief Information Officer", nil, false), ("Leadership Coach", nil, false),
        ] as [(String?, SeniorityLevel?, Bool)])
    func knowsWhatStandsBelowDirector(title: String?, level: SeniorityLevel?, expected: Bool) {
        #expect(playbook.seniority.isBelowDirector(title: title, level: level) == expected)
    }
}
