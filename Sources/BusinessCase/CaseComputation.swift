import DealModel
import Foundation

extension CaseInput {
    /// The business case in all its parts.
    ///
    /// Throws every contradiction in the input; what is merely missing leaves nils and is listed in `missing`.
    package func computed() throws(CaseErrors) -> CaseResult {
        let errors = errors
        guard errors.isEmpty else { throw CaseErrors(errors) }

        let costs = pains.map(\.yearlyCost)
        let benefits = yearlyBenefits(middle)
        let yearlyBenefit = sum(benefits)
        let delay = delayMonths(middle)
        let rampMonths = rampMonths(middle)
        let months = effectiveMonths(at: terms.windowMonths, delay: delay, ramp: rampMonths)
        let benefit = yearlyBenefit.map { $0 / 12 * months }
        let price = flows(yearlyBenefit: 0, middle)
        let flows = yearlyBenefit.flatMap { self.flows(yearlyBenefit: $0, middle) }
        let binary = flows?.binary
        let multiple = flows?.multiple
        let costOfComplete = sum(zip(costs, benefits).map { $1 == nil ? nil : $0 })

        return CaseResult(
            currency: currencies.first?.currency,
            windowMonths: terms.windowMonths,
            gate: terms.gate,
            implementationMonths: delay,
            rampMonths: rampMonths,
            effectiveMonths: months,
            yearlyCost: sum(costs),
            yearlyBenefit: yearlyBenefit,
            benefit: benefit,
            cost: price?.cost,
            multiple: multiple,
            roiPercent: multiple.flatMap { (($0 - 1) * 100).finite },
            meetsGate: multiple.map(terms.isMet),
            highestJustifiableCost: terms.gate > 0 ? benefit.map { $0 / terms.gate } : nil,
            problemNeeded: price.map { $0.cost * terms.gate },
            yearlyCostNeeded: needed(of: costOfComplete, benefit: benefit, cost: price?.cost),
            paybackMonths: flows?.paybackMonths,
            npv: binary?.npv(discountPercent: terms.discountPercent.binary),
            irrPercent: binary?.irrPercent,
            costOfWaitingPerMonth: yearlyBenefit.map { $0 / 12 },
            netCostOfWaitingPerMonth: flows.map { $0.monthlyBenefit - $0.monthlyPrice },
            pains: pains.indices.map { index in
                PainResult(
                    name: pains[index].name, yearlyCost: costs[index], yearlyBenefit: benefits[index],
                    benefit: benefits[index].map { $0 / 12 * months },
                    breakEvenReductionPercent: ratio(pains[index].reduction, times: 1, to: multiple),
                    gateReductionPercent: ratio(pains[index].reduction, times: terms.gate.binary, to: multiple))
            },
            scenarios: multiple.flatMap { _ in scenarios },
            simulation: multiple.map(simulation),
            sensitivity: multiple.map { _ in sensitivity } ?? [],
            optimistic: implementation == nil,
            missing: missing)
    }

    /// The yearly cost at which the case would meet its gate, all else equal; nil where no benefit comes of it, or nothing is paid.
    private func needed(of yearlyCost: Decimal?, benefit: Decimal?, cost: Decimal?) -> Decimal? {
        guard let yearlyCost, let benefit, let cost, benefit > 0, cost > 0 else { return nil }
        return yearlyCost / benefit * (cost * terms.gate)
    }

    /// Paths of what is still to be asked, in the order of the contract.
    package var missing: [String] {
        var missing = pains.isEmpty ? ["pains"] : []
        for (index, pain) in pains.enumerated() {
            missing += pain.missing.map { CaseFigure.pain(index, $0).path }
        }
        if !investment.isPriced { missing.append("investment") }
        if implementation == nil { missing.append(CaseFigure.implementation.path) }
        return missing
    }
}

/// The sum of what is known; nil where nothing is.
private func sum(_ values: [Decimal?]) -> Decimal? {
    let known = values.compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0, +)
}

private func ratio(_ reduction: Estimate?, times factor: Double, to multiple: Double?) -> Double? {
    guard let reduction, let multiple, multiple > 0 else { return nil }
    return (reduction.middle.binary * factor / multiple).finite
}
