import Testing

@testable import Extraction

@Suite("Every rule reads its own examples")
struct RuleExampleTests {
    @Test(arguments: Rule.all.indices)
    func examples(_ index: Int) {
        let rule = Rule.all[index]
        #expect(!rule.examples.isEmpty, "\(rule.name) has no example")
        for example in rule.examples {
            let passage = Passage(example, context: CorpusLine.context)
            let read = passage.tokens.indices.contains {
                RuleDispatch.standard.rules(at: $0, in: passage) & (1 << UInt64(index)) != 0 && rule.read(passage, $0) != nil
            }
            #expect(read, "\(rule.name) does not read “\(example)”")
        }
    }

    @Test("Names are unique and start with their kind")
    func names() {
        let names = Rule.all.map(\.name)
        #expect(Set(names).count == names.count)
        let kinds: Set<String> = ["money", "percent", "duration", "date", "count", "person"]
        for name in names { #expect(kinds.contains(String(name.prefix { $0 != "." })), "\(name)") }
    }
}
