import Foundation

extension CaseInput {
    /// The three scenarios; nil where nothing is priced or no pain is complete.
    var scenarios: Scenarios? {
        let worse: FigurePick<Decimal> = { figure in self[figure].map { figure.isBetterHigh ? $0.low : $0.high } }
        let better: FigurePick<Decimal> = { figure in self[figure].map { figure.isBetterHigh ? $0.high : $0.low } }
        guard let conservative = scenario(worse), let base = scenario(middle), let stretch = scenario(better) else { return nil }
        return Scenarios(conservative: conservative, base: base, stretch: stretch)
    }

    private func scenario(_ pick: FigurePick<Decimal>) -> Scenario? {
        let benefits = yearlyBenefits(pick).compactMap(\.self)
        guard !benefits.isEmpty, let flows = flows(yearlyBenefit: benefits.reduce(0, +), pick) else { return nil }
        return Scenario(
            multiple: flows.multiple, npv: flows.binary.npv(discountPercent: terms.discountPercent.binary),
            paybackMonths: flows.paybackMonths)
    }
}
