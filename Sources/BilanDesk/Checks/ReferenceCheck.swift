import BilanStore

/// Rows of the store that point to rows that are not there.
struct ReferenceCheck: Check {
    let code = "reference"
    let title = "rows of the store that lead nowhere"

    func findings(in room: CheckRoom) throws -> [CheckFinding] {
        try room.store.brokenReferences().map { broken in
            CheckFinding(
                severity: .error, place: "", period: "", measure: "", subject: broken.table,
                sentence: "\(broken.rows) rows of \(broken.table) point into \(broken.target) where nothing is: "
                    + "restore a copy of the store")
        }
    }
}
