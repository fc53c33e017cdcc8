import BilanModel
import BilanPlaces

extension RowBook {
    /// Places a record by its cells, level by level; each distinct row of places is looked up once, and told of once.
    ///
    /// What cannot be found is a finding, and the record stands in the finest area that was. Gives what came of it.
    @discardableResult
    mutating func place(_ record: inout RecordRow, _ columns: AdminColumns, _ row: Row) -> PlacedCells {
        // Sums need no words, so that all spots of an area are one; nothing was told of an area that is known.
        if setting.options.forSums, let known = areas.number(of: columns.key(row, in: room, withSite: false)),
            placing.bordered(areas[known].place) == nil
        {
            (record.place, record.placeHow) = (areas[known].place, areas[known].how)
            return areas[known]
        }
        let key = columns.key(row, in: room)
        let number: Int
        if let known = placed.number(of: key) {
            number = known
        } else {
            let found = lookOnce(columns, row)
            number = placed.keep(found, for: columns.key(row, in: room))
        }
        let found = placed[number]
        record.place = found.place
        record.placeHow = found.how
        (record.placeText, record.codeText) = placed.texts(of: number, in: &batch.texts)
        return found
    }

    /// Looks a row of places up by its areas, each row of which is looked up once unless something has to be told of it.
    private mutating func lookOnce(_ columns: AdminColumns, _ row: Row) -> PlacedCells {
        if let known = areas.number(of: columns.key(row, in: room, withSite: false)) {
            var found = areas[known]
            found.words = words(columns, row)
            return found
        }
        let before = batch.findings.count
        let found = look(columns, row)
        if batch.findings.count == before {
            _ = areas.keep(found, for: columns.key(row, in: room, withSite: false))
        }
        return found
    }

    /// A place as written: the spot and the areas, the smallest first; the country where there is none of them.
    private func words(_ columns: AdminColumns, _ row: Row) -> String {
        let words = [row[columns.site]] + columns.levels.reversed().map { row[$0.name] }
        let said = words.filter { !$0.isEmpty }.joined(separator: ", ")
        return said.isEmpty ? row[columns.country] : said
    }

    private mutating func look(_ columns: AdminColumns, _ row: Row) -> PlacedCells {
        var found = PlacedCells()
        let named = columns.levels.map { (level: $0, name: name(row[$0.name]), code: name(row[$0.code])) }
        found.words = words(columns, row)
        found.code = named.last { !$0.code.isEmpty }?.code ?? row[columns.countryCode]
        let country = country(columns, row)
        if let country {
            found.country = country
            found.place = columns.within ?? country
            found.how = columns.within == nil || columns.within == country ? .country : .name
        } else if columns.country.isThere || columns.countryCode.isThere {
            note(.unplaced, columns.country.isThere ? columns.country : columns.countryCode, row, .kept)
            return found
        }
        let asked = named.filter { !$0.name.isEmpty || !$0.code.isEmpty }
        guard let first = asked.first else { return found }
        if let country, !placing.hasRegions(country) {
            let column = first.level.name.isThere ? first.level.name : first.level.code
            if placing.isFirst(country) {
                note(.unplaced, column, row, .kept, value: placing.gazetteer.name(of: country))
            }
            if columns.isStock { unplace(&found) }
            return found
        }
        var region = ""
        var isFinest = true
        for step in asked {
            let match = match(step.level, step.name, step.code, columns.scheme, found, region: region)
            let column = step.name.isEmpty ? step.level.code : step.level.name
            if match.disagrees { note(.codeAndNameDisagree, column, row, .kept, value: step.code + " " + step.name) }
            if step.level.level == 1 { region = step.name }
            guard match.place >= 0 else {
                if !match.disagrees { note(.unplaced, column, row, .kept) }
                isFinest = false
                continue
            }
            isFinest = true
            found.place = match.place
            found.how = match.how
            found.level = step.level.level
            if found.country < 0 { found.country = placing.gazetteer.country(of: match.place) }
        }
        if columns.isStock, !isFinest { unplace(&found) }
        return found
    }

    /// The country of a row.
    private mutating func country(_ columns: AdminColumns, _ row: Row) -> Int32? {
        if let within = columns.within { return placing.gazetteer.country(of: within) }
        return columns.fixedCountry
            ?? placing.country(
                name: row[columns.country], number: row[columns.countryCode], code: row[columns.countryCode],
                scheme: columns.numbers)
    }

