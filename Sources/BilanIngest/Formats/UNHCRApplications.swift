public import BilanModel

/// UNHCR's asylum applications as HDX gives them: by year, country of asylum and origin, procedure and kind.
///
/// New, repeated and appealed applications are steps of one procedure and are told apart; whether people or cases were
/// counted is the unit.
public struct UNHCRApplications: Format {
    /// The format.
    public init() {}

    /// `unhcr_applications`.
    public var name: String { "unhcr_applications" }
    /// What it reads.
    public var title: String { "UNHCR asylum applications, by country of asylum and origin" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name,
            needed: [
                ["year"], UNHCRColumns.asylumCode, ["applicationtype"], ["applicationdatatype"], ["applications"],
            ],
            known: [
                "year", "iso3coo", "iso3coa", "proceduretype", "applicationtype", "applicationdatatype",
                "applicationaveragepersonspercase", "applications",
            ])
    }

    /// The rows as records with a flow each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var book = RowBook(setting.unhcrCard("unhcr-applications", "Asylum applications"), format: name, setting)
        let source = book.unhcr()
        for sheet in sheets {
            book.open(sheet)
            let columns = UNHCRColumns(&book)
            let (procedure, kind) = (book.column("proceduretype"), book.column("applicationtype"))
            let (counted, number) = (book.column("applicationdatatype"), book.column("applications"))
            try sheet.forEachRow { row throws(IngestError) in
                let words = [row[procedure], row[kind], row[counted]]
                guard let (found, _) = try columns.record(row, columns.id(row, words), &book) else { return }
                var record = found
                record.category = book.batch.texts.code(words.joined(separator: "/"))
                guard var claim = book.claim(Measures.asylumApplications, number, row, NumberStyle(suppressed: 1...4))
                else { return }
                claim.unit = row[counted].uppercased() == "P" ? .person : .case
                claim.group = book.code(Group(needStatus: "application_" + row[kind].lowercased()))
                claim.origin = book.origin("unhcr/" + row[columns.year], source: source)
                book.add(claim)
                book.add(record)
            }
        }
        return [book.finished()]
    }
}
