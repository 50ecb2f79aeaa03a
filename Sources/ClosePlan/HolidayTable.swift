import CContent
import DealModel
import Foundation

/// Public days off by country and region, for a stretch of years.
package struct HolidayTable: Sendable {
    /// Where the days come from.
    package let source: String
    /// Outside these years the table knows of no day off.
    package let years: ClosedRange<Int>
    /// By `US`, or by `DE-BY` where a region has its own.
    private let daysOff: [String: Set<Day>]

    /// The table that travels with the program.
    package static let builtIn: HolidayTable = {
        let content = qualify_content_holidays()
        guard let bytes = content.bytes else { preconditionFailure("the built-in holidays are not embedded") }
        let data = Data(bytes: bytes, count: Int(content.count))
        guard let table = try? HolidayTable(json: data) else { preconditionFailure("the built-in holidays cannot be read") }
        return table
    }()

    /// Reads `{"source", "firstYear", "lastYear", "daysOff": {"US": {"2026": "0101 0119 …"}}}`, days as month and day.
    package init(json: Data) throws {
        let file = try JSONDecoder().decode(File.self, from: json)
        guard file.firstYear <= file.lastYear else { throw CocoaError(.coderInvalidValue) }
        source = file.source
        years = file.firstYear...file.lastYear
        daysOff = try file.daysOff.mapValues { years in
            Set(
                try years.flatMap { year, days in
                    try days.split(separator: " ").map { text in
                        guard let day = Day(iso: "\(year)-\(text.prefix(2))-\(text.dropFirst(2))") else {
                            throw CocoaError(.coderInvalidValue)
                        }
                        return day
                    }
                })
        }
    }

    /// ISO codes of the countries it knows, sorted.
    package var countries: [String] {
        Set(daysOff.keys.map { String($0.prefix(2)) }).sorted()
    }

    /// The days off of a country, or of its region where that has its own; nil for a country that it does not know.
    package func daysOff(country: String, region: String?) -> Set<Day>? {
        guard country.utf8.count == 2 else { return nil }
        let country = country.uppercased()
        if let region, let days = daysOff["\(country)-\(region.uppercased())"] { return days }
        // The United Kingdom has no common calendar; England's stands for it.
        return daysOff[country == "GB" ? "GB-ENG" : country]
    }

    private struct File: Decodable {
        var source: String
        var firstYear: Int
        var lastYear: Int
        var daysOff: [String: [String: String]]
    }
}
