import Reports

extension JSONDocument {
    /// What a command prints with `--json`.
    ///
    /// - Throws: `encoding`.
    static func answer(_ value: some Encodable) throws(Failure) -> String {
        do { return try page(value) } catch { throw .encoding(error) }
    }
}
