import DealModel
import Testing

/// One criterion and many ways to speak of it. None of these sentences is in the training set.
struct CriterionPhrases: Sendable, CustomTestStringConvertible {
    var criterion: Criterion
    var speaker: Side
    var phrases: [String]

    var testDescription: String { "\(speaker) \(criterion.rawValue)" }

    static let all: [CriterionPhrases] = [
        .init(
            criterion: .decisionMaker, speaker: .buyer,
            phrases: [
                "The decision is mine to make.", "it's my budget and I sign for it", "That would have to go to our CFO, she decides.",
            ]),
        .init(
            criterion: .consequence, speaker: .buyer,
            phrases: ["Every day of downtime costs us about a million dollars.", "we lose roughly 40k a week because of it"]),
        .init(
            criterion: .target, speaker: .buyer,
            phrases: ["We want to cut downtime by 10% in the next 12 months.", "I need that rate below two percent by next summer."]),
        .init(
            criterion: .goLiveDate, speaker: .buyer,
            phrases: ["We want to be live on the first of March.", "It has to be up and running by the end of September."]),
        .init(
            criterion: .implementationTime, speaker: .buyer,
            phrases: ["The implementation would take us about four months.", "Installation needs six to eight weeks."]),
        .init(
            criterion: .purchasing, speaker: .buyer,
            phrases: ["The contract is with our legal team now.", "Procurement has raised the purchase order."]),
        .init(
            criterion: .verbalYes, speaker: .buyer,
            phrases: ["We have chosen you.", "You're our preferred vendor, congratulations."]),
        .init(
            criterion: .sponsorship, speaker: .buyer,
            phrases: ["I'd be willing to sponsor this internally.", "I'll put my name behind it."]),
        .init(
            criterion: .consequence, speaker: .seller,
            phrases: ["What does an hour of downtime cost you?", "How much did you lose because of that last year?"]),
        .init(
            criterion: .roi, speaker: .seller,
            phrases: ["What return would your finance team need to see?", "On those figures the payback is under a year."]),
        .init(
            criterion: .decisionMaker, speaker: .seller,
            phrases: ["Who besides you has to approve this?", "Who makes the final decision?"]),
        .init(
            criterion: .goLiveReason, speaker: .seller,
            phrases: ["Why does that date matter?", "What happens if you miss that date?"]),
    ]

    /// Words of business in sentences that are evidence for nothing.
    static let negatives: [(Side, String)] = [
        (.buyer, "Can you hear me now?"),
        (.buyer, "Lovely weather in Lisbon today."),
        (.buyer, "Thanks, have a nice weekend!"),
        (.buyer, "My daughter's school play goes live on the local radio tonight."),
        (.buyer, ""),
        (.buyer, "   "),
        (.buyer, "???"),
        (.seller, "Let me share my screen."),
        (.seller, "Good morning, everybody."),
        (.seller, "How was your holiday?"),
    ]
}
