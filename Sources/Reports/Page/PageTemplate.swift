import CContent
import Mustache

/// A built-in page template, filled with a view: a structure whose fields the template names.
///
/// A view holds `Markup`, truth values, lists, and other views. Templates write markup as it is (`{{{field}}}`): escaping is done where words become
/// markup, since the template engine's own goes by characters and misses a mark that joins its neighbour.
package struct PageTemplate: Sendable {
    private let template: MustacheTemplate

    /// Parses a template of ours; the tests parse them all.
    init(_ content: qualify_content) {
        do {
            template = try MustacheTemplate(string: Stylesheet.text(content))
        } catch {
            preconditionFailure("a built-in page template cannot be read: \(error)")
        }
    }

    package func markup(_ view: Any) -> Markup {
        Markup(html: template.render(view))
    }
}

extension Markup: MustacheCustomRenderable {
    package var renderText: String { html }
    package var isNull: Bool { false }
}

extension PageTemplate {
    /// Head, style and frame of every page; its view is `Page`.
    static let frame = PageTemplate(qualify_content_page_template())
}
