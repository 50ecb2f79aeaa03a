import Testing
import Understanding

/// What of a mail's text its sender says.
@Suite struct MailProseTests {
    private func said(_ text: String) -> [String] {
        mail("From: Dana Ruiz <dana@acme.example>\nDate: 23 Nov 2026 14:05 +0100\nContent-Type: text/plain; charset=utf-8\n\n" + text)
            .statements
    }

    @Test(
        "Quoted mails",
        arguments: [
            "> What does it cost?\n> And when?", "On Mon, 23 Nov 2026 at 10:02, Nadia Brook <n@us.example> wrote:\n> What?\n>> When?",
            "On Mon, 23 Nov 2026 at 10:02, Nadia Brook\n<n@us.example> wrote:\n\n> What?",
            "On 23/11/2026 10:02, Nadia Brook wrote:\nWhat does it cost?",
            "Am 23.11.2026 um 10:02 schrieb Nadia Brook:\n> Was kostet es?",
            "Am Mo., 23. Nov. 2026 um 10:02 Uhr schrieb Nadia Brook <n@us.example>:\nWas?",
            "Le lun. 23 nov. 2026 à 10:02, Nadia Brook <n@us.example> a écrit :\n> Combien ?",
            "El lun, 23 nov 2026 a las 10:02, Nadia (<n@us.example>) escribió:\n> ¿Qué?",
            "Il giorno lun 23 nov 2026 alle ore 10:02 Nadia <n@us.example> ha scritto:\n> Che?",
            "Op 23-11-2026 om 10:02 schreef Nadia Brook:\n> Wat?",
            "-----Original Message-----\nFrom: Nadia\nWhat?", "-----Ursprüngliche Nachricht-----\nVon: Nadia\nWas?",
            "---------- Forwarded message ---------\nFrom: Tom\nNot mine.",
            "From: Nadia Brook <n@us.example>\nSent: Monday, 23 November 2026 10:02\nTo: Dana Ruiz\nSubject: Cost\n\nWhat does it cost?",
            "Von: Nadia Brook\nGesendet: Montag, 23. November 2026 10:02\nAn: Dana Ruiz\nBetreff: Kosten\n\nWas?",
            "De : Nadia Brook\nEnvoyé : lundi 23 novembre 2026\nÀ : Dana\n\nCombien ?",
            "*From:* Nadia Brook\n*Date:* Monday\n*To:* Dana\n\nWhat?",
            "________________________________\nFrom: Nadia Brook\nSent: Monday\nTo: Dana\n\nWhat?",
            "Begin forwarded message:\n\nFrom: Tom\nNot mine.",
        ]) func quoted(_ quoted: String)
    {
        #expect(said("We lose a million a day.\n\n\(quoted)\n") == ["We lose a million a day."])
    }

    @Test func answersBetweenQuotesStay() {
        let text =
            "On Mon, 23 Nov 2026 at 10:02, Nadia <n@us.example> wrote:\n> What does it cost?\n\nA million a day.\n\n> How often?\n\nFourteen days a year.\n"
        #expect(said(text) == ["A million a day.", "Fourteen days a year."])
    }

    @Test(
        "What only looks like a quote",
        arguments: [
            "On Monday we wrote:\nwe lose a million.", "On 3 May you wrote:\nwe lose a million.", "From: our side it is fine.",
            "The original message was clear.",
        ]) func notQuoted(_ text: String)
    {
        let words = text.split { $0.isNewline || $0 == " " }.count
        #expect(said(text).joined(separator: " ").split(separator: " ").count == words)
    }

    @Test(
        "Signatures",
        arguments: [
            "-- \nDana Ruiz\nCOO, Acme", "--\nDana", "Kind regards,\nDana",
            "Kind regards,\n\nDana Ruiz\nChief Operating Officer\nAcme Corp\n+1 555 0100\nwww.acme.example",
            "Best,\nDana", "Thanks, Dana", "Cheers\nDana", "Thanks!", "Mit freundlichen Grüßen\nDana Ruiz", "Cordialement,\nDana",
            "Saludos,\nDana", "Sent from my iPhone",
            "Von meinem iPhone gesendet", "Get Outlook for iOS", "Dana Ruiz\nCOO, Acme", "Dana", "Best regards,\nDana\n\nSent from my iPad",
            "Kind regards,\nDana\n\nThis email and any attachments are confidential and may be privileged. If you have received this email in error, please notify the sender.",
            "If you are not the intended recipient, please delete this mail.",
        ]) func signatures(_ signature: String)
    {
        #expect(said("We lose a million a day.\n\n\(signature)\n") == ["We lose a million a day."])
    }

    @Test func whatComesBehindASignatureIsStillSaid() {
        #expect(
            said("Thanks,\n\nWe lose a million a day. That is a lot of money.") == [
                "Thanks,", "We lose a million a day.", "That is a lot of money.",
            ])
        #expect(said("It stops.\n\nBest,\nDana\n\nPS: it costs a million a day.") == ["It stops.", "PS: it costs a million a day."])
        #expect(said("It stops.\n\nBest,\nDana\n\nOne more thing, the board meets on the ninth of May.").count == 2)
    }

    @Test(
        "What only looks like a signature",
        arguments: [
            "Thanks for the numbers.", "Best of all, it is ours.", "Regards the budget, it is two million.",
            "The pilot is intended only for plant two.",
            "Customers unsubscribe every day.", "Dana decides.",
        ]) func notSigned(_ text: String)
    {
        #expect(said("Yes, we do.\n\n\(text)\n") == ["Yes, we do.", text])
    }

    @Test func greetingsAreLeftOut() {
        #expect(said("Hi Nadia,\n\nWe lose a million.") == ["We lose a million."])
        #expect(said("Dear Ms Brook,\nwe lose a million.") == ["we lose a million."])
        #expect(said("Hi Nadia, we lose a million.") == ["Hi Nadia, we lose a million."])
        #expect(
            mail("From: d@acme.example\nTo: Nadia Brook <n@us.example>\n\nNadia,\n\nwe lose a million.").statements == [
                "we lose a million."
            ])
        #expect(
            mail("From: d@acme.example\nTo: Nadia Brook <n@us.example>\n\nAgreed,\n\nit is a million.").statements == [
                "Agreed,", "it is a million.",
            ])
    }

    @Test func paragraphsBecomeSentences() {
        let text = """
            It costs us about a million dollars a day, which is more than we
            can bear. Dr. Lee says so, too.

            Our wishes
            - ten percent less
            - live by June,
              since winter comes
            2. a named owner
            """
        #expect(
            said(text) == [
                "It costs us about a million dollars a day, which is more than we can bear.", "Dr. Lee says so, too.", "Our wishes",
                "ten percent less", "live by June, since winter comes", "a named owner",
            ])
    }
}
