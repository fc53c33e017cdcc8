import BilanLanguage
import BilanModel

/// The columns that say where a row of a sheet for tools is, the same on every sheet.
struct DataArea {
    let briefing: Briefing

    static let columns: [DataColumn] = [
        DataColumn("location_code", "#country+code", .never),
        DataColumn("admin_level", .integer, "#geo+admin_level", .never),
        DataColumn("admin1_code", "#adm1+code", .notSubnational),
        DataColumn("admin1_name", "#adm1+name", .notSubnational),
    ]
    static let finer: [DataColumn] = [
        DataColumn("admin2_code", "#adm2+code", .noAdmin2),
        DataColumn("admin2_name", "#adm2+name", .noAdmin2),
    ]
    static let version = DataColumn("admin_version", "#meta+admin_version", .never)

    /// Cells of `columns`.
    func cells(codes: [String], level: Int) -> [SheetCell] {
        let isWhole = codes == [briefing.placeCode]
        let (code, name): (String, String) =
            switch (isWhole || level > 1, codes.isEmpty) {
            case (true, _): ("", "")
            case (false, true): ("not_allocated", "not allocated")
            case (false, false): (codes.joined(separator: "+"), Language.en.choice(codes.map(self.name)))
            }
        if !isWhole, level == 0, codes.count == 1 {
            // One of several countries.
            return [.text(codes[0]), .whole(0), .empty, .empty]
        }
        let countries = Set(codes.compactMap { briefing.countryOfArea[$0] })
        let country = countries.count == 1 ? countries.first : nil
        return [.text(country ?? briefing.placeCode), .whole(isWhole ? 0 : level), .word(code), .word(name)]
    }

    /// Cells of `finer`.
    func finerCells(codes: [String], level: Int) -> [SheetCell] {
        guard level == 2, codes.count == 1, codes != [briefing.placeCode] else { return [.empty, .empty] }
        return [.text(codes[0]), .text(name(codes[0]))]
    }

    /// The edition of the boundaries.
    var versionCell: SheetCell { .text(briefing.adminVersion) }

    private func name(_ code: String) -> String { briefing.placeNames[code]?.en ?? code }

    /// Marks of sources by their positions, joined by a semicolon.
    func sources(_ positions: some Sequence<Int>) -> SheetCell {
        .word(
            positions.filter { briefing.sources.indices.contains($0) }.map { briefing.sources[$0].mark }
                .joined(separator: ";"))
    }
}

extension DataColumn {
    /// A column of text.
    init(_ name: String, _ hxl: String, _ missing: MissingRule, allowed: [String] = []) {
        self.init(name, .text, hxl, missing, allowed: allowed)
    }

    /// Ids are long and are read as one word.
    static let figureID: DataColumn = {
        var column = DataColumn("figure_id", "#meta+id", .never)
        column.width = 70
        return column
    }()
    static let sources = DataColumn("source_ids", "#meta+source", .noSource)
    static let status = DataColumn(
        "obs_status", "#status+code", .never, allowed: ["a", "p", "e", "u", "r", "x"])
    static let start = DataColumn("reference_period_start", .date, "#date+start", .never)
    static let end = DataColumn("reference_period_end", .date, "#date+end", .never)
    static let asOf = DataColumn("as_of_date", .date, "#date+reported", .noDay)
    static let low = DataColumn("value_low", .number, "#indicator+num+min", .noBound, unit: "unit")
    static let high = DataColumn("value_high", .number, "#indicator+num+max", .noBound, unit: "unit")
    static let bound = DataColumn("bound", "#indicator+bound", .noFigure, allowed: FigureBound.all)
    static let group = DataColumn("population_group", "#group+name", .never)
}
