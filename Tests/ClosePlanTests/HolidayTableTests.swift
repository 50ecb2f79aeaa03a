import DealModel
import Foundation
import Testing

@testable import ClosePlan

@Suite("Public days off")
struct HolidayTableTests {
    let table = HolidayTable.builtIn

    @Test func `eight countries, eight years`() {
        #expect(table.countries == ["DE", "FR", "GB", "IE", "IN", "IT", "NL", "US"])
        #expect(table.years == 2025...2032)
    }

    @Test(arguments: ["", "XX", "NO", "UK", "GB-SCT", "USA", "U"])
    func `a country that it does not know`(_ country: String) {
        #expect(table.daysOff(country: country, region: nil) == nil)
    }

    @Test(arguments: [
        ("US", nil, "2026-11-26", true), ("US", "CA", "2026-11-26", true), ("US", nil, "2026-11-27", false),
        // The Fourth of July on a Saturday is observed on the day before.
        ("US", nil, "2026-07-03", true),
        ("GB", nil, "2026-08-31", true), ("GB", "SCT", "2026-08-31", false), ("GB", "SCT", "2026-08-03", true),
        ("GB", "NIR", "2027-03-17", true), ("GB", "WLS", "2027-03-17", false), ("GB", "LND", "2026-08-31", true),
        ("DE", nil, "2026-10-03", true), ("DE", nil, "2027-01-06", false), ("DE", "BY", "2027-01-06", true),
        ("FR", nil, "2028-07-14", true), ("NL", nil, "2029-04-27", true), ("IT", nil, "2030-04-25", true),
        ("IE", nil, "2027-03-17", true), ("IN", nil, "2031-01-26", true), ("in", nil, "2031-01-26", true),
    ])
    func `known days`(_ country: String, _ region: String?, _ date: String, _ isOff: Bool) {
        #expect(table.daysOff(country: country, region: region)?.contains(day(date)) == isOff)
    }

    @Test func `every list covers every year and has no day twice`() throws {
        for (country, region) in [
            ("US", nil), ("GB", nil), ("GB", "SCT"), ("GB", "WLS"), ("GB", "NIR"), ("IE", nil), ("DE", nil), ("DE", "BY"), ("FR", nil),
            ("NL", nil), ("IT", nil), ("IN", nil),
        ] as [(String, String?)] {
            let days = try #require(table.daysOff(country: country, region: region))
            #expect(Set(days.map(\.year)) == Set(2025...2032), "\(country) \(region ?? "")")
            #expect((60...200).contains(days.count), "\(country) \(region ?? "")")
        }
    }

    @Test(arguments: [
        "{}", "[", #"{"source": "", "firstYear": 2026, "lastYear": 2025, "daysOff": {}}"#,
        #"{"source": "", "firstYear": 2026, "lastYear": 2026, "daysOff": {"US": {"2026": "0230"}}}"#,
        #"{"source": "", "firstYear": 2026, "lastYear": 2026, "daysOff": {"US": {"2026": "1"}}}"#,
    ])
    func `a broken table is refused`(_ json: String) {
        #expect(throws: (any Error).self) { try HolidayTable(json: Data(json.utf8)) }
    }
}
