import Foundation

extension JSONEncoder {
    /// The encoder of all that the program writes: keys sorted and slashes as they are, so that the same value is the same bytes.
    package static func sorted(_ more: JSONEncoder.OutputFormatting = []) -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = more.union([.sortedKeys, .withoutEscapingSlashes])
        return encoder
    }
}
