import DealModel
import Testing
import Understanding

func mail(_ text: String) -> Mail {
    Mail.read(Array(text.utf8))
}

/// The header and the parts of mails.
@Suite struct MailTests {
    private static let header = "From: Dana Ruiz <dana@acme.example>\nDate: Mon, 23 Nov 2026 14:05:11 +0100\n"

    @Test func header() {
        let mail = mail(
            """
            Received: by mx.example; Mon, 23 Nov 2026 13:05:12 +0000
            From: =?utf-8?Q?Zo=C3=AB_Ru?= =?utf-8?B?w61w?=
             <zoe@acme.example>
            To: "Brook, Nadia" <nadia@us.example>, tom@acme.example (Tom Reyes)
            Subject: The line
             stops =?iso-8859-1?q?t=E4glich?=
            Message-ID: <abc.1@acme.example>
            Date: Mon, 23 Nov 2026 00:05:11 +0100 (CET)

            We lose a million a day.
            """)
        #expect(mail.from == Mail.Address(name: "Zoë Ruíp", mailbox: "zoe@acme.example"))
        #expect(mail.speaker == "Zoë Ruíp")
        #expect(mail.to.map(\.name) == ["Brook, Nadia", "Tom Reyes"])
        #expect(mail.to.map(\.mailbox) == ["nadia@us.example", "tom@acme.example"])
        #expect(mail.subject == "The line stops täglich")
        #expect(mail.messageID == "abc.1@acme.example")
        #expect(mail.sent?.day.iso == "2026-11-23" && mail.sent?.offset == 60)
        #expect(mail.sent?.instant.rfc3339 == "2026-11-22T23:05:11.000Z")
        #expect(mail.statements == ["We lose a million a day."])
        #expect(mail.problems.isEmpty)
    }

    @Test(
        "Senders",
        arguments: [
            ("Dana Ruiz <d@acme.example>", "Dana Ruiz"), ("\"Ruiz, Dana (Acme)\" <d@acme.example>", "Dana Ruiz"),
            ("dana.ruiz@acme.example", "Dana Ruiz"), ("<dana@acme.example>", "Dana"), ("d@acme.example (Dana Ruiz)", "Dana Ruiz"),
            ("\"Dana \\\"D\\\" Ruiz\" <d@acme.example>", "Dana \"D\" Ruiz"), ("Dana Ruiz", "Dana Ruiz"),
            ("=?windows-1252?B?WvZlIFJ1aXo=?= <z@acme.example>", "Zöe Ruiz"),
        ]) func speaker(_ from: String, _ name: String)
    {
        #expect(mail("From: \(from)\nDate: 1 Nov 2026 10:00 GMT\n\nYes, we do.").speaker == name)
    }

    @Test(
        "Dates",
        arguments: [
            ("Mon, 23 Nov 2026 14:05:11 +0000", "2026-11-23T14:05:11.000Z"), ("23 Nov 2026 14:05 -0500", "2026-11-23T19:05:00.000Z"),
            ("Mon, 23 Nov 26 14:05:11 GMT", "2026-11-23T14:05:11.000Z"), ("Mon, 23 Nov 2026 14:05:11 PST", "2026-11-23T22:05:11.000Z"),
            ("23 November 2026 23:59:60 +0530", "2026-11-23T18:30:00.000Z"),
        ]) func dates(_ date: String, _ instant: String)
    {
        #expect(mail("From: d@acme.example\nDate: \(date)\n\nYes.").sent?.instant.rfc3339 == instant)
    }

    @Test(
        "No dates",
        arguments: [
            "", "yesterday", "31 Feb 2026 10:00 +0000", "1 Nov 2026 25:00 +0000", "1 Nov 2026 10:00 +9999",
            "1 Nov 99999999999999999999 1:00",
        ])
    func noDates(_ date: String) {
        let mail = mail("From: d@acme.example\nDate: \(date)\n\nYes.")
        #expect(mail.sent == nil)
        #expect(mail.problems.map(\.kind) == [.badDate(date)])
        #expect(mail.problems.map(\.line) == [2])
    }

