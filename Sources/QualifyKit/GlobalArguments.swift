/// Lets the options that every command has stand before the command, too: `qualify --store FILE live acme`.
package enum GlobalArguments {
    private static let withValue: Set<String> = ["--store", "--today", "--playbook", "--color", "--width", "--owner"]

    /// The same arguments with the leading global options moved to the end, where every command takes them.
    package static func reordered(_ arguments: [String]) -> [String] {
        var index = 0
        while index < arguments.count, let name = arguments[index].split(separator: "=", maxSplits: 1).first.map(String.init),
            withValue.contains(name)
        {
            index += arguments[index].contains("=") ? 1 : 2
        }
        guard index > 0, index < arguments.count, !arguments[index].hasPrefix("-") else { return arguments }
        let rest = arguments[index...]
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return Array(rest[..<end] + arguments[..<index] + rest[end...])
    }
}
