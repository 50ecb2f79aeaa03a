/// What is wrong with markup, in words; nil where every tag is closed in its turn and every attribute quoted.
///
/// Strict like XML, but that elements of HTML's which never have content need no end.
func fault(inMarkup marked: String) -> String? {
    // By scalars, as a browser reads it: what joins a mark to its neighbour must not hide it from the check.
    let joining: [Unicode.GeneralCategory] = [.nonspacingMark, .spacingMark, .enclosingMark, .format]
    let text = String(String.UnicodeScalarView(marked.unicodeScalars.filter { !joining.contains($0.properties.generalCategory) }))
    var open: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
        if let fault = faultInText(rest[..<start]) { return fault }
        rest = rest[rest.index(after: start)...]
        guard let end = rest.firstIndex(of: ">") else { return "a tag without an end: \(rest.prefix(40))" }
        let tag = rest[..<end]
        rest = rest[rest.index(after: end)...]
        if tag.hasPrefix("!DOCTYPE ") || tag.hasPrefix("?xml ") { continue }
        if tag.hasPrefix("/") {
            guard let last = open.popLast(), last == tag.dropFirst() else {
                return "</\(tag.dropFirst())> closes \(open.last ?? "nothing")"
            }
            continue
        }
        let name = tag.prefix { $0.isLetter || $0.isNumber }
        guard !name.isEmpty else { return "no tag: <\(tag.prefix(40))>" }
        // Between quotes anything but a quote; so they come in pairs, and no attribute is without them.
        guard tag.count(where: { $0 == "\"" }).isMultiple(of: 2), !tag.contains("<") else { return "quotes in <\(tag.prefix(80))>" }
        if !tag.hasSuffix("/"), !["meta", "br", "hr", "col"].contains(name) { open.append(name) }
    }
    return faultInText(rest) ?? (open.isEmpty ? nil : "left open: \(open)")
}

private func faultInText(_ text: Substring) -> String? {
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
        guard let end = part.firstIndex(of: ";"), ["amp", "lt", "gt", "quot", "#39"].contains(String(part[..<end])) else {
            return "a bare &: \(part.prefix(20))"
        }
    }
    return nil
}
