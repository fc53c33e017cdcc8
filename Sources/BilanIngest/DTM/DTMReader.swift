import BilanModel

/// Makes a batch of DTM's rounds: one record a row.
struct DTMReader {
    private var table: DTMBook

    init(_ setting: ImportSetting) { table = DTMBook("dtm_api", setting) }

    mutating func finished() -> Batch { table.book.finished() }

    mutating func read(_ sheet: Sheet) throws(IngestError) {
        table.book.open(sheet)
        let columns = DTMColumns(&table.book)
        // A round is of its last day, which only the whole file tells.
        try sheet.forEachRow { row throws(IngestError) in
            if let day = columns.style.read(row[columns.reported])?.range.upperBound {
                table.report(day, in: round(row, columns, day))
            }
        }
        try table.book.readCodes(sheet, columns.places)
        try sheet.forEachRow { row throws(IngestError) in try read(row, columns) }
    }

    private mutating func read(_ row: Row, _ columns: DTMColumns) throws(IngestError) {
        guard try table.book.begin(row), table.book.needed(columns.reported, row) != nil else { return }
        guard let days = table.book.days(columns.reported, row, columns.style) else {
            return table.book.setAside(.unreadableDate, columns.reported, row)
        }
        let round = round(row, columns, days.range.upperBound)
        let address =
            ([round, days.range.upperBound.description, row[columns.level], columns.places.areaKey(row)]
            + columns.parts.map { row[$0] }).joined(separator: "/")
        let cells = [columns.people, columns.males, columns.females].map { row[$0] }.joined(separator: "/")
        guard let id = table.id(address, cells: cells) else {
            return table.book.setAside(.duplicateId, columns.people, row)
        }
        var record = table.book.record(row, id: id)
        record.set(days)
        record.category = text(row[columns.reason])
        record.actorA = text(row[columns.origin])
        record.actorB = text(DTMReader.number(row[columns.round]).map { "round \($0)" } ?? "")
        table.book.place(&record, columns.places, row)
        var group = Group.all
        if DTMReader.isTracking(row[columns.assessment]) { group.needStatus = "event_tracking" }
        let origin = table.origin(round, operation: operation(row, columns))
        let sexes: [(BookColumn, Group.Sex)] = [
            (columns.people, .all), (columns.males, .male), (columns.females, .female),
        ]
        for (column, sex) in sexes {
            guard var claim = table.book.claim(Measures.idps, column, row) else { continue }
            group.sex = sex
            claim.group = table.book.code(group)
            claim.role = .part
            claim.origin = origin
            claim.stands(on: table.day(of: round, else: days.range.upperBound))
            table.book.add(claim)
        }
        table.book.add(record)
    }

    /// The round of a row; event tracking and each operation have rounds of their own.
    private mutating func round(_ row: Row, _ columns: DTMColumns, _ day: CalendarDate) -> String {
        DTMBook.name(
            country: table.country(name: row[columns.places.country], code: row[columns.places.countryCode]),
            operation: operation(row, columns), number: DTMReader.number(row[columns.round]), day: day)
    }

    private func operation(_ row: Row, _ columns: DTMColumns) -> String {
        let tracking = DTMReader.isTracking(row[columns.assessment]) ? "event tracking" : ""
        return [said(row[columns.operation]), tracking].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private mutating func text(_ text: String) -> Int32 { table.book.batch.texts.code(said(text)) }

    /// A word, empty where it only says that there is none.
    private func said(_ text: String) -> String {
        ["not available", "nan", "n/a", "-", "none", "null"].contains(text.lowercased()) ? "" : text
    }

    private static func isTracking(_ text: String) -> Bool {
        let word = text.lowercased()
        return word == "ett" || word.contains("event tracking") || word.contains("emergency tracking")
    }

    /// `42`, also as `42.0`.
    private static func number(_ text: String) -> Int? {
        Double(text).flatMap { Int(exactly: $0) }.flatMap { $0 > 0 ? $0 : nil }
    }
}

/// Where the columns of DTM's interface stand.
struct DTMColumns {
    var places: AdminColumns
    let operation, level, people, males, females, reported, round, reason, origin, assessment: BookColumn
    let style = DayStyle.iso

    /// What tells rows of one round and place apart.
    var parts: [BookColumn] { [reason, origin, assessment] }

    init(_ book: inout RowBook) {
        places = AdminColumns(
            country: book.column("admin0Name"), countryCode: book.column("admin0Pcode"), isStock: true)
        places.add(1, name: book.column("admin1Name"), code: book.column("admin1Pcode"))
        places.add(2, name: book.column("admin2Name"), code: book.column("admin2Pcode"))
        places.add(3, name: book.column("admin3Name"), code: book.column("admin3Pcode"))
        operation = book.column("operation")
        level = book.column("adminLevel", isKept: true)
        people = book.column("numPresentIdpInd")
        males = book.column("numberMales")
        females = book.column("numberFemales")
        reported = book.column("reportingDate")
        round = book.column("roundNumber")
        reason = book.column("displacementReason")
        origin = book.column("idpOriginAdmin1Name")
        assessment = book.column("assessmentType", isKept: true)
    }
}
