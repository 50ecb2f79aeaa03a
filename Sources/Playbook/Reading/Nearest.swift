/// The candidate that somebody most likely meant, or nil where none is near: at most two letters off, or a third of the word.
///
/// Distance is Levenshtein's with the swap of two neighbours as one edit (optimal string alignment).
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(41))
    guard !letters.isEmpty, letters.count <= 40 else { return nil }
    let limit = max(2, letters.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let distance = editDistance(letters, Array(candidate.lowercased().unicodeScalars))
        if distance <= limit, distance < candidate.unicodeScalars.count, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 0..<left.count {
        var current = [row + 1]
        for column in 0..<right.count {
            let same = left[row] == right[column]
            var cost = min(current[column] + 1, last[column + 1] + 1, last[column] + (same ? 0 : 1))
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        (beforeLast, last) = (last, current)
    }
    return last[right.count]
}
