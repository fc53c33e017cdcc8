import BilanModel
import BilanStore

extension Desk {
    /// Takes back an entry whole, the last one when none is named.
    ///
    /// - Throws: `.unusable` for an entry that is not there, was undone, or has something built on it.
    public static func undo(
        _ entry: Int64?, reason: String, dryRun: Bool = false, store asked: String?
    ) throws(DeskFailure) -> RulingReport {
        try failing {
            guard !reason.isEmpty else {
                throw DeskFailure.noReason
            }
            let desk = try open(writing: asked)
            let done = try desk.store.undo(entry, reason: reason, day: Today.date, dryRun: dryRun)
            let what =
                "entry \(done.undone.number), \(done.undone.kind.token) of \(done.undone.day): \(done.undone.reason)"
            func counted(_ number: Int, _ one: String, _ many: String) -> String? {
                number == 0 ? nil : number == 1 ? "1 " + one : "\(number) " + many
            }
            let parts = [
                counted(done.closed, "record no longer counts", "records no longer count"),
                counted(done.reopened, "record counts again", "records count again"),
                counted(done.rulings, "ruling changed", "rulings changed"),
            ].compactMap(\.self)
            return RulingReport(
                lines: [(dryRun ? "would undo " : "undone: ") + what],
                remarks: (parts.isEmpty ? ["no record counted by it"] : parts)
                    + (dryRun ? ["nothing was changed"] : ["entry \(done.entry)"]))
        }
    }

    /// Every change of the store, the latest first.
    func listEntries() throws -> ListTable {
        ListTable(
            columns: ["entry", "kind", "day", "undone_by", "undoes", "reason"],
            rows: try store.entries().map { entry in
                [
                    String(entry.number), entry.kind.token, entry.day.description,
                    entry.undoneBy.map(String.init) ?? "", entry.undoes.map(String.init) ?? "", entry.reason,
                ]
            })
    }
}
