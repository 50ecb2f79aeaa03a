import Reports
import Testing

@Suite struct StyleTests {
    @Test(arguments: [(Int.min, 40), (-1, 40), (39, 40), (80, 80), (1000, 1000), (1001, 1000), (Int.max, 1000)])
    func aWidthIsOneThatCanBePrinted(asked: Int, width: Int) {
        #expect(Style(color: false, width: asked).width == width)
    }

    /// A line of a pipe may be of any length; to break it takes time in proportion, not in the square.
    @Test func aWordLongerThanAnyScreenIsBroken() {
        let lines = Style(color: false, width: 80).paragraph(String(repeating: "x", count: 400_000), first: "  ")
        #expect(lines.count == 400_000 / 78 + 1)
        #expect(lines.allSatisfy { $0.count <= 80 && $0.hasPrefix("  x") })
    }
}
