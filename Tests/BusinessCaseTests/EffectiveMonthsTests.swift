import Testing

@testable import BusinessCase

/// After `month` months, with nothing for `delay` and then a ramp of `ramp`, this many months of full benefit have come.
struct EffectiveMonthsCase: CustomTestStringConvertible {
    var month: Double
    var delay: Double
    var ramp: Double
    var expected: Double

    var testDescription: String { "\(month) months, \(delay) delay, \(ramp) ramp → \(expected)" }
}

@Test(arguments: [
    EffectiveMonthsCase(month: 18, delay: 0, ramp: 0, expected: 18),
    EffectiveMonthsCase(month: 18, delay: 4, ramp: 0, expected: 14),
    EffectiveMonthsCase(month: 18, delay: 18, ramp: 0, expected: 0),
    EffectiveMonthsCase(month: 18, delay: 30, ramp: 0, expected: 0),
    EffectiveMonthsCase(month: 18, delay: 6, ramp: 6, expected: 9),
    // The window ends while it still ramps up: 3² / 12.
    EffectiveMonthsCase(month: 18, delay: 15, ramp: 6, expected: 0.75),
    EffectiveMonthsCase(month: 18, delay: 12, ramp: 6, expected: 3),
    EffectiveMonthsCase(month: 0, delay: 0, ramp: 0, expected: 0),
    EffectiveMonthsCase(month: 0, delay: 0, ramp: 3, expected: 0),
    EffectiveMonthsCase(month: 18, delay: 1e300, ramp: 1e300, expected: 0),
])
func `months of full benefit`(_ example: EffectiveMonthsCase) {
    #expect(agree(effectiveMonths(at: example.month, delay: example.delay, ramp: example.ramp), example.expected))
}
