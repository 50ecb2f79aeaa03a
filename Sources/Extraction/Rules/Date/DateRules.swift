enum DateRules {
    static let all: [Rule] = []
}
