import BilanIngest
import BilanModel
import BilanReports
import BilanStore
import Glibc

extension Desk {
    /// Copies the store for others: a new store with what an audience may have, which appears whole or not at all.
    ///
    /// Datasets whose rows may not be passed on to that audience, but whose totals may, are there as totals by region:
    /// flows by month, stocks at their last day.
    func share(_ request: ExportRequest, _ audience: Audience) throws -> ExportReport {
        guard request.question.measures.isEmpty else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "sqlite copies the whole store; leave out the measures",
                    fr: "sqlite copie toute la base ; laissez les mesures"))
        }
        guard let path = request.file ?? request.folder.map({ $0 + "/bilan-share.sqlite" }) else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "name the copy: -o FILE",
                    fr: "nommez la copie : -o FICHIER"))
        }
        guard Folder.isReplaceable(path), !Folder.isSame(path, self.path) else {
            throw DeskFailure(
                .cannotWrite,
                Phrase(
                    "\(path): is no file that a copy could replace; name another with -o",
                    fr: "\(path) : n’est pas un fichier qu’une copie pourrait remplacer ; nommez-en un autre avec -o"))
        }
        if let folder = request.folder { try Folder.make(folder) }
        let part = "\(path).\(getpid()).part"
        Folder.remove(part)
        let threshold = Quantity(Int(clamping: request.withholdBelow))
        let names = try NameList.inUse()
        let rewriting: (@Sendable (String) -> String)? = names.isEmpty ? nil : { @Sendable in names.refused($0) }
        do {
            let summary = try store.share(
                to: part, for: audience, withholdingBelow: threshold, rewriting: rewriting)
            var notes = ["\(summary.records) records with \(summary.claims) claims"]
            if summary.withheld > 0 {
                notes.append(
                    "\(summary.withheld) claims withheld: small numbers of people at risk in small areas, and what would give "
                        + "them back (--withhold-below)")
            }
            for held in summary.heldBack {
                let gives = try totals(of: held.code, into: part, request)
                notes.append(
                    "\(held.code): \(held.records) records kept back, for \(held.audience.token) only"
                        + (gives > 0 ? "; \(gives) totals by region in their place (\(held.code)-totals)" : ""))
            }
            try Folder.rename(part, to: path)
            return ExportReport(text: nil, paths: [path], notes: notes)
        } catch {
            Folder.remove(part)
            Folder.remove(part + "-journal")
            // The person named the copy, not the file it is made under.
            if case StoreError.cannotWrite(_, let reason) = error {
                throw StoreError.cannotWrite(path: path, reason: reason)
            }
            throw error
        }
    }

    /// Writes totals of a dataset into a copy as a dataset of their own, and gives how many.
    private func totals(of code: String, into copy: String, _ request: ExportRequest) throws -> Int {
        let number = try store.columns(ClaimSelection(datasets: [code]))
        guard let card = try store.datasets().first(where: { $0.card.code == code })?.card else { return 0 }
        let present = Set(number.measure)
        var taken = 0
        for kind in [Measure.Kind.flow, .stock] {
            let measures = Measures.all.filter { $0.kind == kind && present.contains($0.id) }.map(\.code)
            guard !measures.isEmpty else { continue }
            var typed = TypedQuestion()
            typed.measures = measures
            typed.by = kind == .flow ? ["admin0", "admin1", "month"] : ["admin0", "admin1"]
            typed.datasets = [code]
            var part = ExportRequest(format: "csv", question: typed)
            part.withholdBelow = request.withholdBelow
            let (material, _) = try material(part, .public, nil)
            guard !material.table.rows.isEmpty else { continue }
            let csv = MachineCSV().text(of: material)
            let desk = Desk(path: copy, store: try Store.open(at: copy))
            let sheets = SheetSet([SourceFile(name: "\(code)-totals.csv", bytes: Array(csv.utf8))])
            let options = ImportOptions(
                dataset: "\(code)-totals" + (kind == .flow ? "" : "-stocks"), format: AnswerFormat.word)
            for var result in try Ingestion(try desk.gazetteer(), options: options).read(sheets) {
                result.batch.dataset.title = card.title.isEmpty ? code : card.title
                result.batch.dataset.publisher = card.publisher
                result.batch.dataset.citation = card.citation
                result.batch.dataset.licence = card.licence
                result.batch.dataset.grade = card.grade
                taken += try desk.take(result, dryRun: false).summary.claimsAdded
            }
        }
        return taken
    }
}
