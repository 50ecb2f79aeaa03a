import TerminalText

/// HTML or SVG that may stand on a page as it is.
///
/// The only way from words to a page is `init(text:)`, which escapes them; what a drawing or a template renders is markup already. Views that
/// templates read hold `Markup` and no `String`, so that nothing is escaped twice and nothing not at all.
package struct Markup: Hashable, Sendable {
    package let html: String

    /// Trusts what it is given: for a constant of ours, and for what was rendered from other markup.
    package init(html: String) {
        self.html = html
    }

    /// Words from anywhere: control characters made visible, and whatever means something to HTML or XML escaped, in text and in attributes.
    package init(text: String) {
        html = escaped(text)
    }

    package var isEmpty: Bool { html.isEmpty }
}

/// Text as it may stand between tags or in a quoted attribute of HTML, XML or SVG.
///
/// Goes by Unicode scalars. By characters, a `<` that some scripts' signs or accents join would be another character and slip through.
package func escaped(_ text: String) -> String {
    let shown = visible(text)
    guard shown.utf8.contains(where: \.isMarkup) else { return shown }
    var result = ""
    for scalar in shown.unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}

extension UInt8 {
    fileprivate var isMarkup: Bool {
        [UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'")].contains(self)
    }
}
