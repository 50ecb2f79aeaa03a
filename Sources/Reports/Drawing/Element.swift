/// An element of an SVG drawing: a name, attributes in the order given, children.
///
/// A value without behaviour but its text; every attribute and every word in it is escaped there.
package struct Element: Hashable, Sendable {
    package enum Node: Hashable, Sendable {
        case element(Element)
        case text(String)
    }

    package let name: String
    package private(set) var attributes: [(name: String, value: String)]
    package var children: [Node]

    package init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Element] = []) {
        self.name = name
        self.attributes = attributes.map { ($0.key, $0.value) }
        self.children = children.map(Node.element)
    }

    package init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        self.init(name, attributes)
        children = [.text(text)]
    }

    /// The same with one attribute more, or with another value for it.
    package func with(_ attribute: String, _ value: String) -> Element {
        var changed = self
        changed.attributes.removeAll { $0.name == attribute }
        changed.attributes.append((attribute, value))
        return changed
    }

    package var markup: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        text += "<\(name)"
        for (name, value) in attributes { text += " \(name)=\"\(escaped(value))\"" }
        guard !children.isEmpty else {
            text += "/>"
            return
        }
        text += ">"
        for child in children {
            switch child {
            case .element(let element): element.write(to: &text)
            case .text(let words): text += escaped(words)
            }
        }
        text += "</\(name)>"
    }

    package static func == (left: Element, right: Element) -> Bool {
        left.name == right.name && left.children == right.children && left.attributes.elementsEqual(right.attributes, by: ==)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(children)
        for (name, value) in attributes {
            hasher.combine(name)
            hasher.combine(value)
        }
    }
}
