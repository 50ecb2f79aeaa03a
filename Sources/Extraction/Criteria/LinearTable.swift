/// Weights of several linear models over the same hashed features: a row a feature, a column an output, a byte a weight.
struct LinearTable: Sendable {
    let columns: Int
    /// Feature hashes in rising order, one a row.
    private let keys: [UInt32]
    /// For each value of a hash's upper 16 bits the first row that has it or a greater one. Hashes are spread evenly, so that a search
    /// looks at one or two rows.
    private let starts: [UInt32]
    private let weights: [Int8]
    /// What a step of a weight is worth, by column.
    let scales: [Float]
    let biases: [Float]

    /// - Parameter keys: feature hashes in rising order, one a row.
    init?(columns: Int, keys: [UInt32], weights: [Int8], scales: [Float], biases: [Float]) {
        guard columns > 0, weights.count == keys.count * columns, scales.count == columns, biases.count == columns,
            scales.allSatisfy(\.isFinite), biases.allSatisfy(\.isFinite)
        else { return nil }
        var starts: [UInt32] = []
        starts.reserveCapacity(65_537)
        var last: UInt32 = 0
        for (row, key) in keys.enumerated() {
            guard key > last else { return nil }
            last = key
            while starts.count <= Int(key >> 16) { starts.append(UInt32(row)) }
        }
        while starts.count < 65_537 { starts.append(UInt32(keys.count)) }
        self.columns = columns
        self.keys = keys
        self.starts = starts
        self.weights = weights
        self.scales = scales
        self.biases = biases
    }

    /// The score of each column: its bias, and the weights of the features that the table knows, by their strengths.
    func scores(of features: UtteranceFeatures) -> [Float] {
        var sums = [Float](repeating: 0, count: columns)
        // One access to each array for all features: this loop is most of the work of reading an utterance.
        weights.withUnsafeBufferPointer { weights in
            keys.withUnsafeBufferPointer { keys in
                starts.withUnsafeBufferPointer { starts in
                    sums.withUnsafeMutableBufferPointer { sums in
                        for (hash, value) in zip(features.hashes, features.values) {
                            guard let row = Self.row(of: hash, keys, starts) else { continue }
                            let start = row * columns
                            for column in 0..<sums.count { sums[column] += Float(weights[start + column]) * value }
                        }
                    }
                }
            }
        }
        for column in sums.indices { sums[column] = sums[column] * scales[column] + biases[column] }
        return sums
    }

    /// What features add to one column, without its bias.
    func sum(_ hashes: [UInt32], _ values: [Float], column: Int) -> Float {
        zip(hashes, values).reduce(0) { $0 + (weight(of: $1.0, column: column) ?? 0) * $1.1 }
    }

    /// What one feature adds to one column at full strength; nil for a feature that the table does not know.
    func weight(of hash: UInt32, column: Int) -> Float? {
        guard column >= 0, column < columns else { return nil }
        return row(of: hash).map { Float(weights[$0 * columns + column]) * scales[column] }
    }

    private func row(of hash: UInt32) -> Int? {
        keys.withUnsafeBufferPointer { keys in starts.withUnsafeBufferPointer { Self.row(of: hash, keys, $0) } }
    }

    private static func row(of hash: UInt32, _ keys: UnsafeBufferPointer<UInt32>, _ starts: UnsafeBufferPointer<UInt32>) -> Int? {
        let bucket = Int(hash >> 16)
        for row in Int(starts[bucket])..<Int(starts[bucket + 1]) where keys[row] == hash { return row }
        return nil
    }
}
