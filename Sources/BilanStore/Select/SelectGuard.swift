import GRDBSQLite

/// Lets a statement read and nothing else, and remembers what it refused.
///
/// SQLite asks it for every table, column and function a statement would touch, so that no wording gets past it: neither
/// a write behind a WITH, nor a file behind ATTACH. The publishers' own words (`record_text`) are internal and stay so.
final class SelectGuard {
    /// Why the first of the refused actions was refused.
    private(set) var refusal: Refusal?

    /// Why an action is refused.
    enum Refusal {
        /// It is no reading.
        case notReading
        /// It reads a table that is never printed.
        case isInternal(table: String)
    }

    /// What is never printed or exported.
    static let internalTables: Set<String> = ["record_text"]

    func allows(_ action: Int32, _ object: String) -> Bool {
        switch action {
        case SQLITE_READ where SelectGuard.internalTables.contains(object.lowercased()):
            refusal = refusal ?? .isInternal(table: object)
            return false
        case SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE: return true
        default:
            refusal = refusal ?? .notReading
            return false
        }
    }

    /// Stands guard over a connection, which must not outlive it.
    func watch(_ connection: OpaquePointer?) {
        sqlite3_set_authorizer(
            connection,
            { context, action, first, _, _, _ in
                guard let context else { return SQLITE_DENY }
                let guardian = Unmanaged<SelectGuard>.fromOpaque(context).takeUnretainedValue()
                return guardian.allows(action, first.map { String(cString: $0) } ?? "") ? SQLITE_OK : SQLITE_DENY
            }, Unmanaged.passUnretained(self).toOpaque())
    }
}
