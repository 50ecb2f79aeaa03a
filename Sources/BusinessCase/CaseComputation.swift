import DealModel

extension CaseInput {
    /// The business case in all its parts.
    ///
    /// Throws every contradiction in the input; what is merely missing leaves nils and is listed in `missing`.
    package func computed() throws(CaseErrors) -> CaseResult {
        let errors = errors
        guard errors.isEmpty else { throw CaseErrors(errors) }

        let costs = pains.map { pain in pain.yearlyCost { pain[$0]?.middle }?.finite }
        let benefits = yearlyBenefits(middle).map { $0?.finite }
        let yearlyBenefit = sum(benefits)
        let delay = delayMonths(middle)
        let rampMonths = rampMonths(middle)
        let months = effectiveMonths(at: terms.windowMonths, delay: delay, ramp: rampMonths)
        let benefit = yearlyBenefit.flatMap { ($0 / 12 * months).finite }
        let price = flows(yearlyBenefit: 0, middle)
        let flows = yearlyBenefit.flatMap { self.flows(yearlyBenefit: $0, middle) }
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
            cost: price?.cost.finite,
            multiple: multiple,
            roiPercent: multiple.flatMap { (($0 - 1) * 100).finite },
            meetsGate: multiple.map(terms.isMet),
            highestJustifiableCost: benefit.flatMap { ($0 / terms.gate).finite },
            problemNeeded: price.flatMap { ($0.cost * terms.gate).finite },
            yearlyCostNeeded: ratio(costOfComplete, times: terms.gate, to: multiple),
            paybackMonths: flows?.paybackMonths,
            npv: flows?.npv(discountPercent: terms.discountPercent),
            irrPercent: flows?.irrPercent,
            costOfWaitingPerMonth: yearlyBenefit.map { $0 / 12 },
            netCostOfWaitingPerMonth: flows.flatMap { ($0.monthlyBenefit - $0.monthlyPrice).finite },
            pains: pains.indices.map { index in
                PainResult(
                    name: pains[index].name, yearlyCost: costs[index], yearlyBenefit: benefits[index],
                    benefit: benefits[index].flatMap { ($0 / 12 * months).finite },
                    breakEvenReductionPercent: ratio(pains[index].reduction?.middle, times: 1, to: multiple),
                    gateReductionPercent: ratio(pains[index].reduction?.middle, times: terms.gate, to: multiple))
            },
            scenarios: multiple.flatMap { _ in scenarios },
            simulation: multiple.map(simulation),
            sensitivity: multiple.map { _ in sensitivity } ?? [],
            optimistic: implementation == nil,
            missing: missing)
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
private func sum(_ values: [Double?]) -> Double? {
    let known = values.compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0, +).finite
}

private func ratio(_ value: Double?, times factor: Double, to multiple: Double?) -> Double? {
    guard let value, let multiple, multiple > 0 else { return nil }
    return (value * factor / multiple).finite
}
