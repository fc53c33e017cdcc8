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
                Desk.says(
                    "entry \(done.undone.number), \(done.undone.kind.token) of \(done.undone.day): \(done.undone.reason)",
                    fr:
                        "saisie \(done.undone.number), \(done.undone.kind.token) du \(done.undone.day) : \(done.undone.reason)"
                )
            let parts = [
                Desk.counted(
                    done.closed, Desk.says("record no longer counts", fr: "enregistrement ne compte plus"),
                    Desk.says("records no longer count", fr: "enregistrements ne comptent plus")),
                Desk.counted(
                    done.reopened, Desk.says("record counts again", fr: "enregistrement compte de nouveau"),
                    Desk.says("records count again", fr: "enregistrements comptent de nouveau")),
                Desk.counted(
                    done.rulings, Desk.says("ruling changed", fr: "décision changée"),
                    Desk.says("rulings changed", fr: "décisions changées")),
            ].compactMap(\.self)
            return RulingReport(
                lines: [
                    (dryRun
                        ? Desk.says("would undo ", fr: "serait annulé : ") : Desk.says("undone: ", fr: "annulé : "))
                        + what
                ],
                remarks: (parts.isEmpty
                    ? [Desk.says("no record counted by it", fr: "aucun enregistrement ne comptait par elle")] : parts)
                    + [
                        dryRun
                            ? Desk.says("nothing was changed", fr: "rien n’a été changé")
                            : Desk.says("entry \(done.entry)", fr: "saisie \(done.entry)")
                    ])
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
