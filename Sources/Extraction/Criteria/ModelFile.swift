/// What can be wrong with the bytes of a model.
package enum ModelFileError: Error, Equatable {
    /// No model at all, or one of another layout or with features that this program does not compute.
    case unknownFormat
    /// The bytes end before the model does, or go on after it.
    case wrongLength
    /// Sizes, order or figures that no training run writes.
    case inconsistent
}

/// The numbers of a criteria model, as they lie in `criteria.model`.
///
/// Layout, little endian: `QCM` and a version byte; three tables (criteria, denial, craft), each `columns` and `rows` as 32 bits, the
/// rows' feature hashes in rising order, a byte a weight row by row, then scale and bias a column as 32-bit floats; last a counted list
/// of 32-bit floats for calibration.
package struct ModelFile: Sendable, Equatable {
    package struct Table: Sendable, Equatable {
        package var columns: Int
        package var keys: [UInt32]
        package var weights: [Int8]
        package var scales: [Float]
        package var biases: [Float]

        package init(columns: Int, keys: [UInt32], weights: [Int8], scales: [Float], biases: [Float]) {
            self.columns = columns
            self.keys = keys
            self.weights = weights
            self.scales = scales
            self.biases = biases
        }
    }

    package var criteria: Table
    package var denial: Table
    package var craft: Table
    package var calibration: [Float]

    /// Raised whenever features or layout change: a model is of use only to the code it was trained with.
    static let magic: [UInt8] = Array("QCM".utf8) + [2]

    package init(criteria: Table, denial: Table, craft: Table, calibration: [Float]) {
        self.criteria = criteria
        self.denial = denial
        self.craft = craft
        self.calibration = calibration
    }

    /// - Throws: `ModelFileError`, for whatever the bytes may be.
    package init(_ bytes: UnsafeRawBufferPointer) throws(ModelFileError) {
        var reader = Reader(bytes: bytes)
        guard bytes.count >= 4, bytes.prefix(4).elementsEqual(Self.magic) else { throw .unknownFormat }
        reader.offset = 4
        criteria = try reader.table()
        denial = try reader.table()
        craft = try reader.table()
        let count = try reader.count()
        calibration = try reader.floats(count)
        guard reader.offset == bytes.count else { throw .wrongLength }
    }

    /// The bytes that `init(_:)` reads.
    package var encoded: [UInt8] {
        var bytes = Self.magic
        func append(_ value: UInt32) {
            for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
        }
        for table in [criteria, denial, craft] {
            append(UInt32(table.columns))
            append(UInt32(table.keys.count))
            for key in table.keys { append(key) }
            bytes.append(contentsOf: table.weights.map { UInt8(bitPattern: $0) })
            for value in table.scales + table.biases { append(value.bitPattern) }
        }
        append(UInt32(calibration.count))
        for value in calibration { append(value.bitPattern) }
        return bytes
    }

    private struct Reader {
        let bytes: UnsafeRawBufferPointer
        var offset = 0

        /// Claims that many bytes, or throws where the file has no more.
        private mutating func take(_ count: Int) throws(ModelFileError) -> Int {
            guard count >= 0, count <= bytes.count - offset else { throw .wrongLength }
            offset += count
            return offset - count
        }

        private mutating func word() throws(ModelFileError) -> UInt32 {
            let start = try take(4)
            return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
        }

        /// A size: never more than the file has bytes, so that sums and products of sizes stay far from overflow.
        mutating func count() throws(ModelFileError) -> Int {
            let value = Int(try word())
            guard value <= bytes.count else { throw .wrongLength }
            return value
        }

        private mutating func words(_ count: Int) throws(ModelFileError) -> [UInt32] {
            let start = try take(count * 4)
            let source = UnsafeRawBufferPointer(rebasing: bytes[start..<(start + count * 4)])
            var values = [UInt32](unsafeUninitializedCapacity: count) { buffer, filled in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(from: source)
                filled = count
            }
            if UInt32(littleEndian: 1) != 1 { values = values.map { UInt32(littleEndian: $0) } }
            return values
        }

        mutating func floats(_ count: Int) throws(ModelFileError) -> [Float] {
            let values = try words(count).map { Float(bitPattern: $0) }
            guard values.allSatisfy(\.isFinite) else { throw .inconsistent }
            return values
        }

        mutating func table() throws(ModelFileError) -> Table {
            let columns = try count()
            let rows = try count()
            let keys = try words(rows)
            let (size, overflow) = rows.multipliedReportingOverflow(by: columns)
            guard !overflow else { throw .inconsistent }
            let start = try take(size)
            let source = UnsafeRawBufferPointer(rebasing: bytes[start..<(start + size)])
            let weights = [Int8](unsafeUninitializedCapacity: size) { buffer, filled in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(from: source)
                filled = size
            }
            return Table(columns: columns, keys: keys, weights: weights, scales: try floats(columns), biases: try floats(columns))
        }
    }
}
