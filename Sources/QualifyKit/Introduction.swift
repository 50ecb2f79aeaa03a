import Reports

/// How it works, in five lines, for somebody who sees it for the first time.
enum Introduction {
    static func lines(style: Style) -> [String] {
        [
            "Type what people say, as they say it; figures, dates and names are read by themselves.",
            "Tom: before a line says who said it, me: is you, # keeps a thought to yourself.",
            "✓ proven by the one who must say it · ◐ claimed by somebody else · ✗ denied · ○ missing.",
            "? tells why a question is asked; skip, later and I don't know are answers, too.",
            "/undo takes the last line back, /help shows the rest. What is echoed is saved.",
        ].flatMap { style.paragraph($0, first: "  ", rest: "    ") }.map(style.dim) + [""]
    }
}
