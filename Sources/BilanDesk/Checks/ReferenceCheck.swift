import BilanStore

/// Rows of the store that point to rows that are not there.
struct ReferenceCheck: Check {
    let code = "reference"
    var title: String {
        Desk.says("rows of the store that lead nowhere", fr: "lignes de la base qui ne mènent nulle part")
    }

    func findings(in room: CheckRoom) throws -> [CheckFinding] {
        try room.store.brokenReferences().map { broken in
            CheckFinding(
                severity: .error, place: "", period: "", measure: "", subject: broken.table,
                sentence: Desk.says(
                    "\(broken.rows) rows of \(broken.table) point into \(broken.target) where nothing is: "
                        + "restore a copy of the store",
                    fr: "\(broken.rows) lignes de \(broken.table) renvoient à \(broken.target) où il n’y a rien : "
                        + "reprenez une copie de la base"))
        }
    }
}
