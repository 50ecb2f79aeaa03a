import DealModel

/// An utterance as the criteria model reads it: lower-case words in plain ASCII, contractions written out, figures told apart by shape.
///
/// "They won't sign, it's €1.2m" reads `they will not sign , it 's # m`, with the currency sign as a word of its own. Spelling that
/// carries no sense (accents, curly quotes, a recogniser's missing apostrophes) is gone; what carries some (question marks, capitals
/// inside a sentence) is kept as marks.
struct SpokenWords: Sendable {
    struct Word: Sendable {
        /// ASCII, lower case; `#` for a figure, one byte for a mark such as `?`.
        var bytes: [UInt8]
        /// Written with a capital, and not first in its sentence.
        var isName: Bool
    }

    var words: [Word] = []
    var questionMarks = 0
    var sentences = 0
    var hasCapital = false
    /// The currency signs, percent signs and shapes of figure that were seen.
    var marks = Marks()

    struct Marks: OptionSet, Sendable {
        let rawValue: Int
        static let currency = Marks(rawValue: 1)
        static let percent = Marks(rawValue: 2)
        static let figure = Marks(rawValue: 4)
        static let year = Marks(rawValue: 8)
        static let scaled = Marks(rawValue: 16)
        static let ordinal = Marks(rawValue: 32)
    }

    init(_ text: String) {
        var current: [UInt8] = []
        var startsWithCapital = false
        var atSentenceStart = true
        func isLetterOrDigit(_ byte: UInt8) -> Bool {
            (97...122).contains(byte) || (48...57).contains(byte) || byte == Self.apostrophe
        }
        func flush(_ self: inout SpokenWords) {
            guard !current.isEmpty else { return }
            let isName = startsWithCapital && !atSentenceStart
            self.append(current, isName: isName)
            startsWithCapital = false
            atSentenceStart = current.last == 46
            current.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            let value = scalar.value
            var folded: UInt8 = 0
            if value < 128 {
                folded = UInt8(value)
                if (65...90).contains(folded) {
                    folded += 32
                    hasCapital = true
                    if current.isEmpty { startsWithCapital = true }
                }
            } else {
                folded = Self.folded(scalar)
            }
            if isLetterOrDigit(folded) {
                if current.count < 40 { current.append(folded) }
                continue
            }
            // A point or comma between two digits belongs to the figure.
            if folded == 46 || folded == 44, let last = current.last, (48...57).contains(last) {
                current.append(folded)
                continue
            }
            flush(&self)
            switch folded {
            case 63:
                questionMarks += 1
                words.append(Word(bytes: [63], isName: false))
                atSentenceStart = true
                sentences += 1
            case 46, 33:
                words.append(Word(bytes: [folded], isName: false))
                atSentenceStart = true
                sentences += 1
            case 44, 58, 59, 40, 34, 47, 43:
                words.append(Word(bytes: [folded], isName: false))
            case 36:
                marks.insert(.currency)
                words.append(Word(bytes: [36], isName: false))
            case 37:
                marks.insert(.percent)
                words.append(Word(bytes: [37], isName: false))
            default:
                break
            }
        }
        flush(&self)
    }

    private static let apostrophe: UInt8 = 39

    /// Splits contractions and figures off a run of letters, digits and apostrophes.
    private mutating func append(_ raw: [UInt8], isName: Bool) {
        var run = raw[...]
        while let last = run.last, last == Self.apostrophe || last == 46 || last == 44 {
            run = run.dropLast()
            if last == 44 || last == 46 {
                append(run, isName: isName)
                words.append(Word(bytes: [last], isName: false))
                return
            }
        }
        append(run, isName: isName)
    }

    private mutating func append(_ slice: ArraySlice<UInt8>, isName: Bool) {
        let run = slice.drop { $0 == Self.apostrophe }
        guard let first = run.first else { return }
        if (48...57).contains(first) {
            appendFigure(run)
            return
        }
        if let parts = Self.contractions[Array(run)] {
            for part in parts { words.append(Word(bytes: part, isName: false)) }
            return
        }
        if let mark = run.lastIndex(of: Self.apostrophe) {
            let tail = run[run.index(after: mark)...]
            let head = run[..<mark].filter { $0 != Self.apostrophe }
            if tail.elementsEqual("t".utf8), head.last == 110 {
                if head.count > 1 { words.append(Word(bytes: Array(head.dropLast()), isName: isName)) }
                words.append(Word(bytes: Self.not, isName: false))
                return
            }
            if !head.isEmpty { words.append(Word(bytes: Array(head), isName: isName)) }
            let expanded = Self.tails[Array(tail)] ?? Array(tail)
            if !expanded.isEmpty { words.append(Word(bytes: expanded, isName: false)) }
            return
        }
        words.append(Word(bytes: Array(run), isName: isName))
    }

