import Testing

@testable import Understanding

/// A yes, a no, or neither: what begins like one and is none comes first.
@Suite struct AssentTests {
    @Test(arguments: [
        "I do it in the shower, it doesn't get any nicer.", "Right behind you.", "No idea, honestly.", "No one has ever asked.",
        "It is what it is with these machines", "We can lose a shift to that", "I would say two million", "Sure thing costs money",
        "True story: we lost the account", "Nothing happens then", "Fine tuning it takes a week", "We do about forty a year",
        "Deal size is not the point", "", "…", "Twelve days.",
    ])
    func neither(text: String) {
        #expect(Assent(text) == nil)
    }

    @Test(arguments: [
        "Yes.", "yeah", "Yep, that's me.", "Exactly.", "That's right.", "I would, yes.", "I would.", "We do.", "It is, yes.", "Absolutely.",
        "Um, yes, exactly.", "Right.", "Correct.", "Of course.", "Well, sure.", "That works for us.", "More or less.", "Agreed.",
        "yes we would", "Spot on.", "Fair enough.", "I will, gladly.", "Happy to.", "I agree with that plan.", "Fine by me.",
    ])
    func yes(text: String) {
        #expect(Assent(text) == .yes)
    }

    @Test(arguments: [
        "No.", "No, more like two.", "Nope.", "Not really.", "Not quite.", "I wouldn't.", "We don't, no.", "It isn't, no.",
        "Absolutely not.",
        "Hardly.", "Oh, no.", "That's not it.", "no it isnt", "Never.",
    ])
    func no(text: String) {
        #expect(Assent(text) == .no)
    }

    @Test(arguments: [
        "Yes, but not this year.", "Sure, if IT agrees.", "Yes, thank you, Tom.", "I suppose so.", "Maybe.", "Probably.", "Yes and no.",
        "Yes, unless the board says otherwise.", "In principle.", "We'll see.",
    ])
    func hedged(text: String) {
        #expect(Assent(text) == .hedged)
    }
}
