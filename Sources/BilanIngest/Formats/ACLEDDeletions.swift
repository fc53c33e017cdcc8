public import BilanModel

/// ACLED's list of deleted events: ids that no longer stand, each with the day of its deletion.
///
/// It adds nothing to the dataset of events and takes from it what it names. An event that ACLED has merged with another
/// is in this list, too, and the other is revised under its own id.
public struct ACLEDDeletions: Format {
    /// The format.
    public init() {}

    /// `acled_deletions`.
    public var name: String { "acled" + Batch.deletions }
    /// What it reads.
    public var title: String { "ACLED deleted events" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name, needed: [["event_id_cnty"], ["deleted_timestamp"]],
            known: ["event_id_cnty", "deleted_timestamp", "data_id"])
    }

    /// The ids of all sheets.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var book = RowBook(ACLEDEvents.card(setting), format: name, setting)
        for sheet in sheets {
            book.open(sheet)
            let (column, day) = (book.column("event_id_cnty"), book.column("deleted_timestamp"))
            try sheet.forEachRow { row throws(IngestError) in
                guard try book.begin(row), let id = book.id(column, row) else { return }
                book.withdraw(id, on: CalendarDate(unix: row[day]) ?? book.day(day, row))
            }
        }
        return [book.finished()]
    }
}
