import DealModel

/// The plan as comma-separated values (RFC 4180), for a spreadsheet.
package struct PlanTable: Sendable {
    let plan: PublishedPlan

    /// What the first line says; a file that begins so is such a table.
    package static let heading = "number,id,step,side,owner,working days,start,finish,done,first,critical,after"

    package init(_ plan: PublishedPlan) {
        self.plan = plan
    }

    package var text: String {
        let rows = plan.rows.enumerated().map { number, row in
            [
                String(number + 1), SpreadsheetCell.text(row.id), SpreadsheetCell.text(row.title), row.side.rawValue,
                SpreadsheetCell.text(row.owner ?? ""), String(row.days), row.start?.iso ?? "", row.finish?.iso ?? "", row.done?.iso ?? "",
                row.isFirst ? "yes" : "", row.isCritical ? "yes" : "", SpreadsheetCell.text(row.after.joined(separator: "; ")),
            ].joined(separator: ",")
        }
        return ([PlanTable.heading] + rows).map { $0 + "\r\n" }.joined()
    }
}

/// A cell of a table for spreadsheets.
enum SpreadsheetCell {
    /// Text in quotes where it must, and never a formula: what would begin one gets an apostrophe before it.
    static func text(_ value: String) -> String {
        let isFormula = value.unicodeScalars.first.map { formulas.contains($0) } ?? false
        let plain = (isFormula ? "'" : "") + value.replacing("\u{0}", with: "")
        let needsQuotes = isFormula || plain.unicodeScalars.contains { "\",\r\n;\t'".unicodeScalars.contains($0) } || plain != plain.trimmed
        return needsQuotes ? "\"" + plain.replacing("\"", with: "\"\"") + "\"" : plain
    }

    /// Full-width signs begin a formula in some programs, too.
    private static let formulas: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
