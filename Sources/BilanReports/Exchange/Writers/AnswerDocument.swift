import BilanAnalytics
import BilanModel

/// The answer as one JSON document: the question, the policy, the sources, the checksum, and one object a cell.
public struct AnswerDocument: ExchangeWriter {
    /// The word for `--format`.
    public let code = "json"
    /// What it gives.
    public let title = "JSON with the question, its policy, sources and checksum, and one object a cell"

    /// A writer.
    public init() {}

    /// The document.
    public func parcel(of material: ExchangeMaterial) -> ExchangeParcel {
        let cells = material.table.rows.map { row in
            JSONText.object(zip(material.table.columns, row).map { ($0, AnswerDocument.value($1)) })
        }
        let used = material.answer.cells.flatMap { $0.figures.flatMap(\.claims) }
        let document = JSONText.object([
            ("format", .text("bilan-answer")), ("version", .number("1")), ("tool", .text(material.tool)),
            ("question", .object(material.question.map { ($0.name, .text($0.value)) })),
            (
                "policy",
                .object([("code", .text(material.policy.code)), ("title", .text(material.policy.titleEN))])
            ),
            ("claims_digest", .text(material.digest)),
            // By code and no list, so that the cells are the only rows of the document.
            ("datasets", .object(material.datasets.map { ($0.code, AnswerDocument.dataset($0)) })),
            ("sources", .array(AnswerDocument.sources(of: used, material.columns).map(JSONText.text))),
            ("notes", .array(material.notes.map(JSONText.text))), ("cells", .array(cells)),
        ])
        return ExchangeParcel("figures.json", document.document)
    }

    static func value(_ value: AnswerTable.Value) -> JSONText {
        switch value {
        case .empty: .null
        case .text(let text): .text(text)
        case .flag(let flag): .flag(flag)
        case .number, .digits: .number(value.plain)
        }
    }

    private static func dataset(_ card: DatasetCard) -> JSONText {
        .object([
            ("kind", .text(card.kind.token)), ("title", .text(card.title)),
            ("publisher", .text(card.publisher)), ("citation", .text(card.citation)), ("licence", .text(card.licence)),
        ])
    }

    /// Names that may be printed of those who say what the claims say, each once, sorted.
    static func sources(of claims: some Sequence<Int>, _ columns: ClaimColumns) -> [String] {
        Set(claims.compactMap { columns.sources[columns.origins[columns.origin[$0]]?.source ?? -1]?.printed }).sorted()
    }
}
