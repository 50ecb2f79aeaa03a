import DealModel
import Foundation
import GRDB
import Testing

@testable import Store

struct FileTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func foldersAndFilesAreForTheOwnerAlone() throws {
        let path = scratch.folder + "/a/b/qualify.sqlite"
        let store = try EventStore(path: path)
        try store.add(opened(1))
        #expect(store.path == path)
        #expect(try mode(scratch.folder + "/a") == 0o700)
        #expect(try mode(scratch.folder + "/a/b") == 0o700)
        for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600, "\(suffix)") }
    }

    @Test func aFolderThatIsThereKeepsItsPermissions() throws {
        #expect(chmod(scratch.folder, 0o755) == 0)
        _ = try scratch.open()
        #expect(try mode(scratch.folder) == 0o755)
    }

    @Test(arguments: [":memory:", "file:x?mode=memory", "a?b#c%41 é.sqlite"])
    func noNameMeansAnythingSpecial(name: String) throws {
        let path = scratch.folder + "/" + name
        try EventStore(path: path).add(opened(1))
        #expect(FileManager.default.fileExists(atPath: path))
        #expect(try EventStore(path: path, readOnly: true).events(of: acme).count == 1)
    }

    @Test func aFileThatIsNotThereIsMadeForWritingOnly() throws {
        expectStoreError(naming: scratch.path, { if case .notFound = $0 { true } else { false } }) {
            _ = try scratch.open(readOnly: true)
        }
        #expect(!FileManager.default.fileExists(atPath: scratch.path))
        _ = try scratch.open()
        #expect(try scratch.open(readOnly: true).summaries().isEmpty)
    }

    @Test func anEmptyFileIsANewStore() throws {
        try Data().write(to: URL(fileURLWithPath: scratch.path))
        expectStoreError(naming: scratch.path, { if case .notFound = $0 { true } else { false } }) {
            _ = try scratch.open(readOnly: true)
        }
        try scratch.open().add(opened(1))
    }

    @Test func whatIsNoDatabaseIsLeftAlone() throws {
        let text = Data(String(repeating: "Dear diary, \n", count: 500).utf8)
        try text.write(to: URL(fileURLWithPath: scratch.path))
        for readOnly in [false, true] {
            expectStoreError(naming: scratch.path, { if case .notADatabase = $0 { true } else { false } }) {
                _ = try scratch.open(readOnly: readOnly)
            }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == text)
    }

    @Test func anotherProgramsDatabaseIsLeftAlone() throws {
        try scratch.sqlite("CREATE TABLE recipe (name TEXT); PRAGMA user_version = 3")
        let before = try scratch.bytes()
        for readOnly in [false, true] {
            expectStoreError(naming: scratch.path, { if case .foreign = $0 { true } else { false } }) {
                _ = try scratch.open(readOnly: readOnly)
            }
        }
        #expect(try scratch.bytes() == before)
    }

    @Test func foldersDevicesPipesAndLinksToNothingAreRefused() throws {
        expectStoreError(naming: scratch.folder, { if case .isFolder = $0 { true } else { false } }) {
            _ = try EventStore(path: scratch.folder)
        }
        expectStoreError(naming: "/dev/null", { if case .notADatabase = $0 { true } else { false } }) {
            _ = try EventStore(path: "/dev/null")
        }
        #expect(mkfifo(scratch.path, 0o600) == 0)
        expectStoreError(naming: scratch.path, { if case .notADatabase = $0 { true } else { false } }) {
            _ = try scratch.open()
        }
        let link = scratch.folder + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.folder + "/nowhere")
        expectStoreError(naming: link, { if case .notPermitted = $0 { true } else { false } }) {
            _ = try EventStore(path: link)
        }
    }

    @Test func aFolderThatCannotBeMadeIsNamed() throws {
        try Data().write(to: URL(fileURLWithPath: scratch.folder + "/file"))
        expectStoreError(naming: "/file/", { if case .notPermitted = $0 { true } else { false } }) {
            _ = try EventStore(path: scratch.folder + "/file/deeper/store.sqlite")
        }
    }

    @Test func aDamagedFileIsSaidToBe() throws {
        let store = try scratch.open()
        for number in 1...200 { try store.add(said(number, String(repeating: "word ", count: 50))) }
        try store.connection.queue.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
        for index in 4096..<bytes.count where index % 3 != 0 { bytes[index] = 0xA5 }
        try bytes.write(to: URL(fileURLWithPath: scratch.path))
        expectStoreError(naming: scratch.path, { if case .corrupt = $0 { true } else { false } }) {
            _ = try scratch.open().events(of: acme)
        }
    }

    @Test func rowsThatNoProgramOfOursWroteAreErrorsNotTraps() throws {
        try scratch.open().add(opened(1))
        try scratch.sqlite(
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(replace(sql, ' NOT NULL', ''), ') STRICT', ')') WHERE type = 'table';
            """)
        try scratch.sqlite("UPDATE event SET counter = NULL, instant = 'noon', id = x'00'")
        let store = try scratch.open()
        expectStoreError(naming: scratch.path, { if case .corrupt = $0 { true } else { false } }) { _ = try store.events(of: acme) }
    }

    @Test func aLaterVersionsFileIsRefusedUnchanged() throws {
        try scratch.open().add(opened(1))
        try scratch.sqlite("INSERT INTO grdb_migrations VALUES ('2 something later')")
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
        for readOnly in [false, true] {
            expectStoreError(naming: scratch.path, { if case .newer = $0 { true } else { false } }) {
                _ = try scratch.open(readOnly: readOnly)
            }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == before)
    }

    @Test func anEarlierVersionsFileCannotBeBroughtUpToDateByAReader() throws {
        _ = try scratch.open()
        try scratch.sqlite("DELETE FROM grdb_migrations")
        expectStoreError(naming: scratch.path, { if case .older = $0 { true } else { false } }) {
            _ = try scratch.open(readOnly: true)
        }
    }

    @Test func aReaderWritesNothing() throws {
        try scratch.open().add(opened(1))
        let reader = try scratch.open(readOnly: true)
        expectStoreError(naming: scratch.path, { if case .readOnly = $0 { true } else { false } }) { try reader.add(said(2, "a")) }
        expectStoreError(naming: scratch.path, { if case .readOnly = $0 { true } else { false } }) { try reader.set("a", "b") }
        #expect(try reader.events(of: acme).count == 1)
    }

    /// As a user without rights, in a folder where nothing may be written: no log and no shared memory can be made there.
    @Test func aWriteProtectedFileIsStillRead() throws {
        let store = try scratch.open()
        _ = try store.append([opened(1)], now: Instant(milliseconds: 1), seen: 0) { _ in summary() }
        try store.connection.queue.close()
        #expect(chmod(scratch.path, 0o444) == 0 && chmod(scratch.folder, 0o555) == 0)
        defer { chmod(scratch.folder, 0o755) }
        #expect(try Probe.run("list", scratch.path) == ["acme"])
        #expect(try Probe.run("write", scratch.path) == ["error: " + StoreError.readOnly(path: scratch.path).description])
        #expect(chmod(scratch.path, 0o000) == 0)
        let lines = try Probe.run("list", scratch.path)
        #expect(lines.count == 1 && lines[0].hasPrefix("error: \(scratch.path) cannot be opened"), "\(lines)")
        let other = scratch.folder + "/new/store.sqlite"
        #expect(try Probe.run("write", other).first?.hasPrefix("error: \(scratch.folder)/new cannot be opened") == true)
    }

    @Test func aFileMovedAwayReplacedOrDeletedWhileOpenIsNoticed() throws {
        let moved: (StoreError) -> Bool = { if case .moved = $0 { true } else { false } }
        let store = try scratch.open()
        try store.add(opened(1))
        try FileManager.default.moveItem(atPath: scratch.path, toPath: scratch.path + ".away")
        expectStoreError(naming: scratch.path, moved) { try store.add(said(2, "a")) }
        try Data().write(to: URL(fileURLWithPath: scratch.path))
        expectStoreError(naming: scratch.path, moved) { try store.add(said(2, "a")) }
        try FileManager.default.removeItem(atPath: scratch.path)
        try FileManager.default.moveItem(atPath: scratch.path + ".away", toPath: scratch.path)
        try store.add(said(2, "it is back"))
        #expect(try store.events(of: acme).count == 2)
    }
}
