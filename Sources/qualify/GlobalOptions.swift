import ArgumentParser
import DealModel
import Foundation
import Playbook
import QualifyKit
import Reports
import Store

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}

/// What every command takes, before its name or behind it.
struct GlobalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The file that holds your opportunities (or QUALIFY_STORE).", valueName: "path"))
    var store: String?

    @Option(help: ArgumentHelp("The day that counts as today, 2026-11-23 (or QUALIFY_TODAY).", valueName: "day"))
    var today: String?

    @Option(help: ArgumentHelp("Another playbook than the built-in one.", valueName: "file"))
    var playbook: String?

    @Option(help: ArgumentHelp("When to colour: auto, always or never.", valueName: "when"))
    var color: ColorChoice = .auto

    @Option(help: ArgumentHelp("Columns of the output.", valueName: "columns"))
    var width: Int?

    @Option(help: ArgumentHelp("Whose opportunities these are (or QUALIFY_OWNER).", valueName: "name"))
    var owner: String?

    func day() throws(Failure) -> Day {
        guard let named = today ?? Surroundings.variable("QUALIFY_TODAY") else { return Surroundings.localDay() }
        guard let day = Day(iso: named) else { throw .input("“\(named)” is no day like 2026-11-23 (--today, QUALIFY_TODAY)") }
        return day
    }

    func style() -> Style {
        let wantsColor =
            switch color {
            case .always: true
            case .never: false
            case .auto: Surroundings.outputTakesColor()
            }
        return Style(
            color: wantsColor, width: width ?? Surroundings.columns() ?? 80, locale: FigureLocale(named: Surroundings.locale()),
            isSpoken: Surroundings.variable("QUALIFY_PLAIN") != nil)
    }

    func chosenPlaybook() throws(Failure) -> Playbook {
        let bytes = try playbook.map { (file) throws(Failure) in try Surroundings.bytes(of: file) }
        do throws(PlaybookError) {
            guard let bytes else { return try Playbook.builtIn() }
            return try Playbook(bytes: bytes, file: playbook ?? "")
        } catch {
            throw .playbook(error)
        }
    }

    /// Opens the store and gathers the surroundings. `readOnly` commands open a file that cannot be written, too.
    func workspace(readOnly: Bool = false) throws(Failure) -> Workspace {
        let playbook = try chosenPlaybook()
        let store = try openStore(readOnly: readOnly)
        let context = try context(owner: try ownerName(store, mayAsk: !readOnly))
        return Workspace(store: store, playbook: playbook, context: context)
    }

    func storePath() -> String {
        store ?? Surroundings.variable("QUALIFY_STORE") ?? Surroundings.defaultStorePath()
    }

    private func openStore(readOnly: Bool) throws(Failure) -> EventStore {
        let path = storePath()
        // What only reads makes no file where there is none.
        if readOnly, !FileManager.default.fileExists(atPath: path) { throw .store(.notFound(path: path)) }
        do throws(StoreError) {
            return try EventStore(path: path)
        } catch {
            guard readOnly else { throw .store(error) }
            switch error {
            case .readOnly, .notPermitted, .locked:
                do throws(StoreError) { return try EventStore(path: path, readOnly: true) } catch { throw .store(error) }
            default: throw .store(error)
            }
        }
    }

    func context(owner: String) throws(Failure) -> SessionContext {
        let today = try day()
        let isGiven = self.today != nil || Surroundings.variable("QUALIFY_TODAY") != nil
        var context = SessionContext(
            today: today,
            now: { isGiven ? Instant(today, secondsIntoDay: Surroundings.secondsIntoDay()) : Surroundings.now() },
            newID: { UUID() }, clock: { Surroundings.wallClock() }, owner: owner, style: style())
        context.paths = Surroundings.paths
        context.save = Surroundings.save
        return context
    }

    /// The name given, else the one kept in the store, else asked for once and kept; on a pipe the login name.
    private func ownerName(_ store: EventStore, mayAsk: Bool) throws(Failure) -> String {
        if let given = owner ?? Surroundings.variable("QUALIFY_OWNER"), !given.isEmpty { return given }
        do throws(StoreError) {
            if let kept = try store.setting("owner") { return kept }
            guard mayAsk, Surroundings.isInteractive() else { return Surroundings.loginName() }
            Surroundings.print("Your name, as it should stand on your opportunities [\(Surroundings.loginName())]: ", terminator: "")
            let typed = (readLine() ?? "").trimmingCharacters(in: .whitespaces)
            let name = typed.isEmpty ? Surroundings.loginName() : typed
            try store.set("owner", name)
            return name
        } catch {
            throw .store(error)
        }
    }
}
