import BilanIngest
import BilanModel
import BilanStore

extension ImportReport {
    /// What became of the file in one line: file, dataset, rows, what changed.
    public var headline: String {
        let name = files.first ?? ""
        let target = dataset.isEmpty ? "the places" : dataset
        // Gazetteer sheets of a dry run are read and not compared.
        if isDryRun && dataset.isEmpty { return "would take in \(name) (\(format)): \(count(rows, "row"))" }
        if isUnchanged, let places, setAside + places.leftOut >= rows {
            return "\(name): none of its \(count(rows, "row")) is of a place that is known, or of any concern"
        }
        if isUnchanged {
            return rows == 1
                ? "\(name): nothing new, \(target) has its row already"
                : "\(name): nothing new, \(target) has its \(rows) rows already"
        }
        var parts: [String] = []
        if summary.added > 0 { parts.append("\(summary.added) new") }
        if summary.changed > 0 { parts.append("\(summary.changed) changed") }
        if summary.unchanged > 0 { parts.append("\(summary.unchanged) as before") }
        if summary.withdrawn > 0 { parts.append("\(summary.withdrawn) withdrawn") }
        if setAside > 0 { parts.append("\(setAside) set aside") }
        if summary.claimsAdded > 0 { parts.append(count(summary.claimsAdded, "claim")) }
        if parts.isEmpty { parts.append("nothing changed but the edition") }
        let done = "\(name) (\(format)) into \(target): \(read), \(parts.joined(separator: ", "))"
        return isDryRun ? "would take in " + done : done
    }

    /// What a gazetteer file gave: how its places were told from others, and how much of what it brought.
    public var accountLines: [String] {
        guard let places else { return [] }
        let told = PlaceOutcome.allCases.compactMap { outcome in
            places.outcomes[outcome].map { "\($0) \(outcome.phrase)" }
        }
        let batch = places.batch
        let brought: [(Int, String)] = [
            (batch.places.count, "places"), (batch.codes.count, "codes"),
            (batch.places.count { $0.position != nil }, "positions"), (batch.boundaries.count, "borders"),
            (batch.population.count, "population figures"), (places.leftOut, "rows of no concern left out"),
        ]
        return [told, brought.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }].filter { !$0.isEmpty }
            .map { $0.joined(separator: ", ") }
    }

    /// Rows of the file, and the records they gave where these are more: a row may tell of several documents.
    private var read: String {
        let records = summary.added + summary.changed + summary.unchanged
        // Places come with codes and names, which are no records.
        return !dataset.isEmpty && records > rows ? "\(count(rows, "row")) as \(records) records" : count(rows, "row")
    }

    /// What was found, one line a kind, with the first place of each.
    public var findingLines: [String] {
        let kinds = Finding.Code.allCases.compactMap { code in findings.kinds[code].flatMap { line(code, $0) } }
        return kinds + [datingLine, twinLine].compactMap(\.self)
    }

    private func line(_ code: Finding.Code, _ kind: FindingLog.Kind) -> String? {
        let done = Finding.Done.allCases.compactMap { done in kind.times[done].map { "\($0) \(done.phrase)" } }
        let advice = code == .unplaced && format == "figures" ? " (give place_code)" : ""
        return "\(code.phrase)\(advice): \(done.joined(separator: ", "))" + example(kind.first)
    }

    private func example(_ finding: Finding) -> String {
        guard finding.row > 0 else {
            let told = [finding.sheet, finding.value].filter { !$0.isEmpty }.joined(separator: ": ")
            return told.isEmpty ? "" : ", " + (told.count > 120 ? told.prefix(120) + "…" : told)
        }
        let place = [finding.sheet, "row \(finding.row)", finding.column].filter { !$0.isEmpty }.joined(separator: ", ")
        let text = finding.value.split(whereSeparator: \.isNewline).joined(separator: " ")
        let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
        let value = shown.isEmpty ? "" : " \"\(shown)\""
        return ", first at \(place)\(value)"
    }

    // MARK: - Rows without a day of publication

    private var datingLine: String? {
        let rows = summary.knownBasis[.imported] ?? 0
        guard rows > 0, !isUnchanged else { return nil }
        return "\(count(rows, "row")) \(rows == 1 ? "is" : "are") dated by the day of import, \(importDay); "
            + "give --published-on"
    }

    private var twinLine: String? {
        guard !twins.isEmpty, !isUnchanged else { return nil }
        return "the same file stands in \(twins.joined(separator: ", ")) already: together its figures count twice; "
            + "ask with --dataset, or keep one store for each"
    }

    private func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
}

extension PlaceOutcome {
    /// How places were told from others, behind their number.
    fileprivate var phrase: String {
        switch self {
        case .knownCode: "known by code"
        case .knownName: "known by name"
        case .knownPosition: "known by name and position"
        case .new: "new"
        }
    }
}
