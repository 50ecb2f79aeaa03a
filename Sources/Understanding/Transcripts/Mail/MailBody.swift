/// Finds the text of a mail among its parts and decodes it.
struct MailBody {
    private(set) var problems: [ReadingProblem] = []

    /// How deep parts are followed into parts; nobody's mail program goes beyond four.
    private static let deepest = 10

    private enum Kind { case plain, html }

    mutating func text(of part: MailPart) -> String {
        blocks(of: part, depth: 0).map(\.text).joined(separator: "\n\n")
    }

    private mutating func blocks(of part: MailPart, depth: Int) -> [(kind: Kind, text: String)] {
        let type = MailParameters(part.field("content-type")?.value ?? ArraySlice("text/plain".utf8))
        if type.value.hasPrefix("multipart/") {
            guard depth < MailBody.deepest else {
                problems.append(ReadingProblem(line: part.bodyStart + 1, kind: .tooDeep))
                return []
            }
            let parts = MailBody.parts(of: part, boundary: type["boundary"] ?? "").map { blocks(of: $0, depth: depth + 1) }
            guard type.value == "multipart/alternative" else { return parts.flatMap { $0 } }
            let spoken = parts.filter { $0.contains { !$0.text.utf8.isBlank } }
            return spoken.first { $0.allSatisfy { $0.kind == .plain } } ?? spoken.first ?? []
        }
        if let disposition = part.field("content-disposition"), MailParameters(disposition.value).value == "attachment" { return [] }
        // Some programs send text with no more than its old name, "text".
        guard type.value.hasPrefix("text/plain") || type.value == "text/html" || type.value == "text" || type.value.isEmpty else {
            return []
        }
        let text = decoded(part, charset: type["charset"])
        if type.value == "text/html" { return [(.html, MarkupText.text(of: text))] }
        let isFlowed = type["format"]?.lowercased() == "flowed"
        return [(.plain, isFlowed ? FlowedText.unwrapped(text, deletingSpace: type["delsp"]?.lowercased() == "yes") : text)]
    }

    private static func parts(of part: MailPart, boundary: String) -> [MailPart] {
        let mark = Array("--\(boundary)".utf8)
        guard mark.count > 2 else { return [] }
        var parts: [MailPart] = []
        var start: Int?
        for index in part.body.indices {
            let line = part.bytes[part.body[index]]
            guard line.starts(with: mark) else { continue }
            let rest = line.dropFirst(mark.count)
            let isEnd = rest.starts(with: [0x2D, 0x2D])
            guard isEnd || rest.isBlank else { continue }
            if let start { parts.append(MailPart(bytes: part.bytes, lines: part.body[start..<index])) }
            start = isEnd ? nil : index + 1
            if isEnd { return parts }
        }
        // A truncated mail has no last mark.
        if let start { parts.append(MailPart(bytes: part.bytes, lines: part.body[start...])) }
        return parts
    }

    private mutating func decoded(_ part: MailPart, charset: String?) -> String {
        let line = part.bodyStart + 1
        let lines = part.body.map { part.bytes[$0] }
        var bytes: [UInt8]
        let encoding = part.field("content-transfer-encoding").map { String(cleaning: $0.value).lowercased() } ?? "7bit"
        switch encoding {
        case "quoted-printable": bytes = TransferEncoding.quotedPrintable(lines)
        case "base64":
            let (decoded, isWhole) = TransferEncoding.base64(lines.joined())
            if !isWhole { problems.append(ReadingProblem(line: line, kind: .badTransferEncoding("base64"))) }
            bytes = decoded
        default:
            if !["7bit", "8bit", "binary", ""].contains(encoding) {
                problems.append(ReadingProblem(line: line, kind: .badTransferEncoding(encoding)))
            }
            bytes = Array(lines.joined(separator: [0x0A]))
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let (text, problem) = MailCharset.text(of: bytes, named: charset ?? "us-ascii")
        if let problem { problems.append(ReadingProblem(line: line, kind: problem)) }
        return text
    }
}
