import Foundation
import Testing

@testable import Reports

@Suite("The frame of a page")
struct PageTests {
    private let page = Page(title: "A & <B>", body: Markup(html: "<h1>Body</h1>"), footer: "“Foot” <b>")

    @Test func `it is a whole document with a language, a title, one main part`() {
        for part in [
            "<!DOCTYPE html>", #"<html lang="en">"#, #"<meta charset="utf-8">"#, "<title>A &amp; &lt;B&gt;</title>", "<main",
            "<h1>Body</h1>",
            "“Foot” &lt;b&gt;", "prefers-color-scheme: dark", "@media print", "@page",
        ] {
            #expect(page.html.contains(part), "\(part)")
        }
    }

    @Test func `nothing in it comes from elsewhere, and nothing runs`() {
        for part in ["http", "//", "<script", "@import", "url(", "src=", "{{", "javascript"] {
            #expect(!page.html.contains(part), "\(part)")
        }
    }

    @Test func `text stands out from the paper, in light and in dark`() throws {
        for theme in Theme.all(in: Stylesheet.drawing) {
            let paper = try #require(theme["paper"])
            for name in ["ink", "soft", "accent", "good", "bad"] {
                let color = try #require(theme[name], "\(name)")
                // AA asks for 4.5 of text of any size.
                #expect(color.contrast(to: paper) >= 4.5, "\(name) \(color.contrast(to: paper))")
            }
        }
        #expect(Theme.all(in: Stylesheet.drawing).count == 3)
    }
}

/// The colours that a style sheet defines in one `:root`.
private enum Theme {
    static func all(in css: String) -> [[String: Color]] {
        css.split(separator: ":root {", omittingEmptySubsequences: false).dropFirst().map { block in
            var colors: [String: Color] = [:]
            for declaration in block.prefix(while: { $0 != "}" }).split(separator: ";") {
                let parts = declaration.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
                if parts.count == 2 { colors[String(parts[0].dropFirst(2))] = Color(hex: parts[1]) }
            }
            return colors
        }
    }
}

private struct Color {
    let channels: [Double]

    init?(hex: String) {
        guard hex.count == 7, let value = UInt32(hex.dropFirst(), radix: 16) else { return nil }
        channels = [16, 8, 0].map { Double((value >> $0) & 0xFF) / 255 }
    }

    /// Relative luminance, by the definition of WCAG 2.
    var luminance: Double {
        let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    func contrast(to other: Color) -> Double {
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }
}
