import BilanModel

/// Makes a batch of the Cadre Harmonisé: one record a row, one claim for each phase.
struct CadreReader {
    private var book: RowBook
    private let source: Int32
    private var seats = AreaSeats()

    init(_ setting: ImportSetting) {
        let card = setting.card(
            kind: .rounds, code: "cadre-harmonise", title: "Cadre Harmonisé, acute food insecurity",
            publisher: "CILSS", licence: "CC BY", citation: "CILSS and partners, Cadre Harmonisé",
            grade: Grade(.b, .probable))
        book = RowBook(card, format: "cadre_harmonise", setting)
        source = book.source("cilss", name: "Cadre Harmonisé (CILSS)") { $0.kind = "interagency" }
    }

    mutating func finished() -> Batch { book.finished() }

    mutating func read(_ sheet: Sheet) throws(IngestError) {
        book.open(sheet)
        let columns = CadreColumns(&book)
        try sheet.forEachRow { row throws(IngestError) in try read(row, columns) }
    }

    private mutating func read(_ row: Row, _ columns: CadreColumns) throws(IngestError) {
        guard try book.begin(row) else { return }
        let exercise = row[columns.exercise] + " " + row[columns.exerciseYear]
        guard let made = AnalysisDays.days(row[columns.exercise], year: row[columns.exerciseYear]) else {
            return book.setAside(.unreadableDate, columns.exercise, row, value: exercise)
        }
        guard let days = AnalysisDays.days(row[columns.reference], year: row[columns.referenceYear]) else {
            return book.setAside(
                .unreadableDate, columns.reference, row,
                value: row[columns.reference] + " " + row[columns.referenceYear])
        }
        guard let isProjected = book.word(columns.type, row, CadreReader.types) else {
            return book.setAside(.unknownWord, columns.type, row)
        }
        let code = row[columns.places.countryCode]
        let country = code.isEmpty ? row[columns.places.country] : code
        let area = columns.zones.map { row[$0] }.joined(separator: "|") + "|" + columns.places.areaKey(row)
        let type = isProjected ? "projected" : "current"
        let name = ["CH", country, exercise, type, days.lowerBound.description].joined(separator: "-")
        let id = name + "/" + days.upperBound.description + "/" + area
        guard book.isNew(id: id) else { return book.setAside(.duplicateId, columns.exercise, row, value: id) }
        var record = book.record(row, id: id)
        record.set(BookDays(days))
        record.knownOn = made.upperBound.day
        record.category = book.batch.texts.code(row[columns.type])
        let found = book.place(&record, columns.places, row)
        // A part of a district, or a zone of a region, is a part of it that has no place of its own.
        let isPart = !row[columns.districtPart].isEmpty || (!row[columns.zone].isEmpty && found.level == 1)
        if isPart, record.place >= 0 {
            let words = [row[columns.districtPart], row[columns.zone], book.batch.texts[record.placeText]]
            book.standSomewhere(&record, in: record.place, called: words.first { !$0.isEmpty } ?? "")
        } else if !seats.seat(&record, area: area, of: name, &book) {
            book.noteOnce(.unplaced, columns.exercise, row, .kept, value: book.batch.texts[record.placeText])
        }
        var sum = PhaseSum()
        for (phase, column) in columns.phases {
            guard var claim = book.claim(phase.measure, column, row) else { continue }
            claim.stands(on: days.lowerBound, until: days.upperBound)
            claim.group = book.code(phase.group)
            claim.role = isProjected ? .projection : .total
            claim.origin = book.origin(OriginCard.key(ofRound: name), source: source)
            sum.add(phase, claim, row: row.number, column: column.name)
            book.add(claim)
        }
        if book.add(record), let finding = sum.finding(sheet: book.label) { book.batch.findings.append(finding) }
    }

    private static let types = [
        "current": false, "actuelle": false, "courante": false, "courant": false,
        "projected": true, "projection": true, "projetée": true, "projetee": true,
    ]
}

/// Where the columns of the Cadre Harmonisé stand.
struct CadreColumns {
    var places: AdminColumns
    let exercise, exerciseYear, type, reference, referenceYear: BookColumn
    /// A zone between country and region, or within a region; a part of a district.
    let upperZone, zone, districtPart: BookColumn
    let phases: [(FoodPhase, BookColumn)]

    /// What tells rows of one place apart.
    var zones: [BookColumn] { [upperZone, zone, districtPart] }

    init(_ book: inout RowBook) {
        places = AdminColumns(
            country: book.column("adm0_name"), countryCode: book.column("adm0_pcod3", "adm0_pcod2"), isStock: true)
        places.add(1, name: book.column("adm1_name"), code: book.column("adm1_pcod2"))
        places.add(2, name: book.column("adm2_name"), code: book.column("adm2_pcod2"))
        places.add(3, name: book.column("adm3_name"), code: book.column("adm3_pcod2"))
        exercise = book.column("exercise_label")
        exerciseYear = book.column("exercise_year")
        type = book.column("chtype", isKept: true)
        reference = book.column("reference_label")
        referenceYear = book.column("reference_year")
        upperZone = book.column("adm0_5_name", isKept: true)
        zone = book.column("adm1_5_name", isKept: true)
        districtPart = book.column("adm2_5_name", isKept: true)
        var phases: [(FoodPhase, BookColumn)] = []
        for phase in FoodPhase.all {
            let column =
                switch phase.word {
                case "all": book.column("population")
                case "3+": book.column("phase35", "phase3+", "phase_35")
                default: book.column("phase" + phase.word, "phase_" + phase.word)
                }
            if column.isThere { phases.append((phase, column)) }
        }
        self.phases = phases
    }
}
