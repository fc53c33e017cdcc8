import BilanAnalytics
import BilanModel

/// A Frictionless data package: figures, the claims behind them, and the lists that explain both, with their schemas.
public struct DataPackage: ExchangeWriter {
    /// The word for `--format`.
    public let code = "datapackage"
    /// What it gives.
    public let title = "a Frictionless data package: figures, claims, places, sources, datasets, measures"
    /// The claims.
    public var needs: ExchangeNeed? { .claims }

    /// A writer.
    public init() {}

    /// `datapackage.json` and one CSV a table, to stand in a folder of their own.
    ///
    /// - Throws: `.nothing` for an answer without a cell.
    public func parcel(of material: ExchangeMaterial) throws(ExchangeError) -> ExchangeParcel {
        guard !material.table.rows.isEmpty else { throw .nothing(format: "a data package") }
        let claims = PackageClaims(material: material)
        let lists = PackageLists(material: material, claims: claims.positions)
        let tables = [
            PackageFigures(material: material).table, claims.table, lists.places, lists.sources, lists.datasets,
            lists.measures,
        ]
        let kept = material.datasets.filter { !material.passesOn($0) }.map(\.code)
        var parcel = ExchangeParcel(
            [ExchangeFile("datapackage.json", .text(description(tables, material).document))]
                + tables.map { ExchangeFile($0.path, .text($0.csv)) },
            notes: kept.isEmpty
                ? [] : ["totals only, no claims, of \(kept.joined(separator: ", ")): its rows may not be passed on"])
        parcel.isFolder = true
        return parcel
    }

    private func description(_ tables: [PackageTable], _ material: ExchangeMaterial) -> JSONText {
        let labels = material.measures.map(\.labelEN).joined(separator: ", ")
        var members: [(String, JSONText)] = [
            ("profile", .text("tabular-data-package")),
            ("name", .text("bilan-" + material.measures.map { DataPackage.word($0.code) }.joined(separator: "-"))),
            ("title", .text(labels)), ("bilan_version", .text(material.tool)),
            ("question", .object(material.question.map { ($0.name, .text($0.value)) })),
            ("claims_digest", .text(material.digest)),
        ]
        if let day = material.day { members.append(("created", .text(day.description + "T00:00:00Z"))) }
        let sources = material.datasets.map { card in
            JSONText.object([("title", .text(card.title.isEmpty ? card.code : card.title))])
        }
        if !sources.isEmpty { members.append(("sources", .array(sources))) }
        let licences = Set(material.datasets.map(\.licence)).filter { !$0.isEmpty }.sorted().map { licence in
            JSONText.object([("name", .text(DataPackage.word(licence))), ("title", .text(licence))])
        }
        if !licences.isEmpty { members.append(("licenses", .array(licences))) }
        let publishers = Set(material.datasets.map(\.publisher)).filter { !$0.isEmpty }.sorted().map { publisher in
            JSONText.object([("title", .text(publisher)), ("role", .text("publisher"))])
        }
        if !publishers.isEmpty { members.append(("contributors", .array(publishers))) }
        members.append(("resources", .array(tables.map { $0.resource(material.checksum) })))
        return .object(members)
    }

    /// A text as a name: letters, digits, points and hyphens.
    private static func word(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" })
    }
}
