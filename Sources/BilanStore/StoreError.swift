public import BilanModel
import GRDB

/// Why the store cannot go on.
public enum StoreError: Error, Hashable, Sendable {
    /// There is no file at this path.
    case missing(path: String)
    /// There is one already, where a new store was to be made.
    case exists(path: String)
    /// The file is no SQLite file, or another program's.
    case notAStore(path: String)
    /// A later version of the program wrote it.
    case newerSchema(path: String, found: Int, known: Int)
    /// An earlier version wrote it, and it may only be read.
    case olderSchema(path: String, found: Int, known: Int)
    /// Another process is writing: who and since when, where a note says so.
    case busy(path: String, by: String? = nil)
    /// The disk, the folder or the file refuses.
    case cannotWrite(path: String, reason: String)
    /// The file is damaged.
    case corrupted(path: String, reason: String)
    /// A dataset was of another kind before.
    case otherKind(dataset: String, stored: DatasetKind, given: DatasetKind)
    /// What was handed in points to something that is not there.
    case brokenBatch(what: String)
    /// An edition said only behind its rows what it covers, and later editions are in the store.
    case lateCoverage(dataset: String)
    /// Something was recorded while a briefing was made.
    case wentOn(path: String, since: Int64)
    /// A rule of the schema was broken.
    case refused(rule: String)
    /// An entry cannot be taken back.
    case cannotUndo(_ reason: String)
    /// A statement of a reader would change something.
    case onlyReading
    /// A statement of a reader asks for what is never printed.
    case isInternal(table: String)
    /// A reader gave more than one statement.
    case severalStatements
    /// A reader gave no statement at all.
    case noStatement
    /// A statement of a reader cannot be understood, in SQLite's words.
    case mistakeInSQL(reason: String)
    /// Anything else that SQLite says.
    case failed(path: String, reason: String)
}

extension StoreError {
    /// The exit code for a command that ends with this error.
    public var exitCode: Int32 {
        switch self {
        case .busy, .wentOn: 75
        case .cannotWrite, .exists: 73
        default: 65
        }
    }
}

extension StoreError {
    /// The error behind what the database threw.
    init(_ error: any Error, path: String) {
        if let own = error as? StoreError {
            self = own
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed(path: path, reason: "\(error)")
            return
        }
        let reason = error.message ?? "code \(error.extendedResultCode.rawValue)"
        self =
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path, by: UseNote(store: path)?.holder)
            case .SQLITE_NOTADB: .notAStore(path: path)
            case .SQLITE_CORRUPT: .corrupted(path: path, reason: reason)
            case .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
                .cannotWrite(path: path, reason: reason)
            case .SQLITE_CONSTRAINT: .refused(rule: reason)
            default: .failed(path: path, reason: reason)
            }
    }
}
