import CContent

/// The style sheets that travel inside the binary.
package enum Stylesheet {
    /// Of a page: paper, type, tables, and the drawings on it.
    package static let page = text(qualify_content_page_style())

    /// Classes of the shapes in drawings, with the colours they rest on.
    package static let drawing = text(qualify_content_drawing_style())

    /// For a drawing that stands alone, in one line.
    static let alone = drawing.replacing("\n", with: " ")

    static func text(_ content: qualify_content) -> String {
        String(decoding: UnsafeRawBufferPointer(start: content.bytes, count: Int(content.count)), as: UTF8.self)
    }
}
