import Foundation

/// A place in a drawing, in its own units; y grows downwards.
package struct Point: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// A length or a coordinate as SVG has it: two decimals at most, and 0 for what is no number.
package func coordinate(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    // Far outside of any drawing, and still a number that every renderer can hold.
    let rounded = (min(max(value, -1e6), 1e6) * 100).rounded() / 100
    if rounded == rounded.rounded() { return String(Int(rounded)) }
    var text = String(format: "%.2f", rounded)
    while text.hasSuffix("0") { text.removeLast() }
    return text
}

/// The shapes that charts are made of. `style` is a class of the style sheet: `Stylesheet.drawing` says which there are.
extension Element {
    package static func line(from start: Point, to end: Point, style: String) -> Element {
        Element(
            "line",
            [
                "class": style, "x1": coordinate(start.x), "y1": coordinate(start.y), "x2": coordinate(end.x), "y2": coordinate(end.y),
            ])
    }

    /// A rectangle between two opposite corners, whichever they are.
    package static func rect(_ corner: Point, _ opposite: Point, style: String) -> Element {
        Element(
            "rect",
            [
                "class": style, "x": coordinate(min(corner.x, opposite.x)), "y": coordinate(min(corner.y, opposite.y)),
                "width": coordinate(abs(corner.x - opposite.x)), "height": coordinate(abs(corner.y - opposite.y)),
            ])
    }

    package static func circle(_ center: Point, radius: Double, style: String) -> Element {
        Element("circle", ["class": style, "cx": coordinate(center.x), "cy": coordinate(center.y), "r": coordinate(radius)])
    }

    /// A line through all the points; `isClosed` makes an area of it.
    package static func path(_ points: [Point], isClosed: Bool = false, style: String) -> Element {
        let steps = points.enumerated().map { "\($0.offset == 0 ? "M" : "L")\(coordinate($0.element.x)) \(coordinate($0.element.y))" }
        return Element("path", ["class": style, "d": steps.joined(separator: " ") + (isClosed ? " Z" : "")])
    }

    package enum Anchor: String, Sendable {
        case start, middle, end
    }

    /// Words with their baseline at a point.
    package static func text(_ words: String, at point: Point, anchor: Anchor = .start, style: String) -> Element {
        Element(
            "text", ["class": style, "x": coordinate(point.x), "y": coordinate(point.y), "text-anchor": anchor.rawValue], text: words)
    }
}
