import TerminalText

/// A page of text before it is known whether that will be a mail, Markdown, a terminal or HTML.
package struct Briefing: Hashable, Sendable {
    package enum Block: Hashable, Sendable {
        case heading(String)
        case paragraph(String)
        /// A list; each item with what stands below it in a softer voice.
        case items([Item])
    }

    package struct Item: Hashable, Sendable {
        /// What the text is about: "What it costs".
        package var label: String?
        package var text: String
        package var note: String?

        package init(_ text: String, label: String? = nil, note: String? = nil) {
            self.text = text
            self.label = label
            self.note = note
        }

        fileprivate var line: String { (label.map { $0 + ": " } ?? "") + text }
    }

    package enum Format: String, Sendable, CaseIterable {
        /// For a terminal, as wide as that is.
        case terminal
        /// For the body of a mail: no line is broken.
        case text
        case markdown, html
    }

    package var title: String
    package var blocks: [Block]
    /// One line below it all; of a page only.
    package var footer: String

    package init(title: String, blocks: [Block], footer: String = "") {
        self.title = title
        self.blocks = blocks
        self.footer = footer
    }

    package func rendered(as format: Format, style: Style) -> String {
        switch format {
        case .terminal: terminal(style).joined(separator: "\n")
        case .text: plain
        case .markdown: markdown
        case .html: Page(title: title, body: Markup(html: html), footer: footer).html
        }
    }

    private func terminal(_ style: Style) -> [String] {
        var lines = style.paragraph(visible(title)).map(style.bold)
        for block in blocks {
            lines.append("")
            switch block {
            case .heading(let text): lines += style.paragraph(visible(text)).map(style.bold)
            case .paragraph(let text): lines += style.paragraph(visible(text), first: "  ")
            case .items(let items):
                if lines.count > 1, case .some(.heading) = before(block) { lines.removeLast() }
                for item in items {
                    lines += style.paragraph(visible(item.line), first: "  · ")
                    if let note = item.note { lines += style.paragraph(visible(note), first: "    ").map(style.dim) }
                }
            }
        }
        return lines
    }

    /// The block that stands before this one.
    private func before(_ block: Block) -> Block? {
        blocks.firstIndex(of: block).flatMap { $0 > 0 ? blocks[$0 - 1] : nil }
    }

    private var plain: String {
        blocks.map { block in
            switch block {
            case .heading(let text): visible(text)
            case .paragraph(let text): visible(text)
            case .items(let items):
                items.map { "- " + visible($0.line) + ($0.note.map { "\n  " + visible($0) } ?? "") }.joined(separator: "\n")
            }
        }.joined(separator: "\n\n")
    }

    private var markdown: String {
        (["# " + MarkdownText.inline(title)]
            + blocks.map { block in
                switch block {
                case .heading(let text): "## " + MarkdownText.inline(text)
                case .paragraph(let text): MarkdownText.inline(text)
                case .items(let items):
                    items.map {
                        "- " + ($0.label.map { "**\(MarkdownText.inline($0)):** " } ?? "") + MarkdownText.inline($0.text)
                            + ($0.note.map { "  \n  " + MarkdownText.inline($0) } ?? "")
                    }
                    .joined(separator: "\n")
                }
            }).joined(separator: "\n\n")
    }

    /// Each heading begins a section.
    private var html: String {
        var parts = ["<h1>\(escaped(title))</h1>"]
        var isOpen = false
        for block in blocks {
            switch block {
            case .heading(let text):
                parts.append((isOpen ? "</section>\n" : "") + "<section><h2>\(escaped(text))</h2>")
                isOpen = true
            case .paragraph(let text): parts.append("<p>\(escaped(text))</p>")
            case .items(let items): parts.append("<ul>\n" + items.map(html).joined(separator: "\n") + "\n</ul>")
            }
        }
        return (parts + (isOpen ? ["</section>"] : [])).joined(separator: "\n")
    }

    private func html(_ item: Item) -> String {
        let label = item.label.map { "<b>\(escaped($0)):</b> " } ?? ""
        let note = item.note.map { "<br><span class=\"soft\">\(escaped($0))</span>" } ?? ""
        return "<li>\(label)\(escaped(item.text))\(note)</li>"
    }
}
