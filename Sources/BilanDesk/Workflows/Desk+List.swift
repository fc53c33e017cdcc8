import BilanAnalytics
import BilanIngest
import BilanModel
import BilanPlaces
import BilanReports
import BilanStore

/// A list that the command prints, as rows under headings.
public struct ListTable: Sendable {
    /// Headings.
    public var columns: [String]
    /// Rows.
    public var rows: [[String]]

    /// The list as aligned text.
    public var text: String {
        guard !rows.isEmpty else { return "none\n" }
        let numbers = columns.indices.map { index in rows.allSatisfy { Int($0[index]) != nil } }
        let heads = zip(columns, numbers).map { TextTable.Column($0, $1 ? .right : .left) }
        return TextTable(columns: heads, rows: rows).lines(page: 1000).joined(separator: "\n") + "\n"
    }

    /// The list as JSON: an object a row, empty cells as null.
    public var json: String {
        JSONWriter().text(
            of: AnswerTable(columns: columns, rows: rows.map { $0.map { $0.isEmpty ? .empty : .text($0) } }))
    }

    /// The list as comma-separated values.
    public var csv: String { CSVWriter.text(rows: [columns] + rows) }
}

/// What `list` can list.
public enum ListTopic: String, CaseIterable, Sendable {
    case datasets, releases, measures, periods, formats, policies, reports, questions, fields, sources, places, entries,
        publications

    /// Whether it is the same for every store.
    public var isBuiltIn: Bool {
        [.measures, .periods, .formats, .policies, .reports, .questions, .fields].contains(self)
    }
}

extension Desk {
    /// A list that needs no store; `asked` is the path of one beside which saved questions may lie.
    public static func list(builtIn topic: ListTopic, store asked: String? = nil) -> ListTable {
        switch topic {
        case .questions:
            ListTable(
                columns: ["question", "where", "title"],
                rows: SavedQuestions(store: storePath(asked)).all.map { ["@" + $0.name, $0.folder, $0.title] })
        case .fields:
            ListTable(
                columns: ["field", "also", "values", "meaning", "of"],
                rows: ClaimFields.ofClaim.map { row($0, "claim") } + ClaimFields.ofFigure.map { row($0, "figure") })
        case .measures:
            ListTable(
                columns: ["code", "kind", "unit", "label_en", "label_fr", "hxl", "definition"],
                rows: Measures.all.map {
                    [$0.code, $0.kind.token, $0.unit.token, $0.labelEN, $0.labelFR, $0.hxl, $0.definition]
                })
        case .periods:
            ListTable(
                columns: ["type", "example", "dhis2_example", "dhis2_type", "longest_days"],
                rows: PeriodType.allCases.map { type in
                    let example = CalendarDate("2023-09-07").map { Period(type, containing: $0) }
                    let named = example.flatMap { DHIS2Period($0) }
                    return [
                        type.token, example?.description ?? "", named?.description ?? "", named?.kind.rawValue ?? "",
                        String(type.longest),
                    ]
                })
        case .formats:
            ListTable(
                columns: ["format", "reads"],
                rows: Formats.all.map { [$0.name, $0.title] } + [
                    ["places", "gazetteer sheets: places, codes, population, changes"]
                ])
        case .policies:
            ListTable(columns: ["policy", "chooses"], rows: Policies.all.map { [$0.code, $0.titleEN] })
        default: ListTable(columns: ["report"], rows: EmbeddedFiles.definitions.map { [$0] })
        }
    }

    private static func row(_ field: Field, _ holder: String) -> [String] {
        [field.code, field.others.joined(separator: " "), field.kind.title, field.meaning, holder]
    }

    /// A list of what is in the store.
    public func list(_ topic: ListTopic) throws(DeskFailure) -> ListTable {
        if topic.isBuiltIn { return Desk.list(builtIn: topic, store: path) }
        return try failing {
            switch topic {
            case .datasets: try datasets()
            case .releases: try releases()
            case .sources: try sources()
            case .entries: try listEntries()
            case .publications: try listPublications()
            default: try places()
            }
        }
    }

    private func datasets() throws -> ListTable {
        let lines = try store.datasets()
        return ListTable(
            columns: ["dataset", "kind", "lead_rank", "grade", "records", "claims", "first_day", "last_day", "title"],
            rows: lines.map { line in
                [
                    line.card.code, line.card.kind.token, String(line.card.leadRank), line.card.grade.description,
                    String(line.records), String(line.claims), line.days?.lowerBound.description ?? "",
                    line.days?.upperBound.description ?? "", line.card.title,
                ]
            })
    }

    private func releases() throws -> ListTable {
        ListTable(
            columns: [
                "dataset", "edition", "known_on", "known_basis", "format", "rows", "set_aside", "findings", "entry",
                "sha256",
            ],
            rows: try store.releases().map { line in
                [
                    line.dataset, line.edition, line.knownOn.description, line.knownBasis.token, line.format,
                    String(line.rowsRead), String(line.rowsSetAside), String(line.findings), String(line.entry),
                    String(line.sha256.prefix(12)),
                ]
            })
    }

    private func sources() throws -> ListTable {
        ListTable(
            columns: ["source", "kind", "grade", "name"],
            rows: try store.sources().map { [$0.id, $0.kind, $0.grade.description, $0.name] })
    }

    private func places() throws -> ListTable {
        let gazetteer = try gazetteer()
        let printer = PlacePrinter(gazetteer, edition: nil)
        var rows: [[String]] = []
        for country in gazetteer.countryPlaces {
            let edition = gazetteer.edition(for: country)
            rows.append([printer.code(country), "0", gazetteer.name(of: country), Gazetteer.countryScheme])
            guard let edition else { continue }
            for level in UInt8(1)...4 {
                for place in gazetteer.places(level: level, under: country, in: edition) {
                    rows.append([printer.code(place), String(level), gazetteer.name(of: place), edition.description])
                }
            }
        }
        return ListTable(columns: ["code", "level", "name", "scheme"], rows: rows)
    }
}
