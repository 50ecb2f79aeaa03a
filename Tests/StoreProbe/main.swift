// A process of its own for the store's tests: to be killed, to race with others, to have no rights, to run into a full disk.
//
//   StoreProbe append PATH OPPORTUNITY    appends until it fails or is killed; prints each id once it is acknowledged
//   StoreProbe open PATH ACCOUNT COUNT    opens COUNT opportunities of an account, numbering on; prints their names
//   StoreProbe write PATH                 appends one event as nobody in particular; prints "written"
//   StoreProbe list PATH                  opens for reading only as nobody in particular; prints the names
//
// What a store throws is printed as "error: …" and ends the probe with status 1.
import DealModel
import Foundation
import Store

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

func say(_ line: String) {
    // One write a line: whoever reads the pipe never sees half an id that was acknowledged.
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

func clock() -> Instant {
    Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000))
}

func opened(_ name: String, _ opportunity: UUID) -> EventDraft {
    EventDraft(
        id: UUID(), author: "Probe", opportunity: opportunity,
        body: .opened(Opened(name: name, account: name, owner: "Probe", day: Day(number: 20_000))))
}

func summary(_ name: String, _ opportunity: UUID) -> Summary {
    Summary(opportunity: opportunity, name: name, account: name, owner: "Probe", playbookHash: "")
}

/// Root may write anywhere; what a person without rights meets is tested as "nobody".
func dropRights() {
    if geteuid() == 0 { _ = setuid(65_534) }
}

func appendForEver(_ path: String, _ opportunity: UUID) throws {
    let store = try EventStore(path: path)
    var seen = 0
    while true {
        let draft = EventDraft(
            id: UUID(), author: "Probe", opportunity: opportunity, body: .renamed(Renamed(name: "n\(seen)", account: "Ångström")))
        seen = try store.append([draft], now: clock(), seen: seen) { _ in summary("n\(opportunity)", opportunity) }.last?.sequence ?? seen
        say(draft.id.uuidString)
    }
}

func openSeveral(_ path: String, _ account: String, count: Int) throws {
    let store = try EventStore(path: path)
    var number = 1
    for _ in 0..<count {
        let opportunity = UUID()
        while true {
            let name = number == 1 ? account : "\(account)-\(number)"
            do {
                _ = try store.append([opened(name, opportunity)], now: clock(), seen: 0) { _ in summary(name, opportunity) }
                say(name)
                break
            } catch StoreError.nameTaken {
                number += 1
            }
        }
    }
}

do {
    let arguments = CommandLine.arguments.dropFirst().map { $0 }
    switch (arguments.first, arguments.count) {
    case ("append", 3):
        try appendForEver(arguments[1], UUID(uuidString: arguments[2]) ?? UUID())
    case ("open", 4):
        try openSeveral(arguments[1], arguments[2], count: Int(arguments[3]) ?? 1)
    case ("write", 2):
        dropRights()
        let opportunity = UUID()
        _ = try EventStore(path: arguments[1]).append([opened("w", opportunity)], now: clock(), seen: 0) { _ in nil }
        say("written")
    case ("list", 2):
        dropRights()
        for summary in try EventStore(path: arguments[1], readOnly: true).summaries() { say(summary.name) }
    default:
        say("error: unknown arguments")
        exit(64)
    }
} catch {
    say("error: \(error)")
    exit(1)
}
