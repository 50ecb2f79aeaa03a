import Reports

/// What a business case may be written as.
package enum CaseFormat: Sendable, CaseIterable {
    /// For a terminal.
    case text
    /// For a terminal and a screen reader: sentences in the place of charts.
    case spoken
    case json
    case markdown
    case html
    case svg

    /// A case that can be shown; JSON is written by whoever knows what it is of.
    func write(_ brief: CaseBrief, style: Style) -> String {
        switch self {
        case .markdown: return CaseMarkdown(brief, locale: style.locale).text
        case .html: return CasePage(brief, locale: style.locale).html
        case .svg: return CasePoster(brief, locale: style.locale).svg
        case .text, .spoken, .json:
            var style = style
            style.isSpoken = style.isSpoken || self == .spoken
            return CaseOverview(brief, style: style).lines.joined(separator: "\n")
        }
    }
}
