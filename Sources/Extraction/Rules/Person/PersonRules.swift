enum PersonRules {
    static let all: [Rule] = []
}
