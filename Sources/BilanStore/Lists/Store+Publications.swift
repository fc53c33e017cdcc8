public import BilanModel
import GRDB

/// An issued briefing, with the moment that makes it again.
public struct PublicationLine: Hashable, Sendable {
    /// Report, period and revision: `mali-weekly-2023-W36-r1`.
    public var name: String
    /// What was known by this day.
    public var knownBy: CalendarDate
    /// The store after this entry.
    public var entry: Int64
}

extension Store {
    /// Issued briefings, by name.
    public func publications() throws(StoreError) -> [PublicationLine] {
        try read { database in
            let rows = try BulkStatement(
                database,
                """
                SELECT report || '-' || period || '-r' || revision, known_by, entry FROM publication
                ORDER BY report, period, revision
                """)
            var lines: [PublicationLine] = []
            while try rows.next() {
                lines.append(
                    PublicationLine(
                        name: rows.text(0), knownBy: CalendarDate(day: Int32(rows.int(1))), entry: rows.int(2)))
            }
            return lines
        }
    }

    /// Every day on which something that is recorded now came to be known, or ceased to be so, in their order.
    public func changeDays() throws(StoreError) -> [CalendarDate] {
        try read { database in
            let rows = try BulkStatement(
                database,
                """
                SELECT known_from FROM record WHERE entry_to = \(Clock.lastEntry)
                UNION SELECT known_to FROM record WHERE entry_to = \(Clock.lastEntry) AND known_to < \(Clock.forever)
                UNION SELECT day FROM decision WHERE entry_to = \(Clock.lastEntry)
                UNION SELECT day FROM event_match WHERE entry_to = \(Clock.lastEntry) AND how = 2 ORDER BY 1
                """)
            var days: [CalendarDate] = []
            while try rows.next() { days.append(CalendarDate(day: Int32(rows.int(0)))) }
            return days
        }
    }
}
