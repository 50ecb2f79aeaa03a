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
    ///
    /// As written, by year: the days of a country are read when a plan asks for them, since most plans name none.
    private let daysOff: [String: [String: String]]

    /// The table that travels with the program.
    package static let builtIn: HolidayTable = {
        let content = qualify_content_holidays()
        guard let bytes = content.bytes else { preconditionFailure("the built-in holidays are not embedded") }
        let data = Data(bytes: bytes, count: Int(content.count))
        guard let table = try? HolidayTable(unchecked: data) else { preconditionFailure("the built-in holidays cannot be read") }
        return table
    }()

    /// Reads `{"source", "firstYear", "lastYear", "daysOff": {"US": {"2026": "0101 0119 …"}}}`, days as month and day.
    package init(json: Data) throws {
        try self.init(unchecked: json)
        for (year, days) in daysOff.values.joined() {
            guard days.split(separator: " ").allSatisfy({ HolidayTable.day($0, of: year) != nil }) else {
                throw CocoaError(.coderInvalidValue)
            }
        }
    }

    /// Takes the days for what they should be; the tests check those that are built in.
    private init(unchecked json: Data) throws {
        let file = try JSONDecoder().decode(File.self, from: json)
        guard file.firstYear <= file.lastYear else { throw CocoaError(.coderInvalidValue) }
        source = file.source
        years = file.firstYear...file.lastYear
        daysOff = file.daysOff
    }

    /// ISO codes of the countries it knows, sorted.
    package var countries: [String] {
        Set(daysOff.keys.map { String($0.prefix(2)) }).sorted()
    }

    /// The days off of a country, or of its region where that has its own; nil for a country that it does not know.
    package func daysOff(country: String, region: String?) -> Set<Day>? {
        guard country.utf8.count == 2 else { return nil }
        let country = country.uppercased()
        if let region, let days = daysOff["\(country)-\(region.uppercased())"] { return HolidayTable.read(days) }
        // The United Kingdom has no common calendar; England's stands for it.
        return daysOff[country == "GB" ? "GB-ENG" : country].map(HolidayTable.read)
    }

    private static func read(_ years: [String: String]) -> Set<Day> {
        Set(years.flatMap { year, days in days.split(separator: " ").compactMap { day($0, of: year) } })
    }

    /// "0119" of "2026".
    private static func day(_ text: Substring, of year: String) -> Day? {
        guard let year = Int(year), let month = Int(text.prefix(2)), let day = Int(text.dropFirst(2)) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private struct File: Decodable {
        var source: String
        var firstYear: Int
        var lastYear: Int
        var daysOff: [String: [String: String]]
    }
}
