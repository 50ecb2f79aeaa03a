import Foundation
import Testing

/// The probe process, started with arguments; what it prints is read to the end.
final class Probe {
    private let process = Process()
    private let output = Pipe()
    private var received = Data()

    /// - Parameter shell: a command line run by `sh` that starts the probe as `"$@"`.
    init(_ arguments: [String], shell: String? = nil) throws {
        if let shell {
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", shell, "sh", Probe.executable] + arguments
        } else {
            process.executableURL = URL(fileURLWithPath: Probe.executable)
            process.arguments = arguments
        }
        process.standardOutput = output
        try process.run()
    }

    /// Beside the test bundle.
    private static var executable: String {
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("StoreProbe").path
    }

    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
    }

    /// Waits until it has printed something, or has ended.
    func awaitOutput() {
        received += output.fileHandleForReading.availableData
    }

    /// The whole lines it printed; a last line without its end was never acknowledged.
    func lines() -> [String] {
        received += output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: received, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
            String.init)
    }

    static func run(_ arguments: String..., shell: String? = nil) throws -> [String] {
        try Probe(arguments, shell: shell).lines()
    }
}
