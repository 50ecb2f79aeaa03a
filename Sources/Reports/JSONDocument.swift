import DealModel
import Foundation

/// The one writer of machine-readable output: keys sorted, numbers plain, no escapes of slashes, and the same bytes for the same value.
package enum JSONDocument {
    /// One line.
    ///
    /// - Throws: `EncodingError` for a value that JSON cannot hold.
    package static func line(_ value: some Encodable) throws -> String {
        try text(value, [])
    }

    /// Indented, for people who look at it.
    ///
    /// - Throws: `EncodingError` for a value that JSON cannot hold.
    package static func page(_ value: some Encodable) throws -> String {
        try text(value, .prettyPrinted)
    }

    private static func text(_ value: some Encodable, _ more: JSONEncoder.OutputFormatting) throws -> String {
        String(decoding: try JSONEncoder.sorted(more).encode(value), as: UTF8.self)
    }
}
