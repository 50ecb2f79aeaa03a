import DealModel
import Foundation
import Testing

@testable import Reports

/// The page of the plan is sound markup, whatever steps are called, and draws what the table says.
@Suite struct PlanPageTests {
    @Test func `sound markup, no script, nothing from elsewhere`() throws {
        let html = PlanPage(try PlanSample.plan()).html
        #expect(fault(inMarkup: withoutStyle(html)) == nil)
        for word in ["<script", "http:", "https:", "url(", "<b>"] {
            #expect(!html.replacing("&quot;http://x&quot;", with: "").contains(word), "\(word)")
        }
        #expect(html.hasPrefix("<!DOCTYPE html>"))
    }

    @Test func `a row and a bar a step; the first step on top`() throws {
        let plan = try PlanSample.plan()
        let html = PlanPage(plan).html
        #expect(html.components(separatedBy: "<th scope=\"row\">").count - 1 == plan.rows.count)
        let open = plan.rows.filter { $0.done == nil }.count
        // Each drawing has two bars in its legend.
        for isNarrow in [true, false] {
            let chart = try #require(PlanChart(plan, isNarrow: isNarrow).drawing).inline.html
            #expect(chart.components(separatedBy: "<rect class=\"bar").count - 1 == open + 2)
        }
        let first = try #require(html.range(of: "class=\"first\"")), figures = try #require(html.range(of: "class=\"figures\""))
        #expect(first.lowerBound < figures.lowerBound)
    }

    @Test(arguments: [0, 1, 62]) func `plans of no step, one, and more than are drawn`(_ count: Int) throws {
        let plan = try PlanSample.plan(titles: (0..<count).map { "Step \($0)" })
        let html = PlanPage(plan).html
        #expect(fault(inMarkup: withoutStyle(html)) == nil)
        #expect(html.contains("<svg") == (count == 1))
    }

    @Test func `no coordinate leaves the drawing`() throws {
        for isNarrow in [true, false] {
            let drawing = try #require(PlanChart(try PlanSample.plan(), isNarrow: isNarrow).drawing)
            for shape in drawing.shapes {
                for (name, value) in shape.attributes where ["x", "x1", "x2"].contains(name) {
                    let x = try #require(Double(value))
                    #expect((0...drawing.width).contains(x), "\(shape.markup)")
                }
                for (name, value) in shape.attributes where ["y", "y1", "y2"].contains(name) {
                    let y = try #require(Double(value))
                    #expect((0...drawing.height).contains(y), "\(shape.markup)")
                }
            }
        }
    }

    private func withoutStyle(_ html: String) -> String {
        guard let start = html.range(of: "<style>"), let end = html.range(of: "</style>") else { return html }
        return String(html[..<start.lowerBound]) + String(html[end.upperBound...])
    }
}
