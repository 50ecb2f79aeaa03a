/// Mailboxes as header fields list them: `"Ruiz, Dana" <dana@acme.example>, tom@acme.example (Tom Reyes)`.
enum MailAddressList {
    static func addresses(in value: ArraySlice<UInt8>) -> [Mail.Address] {
        var addresses: [Mail.Address] = []
        var name: [UInt8] = []
        var mailbox: [UInt8]?
        var comment: [UInt8] = []
        var depth = 0
        var isQuoted = false
        var isInMailbox = false
        var isEscaped = false
        func close() {
            let display = EncodedWords.decoded(name[...])
            let noted = EncodedWords.decoded(comment[...])
            let address = mailbox.map { String(cleaning: $0[...]) } ?? display
            if address.contains("@") || mailbox != nil {
                let written = mailbox == nil ? noted : display.isEmpty ? noted : display
                addresses.append(Mail.Address(name: written.isEmpty ? nil : written, mailbox: address))
            } else if !display.isEmpty {
                addresses.append(Mail.Address(name: display, mailbox: ""))
            }
            name = []
            mailbox = nil
            comment = []
        }
        for byte in value {
            if isEscaped {
                isEscaped = false
                if depth > 0 { comment.append(byte) } else { name.append(byte) }
            } else if byte == 0x5C, isQuoted || depth > 0 {
                isEscaped = true
            } else if isInMailbox {
                if byte == 0x3E { isInMailbox = false } else { mailbox?.append(byte) }
            } else if depth > 0 {
                if byte == 0x28 { depth += 1 }
                if byte == 0x29 { depth -= 1 }
                if depth > 0 { comment.append(byte) }
            } else if byte == 0x22 {
                isQuoted.toggle()
            } else if isQuoted {
                name.append(byte)
            } else if byte == 0x28 {
                depth = 1
            } else if byte == 0x3C {
                isInMailbox = true
                mailbox = []
            } else if byte == 0x2C || byte == 0x3B {
                close()
            } else if byte == 0x3A {
                // "Team: a@b, c@d;" names a group.
                name = []
            } else {
                name.append(byte)
            }
        }
        close()
        return addresses
    }
}
