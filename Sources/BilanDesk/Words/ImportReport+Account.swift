import BilanIngest
import BilanModel
import BilanStore

extension ImportReport {
    /// What became of the file in one line: file, dataset, rows, what changed.
    public var headline: String {
        let name = files.first ?? ""
        let target = dataset.isEmpty ? Phrase("the places", fr: "les lieux").description : dataset
        // Gazetteer sheets of a dry run are read and not compared.
        if isDryRun && dataset.isEmpty {
            return Phrase(
                "would take in \(name) (\(format)): \(ImportReport.counted(rows))",
                fr: "\(name) (\(format)) serait repris : \(ImportReport.counted(rows))"
            ).description
        }
        if isUnchanged, let places, setAside + places.leftOut >= rows {
            return Phrase(
                "\(name): none of its \(ImportReport.counted(rows)) is of a place that is known, or of any concern",
                fr: "\(name) : aucune de ses lignes (\(rows)) n’est d’un lieu connu ou utile"
            ).description
        }
        if isUnchanged {
            return Phrase(
                rows == 1
                    ? "\(name): nothing new, \(target) has its row already"
                    : "\(name): nothing new, \(target) has its \(rows) rows already",
                fr: rows == 1
                    ? "\(name) : rien de nouveau, sa ligne est déjà dans \(target)"
                    : "\(name) : rien de nouveau, ses \(rows) lignes sont déjà dans \(target)"
            ).description
        }
        var parts: [Phrase] = []
        if summary.added > 0 { parts.append(Phrase("\(summary.added) new", fr: "\(summary.added) nouveaux")) }
        if summary.changed > 0 { parts.append(Phrase("\(summary.changed) changed", fr: "\(summary.changed) changés")) }
        if summary.unchanged > 0 {
            parts.append(Phrase("\(summary.unchanged) as before", fr: "\(summary.unchanged) comme avant"))
        }
        if summary.withdrawn > 0 {
            parts.append(Phrase("\(summary.withdrawn) withdrawn", fr: "\(summary.withdrawn) retirés"))
        }
        if setAside > 0 { parts.append(Phrase("\(setAside) set aside", fr: "\(setAside) mis de côté")) }
        if summary.claimsAdded > 0 {
            let claims = summary.claimsAdded
            parts.append(
                Phrase("\(claims) claim\(claims == 1 ? "" : "s")", fr: "\(claims) déclaration\(claims < 2 ? "" : "s")"))
        }
        if parts.isEmpty {
            parts.append(Phrase("nothing changed but the edition", fr: "rien n’a changé, sauf l’édition"))
        }
        let list = parts.map(\.description).joined(separator: ", ")
        let done = Phrase(
            "\(name) (\(format)) into \(target): \(read), \(list)",
            fr: "\(name) (\(format)) dans \(target) : \(read), \(list)")
        return (isDryRun ? Phrase("would take in \(done.en)", fr: "serait repris : \(done.fr)") : done).description
    }

    /// What was read of a file that no store keeps, in one line.
    public var readLine: String {
        let name = files.first ?? ""
        var parts = [Phrase("\(read)", fr: "\(read)")]
        if setAside > 0 { parts.append(Phrase("\(setAside) set aside", fr: "\(setAside) mis de côté")) }
        let list = parts.map(\.description).joined(separator: ", ")
        return Phrase("\(name) (\(format)): \(list)", fr: "\(name) (\(format)) : \(list)").description
    }

