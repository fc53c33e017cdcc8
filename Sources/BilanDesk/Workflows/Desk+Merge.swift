import BilanModel
import BilanReports
import BilanStore

/// What merging another store did, or would do.
public struct MergeReport: Sendable {
    /// What was done, in a sentence.
    public var headline: String
    /// Remarks: the entry, what was taken.
    public var remarks: [String] = []
    /// What both stores say differently, a row each; nil when there is nothing.
    public var conflicts: ListTable?
}

extension Desk {
    /// Writes all that a colleague's store needs to merge with this one to a file, which appears whole or not at all.
    ///
    /// - Throws: `.cannotWrite`.
    public static func writeClaims(to path: String, store asked: String?) throws(DeskFailure) {
        try failing {
            let desk = try open(asked)
            guard Folder.isReplaceable(path), !Folder.isSame(path, desk.path) else {
                throw DeskFailure(
                    .cannotWrite,
                    Phrase(
                        "\(path): is no file that claims could replace; name another",
                        fr:
                            "\(path) : n’est pas un fichier que des déclarations pourraient remplacer ; nommez-en un autre"
                    ))
            }
            let part = "\(path).part"
            Folder.remove(part)
            do {
                try desk.store.writeClaims(to: part)
                try Folder.rename(part, to: path)
            } catch {
                Folder.remove(part)
                throw error
            }
        }
    }

    /// Takes in what another store, or a file of claims, knows; this store is made when there is none.
    ///
    /// - Throws: `.unusable` for what is no store, and for figures at places that are not known here.
    public static func merge(
        _ path: String, dryRun: Bool = false, store asked: String?
    ) throws(DeskFailure) -> MergeReport {
        try failing {
            guard !Folder.isSame(path, storePath(asked)) else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "\(path): a store cannot be merged with itself",
                        fr: "\(path) : une base ne peut être réunie avec elle-même"))
            }
            _ = try readable(path)
            let desk = dryRun && !exists(asked) ? try open(asked) : try openOrCreate(asked).desk
            let name = String(path.split(separator: "/").last ?? "")
            let summary = try desk.store.merge(path, named: name, day: Today.date, dryRun: dryRun)
            return MergeReport(summary, path: path, dryRun: dryRun)
        }
    }
}

extension MergeReport {
    init(_ summary: MergeSummary, path: String, dryRun: Bool) {
        let parts = [
            Desk.counted(
                summary.records, Desk.says("record taken", fr: "enregistrement repris"),
                Desk.says("records taken", fr: "enregistrements repris")),
            Desk.counted(
                summary.closed, Desk.says("record here no longer counts", fr: "enregistrement d’ici ne compte plus"),
                Desk.says("records here no longer count", fr: "enregistrements d’ici ne comptent plus")),
            Desk.counted(
                summary.releases, Desk.says("edition", fr: "édition"),
                Desk.says("editions", fr: "éditions")),
            Desk.counted(
                summary.rulings, Desk.says("ruling", fr: "décision"),
                Desk.says("rulings", fr: "décisions")),
            Desk.counted(
                summary.cards, Desk.says("card in other words", fr: "fiche dite autrement"),
                Desk.says("cards in other words", fr: "fiches dites autrement")),
        ].compactMap(\.self)
        let news = summary.entry != nil
        headline =
            news
            ? (dryRun ? Desk.says("would merge ", fr: "serait réuni : ") : Desk.says("merged ", fr: "réuni : ")) + path
                + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
            : Desk.says(
                "\(path): nothing new, this store has it all", fr: "\(path) : rien de nouveau, cette base a tout")
        if news {
            remarks.append(
                dryRun
                    ? Desk.says("nothing was changed", fr: "rien n’a été changé")
                    : Desk.says(
                        "entry \(summary.entry ?? 0) (bilan undo takes it back)",
                        fr: "saisie \(summary.entry ?? 0) (bilan undo l’annule)"))
        }
        guard !summary.conflicts.isEmpty else { return }
        let count = summary.conflicts.count
        remarks.append(
            Desk.says(
                "\(count) \(count == 1 ? "conflict" : "conflicts"): both stores say otherwise, neither knowing of the other; "
                    + "the later word stands (see the list)",
                fr:
                    "\(count) \(count == 1 ? "conflit" : "conflits") : les deux bases disent autre chose, sans se connaître ; "
                    + "la parole la plus récente vaut (voir la liste)"))
        conflicts = ListTable(
            columns: ["kind", "what", "here", "there", "stands"],
            rows: summary.conflicts.map { [$0.kind, $0.what, $0.here, $0.there, $0.tookThere ? "there" : "here"] })
    }
}
