import DealModel
import Foundation
import GRDB

/// Why the record could not be opened, read or written.
///
/// Each case is one line for people in `description`: what, where, and what to do.
package enum StoreError: Error, Sendable {
    /// Nothing has been recorded at the path, and it was to be opened for reading only.
    case notFound(path: String)
    case isFolder(path: String)
    /// The folder cannot be made or the file cannot be opened; `reason` is the system's own word for it.
    case notPermitted(path: String, reason: String)
    /// It may be read, not written: the file, its folder, or the disk is write protected.
    case readOnly(path: String)
    /// Not an SQLite file at all.
    case notADatabase(path: String)
    /// An SQLite file that another program wrote.
    case foreign(path: String)
    /// Written by a later version of the program.
    case newer(path: String)
    /// Written by an earlier version, and opened for reading only, so that it cannot be brought up to date.
    case older(path: String)
    /// The file's structure is damaged; `detail` says where.
    case corrupt(path: String, detail: String)
    case diskFull(path: String)
    /// Another program kept the file locked for longer than we wait.
    case locked(path: String)
    /// The file was moved, replaced or deleted while it was open.
    case moved(path: String)
    /// Another opportunity of this store has the name.
    case nameTaken(String)
    /// Events were to be added to an opportunity that was forgotten.
    case forgotten(UUID)
    /// It is forgotten, but what was said could not yet be wiped from the file, because it is in use or the disk is full; the next opening
    /// tries again.
    case tracesRemain(path: String)
    /// An event whose body cannot be written so that it can be read back, for example a figure that is no number.
    case notRecordable(kind: String)
    /// What the caller does with the events inside the transaction failed; nothing was written.
    case projection(any Error)
    /// Anything else, with SQLite's own code and words.
    case failed(path: String, code: Int, detail: String)
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notFound(let path):
            "\(path) holds no opportunities yet; check the path, or begin one there with `qualify prep NAME`"
        case .isFolder(let path):
            "\(path) is a folder; name a file in it"
        case .notPermitted(let path, let reason):
            "\(path) cannot be opened (\(reason)); check that the folder exists and belongs to you"
        case .readOnly(let path):
            "\(path) can be read but not written; make the file and its folder writable, or choose another with --store"
        case .notADatabase(let path):
            "\(path) is not a qualify store, nor any database; choose another file with --store"
        case .foreign(let path):
            "\(path) is not a qualify store, but another program's database; choose another file with --store"
        case .newer(let path):
            "\(path) was written by a later version of qualify; use that version, or a newer one"
        case .older(let path):
            "\(path) was written by an earlier version of qualify and may only be read here; open it once where it can be written"
        case .corrupt(let path, let detail):
            "\(path) is damaged (\(detail)); keep a copy, and restore it from a backup"
        case .diskFull(let path):
            "the disk that holds \(path) is full; make room, then enter the line again: it was not saved"
        case .locked(let path):
            "\(path) is kept locked by another program; end that program, then try again"
        case .moved(let path):
            "\(path) was moved or deleted while it was open; put it back, or start again"
        case .nameTaken(let name):
            "there is an opportunity \(name) already; choose another name"
        case .forgotten(let opportunity):
            "the opportunity \(opportunity.uuidString.lowercased()) was forgotten for good; nothing can be added to it"
        case .tracesRemain(let path):
            "it is forgotten, but its words could not be wiped from \(path) yet; close other programs that use the file and run qualify again"
        case .notRecordable(let kind):
            "an entry of kind “\(kind)” holds a value that cannot be saved; nothing was saved"
        case .projection(let error):
            "nothing was saved: \(error)"
        case .failed(let path, let code, let detail):
            "\(path) cannot be used: \(detail) (SQLite code \(code)); run `qualify doctor`"
        }
    }
}

extension StoreError {
    /// The case for whatever an operation on the file at `path` threw.
    init(_ error: any Error, path: String) {
        if let error = error as? StoreError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            // Its words would quote the row, which is nobody's business.
            let detail = error is RowDecodingError ? "a value is not of its column's type" : "\(error)"
            self = .corrupt(path: path, detail: detail)
            return
        }
        let detail = error.message ?? "no details"
        let code = error.extendedResultCode
        switch code {
        case .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP: self = .diskFull(path: path)
        default:
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
            case .SQLITE_FULL: self = .diskFull(path: path)
            case .SQLITE_READONLY: self = .readOnly(path: path)
            case .SQLITE_NOTADB: self = .notADatabase(path: path)
            case .SQLITE_CORRUPT: self = .corrupt(path: path, detail: detail)
            case .SQLITE_CANTOPEN, .SQLITE_PERM: self = .notPermitted(path: path, reason: detail)
            default: self = .failed(path: path, code: Int(code.rawValue), detail: detail)
            }
        }
    }
}
