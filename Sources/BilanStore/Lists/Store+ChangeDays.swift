public import BilanModel
import GRDB

extension Store {
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
