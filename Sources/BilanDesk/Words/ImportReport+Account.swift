import BilanIngest
import BilanModel
import BilanStore

extension ImportReport {
    /// What became of the file in one line: file, dataset, rows, what changed.
    public var headline: String {
        let name = files.first ?? ""
        let target = dataset.isEmpty ? "places" : self.dataset
        if isUnchanged { return "\(name): nothing new, \(target) has these \(rows) rows already" }
        var parts = ["\(summary.added) new"]
        if summary.changed > 0 { parts.append("\(summary.changed) changed") }
        if summary.unchanged > 0 { parts.append("\(summary.unchanged) as before") }
        if summary.withdrawn > 0 { parts.append("\(summary.withdrawn) withdrawn") }
        if setAside > 0 { parts.append("\(setAside) set aside") }
        let claims = summary.claimsAdded > 0 ? ", \(summary.claimsAdded) claims" : ""
        return
            "\(name) (\(format)) into \(target): \(rows) rows, \(parts.joined(separator: ", "))\(claims)"
    }

    /// What a gazetteer file gave: how its places were told from others, and how much of what it brought.
    public var accountLines: [String] {
        guard let places else { return [] }
        let told = PlaceOutcome.allCases.compactMap { outcome in
            places.outcomes[outcome].map { "\($0) \(outcome.token)" }
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

    /// Findings by code, with the first place of each.
    public var findingLines: [String] {
        Finding.Code.allCases.compactMap { code in
            let found = findings.filter { $0.code == code }
            guard let first = found.first else { return nil }
            let done = Set(found.map(\.done.token)).sorted().joined(separator: ", ")
            return "\(found.count) \(code.token) (\(done))" + example(first)
        }
    }

    private func example(_ finding: Finding) -> String {
        guard finding.row > 0 else { return finding.value.isEmpty ? "" : ": " + finding.value }
        let place = [finding.sheet, "row \(finding.row)", finding.column].filter { !$0.isEmpty }.joined(separator: ", ")
        let value = finding.value.isEmpty ? "" : ": \"" + String(finding.value.prefix(60)) + "\""
        return ", first at \(place)\(value)"
    }
}
