import DealModel
import Testing
import Understanding

/// Recorders' names, and whom they mean.
@Suite struct SpokenNameTests {
    @Test(arguments: [
        ("Dana Ruiz", "Dana Ruiz"), ("Ruiz, Dana", "Dana Ruiz"), ("Ruiz, Dana (Acme)", "Dana Ruiz"), ("Dana Ruiz (Guest)", "Dana Ruiz"),
        ("Dana Ruiz | Acme", "Dana Ruiz"), ("Dana Ruiz - Acme", "Dana Ruiz"), ("Dana Ruiz, COO", "Dana Ruiz"),
        ("van der Berg, Ludwig", "Ludwig van der Berg"), ("dana.ruiz@acme.example", "Dana Ruiz"), ("Dana Ruiz [External]", "Dana Ruiz"),
        ("Ruiz, COO", "Ruiz"), ("Speaker 1", "Speaker 1"), ("(Acme)", "(Acme)"), ("", ""), ("Anne-Marie O'Neil", "Anne-Marie O'Neil"),
    ]) func display(_ written: String, _ expected: String) {
        #expect(SpokenName(written).display == expected)
    }

    private static let people = [
        Person(name: "Dana Ruiz", role: .decisionMaker), Person(name: "Tom Reyes"), Person(name: "Ann Lee"), Person(name: "Ann Bo"),
        Person(name: "Kim"),
    ]

    @Test(arguments: [
        ("Ruiz, Dana (Acme)", "Dana Ruiz"), ("DANA RUIZ", "Dana Ruiz"), ("Dana", "Dana Ruiz"), ("Dana R.", "Dana Ruiz"),
        ("D. Ruiz", "Dana Ruiz"), ("Dana Maria Ruiz", "Dana Ruiz"), ("Kim Novak", "Kim"), ("Lee, Ann", "Ann Lee"),
        ("tom.reyes@x.example", "Tom Reyes"),
    ]) func known(_ written: String, _ name: String) {
        #expect(Self.people.spoken(as: written)?.name == name)
    }

    @Test(arguments: ["Ann", "A. Miller", "Dana Lopez", "Thomas Reyes", "Speaker 1", "", "Ruiz Tom", "Jo Kim"]) func nobody(
        _ written: String
    ) {
        #expect(Self.people.spoken(as: written) == nil)
    }

    @Test func participantsAreCounted() {
        let transcript = read(
            "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ruiz, Dana>We decide.\n\n00:03.000 --> 00:04.000\n<v Tom>No.\n\n00:05.000 --> 00:06.000\n<v DANA RUIZ>Yes, we do.\n\n00:07.000 --> 00:08.000\nWho?\n"
        )
        #expect(
            transcript.participants == [
                Participant(name: "Dana Ruiz", spellings: ["Ruiz, Dana", "DANA RUIZ"], turns: 2, words: 5),
                Participant(name: "Tom", spellings: ["Tom"], turns: 1, words: 1),
            ])
    }
}
