import BilanModel

/// Where the columns of displacement updates stand.
struct IDUColumns {
    let id, day, start, end, created, figure, qualifier, cause, role, type, event, text, latitude, longitude: BookColumn
    let places: AdminColumns

    init(_ book: inout RowBook) {
        id = book.column("id")
        day = book.column("displacement_date")
        start = book.column("displacement_start_date")
        end = book.column("displacement_end_date")
        created = book.column("created_at")
        figure = book.column("figure")
        qualifier = book.column("qualifier")
        cause = book.column("displacement_type")
        role = book.column("role")
        type = book.column("type")
        event = book.column("event_name")
        text = book.column("description", "standard_info_text")
        latitude = book.column("latitude", isKept: true)
        longitude = book.column("longitude", isKept: true)
        places = AdminColumns(country: book.column("country"), countryCode: book.column("iso3"))
    }

    /// IDMC's words before a figure.
    static let qualifiers: [String: Qualifier] = [
        "total": .exact, "exact": .exact, "more than": .moreThan, "more than or equal": .atLeast, "at least": .atLeast,
        "less than": .lessThan, "less than or equal": .atMost, "approximately": .about, "around": .about,
    ]
}