    @Test func whatIsMissingIsNamed() {
        #expect(mail("We lose a million a day.").problems.map(\.kind) == [.noSender, .noDate])
        #expect(mail("We lose a million a day.").statements == ["We lose a million a day."])
        #expect(mail(Self.header).problems.map(\.kind) == [.noText])
        #expect(mail("").problems.map(\.kind) == [.empty])
        let box = mail(
            "From dana@acme.example Mon Nov 23\n\(Self.header)\nYes, we do.\n\nFrom tom@acme.example Mon Nov 23\nFrom: Tom <t@x.example>\n\nNo.\n"
        )
        #expect(box.statements == ["Yes, we do."])
        #expect(box.problems == [ReadingProblem(line: 7, kind: .severalMails)])
    }

    @Test(
        "Transfer encodings and character sets",
        arguments: [
            ("text/plain; charset=utf-8", "8bit", "Größe €5."),
            ("text/plain; charset=\"UTF-8\"", "quoted-printable", "Gr=C3=B6=\n=C3=9Fe =E2=82=AC5.  "),
            ("text/plain; charset=iso-8859-1", "Quoted-Printable", "Gr=F6=DFe =805."),
            ("text/plain; charset=windows-1252", "quoted-printable", "Gr=F6=dfe =805."),
            ("text/plain; charset=utf-8", "base64", "R3LDtsOf\nZSDigqw1Lg=="), ("text/plain", "8bit", "Größe €5."),
            ("TEXT/PLAIN; charset=us-ascii", "7bit", "Größe €5."),
            ("text/html; charset=utf-8", "8bit", "<p>Gr&ouml;&szlig;e&nbsp;<b>&euro;5</b>.</p>"),
        ]) func encodings(_ type: String, _ encoding: String, _ body: String)
    {
        let mail = mail(Self.header + "Content-Type: \(type)\nContent-Transfer-Encoding: \(encoding)\n\n\(body)\n")
        #expect(mail.statements == ["Größe €5."])
        #expect(mail.problems.isEmpty)
    }

    @Test func encodingsThatAreNone() {
        let bad = mail(Self.header + "Content-Transfer-Encoding: base64\n\nV2UgbG9z?ZSBhIG1pbGxpb24u\n")
        #expect(bad.statements == ["We lose a million."])
        #expect(bad.problems == [ReadingProblem(line: 5, kind: .badTransferEncoding("base64"))])
        #expect(mail(Self.header + "Content-Transfer-Encoding: quoted-printable\n\n5 = 5 =ZZ yes.\n").statements == ["5 = 5 =ZZ yes."])
        let japanese = Mail.read(
            Array((Self.header + "Content-Type: text/plain; charset=shift_jis\n\nYes ").utf8) + [0x93, 0xFA] + Array("we do.".utf8))
        #expect(japanese.statements == ["Yes we do."])
        #expect(japanese.problems == [ReadingProblem(line: 5, kind: .unknownCharset("shift_jis"))])
    }

    @Test func partsInParts() {
        let mail = mail(
            Self.header + """
                Content-Type: multipart/mixed; boundary="out"

                This is a message in parts.
                --out
                Content-Type: multipart/alternative; boundary=in;

                --in
                Content-Type: text/plain

                We lose a million a day.
                --in
                Content-Type: text/html

                <p>We lose <b>two</b> million a day.</p>
                --in--
                --out
                Content-Type: text/plain; name=notes.txt
                Content-Disposition: attachment; filename=notes.txt

                Not hers.
                --out
                Content-Type: message/rfc822

                From: tom@acme.example

                Nor this.
                --out--
                Behind the end.
                """)
        #expect(mail.statements == ["We lose a million a day."])
        #expect(mail.problems.isEmpty)
    }

