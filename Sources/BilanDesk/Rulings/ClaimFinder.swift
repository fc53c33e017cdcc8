import BilanModel
import BilanStore

/// Finds claims by what names their record: its own id (`004-1`, `mali-claims:004-1`), or its sixteen-digit identity as
/// trace prints it; behind `/` the number of the claim in a record of several, from 1.
struct ClaimFinder {
    private let store: Store
    private let columns: ClaimColumns

    init(_ store: Store, _ columns: ClaimColumns) {
        self.store = store
        self.columns = columns
    }

    /// Positions of the claims meant, all of one record.
    ///
    /// - Throws: `.usage` where no record, or several, are meant, and for a number that the record does not have.
    func claims(_ typed: String) throws -> [Int] {
        let parts = typed.split(separator: "/", maxSplits: 1).map(String.init)
        let whole = try record(typed)
        let found = whole.isEmpty && parts.count == 2 ? try record(parts[0]) : whole
        let records = Set(found.map { columns.record[$0] })
        guard records.count < 2 else {
            let codes = Set(found.compactMap { columns.datasets[columns.dataset[$0]]?.code }).sorted()
            throw DeskFailure(
                .usage,
                Phrase(
                    "\"\(typed)\" names \(records.count) records (\(codes.joined(separator: ", "))); write DATASET:ID, or the "
                        + "record as trace prints it",
                    fr:
                        "« \(typed) » nomme \(records.count) enregistrements (\(codes.joined(separator: ", "))) ; écrivez JEU:ID, ou "
                        + "l’enregistrement tel que trace l’imprime"))
        }
        guard !found.isEmpty else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "no record \"\(typed)\" counts at present; trace prints records and their ids",
                    fr:
                        "aucun enregistrement « \(typed) » ne compte à présent ; trace imprime les enregistrements et leurs identifiants"
                ))
        }
        guard whole.isEmpty, parts.count == 2 else { return found }
        guard let number = Int32(parts[1]), let claim = found.first(where: { columns.ordinal[$0] == number - 1 }) else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\"\(typed)\": the record has claims 1 to \(found.count)",
                    fr: "« \(typed) » : l’enregistrement a les déclarations 1 à \(found.count)"))
        }
        return [claim]
    }

    private func record(_ typed: String) throws -> [Int] {
        let byUID = columns.claim.indices.filter { columns.recordUID[$0].sixteenDigits == typed.lowercased() }
        if !byUID.isEmpty { return byUID }
        let parts = typed.split(separator: ":", maxSplits: 1).map(String.init)
        var numbers = Set(try store.records(withID: typed, dataset: nil))
        if numbers.isEmpty, parts.count == 2 { numbers = Set(try store.records(withID: parts[1], dataset: parts[0])) }
        return columns.claim.indices.filter { numbers.contains(columns.record[$0]) }
    }
}
