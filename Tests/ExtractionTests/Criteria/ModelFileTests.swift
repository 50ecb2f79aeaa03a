import CContent
import Testing

@testable import Extraction

struct ModelFileTests {
    private var builtIn: [UInt8] {
        let content = qualify_content_criteria_model()
        return Array(UnsafeRawBufferPointer(start: content.bytes, count: Int(content.count)))
    }

    private func model(_ bytes: [UInt8]) throws -> CriteriaModel {
        try bytes.withUnsafeBytes { try CriteriaModel(bytes: $0) }
    }

    @Test("What is written is read back")
    func roundTrip() throws {
        let file = try builtIn.withUnsafeBytes { try ModelFile($0) }
        #expect(file.encoded == builtIn)
    }

    @Test("The embedded model is small")
    func size() {
        #expect(builtIn.count < 4_000_000)
    }

    @Test("Bytes that end early are refused", arguments: [0, 1, 3, 4, 5, 8, 11, 12, 100, 5_000, 200_000])
    func truncated(_ count: Int) {
        #expect(throws: ModelFileError.self) { try model(Array(builtIn.prefix(count))) }
    }

    @Test("Bytes that go on after the end are refused")
    func trailing() {
        #expect(throws: ModelFileError.wrongLength) { try model(builtIn + [0]) }
    }

    @Test("A file of another kind is refused")
    func foreign() {
        #expect(throws: ModelFileError.unknownFormat) { try model(Array("<!DOCTYPE html>".utf8)) }
        var other = builtIn
        other[3] &+= 1
        #expect(throws: ModelFileError.unknownFormat) { try model(other) }
    }

    @Test("Damaged sizes are refused or read, and never trap", arguments: 0..<40)
    func damaged(_ seed: Int) {
        let rubbish = Mutations(seed: UInt64(seed)).bytes(8)
        var bytes = builtIn
        for (index, byte) in rubbish.enumerated() { bytes[4 + index] = byte }
        #expect(throws: ModelFileError.self) { try model(bytes) }
        // Rubbish behind the magic.
        #expect(throws: ModelFileError.self) { try model(Array(builtIn.prefix(4)) + Mutations(seed: UInt64(seed)).bytes(300)) }
    }

    @Test("Keys out of order are refused")
    func unordered() throws {
        var file = try builtIn.withUnsafeBytes { try ModelFile($0) }
        file.criteria.keys.swapAt(0, 1)
        #expect(throws: ModelFileError.inconsistent) { try CriteriaModel(file) }
    }

    @Test("Figures that are no numbers are refused")
    func notNumbers() throws {
        var file = try builtIn.withUnsafeBytes { try ModelFile($0) }
        file.craft.scales[0] = .nan
        #expect(throws: ModelFileError.inconsistent) { try CriteriaModel(file) }
    }
}
