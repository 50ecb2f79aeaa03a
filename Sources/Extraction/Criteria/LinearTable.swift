/// Weights of several linear models over the same hashed features: a row a feature, a column an output, a byte a weight.
struct LinearTable: Sendable {
    let columns: Int
    /// Open addressing, a power of two long: feature hash (0 is empty), and beside it the number of its row.
    private let slots: [UInt32]
    private let rows: [UInt32]
    private let weights: [Int8]
    /// What a step of a weight is worth, by column.
    let scales: [Float]
    let biases: [Float]

    /// - Parameter keys: feature hashes in rising order, one a row.
    init?(columns: Int, keys: [UInt32], weights: [Int8], scales: [Float], biases: [Float]) {
        guard columns > 0, weights.count == keys.count * columns, scales.count == columns, biases.count == columns,
            scales.allSatisfy(\.isFinite), biases.allSatisfy(\.isFinite)
        else { return nil }
        var capacity = 16
        while capacity < keys.count * 2 { capacity *= 2 }
        var slots = [UInt32](repeating: 0, count: capacity)
        var rows = [UInt32](repeating: 0, count: capacity)
        var last: UInt32 = 0
        for (row, key) in keys.enumerated() {
            guard key > last else { return nil }
            last = key
            var slot = Int(key) & (capacity - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = key
            rows[slot] = UInt32(row)
        }
        self.columns = columns
        self.slots = slots
        self.rows = rows
        self.weights = weights
        self.scales = scales
        self.biases = biases
    }

    /// The score of each column: its bias, and the weights of the features that the table knows, by their strengths.
    func scores(of features: UtteranceFeatures) -> [Float] {
        var sums = [Float](repeating: 0, count: columns)
        weights.withUnsafeBufferPointer { weights in
            slots.withUnsafeBufferPointer { slots in
                sums.withUnsafeMutableBufferPointer { sums in
                    for (hash, value) in zip(features.hashes, features.values) {
                        guard let slot = Self.slot(of: hash, in: slots) else { continue }
                        let start = Int(rows[slot]) * columns
                        for column in 0..<sums.count { sums[column] += Float(weights[start + column]) * value }
                    }
                }
            }
        }
        for column in sums.indices { sums[column] = sums[column] * scales[column] + biases[column] }
        return sums
    }

    /// What one feature adds to one column at full strength; nil for a feature that the table does not know.
    func weight(of hash: UInt32, column: Int) -> Float? {
        guard column >= 0, column < columns else { return nil }
        return row(of: hash).map { Float(weights[$0 * columns + column]) * scales[column] }
    }

    private func row(of hash: UInt32) -> Int? {
        slots.withUnsafeBufferPointer { Self.slot(of: hash, in: $0) }.map { Int(rows[$0]) }
    }

    /// Half of the slots are empty, so the search ends.
    private static func slot(of hash: UInt32, in slots: UnsafeBufferPointer<UInt32>) -> Int? {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != hash {
            if slots[slot] == 0 { return nil }
            slot = (slot + 1) & mask
        }
        return slot
    }
}
