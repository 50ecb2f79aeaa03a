/// How a reader's country writes numbers and amounts. Machine output never uses it.
package struct FigureLocale: Hashable, Sendable {
    package let decimal: String
    package let group: String
    /// Above the thousands, groups of two: lakh and crore.
    let hasPairs: Bool
    /// The sign of the currency stands before the number; a sign that is a code is parted from it all the same.
    let isSymbolFirst: Bool
    /// Between number and sign, where the sign stands behind, and in some countries where it stands before.
    let gap: String

    package static let english = FigureLocale(decimal: ".", group: ",", isSymbolFirst: true, gap: "")

    private init(decimal: String, group: String, hasPairs: Bool = false, isSymbolFirst: Bool, gap: String) {
        self.decimal = decimal
        self.group = group
        self.hasPairs = hasPairs
        self.isSymbolFirst = isSymbolFirst
        self.gap = gap
    }

    /// By the name that POSIX has for it ("de_DE.UTF-8"); English for C, for what is unknown, and for nothing.
    package init(named name: String?) {
        let id = (name ?? "").prefix { $0 != "." && $0 != "@" }
        let language = id.prefix { $0 != "_" }.lowercased()
        let country = id.drop { $0 != "_" }.dropFirst().uppercased()
        self = Self.byName[language + "_" + country] ?? (country == "IN" ? Self.indian : nil) ?? Self.byName[language] ?? .english
    }

    private static let space = "\u{A0}"
    private static let narrowSpace = "\u{202F}"
    private static let indian = FigureLocale(decimal: ".", group: ",", hasPairs: true, isSymbolFirst: true, gap: "")
    private static let dotted = FigureLocale(decimal: ",", group: ".", isSymbolFirst: false, gap: space)
    private static let spaced = FigureLocale(decimal: ",", group: space, isSymbolFirst: false, gap: space)
    private static let french = FigureLocale(decimal: ",", group: narrowSpace, isSymbolFirst: false, gap: space)
    private static let dutch = FigureLocale(decimal: ",", group: ".", isSymbolFirst: true, gap: space)
    private static let swiss = FigureLocale(decimal: ".", group: "’", isSymbolFirst: true, gap: space)

    private static let byName: [String: FigureLocale] = [
        "de": dotted, "de_AT": FigureLocale(decimal: ",", group: ".", isSymbolFirst: true, gap: space), "de_CH": swiss, "de_LI": swiss,
        "it": dotted, "it_CH": swiss, "es": dotted, "es_MX": english, "es_US": english, "da": dotted, "el": dotted, "hr": dotted,
        "id": dutch, "nl": dutch, "nl_BE": dutch, "pt_BR": dutch,
        "tr": FigureLocale(decimal: ",", group: ".", isSymbolFirst: true, gap: ""),
        "ro": dotted, "sl": dotted, "fr": french, "fr_CH": FigureLocale(decimal: ",", group: narrowSpace, isSymbolFirst: false, gap: space),
        "fr_CA": spaced, "sv": spaced, "nb": spaced, "no": spaced, "fi": spaced, "pl": spaced, "cs": spaced, "sk": spaced, "hu": spaced,
        "uk": spaced, "ru": spaced, "bg": spaced, "pt": spaced,
    ]

    /// A number that was written the English way, the country's way; letters around it stay ("1,250.5M").
    func number(_ english: String) -> String {
        guard self != .english else { return english }
        var result = ""
        var rest = english[...]
        while let start = rest.firstIndex(where: \.isASCIIDigit) {
            result += rest[..<start]
            let numeral = rest[start...].prefix { $0.isASCIIDigit || $0 == "," || $0 == "." }
            let parts = numeral.split(separator: ".", maxSplits: 1)
            result += grouped(parts[0]) + (parts.count > 1 ? decimal + parts[1] : "")
            rest = rest[numeral.endIndex...]
        }
        return result + rest
    }

    /// An amount whose number was written the English way.
    func amount(_ english: String, sign: String, symbol: String) -> String {
        guard !symbol.isEmpty else { return sign + number(english) }
        let bare = symbol.filter { $0 != " " }
        guard isSymbolFirst else { return sign + number(english) + gap + bare }
        return sign + (gap.isEmpty ? symbol : bare + gap) + number(english)
    }

    /// Groups digits that had groups before; four that had none keep none.
    private func grouped(_ numeral: Substring) -> String {
        guard numeral.contains(",") else { return String(numeral) }
        let digits = Array(numeral.filter(\.isASCIIDigit))
        var text = ""
        for (index, digit) in digits.enumerated() {
            let left = digits.count - index
            if index > 0, hasPairs ? left == 3 || (left > 3 && left % 2 == 1) : left % 3 == 0 { text += group }
            text.append(digit)
        }
        return text
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
