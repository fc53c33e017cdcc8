import BilanModel
import BilanReports
import BilanStore
import Glibc

extension Desk {
    /// The answer to one SELECT over the store, in a format of `query`.
    ///
    /// Columns of one name are numbered (`n`, `n_2`), so that none is lost where names are keys.
    ///
    /// - Throws: `.unusable` for a statement that would write, for several, and for a mistake in it; `.usage` for a format.
    public func sql(_ statement: String, format: String) throws(DeskFailure) -> String {
        try failing {
            guard let writer = AnswerWriters.named(format) else {
                let known = AnswerWriters.all.map(\.code).joined(separator: ", ")
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "unknown format \"\(format)\"; use \(known)",
                        fr: "format « \(format) » inconnu ; employez \(known)"))
            }
            let selected = try store.select(statement)
            let columns = Desk.distinct(selected.columns)
            if writer is ScreenWriter {
                return ListTable(columns: columns, rows: selected.rows.map { $0.map { Desk.value($0).plain } }).text
            }
            return writer.text(of: AnswerTable(columns: columns, rows: selected.rows.map { $0.map(Desk.value) }))
        }
    }

    /// The same over a copy to share, made for an audience and gone when it is read.
    public func sql(
        _ statement: String, format: String, audience: String, withholdBelow: Int64? = nil
    ) throws(DeskFailure) -> String {
        guard try AudienceReader.read(audience) ?? .internal != .internal else {
            return try sql(statement, format: format)
        }
        var request = ExportRequest(format: Desk.shareCode, question: TypedQuestion())
        request.audience = audience
        request.withholdBelow = withholdBelow ?? request.withholdBelow
        let copy = "\(Folder.temporary)/bilan-\(getpid()).sqlite"
        request.file = copy
        defer { Folder.remove(copy) }
        _ = try export(request)
        return try Desk.open(copy).sql(statement, format: format)
    }

    private static func distinct(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            var number = 1
            var word = name
            while !taken.insert(word).inserted {
                number += 1
                word = "\(name)_\(number)"
            }
            return word
        }
    }

    private static func value(_ value: Selected.Value) -> AnswerTable.Value {
        switch value {
        case .null: .empty
        case .integer(let number): .digits(String(number))
        // Beyond every number there are no digits that a reader of JSON would take.
        case .real(let number): number.isFinite ? .digits(String(number)) : .text(String(number))
        case .text(let text): .text(text)
        case .bytes(let digits): .text(digits)
        }
    }
}
