import BusinessCase
import DealModel
import Testing

@testable import Reports

@Suite("Amounts as the reader's country writes them")
struct FigureLocaleTests {
    @Test(arguments: [
        ("en_US.UTF-8", "$1,633,333", "€1.25M", "12.5"), ("en_GB", "$1,633,333", "€1.25M", "12.5"), ("C", "$1,633,333", "€1.25M", "12.5"),
        ("", "$1,633,333", "€1.25M", "12.5"), ("tlh_QX", "$1,633,333", "€1.25M", "12.5"),
        ("de_DE.UTF-8", "1.633.333\u{A0}$", "1,25M\u{A0}€", "12,5"), ("de_AT@euro", "$\u{A0}1.633.333", "€\u{A0}1,25M", "12,5"),
        ("de_CH.UTF-8", "$\u{A0}1’633’333", "€\u{A0}1.25M", "12.5"),
        ("fr_FR.UTF-8", "1\u{202F}633\u{202F}333\u{A0}$", "1,25M\u{A0}€", "12,5"),
        ("sv_SE.UTF-8", "1\u{A0}633\u{A0}333\u{A0}$", "1,25M\u{A0}€", "12,5"), ("nl_NL", "$\u{A0}1.633.333", "€\u{A0}1,25M", "12,5"),
        ("en_IN.UTF-8", "$16,33,333", "€1.25M", "12.5"), ("hi_IN", "$16,33,333", "€1.25M", "12.5"),
        ("ja_JP.UTF-8", "$1,633,333", "€1.25M", "12.5"), ("DE_de", "1.633.333\u{A0}$", "1,25M\u{A0}€", "12,5"),
    ])
    func `sign, grouping and decimals`(_ name: String, _ exact: String, _ short: String, _ decimals: String) {
        let locale = FigureLocale(named: name)
        #expect(FigureText.exactMoney(1_633_333.4, Currency("USD"), in: locale) == exact)
        #expect(FigureText.money(1_250_000, Currency("EUR"), in: locale) == short)
        #expect(FigureText.decimals(12.5, 1, in: locale) == decimals)
    }

    @Test func `signs, codes and signs of less than nothing`() {
        let german = FigureLocale(named: "de_DE.UTF-8")
        #expect(FigureText.exactMoney(-12_000, Currency("CHF"), in: german) == "−12.000\u{A0}CHF")
        #expect(FigureText.exactMoney(-12_000, Currency("CHF")) == "−CHF 12,000")
        #expect(FigureText.money(1_600_000, Currency("USD"), approximate: true, in: german) == "≈ 1,6M\u{A0}$")
        #expect(FigureText.exactMoney(5, nil, in: german) == "5")
        #expect(FigureText.multiple(2.816, gate: 3, in: german) == "2,8")
        #expect(FigureText.number(1_234_567.5, in: german) == "1234567,5")
        #expect(FigureText.percent(Estimate(low: 7.5, high: 10), in: german) == "7,5–10")
        #expect(FigureLocale(named: nil) == .english)
    }

    @Test(arguments: [(0.004, "$0"), (0.5, "$0.5"), (9.99, "$9.99"), (10.4, "$10"), (1e15, "$1,000,000,000,000,000"), (-0.001, "$0")])
    func `from a cent to ten to the fifteenth`(_ amount: Double, _ shown: String) {
        #expect(FigureText.exactMoney(amount, Currency("USD")) == shown)
    }
}
