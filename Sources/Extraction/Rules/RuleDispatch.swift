/// Which rules can start at a token, one bit a rule, so that most tokens cost one look-up.
struct RuleDispatch: Sendable {
    static let standard = RuleDispatch(Rule.all)

    private var words: [String: UInt64] = [:]
    private var traits: [(traits: Lexeme.Traits, rules: UInt64)] = []
    private var number: UInt64 = 0
    private var digits: UInt64 = 0
    private var capitalised: UInt64 = 0

    init(_ rules: [Rule]) {
        precondition(rules.count <= 64, "one bit a rule")
        for (index, rule) in rules.enumerated() {
            let bit = UInt64(1) << UInt64(index)
            for start in rule.starts {
                switch start {
                case .number: number |= bit
                case .digits: digits |= bit
                case .capitalised: capitalised |= bit
                case .trait(let wanted): traits.append((wanted, bit))
                case .words(let wanted): for word in wanted { words[word, default: 0] |= bit }
                }
            }
        }
    }

    func rules(at index: Int, in passage: Passage) -> UInt64 {
        let token = passage.tokens[index]
        var rules: UInt64 = passage.startsNumber(index) ? number : 0
        if token.kind == .digits { return rules | digits }
        if let known = words[token.key] { rules |= known }
        if token.isCapitalised { rules |= capitalised }
        if !token.traits.isEmpty {
            for (wanted, bit) in traits where !token.traits.isDisjoint(with: wanted) { rules |= bit }
        }
        return rules
    }
}
