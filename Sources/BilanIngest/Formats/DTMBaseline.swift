public import BilanModel

/// IOM's baseline assessments: one workbook a round, people displaced and returned by area, households beside people.
///
/// All layouts of Mali from 2014 to 2021; headings are compared by their letters and figures alone. A sheet that repeats
/// the totals has other headings and stays out.
public struct DTMBaseline: Format {
    /// The format.
    public init() {}

    /// `dtm_baseline`.
    public var name: String { "dtm_baseline" }
    /// What it reads.
    public var title: String { "IOM DTM baseline assessments: displaced people and returnees, by round" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name, needed: [["snapshot_date"], ["admin_1", "admin_1_pcode"], BaselineColumns.totals],
            known: ["snapshot_date", "admin_1"] + BaselineColumns.totals)
    }

    /// How well headings suit, by their letters and figures.
    public func recognises(_ header: Header) -> Recognition {
        let bare = BaselineColumns.positions(header)
        func isThere(_ heading: String) -> Bool { bare[BaselineColumns.bare(heading)] != nil }
        let known = header.names.filter { BaselineColumns.known.contains(BaselineColumns.bare($0)) }
        return Recognition(
            format: name, known: known,
            missing: shape.needed.filter { !$0.contains(where: isThere) }.map { $0.joined(separator: " or ") })
    }

    /// The rows as records: people and households, displaced and returned.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var reader = BaselineReader(setting)
        for sheet in sheets { try reader.read(sheet) }
        return [reader.finished()]
    }
}
