import BusinessCase
import DealModel
import Foundation
import Qualification

/// All that a report on a business case tells: the figures, where they come from, for whom and by whom.
package struct CaseBrief: Sendable {
    /// Where a figure comes from.
    package struct Origin: Hashable, Sendable {
        package let words: String
        /// Nil is the seller: a command, or the rep's own view.
        package let speaker: String?
        package let strength: Evidence.Strength
        /// Nil where the record does not have it.
        package let day: Day?
        /// The words are the speaker's own, heard in a meeting or read in a mail, and no note about them.
        package let isVerbatim: Bool
    }

    package let account: String?
    package let decisionMaker: String?
    package let preparedBy: String?
    package let day: Day
    package let input: CaseInput
    package let result: CaseResult
    package let origins: [CaseFigure: Origin]
    /// "1 EUR = 1.08 USD": what the user said that currencies are worth.
    package let exchangeRates: [String]
    /// Nil for a document, of which nobody knows who said it.
    package let basis: CaseVerdict.Basis?
    package let withClaimed: CaseResult?
    /// Somebody said "about" of an amount: what rests on it is rounded to what it carries.
    package let isApproximate: Bool
    /// The names of the pains are the buyer's own words.
    let hasBuyersNames: Bool

    /// Of a document.
    package init(_ input: CaseInput, _ result: CaseResult, day: Day) {
        self.input = input
        self.result = result
        self.day = day
        (account, decisionMaker, preparedBy, basis, withClaimed) = (nil, nil, nil, nil, nil)
        (origins, exchangeRates, isApproximate, hasBuyersNames) = ([:], [], false, true)
    }

    /// Of an opportunity; nil where its figures contradict each other.
    package init?(_ verdict: Verdict) {
        let businessCase = verdict.businessCase
        guard let result = businessCase.result else { return nil }
        let opportunity = verdict.opportunity
        account = opportunity.account
        decisionMaker = opportunity.decisionMaker?.nameAndTitle
        preparedBy = opportunity.owner.isEmpty ? nil : opportunity.owner
        day = verdict.today
        input = businessCase.reading.input
        self.result = result
        basis = businessCase.basis
        withClaimed = businessCase.withClaimed
        isApproximate = verdict[.consequence].values.contains(where: \.approximate)
        var origins = businessCase.reading.quotes.mapValues { opportunity.origin(of: $0) }
        if let ramp = opportunity.given.last(where: { $0.stated.input == .ramp })?.stated, input.ramp != nil {
            origins[.ramp] = Origin(words: ramp.words, speaker: nil, strength: .proof, day: ramp.day, isVerbatim: false)
        }
        self.origins = origins
        exchangeRates = opportunity.exchangeRates(into: result.currency)
        let name = businessCase.reading.input.pains.first?.name
        let named = verdict[.problem].evidence.last { $0.quote == name && $0.strength > .view && $0.side == .buyer }
        hasBuyersNames = named.map { !opportunity.isNote($0.quote) } ?? false
    }

    /// The figure is somebody's claim, and to be confirmed by the one who must say it.
    package func isClaim(_ figure: CaseFigure) -> Bool {
        origins[figure].map { $0.strength < .proof } ?? false
    }
}

extension Opportunity {
    /// The rates that the case needs: those of a currency in which somebody named an amount.
    fileprivate func exchangeRates(into currency: Currency?) -> [String] {
        let rates = given.filter { $0.stated.input == .rate }
        let named = said.flatMap(\.utterance.reading.entities) + given.filter { $0.stated.input != .rate }.flatMap(\.stated.entities)
        let foreign = Set(named.compactMap { $0.rate?.money.currency }.filter { $0 != currency })
        return rates.filter { rate in rate.stated.entities.contains { $0.rate?.money.currency.map(foreign.contains) == true } }
            .map(\.stated.words)
    }

    /// Whether words are a note about what somebody said, and not heard from them.
    fileprivate func isNote(_ words: String) -> Bool {
        said.last { $0.utterance.quote == words }.map { $0.utterance.source == .prep || $0.utterance.reported || $0.utterance.isPrivate }
            ?? true
    }

    /// The quote of a figure with what the record says of the utterance it is from.
    fileprivate func origin(of quoted: CaseReading.Quoted) -> CaseBrief.Origin {
        let utterance = said.last { $0.utterance.quote == quoted.words }?.utterance
        let given = given.last { $0.stated.words == quoted.words }?.stated
        return CaseBrief.Origin(
            words: quoted.words, speaker: quoted.speaker, strength: quoted.strength, day: utterance?.day ?? given?.day,
            isVerbatim: quoted.speaker != nil && !isNote(quoted.words))
    }
}
