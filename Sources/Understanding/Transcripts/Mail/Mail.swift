import DealModel

/// One mail, brought down to what its sender wrote in it.
package struct Mail: Hashable, Sendable {
    package struct Address: Hashable, Sendable {
        /// The display name, as written.
        package var name: String?
        /// "dana.ruiz@acme.example"
        package var mailbox: String

        package init(name: String?, mailbox: String) {
            self.name = name
            self.mailbox = mailbox
        }
    }

    /// When it was sent, by the sender's own clock.
    package struct Sent: Hashable, Sendable {
        package var instant: Instant
        /// The day it was where the sender was.
        package var day: Day
        /// Minutes east of UTC.
        package var offset: Int
    }

    package var from: Address?
    package var to: [Address] = []
    package var subject: String?
    /// Without the angle brackets; tells whether the same mail was read before.
    package var messageID: String?
    package var sent: Sent?
    /// The sender's own words, a sentence each (a list's point is one, too), in order; without what they quote, greet and sign with.
    package var statements: [String] = []
    package var problems: [ReadingProblem] = []

    /// Who speaks: the display name, or the name that the address spells.
    package var speaker: String? {
        from.map { SpokenName($0.name ?? $0.mailbox).display }
    }

    /// Reads an RFC 5322 message with MIME parts; whatever the bytes, what can be read is kept, and nothing traps.
    ///
    /// The plain text is taken where there is one, else the text of the HTML. Attachments are not read, nor are forwarded mails: others wrote them.
    /// A paragraph is split into sentences, since what files a statement under a criterion reads a line at a time.
    package static func read(_ bytes: [UInt8]) -> Mail {
        var mail = Mail()
        guard !bytes.isBlank else {
            mail.problems = [ReadingProblem(line: 1, kind: .empty)]
            return mail
        }
        var bytes = UTF16Text.decoded(bytes) ?? bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let lines = SourceText.lines(of: bytes)
        var last = lines.count
        if let first = lines.first, bytes[first].starts(with: "From ".utf8), let next = secondMail(bytes, lines) {
            last = next
            mail.problems.append(ReadingProblem(line: next + 1, kind: .severalMails))
        }
        let part = MailPart(bytes: bytes, lines: lines[..<last], isWhole: true)
        mail.readHeader(of: part)
        var body = MailBody()
        let text = body.text(of: part)
        mail.problems += body.problems
        mail.statements = MailProse(text, sender: mail.speaker, recipients: mail.to.map { $0.name ?? $0.mailbox }).statements
        if mail.statements.isEmpty { mail.problems.append(ReadingProblem(line: min(part.bodyStart + 1, max(1, last)), kind: .noText)) }
        mail.problems.sort { $0.line < $1.line }
        return mail
    }

    /// The index of the line on which a mailbox file's second mail begins.
    private static func secondMail(_ bytes: [UInt8], _ lines: [Range<Int>]) -> Int? {
        lines.indices.dropFirst(2).first { index in
            lines[index - 1].isEmpty && bytes[lines[index]].starts(with: "From ".utf8) && index + 1 < lines.count
                && MailPart.fieldName(bytes[lines[index + 1]]) != nil
        }
    }

    private mutating func readHeader(of part: MailPart) {
        if let field = part.field("from") ?? part.field("sender") {
            from = MailAddressList.addresses(in: field.value).first
        }
        if from == nil { problems.append(ReadingProblem(line: 1, kind: .noSender)) }
        to = part.field("to").map { MailAddressList.addresses(in: $0.value) } ?? []
        subject = part.field("subject").map { EncodedWords.decoded($0.value) }.flatMap { $0.isEmpty ? nil : $0 }
        messageID = part.field("message-id").map { field in
            String(cleaning: field.value).trimmingWhitespace().filter { $0 != "<" && $0 != ">" }
        }.flatMap { $0.isEmpty ? nil : $0 }
        guard let date = part.field("date") else {
            problems.append(ReadingProblem(line: 1, kind: .noDate))
            return
        }
        let written = String(cleaning: date.value)
        sent = MailDate.sent(written)
        if sent == nil { problems.append(ReadingProblem(line: date.line, kind: .badDate(String(written.prefix(60))))) }
    }
}
