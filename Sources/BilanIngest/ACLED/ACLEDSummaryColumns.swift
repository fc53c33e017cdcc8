import BilanModel

/// Where the columns of a sheet of ACLED's monthly counts stand: by country alone, or by district with its codes.
struct ACLEDSummaryColumns {
    let month: BookColumn
    let year: BookColumn
    let events: BookColumn
    let fatalities: BookColumn
    let places: AdminColumns

    init(_ book: inout RowBook) {
        month = book.column("month")
        year = book.column("year")
        events = book.column("events")
        fatalities = book.column("fatalities")
        var places = AdminColumns(country: book.column("country"), countryCode: book.column("iso3"))
        places.add(1, name: book.column("admin1"), code: book.column("admin1_pcode"))
        places.add(2, name: book.column("admin2"), code: book.column("admin2_pcode"))
        self.places = places
    }

    /// The month of a row, by its name or its number; nil, and the row set aside, when there is none.
    func days(_ row: Row, _ book: inout RowBook) -> BookDays? {
        guard let number = Int(row[month]), (1...12).contains(number) else {
            return book.month(month, year: year, row)
        }
        let text = row[year] + (number < 10 ? "-0" : "-") + String(number)
        if let read = book.days(text, .iso) { return read }
        book.setAside(.unreadableDate, year, row)
        return nil
    }

    /// What tells an area from others: its country and the names in it, which last longer than codes do.
    func area(_ row: Row) -> String {
        let words = [row[places.country]] + places.levels.map { row[$0.name].isEmpty ? row[$0.code] : row[$0.name] }
        return words.joined(separator: "/")
    }
}
