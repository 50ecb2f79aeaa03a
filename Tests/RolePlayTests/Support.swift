import DealModel
import Extraction
import Foundation
import Playbook
import Testing

@testable import RolePlay

/// What every test of a meeting needs, made once.
enum Stage {
    static let listener = Result { Listener(model: try CriteriaModel.builtIn()) }

    static func scenario(_ id: String) throws -> Scenario {
        try #require(try Scenario.builtIn(id))
    }

    static func meeting(_ id: String, seed: UInt64 = 1) throws -> Meeting {
        Meeting(try scenario(id), common: try Manner.builtIn(), listener: try listener.get(), seed: seed)
    }

    static let ids = Scenario.builtInYAML.map { String($0.file.dropLast(5)) }

    /// The trainee's lines of a sample; comments and blank lines are none.
    static func sample(_ id: String, _ kind: String) throws -> [String] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Samples/\(id).\(kind).txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }

    static func played(_ id: String, _ kind: String, seed: UInt64 = 1) throws -> Meeting {
        var meeting = try meeting(id, seed: seed)
        for line in try sample(id, kind) {
            if line.hasPrefix("/disqualify ") {
                meeting.disqualify(reason: String(line.dropFirst(12)))
            } else {
                _ = meeting.hear(line)
            }
        }
        meeting.leave()
        return meeting
    }
}

/// SplitMix64 with a fixed seed, so that a failing line comes back.
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
