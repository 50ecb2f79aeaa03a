extension Rule {
    /// Every rule; where two readings cover as many words, the earlier rule wins.
    static let all: [Rule] =
        DateRules.all + PercentRules.all + MoneyRules.all + DurationRules.all + PersonRules.all + CountRules.all
}
