import BusinessCase
import DealModel
import Foundation

/// Figures and dates as people read them; exact values belong to JSON.
package enum FigureText {
    /// "$1M", "€250k", "CHF 1.2M": three significant digits, two where the figure was an approximate one.
    package static func money(
        _ amount: some Reckoning, _ currency: Currency?, approximate: Bool = false, in locale: FigureLocale = .english
    ) -> String {
        let amount = amount.binary
        let number = short(abs(amount), digits: approximate ? 2 : 3)
        return (approximate ? "≈ " : "") + locale.amount(number, sign: amount < 0 ? "−" : "", symbol: symbol(currency))
    }

    /// "$1,633,333": to the unit, or to the cent where it is less than ten.
    package static func exactMoney(_ amount: some Reckoning, _ currency: Currency?, in locale: FigureLocale = .english) -> String {
        let size = abs(amount.binary)
        let number = size < 10 && size != size.rounded() ? decimals(size, 2) : grouped(size.rounded())
        return locale.amount(number, sign: amount < 0 && number != "0" ? "−" : "", symbol: symbol(currency))
    }

    package static func money(_ money: Money, approximate: Bool = false) -> String {
        switch money.amount {
        case .single(let value):
            return (approximate ? "≈ " : "") + symbol(money.currency) + compact(value)
        case .range(let low, let high):
            return (approximate ? "≈ " : "") + symbol(money.currency) + compact(low) + "–"
                + compact(high)
        }
    }

    /// "14", "3–4", "2.5".
    package static func figure(_ figure: Figure) -> String {
        switch figure {
        case .single(let value): number(value)
        case .range(let low, let high):
            "\(number(low))–\(number(high))"
        }
    }

    /// "4 months", "1 business day".
    package static func span(_ span: Span) -> String {
        count(span.figure, of: span.unit.rawValue.replacing("-", with: " "))
    }

    /// A number without needless digits: at most three decimals, groups from ten thousand on.
    package static func number(_ value: some Reckoning, in locale: FigureLocale = .english) -> String {
        let value = value.binary
        guard value.isFinite else { return "?" }
        guard abs(value) < largest else { return scientific(value) }
        if value == value.rounded() { return locale.number(abs(value) >= 10_000 ? grouped(value) : String(Int(value))) }
        return decimals(value, 3, in: locale)
    }

    /// With at most so many decimals, trailing zeros cut.
    package static func decimals(_ value: some Reckoning, _ count: Int, in locale: FigureLocale = .english) -> String {
        locale.number(plainDecimals(value.binary, count))
    }

    private static func plainDecimals(_ value: Double, _ count: Int) -> String {
        guard value.isFinite else { return "?" }
        guard abs(value) < largest else { return scientific(value) }
        var text = String(format: "%.\(count)f", value)
        guard text.contains(".") else { return text }
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text == "-0" ? "0" : text
    }

    /// "1 Jun 2027", "June 2027", "Q2 2027", "2027".
    package static func period(_ period: Period) -> String {
        let (year, month, _) = period.from.civil
        return switch period.grain {
        case .day where period.from == period.to: period.from.text
        case .day: "\(period.from.text) – \(period.to.text)"
        case .week: "week of \(period.from.text)"
        case .month: "\(Day.monthNames[month - 1]) \(year)"
        case .quarter: "Q\((month - 1) / 3 + 1) \(year)"
        case .half: "\(month <= 6 ? "first" : "second") half of \(year)"
        case .year: String(year)
        }
    }

    package static func symbol(_ currency: Currency?) -> String {
        switch currency?.code {
        case nil: ""
        case "USD"?: "$"
        case "EUR"?: "€"
        case "GBP"?: "£"
        case "JPY"?: "¥"
        case "INR"?: "₹"
        case let code?: code + " "
        }
    }

    /// "10", "33.3", "10–15".
    package static func percent(_ estimate: Estimate, in locale: FigureLocale = .english) -> String {
        estimate.isRange
            ? "\(decimals(estimate.low, 1, in: locale))–\(decimals(estimate.high, 1, in: locale))"
            : decimals(estimate.middle, 1, in: locale)
    }

    /// A multiple to one decimal, cut and never rounded up to the gate that it misses.
    package static func multiple(_ value: Double, gate: some Reckoning, in locale: FigureLocale = .english) -> String {
        let gate = gate.binary
        guard value.isFinite else { return "?" }
        guard abs(value) < 1e9 else { return scientific(value) }
        let rounded = (value * 10).rounded() / 10
        let cut = (value * 10).rounded(.down) / 10
        // A hair below the gate, by rounding only, is at it.
        let isBelow = value < gate * (1 - 1e-9)
        let shown = isBelow && rounded >= gate ? cut : rounded
        return abs(shown) >= 10_000 ? locale.number(grouped(shown.rounded())) : locale.number(String(format: "%.1f", shown))
    }

    /// A figure that was said stays as said: "1.25M", "400k", "85,000".
    package static func compact(_ value: some Reckoning) -> String {
        let value = value.binary
        guard value.isFinite else { return "?" }
        guard abs(value) < largest else { return scientific(value) }
        for (unit, letter) in units where value >= unit {
            let scaled = value / unit
            // "$1,150" is shorter to say than "$1.15k".
            let places = unit == 1_000 ? 1 : 3
            if decimals(scaled, places) == decimals(scaled, 9) { return decimals(scaled, places) + letter }
        }
        return value == value.rounded() ? grouped(value) : decimals(value, 2)
    }

    private static func short(_ value: Double, digits: Int) -> String {
        guard value.isFinite else { return "?" }
        guard value > 0 else { return "0" }
        guard value < largest else { return scientific(value) }
        let scale = pow(10, (floor(log10(value)) - Double(digits) + 1))
        let rounded = (value / scale).rounded() * scale
        for (unit, letter) in units where rounded >= unit { return decimals(rounded / unit, 2) + letter }
        return rounded >= 1000 ? grouped(rounded.rounded()) : decimals(rounded, 2)
    }

    /// Figures that nobody can mean, short all the same.
    private static func scientific(_ value: Double) -> String {
        String(format: "%.3g", value)
    }

    private static func grouped(_ value: Double) -> String {
        guard value.isFinite else { return "?" }
        guard abs(value) < largest else { return scientific(value) }
        let digits = String(Int(abs(value)))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return (value < 0 ? "−" : "") + text
    }

    private static let units: [(Double, String)] = [(1e12, "tn"), (1e9, "bn"), (1e6, "M"), (1e3, "k")]
    /// From here on digits say nothing any more.
    private static let largest = 1e17
}
