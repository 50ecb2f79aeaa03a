import TerminalText

/// An SVG drawing that says in words what it shows.
package struct Drawing: Hashable, Sendable {
    /// Unique on its page; the ids of title and description are made from it.
    package let id: String
    package let title: String
    /// What somebody who cannot see it should know.
    package let summary: String
    package let width: Double
    package let height: Double
    package var shapes: [Element]

    package init(id: String, title: String, summary: String, width: Double, height: Double, shapes: [Element] = []) {
        self.id = id
        self.title = title
        self.summary = summary
        self.width = width
        self.height = height
        self.shapes = shapes
    }

    /// As a part of a page, whose style sheet it uses.
    package var inline: Markup {
        Markup(html: root(isAlone: false).markup)
    }

    /// As a file of its own, with its style inside.
    package var file: String {
        #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n" + root(isAlone: true).markup
    }

    private func root(isAlone: Bool) -> Element {
        var root = Element(
            "svg",
            [
                "viewBox": "0 0 \(coordinate(width)) \(coordinate(height))", "role": "img", "aria-labelledby": "\(id)-title \(id)-desc",
                "class": "drawing",
            ])
        if isAlone {
            root = root.with("xmlns", "http://www.w3.org/2000/svg").with("width", coordinate(width)).with("height", coordinate(height))
        }
        var children = [Element("title", ["id": "\(id)-title"], text: title), Element("desc", ["id": "\(id)-desc"], text: summary)]
        if isAlone {
            children.append(Element("style", text: Stylesheet.alone))
            children.append(.rect(Point(0, 0), Point(width, height), style: "paper"))
        }
        root.children = (children + shapes).map(Element.Node.element)
        return root
    }

    /// Of a character, in the size of the type: that of common sans-serif fonts.
    private static let averageWidth = 0.54

    /// About how wide words are drawn at a size, in the drawing's units: nobody can measure them without the font.
    package static func width(of words: String, size: Double) -> Double {
        Double(displayWidth(words)) * size * averageWidth
    }

    /// Words broken into lines that fit.
    package static func lines(_ words: String, into room: Double, size: Double) -> [String] {
        Style(color: false, width: Int(room / (size * averageWidth))).paragraph(visible(words))
    }

    /// As much of the words as fits.
    package static func fitted(_ words: String, into room: Double, size: Double) -> String {
        truncated(visible(words), toColumns: max(1, Int(room / (size * averageWidth))))
    }
}
