extension CaseResult: Encodable {
    private enum Key: String, CodingKey {
        case currency, windowMonths, gate, implementationMonths, rampMonths, effectiveMonths, yearlyCost, yearlyBenefit, benefit, cost
        case multiple, roiPercent, meetsGate, highestJustifiableCost, problemNeeded, yearlyCostNeeded, paybackMonths, npv, irrPercent
        case costOfWaitingPerMonth, netCostOfWaitingPerMonth, pains, scenarios, simulation, sensitivity, optimistic, missing
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(currency, forKey: .currency)
        try container.encode(windowMonths, forKey: .windowMonths)
        try container.encode(gate, forKey: .gate)
        try container.encode(implementationMonths, forKey: .implementationMonths)
        try container.encode(rampMonths, forKey: .rampMonths)
        try container.encode(effectiveMonths, forKey: .effectiveMonths)
        try container.encode(yearlyCost, forKey: .yearlyCost)
        try container.encode(yearlyBenefit, forKey: .yearlyBenefit)
        try container.encode(benefit, forKey: .benefit)
        try container.encode(cost, forKey: .cost)
        try container.encode(multiple, forKey: .multiple)
        try container.encode(roiPercent, forKey: .roiPercent)
        try container.encode(meetsGate, forKey: .meetsGate)
        try container.encode(highestJustifiableCost, forKey: .highestJustifiableCost)
        try container.encode(problemNeeded, forKey: .problemNeeded)
        try container.encode(yearlyCostNeeded, forKey: .yearlyCostNeeded)
        try container.encode(paybackMonths, forKey: .paybackMonths)
        try container.encode(npv, forKey: .npv)
        try container.encode(irrPercent, forKey: .irrPercent)
        try container.encode(costOfWaitingPerMonth, forKey: .costOfWaitingPerMonth)
        try container.encode(netCostOfWaitingPerMonth, forKey: .netCostOfWaitingPerMonth)
        try container.encode(pains, forKey: .pains)
        try container.encode(scenarios, forKey: .scenarios)
        try container.encode(simulation, forKey: .simulation)
        try container.encode(sensitivity, forKey: .sensitivity)
        try container.encode(optimistic, forKey: .optimistic)
        try container.encode(missing, forKey: .missing)
    }
}

extension PainResult: Encodable {
    private enum Key: String, CodingKey {
        case name, yearlyCost, yearlyBenefit, benefit, breakEvenReductionPercent, gateReductionPercent
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        try container.encode(yearlyCost, forKey: .yearlyCost)
        try container.encode(yearlyBenefit, forKey: .yearlyBenefit)
        try container.encode(benefit, forKey: .benefit)
        try container.encode(breakEvenReductionPercent, forKey: .breakEvenReductionPercent)
        try container.encode(gateReductionPercent, forKey: .gateReductionPercent)
    }
}

extension Scenario: Encodable {
    private enum Key: String, CodingKey {
        case multiple, npv, paybackMonths
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(multiple, forKey: .multiple)
        try container.encode(npv, forKey: .npv)
        try container.encode(paybackMonths, forKey: .paybackMonths)
    }
}

extension Simulation: Encodable {
    private enum Key: String, CodingKey {
        case p10, p50, p90, probability
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(p10, forKey: .p10)
        try container.encode(p50, forKey: .p50)
        try container.encode(p90, forKey: .p90)
        try container.encode(probability, forKey: .probability)
    }
}

extension SensitivityRow: Encodable {
    private enum Key: String, CodingKey {
        case input, low, high, multipleAtLow, multipleAtHigh
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(input.path, forKey: .input)
        try container.encode(low, forKey: .low)
        try container.encode(high, forKey: .high)
        try container.encode(multipleAtLow, forKey: .multipleAtLow)
        try container.encode(multipleAtHigh, forKey: .multipleAtHigh)
    }
}
