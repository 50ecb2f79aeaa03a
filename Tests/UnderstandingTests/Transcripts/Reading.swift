import Understanding

/// Reads a transcript as the program would, with a few headings that are nobody's name.
func read(_ text: String) -> Transcript {
    read(Array(text.utf8))
}

func read(_ bytes: [UInt8]) -> Transcript {
    Transcript.read(bytes) { ["budget", "next steps", "q3", "note", "go live"].contains($0.lowercased()) }
}

extension Transcript {
    /// "Dana: we decide", one a turn; "?" is an unknown voice.
    var said: [String] {
        turns.map { "\($0.speaker ?? "?"): \($0.text)" }
    }

    var kinds: [ReadingProblem.Kind] { problems.map(\.kind) }
}

/// A small generator of our own, so that a failure can be run again from its seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
