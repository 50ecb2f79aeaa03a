/// Long lines seen lately, to give one back that libedit has mangled.
///
/// When the arrow keys or a search leave the line that is being typed, this version of libedit puts only its first 1,024 characters aside and
/// comes back with NULs for the rest.
struct LongLines {
    private var seen: [[Unicode.Scalar]] = []

    private static let safeLength = 1_024
    private static let memory = 8

    static func isLong(_ count: Int) -> Bool {
        count > safeLength
    }

    mutating func note(_ line: [Unicode.Scalar]) {
        guard Self.isLong(line.count), !isMangled(line), seen.last != line else { return }
        seen.removeAll { $0 == line }
        seen.append(line)
        if seen.count > Self.memory { seen.removeFirst() }
    }

    /// The line that this is what remained of; nil where nothing is missing.
    func whole(of line: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        guard Self.isLong(line.count), isMangled(line) else { return nil }
        return seen.last { $0.count == line.count && $0.prefix(Self.safeLength) == line.prefix(Self.safeLength) }
    }

    private func isMangled(_ line: [Unicode.Scalar]) -> Bool {
        line[Self.safeLength] == "\0" && line[Self.safeLength...].allSatisfy { $0 == "\0" }
    }
}
