import BilanModel

/// Reads HAPI's refugees and returnees: people by country of origin and country of asylum, sex and age.
///
/// A figure belongs to where people are: the country of asylum, or the country returned to. Countries at the other end
/// are disjoint parts of it, which the publisher does not add up itself.
struct HAPIPersons {
    let theme: HAPIBook.Theme
    /// The country at the other end: `origin_location` for refugees, `asylum_location` for returnees.
    let other: String

    func read(_ sheets: [Sheet], _ setting: ImportSetting) throws(IngestError) -> [Batch] {
        var table = HAPIBook(theme, setting)
        for sheet in sheets {
            table.open(sheet, keys: [other + "_code", "population_group", "gender", "age_range"])
            let columns = Columns(&table.book, other: other)
            try sheet.forEachRow { row throws(IngestError) in try read(row, columns, &table) }
        }
        return [table.book.finished()]
    }

    private struct Columns {
        let other, kind, gender, ages, low, high, population: BookColumn

        init(_ book: inout RowBook, other: String) {
            self.other = book.column(other + "_code")
            kind = book.column("population_group")
            gender = book.column("gender")
            ages = book.column("age_range")
            low = book.column("min_age")
            high = book.column("max_age")
            population = book.column("population")
        }
    }

    private func read(_ row: Row, _ columns: Columns, _ table: inout HAPIBook) throws(IngestError) {
        guard let (begun, days) = try table.record(row) else { return }
        var record = begun
        if row[columns.kind].lowercased() == "all" {
            return table.book.skip(columns.kind, row, because: "the publisher's sum over kinds of people")
        }
        guard let kind = table.book.word(columns.kind, row, HAPIPeople.kinds) else {
            return table.book.setAside(.unknownWord, columns.kind, row)
        }
        let found = HAPIPeople.group(
            gender: row[columns.gender], ageRange: row[columns.ages], low: row[columns.low], high: row[columns.high])
        guard var group = found else { return table.book.setAside(.unknownWord, columns.ages, row) }
        if let word = kind.word { group.needStatus = word }
        record.actorA = table.book.batch.texts.code(row[columns.other])
        record.category = table.book.batch.texts.code(row[columns.kind])
        guard var claim = table.claim(kind.measure, columns.population, row, group) else { return }
        if kind.measure.kind == .stock {
            claim.stands(atEndOf: days)
            if !["", "all", "*"].contains(row[columns.other].lowercased()) { claim.role = .part }
        }
        table.book.add(claim)
        table.book.add(record)
    }
}
