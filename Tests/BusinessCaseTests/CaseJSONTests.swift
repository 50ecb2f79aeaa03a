import DealModel
import Foundation
import Testing

@testable import BusinessCase

@Suite("The JSON of a case")
struct CaseJSONTests {
    @Test func `nulls are written out`() throws {
        let json = String(decoding: try JSONEncoder().encode(try CaseInput().computed()), as: UTF8.self)
        for key in [
            "currency", "yearlyCost", "yearlyBenefit", "benefit", "cost", "multiple", "roiPercent", "meetsGate", "highestJustifiableCost",
            "problemNeeded", "yearlyCostNeeded", "paybackMonths", "npv", "irrPercent", "costOfWaitingPerMonth",
            "netCostOfWaitingPerMonth", "scenarios", "simulation",
        ] {
            #expect(json.contains("\"\(key)\":null"), "\(key)")
        }
        for key in [
            "windowMonths", "gate", "implementationMonths", "rampMonths", "effectiveMonths", "pains", "sensitivity", "optimistic",
            "missing",
        ] {
            #expect(json.contains("\"\(key)\":"), "\(key)")
        }
    }

    @Test func `a row of the sensitivity names its input`() throws {
        let row = SensitivityRow(input: .pain(0, .each), low: 1, high: 2, multipleAtLow: nil, multipleAtHigh: 3)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(
            String(decoding: try encoder.encode(row), as: UTF8.self)
                == #"{"high":2,"input":"pains[0].frequency.each","low":1,"multipleAtHigh":3,"multipleAtLow":null}"#)
    }
}
