import Testing

@testable import Reports

@Suite("Drawings")
struct DrawingTests {
    @Test(arguments: [
        ("<script>", "&lt;script&gt;"), ("\"a\" & 'b'", "&quot;a&quot; &amp; &#39;b&#39;"), ("plain", "plain"), ("", ""),
        // A sign that joins what follows, and an accent that joins what stands before: one character to Swift, a tag to a browser.
        ("\u{600}<b>", "\u{600}&lt;b&gt;"), ("\"\u{301}x", "&quot;\u{301}x"), ("a\u{1B}[2J\u{202E}", "a^[[2J<U+202E>".escapedOnce),
    ])
    func `words are escaped by scalars, and control characters shown`(_ words: String, _ expected: String) {
        #expect(escaped(words) == expected)
    }

    @Test(arguments: [
        (1.0, "1"), (1.005, "1"), (1.239, "1.24"), (-0.5, "-0.5"), (10.10, "10.1"), (.nan, "0"), (.infinity, "0"), (1e300, "1000000"),
        (-0.001, "0"),
    ])
    func `a coordinate is short and always a number`(_ value: Double, _ expected: String) {
        #expect(coordinate(value) == expected)
    }

    @Test func `a scale goes straight from one end to the other`() {
        let scale = Scale(0...10, from: 100, to: 0)
        #expect(scale(0) == 100)
        #expect(scale(2.5) == 75)
        #expect(scale(10) == 0)
        #expect(scale(.nan) == 100)
    }

    @Test(arguments: [
        (0.0...10.0, [0.0, 2, 4, 6, 8, 10]), (0.0...18.0, [0, 5, 10, 15]), (-1.3e6...4.1e6, [0, 2e6, 4e6]),
        (0.0...1e-7, [0, 2e-8, 4e-8, 6e-8, 8e-8, 1e-7]),
    ])
    func `ticks are round numbers inside`(_ domain: ClosedRange<Double>, _ expected: [Double]) {
        let ticks = Scale(domain, from: 0, to: 1).ticks(about: 5)
        #expect(ticks.count == expected.count)
        #expect(zip(ticks, expected).allSatisfy { abs($0 - $1) <= 1e-9 * max(abs($1), 1e-9) }, "\(ticks)")
    }

    @Test(
        arguments: [
            5.0...5.0, 0.0...0.0, -1e300...1e300, -1e308...1e308, 1e15...1e15, 0.0...Double.leastNonzeroMagnitude, -.infinity...0.0,
        ] as [ClosedRange<Double>])
    func `no domain breaks a scale`(_ domain: ClosedRange<Double>) {
        let scale = Scale(domain, from: 0, to: 200)
        #expect(scale(domain.lowerBound).isFinite)
        #expect(scale(domain.upperBound).isFinite)
        #expect(scale.ticks(about: 4).allSatisfy { $0.isFinite })
        #expect(scale.ticks(about: 4).count < 100)
    }

    @Test func `a drawing alone is well-formed, whatever words are in it`() throws {
        let hostile = "</text><script>alert(1)</script> \u{600}<b> & \"q\" \u{0}\u{1B}[31m ]]> é 👍🏽"
        let drawing = Drawing(
            id: "test", title: hostile, summary: hostile, width: 100, height: 50,
            shapes: [
                .text(hostile, at: Point(.nan, 10), style: "label"), .path([Point(0, 0), Point(1, .infinity)], style: "curve"),
                .rect(Point(10, 10), Point(0, 0), style: hostile), .line(from: Point(0, 0), to: Point(5, 5), style: "axis"),
                .circle(Point(1, 1), radius: 2, style: "mark"),
            ])
        #expect(fault(inMarkup: drawing.file) == nil)
        #expect(!drawing.inline.html.contains("<script"))
        #expect(!drawing.inline.html.contains("<b>"))
        #expect(!drawing.file.contains("nan") && !drawing.file.contains("inf\""))
        #expect(drawing.inline.html.contains(#"role="img" aria-labelledby="test-title test-desc""#))
    }

    @Test func `an attribute can be given another value`() {
        let element = Element("g", ["class": "a", "id": "b"], [Element("title", text: "x")]).with("class", "c")
        #expect(element.markup == #"<g id="b" class="c"><title>x</title></g>"#)
        #expect(element != element.with("id", "z"))
        #expect(Set([element, element]).count == 1)
    }
}

extension String {
    /// What `visible` writes for a direction mark holds angle brackets of its own.
    fileprivate var escapedOnce: String {
        replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