    /// Figures are told by shape: a year, an ordinal, a figure with a scale (`250k`), any other.
    private mutating func appendFigure(_ run: ArraySlice<UInt8>) {
        let digits = run.prefix { (48...57).contains($0) || $0 == 46 || $0 == 44 }
        let suffix = Array(run.dropFirst(digits.count))
        marks.insert(.figure)
        if digits.count == 4, suffix.isEmpty, digits.first == 50 || digits.first == 49, digits.allSatisfy({ (48...57).contains($0) }),
            digits.starts(with: "20".utf8) || digits.starts(with: "19".utf8)
        {
            marks.insert(.year)
            words.append(Word(bytes: Self.year, isName: false))
            return
        }
        switch String(decoding: suffix, as: UTF8.self) {
        case "st", "nd", "rd", "th":
            marks.insert(.ordinal)
            words.append(Word(bytes: Self.ordinal, isName: false))
        case "k", "m", "mm", "mn", "bn", "b", "l", "cr", "mio":
            marks.insert(.scaled)
            words.append(Word(bytes: Self.scaled, isName: false))
        case "x":
            words.append(Word(bytes: Self.multiple, isName: false))
        default:
            words.append(Word(bytes: digits.count >= 6 ? Self.scaled : Self.figure, isName: false))
            if !suffix.isEmpty { words.append(Word(bytes: suffix, isName: false)) }
        }
    }

    private static let not = Array("not".utf8)
    private static let figure = Array("#".utf8)
    private static let year = Array("#year".utf8)
    private static let ordinal = Array("#th".utf8)
    private static let scaled = Array("#k".utf8)
    private static let multiple = Array("#x".utf8)

    private static let tails: [[UInt8]: [UInt8]] = {
        let pairs = [("ll", "will"), ("re", "are"), ("ve", "have"), ("m", "am"), ("d", "'d"), ("s", "'s")]
        return Dictionary(uniqueKeysWithValues: pairs.map { (Array($0.utf8), Array($1.utf8)) })
    }()

    /// Contractions that a rule would split wrongly, and those that a recogniser writes without the apostrophe.
    private static let contractions: [[UInt8]: [[UInt8]]] = {
        let lines = [
            "can't": "can not", "cant": "can not", "cannot": "can not", "won't": "will not", "wont": "will not", "dont": "do not",
            "doesnt": "does not", "didnt": "did not", "isnt": "is not", "arent": "are not", "wasnt": "was not", "werent": "were not",
            "wouldnt": "would not", "couldnt": "could not", "shouldnt": "should not", "havent": "have not", "hasnt": "has not",
            "hadnt": "had not", "shan't": "shall not", "ain't": "is not", "aint": "is not", "im": "i am", "ive": "i have",
            "youre": "you are", "youve": "you have", "theyre": "they are", "theyve": "they have", "weve": "we have", "thats": "that 's",
            "whats": "what 's", "whos": "who 's", "hes": "he 's", "shes": "she 's", "theres": "there 's", "lets": "let 's",
            "let's": "let 's", "gonna": "going to", "wanna": "want to", "gotta": "got to", "youll": "you will",
            "theyll": "they will", "itll": "it will", "dunno": "do not know", "innit": "is not it", "dept": "department",
            "mgmt": "management", "mtg": "meeting", "mgr": "manager", "yr": "year", "yrs": "years", "mo": "month", "mths": "months",
            "wk": "week", "wks": "weeks", "hrs": "hours", "hr": "hour", "mins": "minutes", "abt": "about", "w": "with", "wo": "without",
            "bc": "because", "cos": "because", "cuz": "because", "pls": "please", "plz": "please", "thx": "thanks", "tmrw": "tomorrow",
            "dm": "decision maker", "asap": "as soon as possible", "eoy": "end of year", "eom": "end of month", "eoq": "end of quarter",
            "pw": "per week", "pa": "per year", "qtr": "quarter", "impl": "implementation", "mos": "months",
        ]
        return Dictionary(
            uniqueKeysWithValues: lines.map { key, value in
                (Array(key.utf8), value.split(separator: " ").map { Array($0.utf8) })
            })
    }()

    /// The ASCII letter or mark that a scalar beyond ASCII stands for; a space where it stands for none.
    private static func folded(_ scalar: Unicode.Scalar) -> UInt8 {
        switch scalar.value {
        case 0x2018, 0x2019, 0x02BC, 0x0060, 0x00B4: return apostrophe
        case 0x20AC, 0x00A3, 0x00A5, 0x20B9: return 36
        case 0x201C, 0x201D, 0x00AB, 0x00BB, 0x201E: return 34
        case 0x2013, 0x2014: return 44
        case 0x2026: return 46
        case 0xC0...0xC6, 0xE0...0xE6, 0x100...0x105: return 97
        case 0xC7, 0xE7, 0x106...0x10D: return 99
        case 0x10E...0x111: return 100
        case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: return 101
        case 0x11C...0x123: return 103
        case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: return 105
        case 0x139...0x142: return 108
        case 0xD1, 0xF1, 0x143...0x148: return 110
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x153: return 111
        case 0x154...0x159: return 114
        case 0xDF, 0x15A...0x161: return 115
        case 0x162...0x167: return 116
        case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: return 117
        case 0xDD, 0xFD, 0xFF: return 121
        case 0x179...0x17E: return 122
        default: return scalar.properties.isAlphabetic ? 120 : 32
        }
    }
}
