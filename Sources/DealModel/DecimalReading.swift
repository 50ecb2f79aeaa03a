import Foundation

extension Decimal {
    /// Reads a plain number: `12`, `-0.5`, `1_000_000`, `1e6`. Nothing else, and nothing that `Decimal` cannot hold.
    package init?(plain text: String) {
        var digits = Substring(text.filter { $0 != "_" })
        let cleaned = String(digits)
        if let sign = digits.first, sign == "-" || sign == "+" { digits.removeFirst() }
        let parts = digits.lowercased().split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard mantissa.count <= 2, mantissa.contains(where: { !$0.isEmpty }), mantissa.allSatisfy(\.isDigits) else { return nil }
        if parts.count == 2 {
            let exponent = parts[1].drop { $0 == "-" || $0 == "+" }
            guard !exponent.isEmpty, exponent.isDigits, parts[1].count - exponent.count <= 1 else { return nil }
        }
        guard let value = Decimal(string: cleaned, locale: Locale(identifier: "en_US_POSIX")), !value.isNaN else { return nil }
        self = value
    }
}

extension StringProtocol {
    /// Whether it holds nothing but the digits 0 to 9; true for empty text.
    fileprivate var isDigits: Bool {
        utf8.allSatisfy { (48...57).contains($0) }
    }
}
