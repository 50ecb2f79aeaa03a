import ArgumentParser
import QualifyKit
import Store

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "doctor", abstract: "Check the store, the terminal and the playbook.")

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let playbook = try global.chosenPlaybook()
        Surroundings.print("playbook   \(playbook.id) \(playbook.version), sound")
        let color = Surroundings.outputTakesColor() ? "colour" : "no colour"
        Surroundings.print(
            "terminal   \(Surroundings.variable("TERM") ?? "none"), \(Surroundings.columns().map { "\($0) columns" } ?? "no terminal"), \(color)"
        )
        let workspace = try global.workspace(readOnly: true)
        let condition: StoreCondition
        do { condition = try workspace.store.condition() } catch { throw Failure.store(error) }
        Surroundings.print(
            "store      \(workspace.store.path): \(counted(condition.opportunities, "opportunity", "opportunities")), "
                + "\(counted(condition.events, "event", "events")), journal \(condition.journalMode), "
                + "synchronous \(condition.synchronous == 2 ? "FULL" : String(condition.synchronous)), SQLite \(condition.sqliteVersion)")
        guard condition.damages.isEmpty else {
            throw Failure.input(
                "the store is damaged: \(condition.damages.joined(separator: "; ")); keep a copy, and restore it from a backup")
        }
        guard Surroundings.isWritable(workspace.store.path) else {
            throw Failure.store(.readOnly(path: workspace.store.path))
        }
        Surroundings.print("nothing to mend")
    }

    private func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}