    /// Puts a stock of an unknown area somewhere in the finest area found: a part of it, which must not be read as the
    /// whole, and which its total contains.
    private mutating func unplace(_ found: inout PlacedCells) {
        if found.place >= 0 { found.place = placeSet([found.place]) }
        found.how = .none
    }

    /// Puts a record somewhere in a country, under the words that the file has for the area.
    mutating func standSomewhere(_ record: inout RecordRow, in country: Int32, called words: String) {
        record.place = country >= 0 ? placeSet([country]) : -1
        record.placeHow = .none
        record.placeText = batch.texts.code(words)
    }

    /// One step down: by the code list of the file where one was read, by the pair of region and district as one edition
    /// of the borders has it, else by name and code within what was found before.
    private mutating func match(
        _ level: AdminColumns.Level, _ name: String, _ code: String, _ scheme: String?, _ found: PlacedCells,
        region: String
    ) -> PlaceMatch {
        let above = found.place >= 0 ? found.place : nil
        if let list = codeLists[found.country] {
            return placing.match(name, code: code, within: above, level: level.level, in: list)
        }
        let match = placing.match(name, code: code, within: above, level: level.level, scheme: scheme)
        if level.level == nil, match.place < 0, let named = placing.named(name) { return named }
        guard match.place < 0, !match.disagrees, level.level == 2, !name.isEmpty, !region.isEmpty, found.country >= 0
        else { return match }
        return placing.district(
            name, in: region, found.level == 1 ? found.place : -1, country: found.country)
    }

    /// A name as written, empty when it only says that there is none.
    private func name(_ text: String) -> String {
        // Longer than the longest of them.
        if text.utf8.count > 13 { return text }
        return ["", "-", "--", "n/a", "#n/a", "nan", "null", "none", "<null>", "not available", "unknown", "."]
            .contains(text.lowercased()) ? "" : text
    }

    // MARK: The file's own codes

    /// Reads the pairs of code and name of a sheet before its rows, so that codes which lie are known to lie.
    ///
    /// A code list for each country: files of many countries have good codes and bad ones. Source: METHODOLOGY ruling 13.
    mutating func readCodes(_ sheet: Sheet, _ columns: AdminColumns) throws(IngestError) {
        let seen = KeySet()
        var pairs: [Int32: [FileCodeList.Pair]] = [:]
        try sheet.forEachRow { row throws(IngestError) in
            guard row.surplus == 0, seen.insert(columns.key(row, in: room)) else { return }
            guard let country = country(columns, row), placing.hasRegions(country) else { return }
            var parent = country
            for level in columns.levels {
                let (name, code) = (name(row[level.name]), name(row[level.code]))
                if name.isEmpty && code.isEmpty { continue }
                pairs[country, default: []].append(
                    FileCodeList.Pair(code: code, name: name, parent: parent, level: level.level))
                let above = placing.match(name, code: code, within: parent, level: level.level)
                if above.place >= 0 { parent = above.place }
            }
        }
        for (country, pairs) in pairs { codeLists[country] = placing.codeList(pairs) }
    }

    // MARK: Positions

    /// Holds the position of a row against its names, where the gazetteer has the country's borders: names decide, and a
    /// row that names no area is placed by its position, as fine as the record's `wherePrecision` allows.
    mutating func checkPosition(
        _ record: inout RecordRow, latitude: BookColumn, longitude: BookColumn, _ row: Row
    ) {
        guard let (country, edition) = placing.bordered(record.place), let north = Double(row[latitude]),
            let east = Double(row[longitude])
        else { return }
        let named =
            record.placeHow == .country
            ? PlaceMatch.none : PlaceMatch(place: record.place, how: record.placeHow, disagrees: false)
        let check = placing.gazetteer.check(
            named, at: Position(latitude: north, longitude: east), precision: record.wherePrecision, under: country,
            in: edition)
        if let finding = check.finding {
            note(finding, latitude, row, .kept, value: "\(batch.texts[record.placeText]) (\(north), \(east))")
        }
        if named.place < 0, check.place >= 0, check.place != country {
            record.place = check.place
            record.placeHow = .position
        }
    }
}
