import Foundation
import Testing

@testable import QualifyKit

/// Replays the recorded conversations; `QUALIFY_RECORD=1` writes down what they show now, to be read before it is committed.
@Suite struct SessionTests {
    static let files: [URL] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Sessions")
        let all = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return all.filter { $0.pathExtension == "session" }.sorted { $0.path < $1.path }
    }()

    @Test func thereAreSessions() {
        #expect(Self.files.count >= 3)
    }

    @Test(arguments: files) func replays(file: URL) throws {
        let session = try SessionFile(contentsOf: file)
        let scene = try Scene(width: session.width)
        defer { scene.remove() }
        let played =
            switch session.kind {
            case .conversation(let mode, let account): try scene.play(mode, account, session.typed)
            case .drill(let scenario): try scene.drill(scenario, session.typed)
            }
        let shown = played.trimmingCharacters(in: .newlines)
        if ProcessInfo.processInfo.environment["QUALIFY_RECORD"] != nil {
            try (session.header + ["", shown, ""]).joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
        } else {
            let expected = session.transcript.components(separatedBy: "\n")
            let actual = shown.components(separatedBy: "\n")
            let difference = zip(expected, actual).enumerated().first { $0.element.0 != $0.element.1 }
            let isSame = expected == actual
            #expect(
                isSame,
                "\(file.lastPathComponent), line \((difference?.offset ?? min(expected.count, actual.count)) + 1): expected “\(difference?.element.0 ?? "the end")”, shown “\(difference?.element.1 ?? "the end")”"
            )
        }
    }
}
