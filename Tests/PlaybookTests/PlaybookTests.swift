import DealModel
import Testing

@testable import Playbook

@Suite struct BuiltInPlaybookTests {
    @Test func loads() throws {
        let playbook = try Playbook.builtIn()
        #expect(playbook.criteria.map(\.criterion) == Criterion.allCases)
        #expect(playbook.milestones.map(\.probability) == [30, 50, 75, 90])
    }
}
