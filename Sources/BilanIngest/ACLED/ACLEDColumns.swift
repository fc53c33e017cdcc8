import BilanLanguage
import BilanModel

/// Where the columns of an ACLED file stand, whichever layout it has and however they are sorted.
struct ACLEDColumns {
    let id: BookColumn
    let date: BookColumn
    let year: BookColumn
    let timePrecision: BookColumn
    let geoPrecision: BookColumn
    let type: BookColumn
    let subtype: BookColumn
    let actor1: BookColumn
    let actor2: BookColumn
    let notes: BookColumn
    let fatalities: BookColumn
    let timestamp: BookColumn
    let latitude: BookColumn
    let longitude: BookColumn
    /// Country, regions and what lies in them.
    let places: AdminColumns
    /// Country and regions alone.
    let regions: AdminColumns

    /// Every heading of both layouts.
    static let headings = [
        "data_id", "iso", "event_id_cnty", "event_id_no_cnty", "event_date", "year", "time_precision", "disorder_type",
        "event_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2",
        "interaction", "civilian_targeting", "region", "country", "admin1", "admin2", "admin3", "location", "latitude",
        "longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "tags", "timestamp", "iso3",
    ]

    /// UCDP's where_prec of ACLED's precision: a town, near one, a region; 0 when not said.
    static let wherePrecision: [UInt8] = [0, 1, 2, 4]

    init(_ book: inout RowBook) {
        id = book.column("event_id_cnty")
        date = book.column("event_date")
        year = book.column("year")
        timePrecision = book.column("time_precision")
        geoPrecision = book.column("geo_precision")
        type = book.column("event_type")
        subtype = book.column("sub_event_type")
        (actor1, actor2) = (book.column("actor1"), book.column("actor2"))
        notes = book.column("notes")
        fatalities = book.column("fatalities")
        timestamp = book.column("timestamp", isKept: true)
        latitude = book.column("latitude", isKept: true)
        longitude = book.column("longitude", isKept: true)
        let iso3 = book.column("iso3")
        let iso = book.column("iso")
        var places = AdminColumns(country: book.column("country"), countryCode: iso3.isThere ? iso3 : iso)
        places.site = book.column("location")
        places.add(1, name: book.column("admin1"))
        regions = places
        places.add(2, name: book.column("admin2"))
        // What lies below is kept in ACLED's words: few countries have borders of that level.
        _ = book.column("admin3", isKept: true)
        self.places = places
    }

    // MARK: Days

    /// How a file writes days in figures: the day first, unless one of them can only be read the other way.
    func dayStyle(of sheet: Sheet) throws(IngestError) -> DayStyle {
        var style = DayStyle(order: .dayFirst, isSerial: true)
        let position = date.position
        let opening = sheet.opening(5).filter { $0.indices.contains(position) }
        guard opening.contains(where: { $0[position].contains("/") }) else { return style }
        var (dayFirst, monthFirst) = (false, false)
        try sheet.forEachRow { row throws(IngestError) in
            let numbers = row[date].split { " /".contains($0) }.prefix(2).compactMap { Int($0) }
            guard numbers.count == 2 else { return }
            if (13...31).contains(numbers[0]) { dayFirst = true }
            if (13...31).contains(numbers[1]) { monthFirst = true }
        }
        if monthFirst && !dayFirst { style.order = .monthFirst }
        return style
    }

    /// The days of an event: one day; the week of it where ACLED knows no more, the month where it knows less.
    ///
    /// Nil, and the row set aside, when the cell gives none.
    func days(_ row: Row, _ style: DayStyle, _ book: inout RowBook) -> BookDays? {
        guard let read = read(row, style, &book) else { return nil }
        let day = read.range.lowerBound
        switch book.precision(timePrecision, row, upTo: 3) {
        case 1: return BookDays(read.range, precision: max(1, read.precision))
        case 2:
            let monday = day - (day.weekday - 1)
            return BookDays(monday...(monday + 6), precision: 3)
        case 3:
            let (year, month, number) = day.parts
            let first = day - (number - 1)
            return BookDays(first...(first + (CalendarDate.days(inMonth: month, of: year) - 1)), precision: 4)
        default: return read
        }
    }

    /// The days of the cell, whatever its row says of their precision.
    private func read(_ row: Row, _ style: DayStyle, _ book: inout RowBook) -> BookDays? {
        if let day = CalendarDate(utf8: row.bytes(date)) { return BookDays(day...day) }
        guard let text = book.needed(date, row) else { return nil }
        if let read = book.days(text, style) ?? book.days(ACLEDColumns.inFull(text, year: row[year]), style) {
            return read
        }
        book.setAside(.unreadableDate, date, row)
        return nil
    }

    /// A day whose year a spreadsheet has cut to two figures (`17-Nov-21`), with the year that its row says.
    private static func inFull(_ text: String, year: String) -> String {
        guard year.count == 4, text.count > 4, text.suffix(2) == year.suffix(2), let mark = text.dropLast(2).last,
            "-/ ".contains(mark)
        else { return text }
        return text.dropLast(2) + year
    }

    /// The day on which ACLED last changed the event: seconds since 1970, or a day in words.
    func changed(_ row: Row, _ book: inout RowBook) -> CalendarDate? {
        CalendarDate(unix: row[timestamp]) ?? book.day(timestamp, row)
    }
}

extension CalendarDate {
    /// The day of a number of seconds, or of thousandths of a second, since 1970; nil for anything else.
    init?(unix text: String) {
        // Whole numbers, as nearly all are, need no reading of fractions and powers.
        guard let number = Int(text).map({ Double($0) }) ?? Double(text), number >= 1e8, number < 1e14 else {
            return nil
        }
        self.init(day: Int32((number >= 1e11 ? number / 1000 : number) / 86_400))
    }
}
