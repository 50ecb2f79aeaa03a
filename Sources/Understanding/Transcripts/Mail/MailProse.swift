import DealModel

/// Paragraphs of a mail: lines between blank ones.
enum MailParagraphs {
    static func of(_ lines: [String]) -> [[String]] {
        lines.split { $0.utf8.isBlank }.map(Array.init)
    }
}

/// What the sender says in a mail, as statements.
///
/// Quoted mails, the greeting, the signature and what lawyers and mail servers add are left out. Lines that were broken for width are put together
/// again; a point of a list is a statement, and each sentence of a paragraph is one.
struct MailProse {
    let statements: [String]

    /// - Parameter recipients: the names of those it was sent to, who may be greeted with no more than that.
    init(_ text: String, sender: String?, recipients: [String]) {
        let greeted = Set(recipients.flatMap { SpokenName($0).folded })
        var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        lines = QuotedReply.removed(from: lines)
        lines = MailSignature.removed(from: lines, sender: sender)
        var statements: [String] = []
        for (index, paragraph) in MailParagraphs.of(lines).enumerated() where !MailProse.isBoilerplate(paragraph) {
            var paragraph = paragraph
            if index < 2, let first = paragraph.first, MailProse.isGreeting(first, of: greeted) { paragraph.removeFirst() }
            for block in MailProse.blocks(of: paragraph) { statements += Sentences.of(block).map(\.text) }
        }
        self.statements = statements
    }

    /// The lines of a paragraph that belong together, without list marks.
    private static func blocks(of paragraph: [String]) -> [String] {
        var blocks: [String] = []
        var former = ""
        for line in paragraph {
            let point = point(line)
            let text = String(cleaning: (point ?? line).unicodeScalars)
            if text.isEmpty { continue }
            // A short line was ended by hand, unless the next goes on in lower case.
            let isWrapped = former.utf8.count >= 50 || text.first?.isLowercase == true
            if point == nil, isWrapped, !blocks.isEmpty {
                blocks[blocks.count - 1] += " " + text
            } else {
                blocks.append(text)
            }
            former = line
        }
        return blocks
    }

    /// What stands behind "- ", "* ", "• " or "1) "; nil where the line is no point of a list.
    private static func point(_ line: String) -> String? {
        let bare = line.trimmingWhitespace()
        for mark in ["- ", "* ", "• ", "– ", "· "] where bare.hasPrefix(mark) { return String(bare.dropFirst(mark.count)) }
        let digits = bare.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count) else { return nil }
        let rest = bare.dropFirst(digits.count)
        return rest.hasPrefix(") ") || rest.hasPrefix(". ") ? String(rest.dropFirst(2)) : nil
    }

    /// "Hi Nadia,", or "Nadia," alone on its line.
    private static func isGreeting(_ line: String, of greeted: Set<String>) -> Bool {
        let bare = line.trimmingWhitespace()
        guard let last = bare.last, ",!:-–".contains(last) || bare.wordCount <= 2, bare.wordCount <= 5 else { return false }
        let words = bare.foldedName.split { !$0.isLetter }
        if words.allSatisfy({ greeted.contains(String($0)) }) { return true }
        return words.first.map { greetings.contains(String($0)) } ?? false
    }

    private static func isBoilerplate(_ paragraph: [String]) -> Bool {
        let text = paragraph.prefix(40).joined(separator: " ").lowercased()
        // No disclaimer is shorter than its shortest phrase, or longer than a page or two.
        guard (16...8000).contains(text.utf8.count) else { return false }
        return boilerplate.contains(where: text.contains)
    }

    private static let greetings: Set<String> = [
        "hi", "hello", "hey", "dear", "good", "morning", "hallo", "liebe", "lieber", "sehr", "guten", "bonjour", "cher", "chere", "hola",
        "estimado", "estimada", "buenos", "ciao", "gentile", "caro", "cara", "ola", "prezado", "prezada", "beste", "geachte", "hej",
        "czesc",
    ]
    /// Long enough that nobody says them of anything else.
    private static let boilerplate = [
        "intended recipient", "intended solely for the use", "intended solely for the person", "intended solely for the addressee",
        "intended only for the use", "intended only for the person", "intended only for the addressee", "if you have received this e",
        "if you have received this message", "received this email in error", "received this e-mail in error",
        "received this message in error",
        "confidential and may", "confidentiality notice:", "may contain confidential", "before printing this e", "please notify the sender",
        "originated from outside", "you don't often get email", "you don’t often get email",
        "diese e-mail enthält vertrauliche", "diese e-mail kann vertrauliche", "irrtümlich erhalten",
        "ce message et toutes les pièces jointes",
        "ce courriel et ses pièces", "este mensaje y sus archivos", "este correo electrónico es confidencial",
        "questo messaggio è riservato",
        "esta mensagem pode conter", "dit bericht is uitsluitend bestemd", "registered office:",
    ]
}
