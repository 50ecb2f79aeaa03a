import Foundation
import Testing

/// The built program, run as a user's shell would run it, on a store of its own.
struct Program {
    struct Run {
        let status: Int32
        let output: String
        let errors: String

        var lines: [String] { output.components(separatedBy: "\n") }
    }

    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("qualify-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    var store: String { folder.appendingPathComponent("q.sqlite").path }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Beside the test bundle.
    static var executable: URL {
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("qualify")
    }

    func process(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = Program.executable
        process.arguments = arguments
        process.environment = [
            "QUALIFY_STORE": store, "QUALIFY_TODAY": "2026-11-23", "QUALIFY_OWNER": "Nadia Brook", "HOME": folder.path, "LANG": "C.UTF-8",
        ]
        return process
    }

    /// Runs it to its end. Input and output go through files, so that neither side waits for the other.
    func run(_ arguments: String..., input: Data = Data()) throws -> Run {
        let places = ["in", "out", "err"].map { folder.appendingPathComponent("\(UUID().uuidString).\($0)") }
        try input.write(to: places[0])
        for place in places[1...] { try Data().write(to: place) }
        let process = process(arguments)
        process.standardInput = try FileHandle(forReadingFrom: places[0])
        process.standardOutput = try FileHandle(forWritingTo: places[1])
        process.standardError = try FileHandle(forWritingTo: places[2])
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: String(decoding: try Data(contentsOf: places[1]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: places[2]), as: UTF8.self))
    }

    func run(_ arguments: String..., lines: [String]) throws -> Run {
        let input = Data(lines.map { $0 + "\n" }.joined().utf8)
        return switch arguments.count {
        case 1: try run(arguments[0], input: input)
        case 2: try run(arguments[0], arguments[1], input: input)
        default: try run(arguments[0], arguments[1], arguments[2], input: input)
        }
    }

    /// What `show --json` says.
    func shown(_ opportunity: String) throws -> Shown {
        let run = try run("show", opportunity, "--json")
        try #require(run.status == 0, "\(run.errors)")
        return try JSONDecoder().decode(Shown.self, from: Data(run.output.utf8))
    }
}

/// The part of `show --json` that the tests look at.
struct Shown: Decodable {
    struct Criterion: Decodable {
        struct Evidence: Decodable {
            let quote: String
            let speaker: String?
            let counts: Bool
        }

        let id: String
        let status: String
        let evidence: [Evidence]
    }

    struct Next: Decodable {
        let criterion: String
        let question: String
    }

    let opportunity: String
    let status: String
    let milestone: String
    let probability: Int
    let moving: Bool
    let criteria: [Criterion]
    let next: Next?

    func status(of id: String) -> String? {
        criteria.first { $0.id == id }?.status
    }

    /// The ids of a status, in the method's order.
    func ids(_ status: String) -> [String] {
        criteria.filter { $0.status == status }.map(\.id)
    }
}
