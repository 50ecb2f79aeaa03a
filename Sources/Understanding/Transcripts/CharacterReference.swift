/// What `&amp;`, `&#8217;` and their like stand for.
enum CharacterReference {
    /// The text at an ampersand and the index after its semicolon; nil where the ampersand stands for itself.
    static func read(in scalars: [Unicode.Scalar], at index: Int) -> (text: String, end: Int)? {
        // The longest name here has eight signs; what has no semicolon near is none.
        let limit = min(scalars.count, index + 12)
        guard index + 1 < limit, let end = scalars[(index + 1)..<limit].firstIndex(of: ";") else { return nil }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars[(index + 1)..<end])
        guard let text = text(of: String(name)) else { return nil }
        return (text, end + 1)
    }

    /// All references in a text replaced.
    static func resolved(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var resolved: [Unicode.Scalar] = []
        resolved.reserveCapacity(scalars.count)
        var index = 0
        while index < scalars.count {
            if scalars[index] == "&", let (text, end) = read(in: scalars, at: index) {
                resolved += text.unicodeScalars
                index = end
            } else {
                resolved.append(scalars[index])
                index += 1
            }
        }
        return resolved
    }

    private static func text(of name: String) -> String? {
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let isHex = digits.first == "x" || digits.first == "X"
        guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits), let scalar = Unicode.Scalar(value) else {
            return nil
        }
        return String(scalar)
    }

    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "lrm": "\u{200E}", "rlm": "\u{200F}",
        "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
        "laquo": "«", "raquo": "»", "bull": "•", "middot": "·", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "copy": "©", "reg": "®",
        "trade": "™", "deg": "°", "plusmn": "±", "times": "×", "frac12": "½", "frac14": "¼", "frac34": "¾", "sect": "§", "para": "¶",
        "ensp": " ", "emsp": " ", "thinsp": " ", "zwj": "\u{200D}", "zwnj": "\u{200C}", "shy": "\u{AD}",
        "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç",
        "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï",
        "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "oelig": "œ",
        "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "yacute": "ý", "szlig": "ß",
        "Agrave": "À", "Aacute": "Á", "Auml": "Ä", "Aring": "Å", "AElig": "Æ", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É",
        "Ntilde": "Ñ", "Oacute": "Ó", "Ouml": "Ö", "Oslash": "Ø", "Uuml": "Ü",
    ]
}
