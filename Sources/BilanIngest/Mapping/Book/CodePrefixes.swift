import BilanModel

/// The country of a file that names none, told by the letters at the front of its place codes.
enum CodePrefixes {
    /// The one country that all codes of a sheet begin with.
    ///
    /// - Throws: `.noCountry` when there are no codes, or codes of several countries.
    static func country(
        of sheet: Sheet, _ columns: AdminColumns, _ book: inout RowBook
    ) throws(IngestError) -> Int32 {
        var prefixes: Set<String> = []
        try sheet.forEachRow { row throws(IngestError) in
            for level in columns.levels {
                let letters = row[level.code].prefix { $0.isASCII && $0.isLetter }
                if !letters.isEmpty { prefixes.insert(letters.uppercased()) }
            }
        }
        var countries: Set<Int32> = []
        for prefix in prefixes {
            if let country = book.placing.country(name: "", code: prefix) { countries.insert(country) }
        }
        guard countries.count == 1, let country = countries.first else { throw .noCountry(sheet.title) }
        return country
    }
}
