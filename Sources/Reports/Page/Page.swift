/// A page of its own: one file, without scripts and without anything from elsewhere, printable on A4 and Letter.
package struct Page: Sendable {
    let title: Markup
    let style: Markup
    let body: Markup
    let footer: Markup

    /// - Parameters:
    ///   - title: of the browser's tab and of the file; the body has its own heading.
    ///   - body: what stands in the `main` element.
    ///   - footer: one line below it.
    ///   - own: what only this page has, CSS.
    package init(title: String, body: Markup, footer: String, style own: String = "") {
        self.title = Markup(text: title)
        self.body = body
        self.footer = Markup(text: footer)
        style = Markup(html: Stylesheet.drawing + Stylesheet.page + own)
    }

    package var html: String {
        PageTemplate.frame.markup(self).html
    }
}