    @Test func partsWithoutAnEndOrText() {
        let cut = mail(Self.header + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nWe lose a million.\n")
        #expect(cut.statements == ["We lose a million."])
        let html = mail(
            Self.header
                + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n \n--b\nContent-Type: text/html\n\n<p>Yes, we do.</p>\n--b--\n"
        )
        #expect(html.statements == ["Yes, we do."])
        var deep = Self.header
        for level in 0..<40 { deep += "Content-Type: multipart/mixed; boundary=b\(level)x\n\n--b\(level)x\n" }
        #expect(mail(deep).problems.map(\.kind) == [.noText, .tooDeep])
    }

    @Test func htmlBecomesWords() {
        let mail = mail(
            Self.header + """
                Content-Type: text/html; charset=utf-8

                <html><head><title>no</title><style>p { color: red }</style></head><body><!-- no
                -->
                <div>Hi Nadia,</div><div><br></div>
                <p>We lose a&nbsp;million
                a day. It is <i>our</i> money, 3 &lt; 5.</p><ul><li>ten percent less</li><li>by June</li></ul>
                <script>no()</script>
                <p>Kind regards<br>Dana Ruiz<br>COO</p>
                <div class="gmail_quote">On Mon, 23 Nov 2026 at 10:02, Nadia Brook &lt;n@us.example&gt; wrote:<br>
                <blockquote><p>What does it cost?</p></blockquote></div></body></html>
                """)
        #expect(mail.statements == ["We lose a million a day.", "It is our money, 3 < 5.", "ten percent less", "by June"])
    }

    @Test func flowedLinesAreOne() {
        let type = "Content-Type: text/plain; format=flowed"
        #expect(
            mail(Self.header + type + "\n\nWe lose \na million \na day.\n> And \n> you?\n No.\n-- \nDana").statements == [
                "We lose a million a day.", "No.",
            ])
        #expect(mail(Self.header + type + "; delsp=yes\n\nWe lo \nse it.\n").statements == ["We lose it."])
    }

    @Test("Random changes of a good mail never trap", arguments: 0..<60)
    func mutated(_ seed: Int) {
        let good = Array(
            (Self.header
                + "Subject: =?utf-8?B?w61w?=\nContent-Type: multipart/alternative; boundary=\"in\"\n\n--in\nContent-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\nHi,\n\nGr=C3=B6=\n=C3=9Fe \nstops.\n\n> no\nOn 3 May 2026 10:02 Tom wrote:\n--in\nContent-Type: text/html\n\n<p>Yes &amp; <b>no</b><!-- x --></p>\n--in--\n")
                .utf8)
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<20 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                let at = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.removeSubrange(at..<min(bytes.count - 1, at + 5))
                default: bytes.insert(contentsOf: bytes[at...].prefix(30), at: Int.random(in: 0...bytes.count, using: &generator))
                }
            }
            let mail = Mail.read(bytes)
            #expect(mail.statements.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } }, "seed \(seed)")
            #expect(mail.problems.allSatisfy { $0.line >= 1 }, "seed \(seed)")
        }
    }

    @Test(
        "Megabytes of one thing are read to their end",
        arguments: [
            "<", "<a", "<!--", "=?", "=?utf-8?q?a?= ", "> ", "&", "--b\n", "\"", "(", ",", "On 3 wrote\n", "Thanks,\n", "From: x\n", "- \n",
        ])
    func large(_ piece: String) {
        let long = String(repeating: piece, count: 30_000 / piece.utf8.count)
        #expect(mail(Self.header + "Content-Type: text/html\n\n" + long).problems.count <= 1)
        #expect(mail(Self.header + "Content-Type: multipart/mixed; boundary=b\n\n" + long).problems.count <= 1)
        #expect(mail("From: " + long + "\nSubject: " + long + "\n\nYes.").problems.allSatisfy { $0.line >= 1 })
        #expect(mail(Self.header + "\n" + long).problems.count <= 1)
    }
}