    /// What a gazetteer file gave: how its places were told from others, and how much of what it brought.
    public var accountLines: [String] {
        guard let places else { return [] }
        let told = PlaceOutcome.allCases.compactMap { outcome in
            places.outcomes[outcome].map { "\($0) \(outcome.phrase)" }
        }
        let batch = places.batch
        let brought: [(Int, Phrase)] = [
            (batch.places.count, Phrase("places", fr: "lieux")), (batch.codes.count, Phrase("codes", fr: "codes")),
            (batch.places.count { $0.position != nil }, Phrase("positions", fr: "positions")),
            (batch.boundaries.count, Phrase("borders", fr: "limites")),
            (batch.population.count, Phrase("population figures", fr: "chiffres de population")),
            (places.leftOut, Phrase("rows of no concern left out", fr: "lignes sans objet laissées de côté")),
        ]
        return [told, brought.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }].filter { !$0.isEmpty }
            .map { $0.joined(separator: ", ") }
    }

    private static func counted(_ rows: Int) -> String {
        Phrase("\(rows) row\(rows == 1 ? "" : "s")", fr: "\(rows) ligne\(rows < 2 ? "" : "s")").description
    }

    /// Rows of the file, and the records they gave where these are more: a row may tell of several documents.
    private var read: String {
        let records = summary.added + summary.changed + summary.unchanged
        // Places come with codes and names, which are no records.
        guard !dataset.isEmpty && records > rows else { return ImportReport.counted(rows) }
        let rows = ImportReport.counted(rows)
        return Phrase("\(rows) as \(records) records", fr: "\(rows) en \(records) enregistrements").description
    }

    /// What was found, one line a kind, with the first place of each.
    public var findingLines: [String] {
        let kinds = Finding.Code.allCases.compactMap { code in findings.kinds[code].flatMap { line(code, $0) } }
        return kinds + [datingLine, twinLine].compactMap(\.self)
    }

    private func line(_ code: Finding.Code, _ kind: FindingLog.Kind) -> String? {
        let done = Finding.Done.allCases.compactMap { done in kind.times[done].map { "\($0) \(done.phrase)" } }
        let advice =
            code == .unplaced && format == "figures"
            ? Phrase(" (give place_code)", fr: " (donnez place_code)").description : ""
        return Phrase(
            "\(code.phrase)\(advice): \(done.joined(separator: ", "))",
            fr: "\(code.phrase)\(advice) : \(done.joined(separator: ", "))"
        ).description + example(kind.first)
    }

    private func example(_ finding: Finding) -> String {
        guard finding.row > 0 else {
            let told = [finding.sheet, finding.value].filter { !$0.isEmpty }.joined(separator: ": ")
            return told.isEmpty ? "" : ", " + (told.count > 120 ? told.prefix(120) + "…" : told)
        }
        let row = Phrase("row \(finding.row)", fr: "ligne \(finding.row)").description
        let place = [finding.sheet, row, finding.column].filter { !$0.isEmpty }.joined(separator: ", ")
        let text = finding.value.split(whereSeparator: \.isNewline).joined(separator: " ")
        let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
        let value = shown.isEmpty ? "" : Phrase(" \"\(shown)\"", fr: " « \(shown) »").description
        return Phrase(", first at \(place)\(value)", fr: ", d’abord en \(place)\(value)").description
    }

    // MARK: - Rows without a day of publication

    private var datingLine: String? {
        let rows = summary.knownBasis[.imported] ?? 0
        guard rows > 0, !isUnchanged else { return nil }
        return Phrase(
            "\(ImportReport.counted(rows)) \(rows == 1 ? "is" : "are") dated by the day of import, \(importDay); "
                + "give --published-on",
            fr:
                "\(ImportReport.counted(rows)) \(rows == 1 ? "a" : "ont") pour date le jour de l’import, \(importDay) ; "
                + "donnez --published-on"
        ).description
    }

    private var twinLine: String? {
        guard !twins.isEmpty, !isUnchanged else { return nil }
        let names = twins.joined(separator: ", ")
        return Phrase(
            "the same file stands in \(names) already: together its figures count twice; "
                + "ask with --dataset, or keep one store for each",
            fr: "le même fichier est déjà dans \(names) : ensemble, ses chiffres comptent deux fois ; demandez avec "
                + "--dataset, ou gardez une base pour chacun"
        ).description
    }

}

extension PlaceOutcome {
    /// How places were told from others, behind their number.
    fileprivate var phrase: Phrase {
        switch self {
        case .knownCode: Phrase("known by code", fr: "connus par leur code")
        case .knownName: Phrase("known by name", fr: "connus par leur nom")
        case .knownPosition: Phrase("known by name and position", fr: "connus par leur nom et leur position")
        case .new: Phrase("new", fr: "nouveaux")
        }
    }
}
