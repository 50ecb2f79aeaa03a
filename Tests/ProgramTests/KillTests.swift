import Foundation
import Testing

/// `kill -9` at any moment: every line that was echoed is on disk, and the store opens.
@Suite struct KillTests {
    @Test func everyEchoedLineIsThereAfterwards() throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.run("live", "acme", lines: ["/dm Dana Ruiz, COO"])
        var echoed: [String] = []
        var random = Steps(seed: 20_261_123)
        for round in 0..<50 {
            let process = program.process(["live", "acme"])
            let input = Pipe()
            let output = Pipe()
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            let lines = (0..<200).map { "Dana: round \(round) note \($0)" }
            input.fileHandleForWriting.write(Data(lines.map { $0 + "\n" }.joined().utf8))
            // Let it come some way into the lines, a different one each time.
            var received = Data()
            let enough = 200 + random.next(below: 1800)
            while received.count < enough {
                let more = output.fileHandleForReading.availableData
                if more.isEmpty { break }
                received += more
            }
            kill(process.processIdentifier, SIGKILL)
            received += output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            // A line is shown once it is on disk; the last one may have been cut.
            let shown = String(decoding: received, as: UTF8.self).components(separatedBy: "\n").dropLast()
            echoed += shown.compactMap { line in line.range(of: "› Dana: ").map { String(line[$0.upperBound...]) } }
        }
        #expect(echoed.count > 50, "the rounds were killed before they had echoed anything")
        let export = try program.run("export", "acme")
        #expect(export.status == 0, "\(export.errors)")
        let missing = echoed.filter { !export.output.contains("\"\($0)\"") }
        #expect(missing.isEmpty, "seed 20261123, lost: \(missing.prefix(5))")
        #expect(try program.run("doctor").status == 0)
    }
}

/// A small deterministic generator (SplitMix64), so that a failure can be had again.
struct Steps {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
