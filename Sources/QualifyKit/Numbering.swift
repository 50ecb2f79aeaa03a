extension Array {
    /// The element whose number, from 1, was typed; nil for what is no number of one.
    subscript(numbered typed: String) -> Element? {
        guard let number = Int(typed), number >= 1, number <= count else { return nil }
        return self[number - 1]
    }
}
