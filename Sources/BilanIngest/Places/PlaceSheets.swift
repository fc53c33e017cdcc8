public import BilanModel

/// The sheets of a gazetteer: places, their codes, their population and what became of them.
///
/// Any of them may be absent; each is recognised by its headings. A row that cannot be read is set aside with a finding,
/// never half taken.
public enum PlaceSheets {
    private static let shapes = [
        PlaceColumn.shape, CodeColumn.shape, PopulationColumn.shape, ChangeColumn.shape,
    ]

    /// Whether these headings are those of a gazetteer sheet.
    public static func recognises(_ header: Header) -> Bool { role(header) != nil }

    /// Reads the gazetteer sheets of a set; `provenance.json` beside them is for people.
    public static func read(_ set: SheetSet) throws(IngestError) -> PlaceBatch {
        var batch = PlaceBatch()
        var taken: [(name: String, role: String)] = []
        let tables = set.files.filter { $0.leaf != SourceFile.provenanceName }
        for file in tables {
            let sheet = try Sheet(file, label: tables.count > 1 ? file.leaf : "")
            guard let role = role(sheet.header) else {
                throw .unknownFormat(file.name, tried: shapes.map { $0.compare(sheet.header) })
            }
            if let other = taken.first(where: { $0.role == role }) {
                throw .twoSheets(other.name, file.name, role: role)
            }
            taken.append((file.name, role))
            batch.findings += sheet.findings
            switch role {
            case PlaceColumn.shape.name: try places(sheet, into: &batch)
            case CodeColumn.shape.name: try codes(sheet, into: &batch)
            case PopulationColumn.shape.name: try population(sheet, into: &batch)
            default: try changes(sheet, into: &batch)
            }
        }
        return batch
    }

    /// The sheet that the headings belong to: the shape whose needs they meet and of which they have most.
    private static func role(_ header: Header) -> String? {
        shapes.map { $0.compare(header) }.filter { $0.isCertain && $0.known.count * 2 > header.names.count }
            .max { $0.known.count < $1.known.count }?.format
    }

    private static func places(_ sheet: Sheet, into batch: inout PlaceBatch) throws(IngestError) {
        var cells = Cells<PlaceColumn>(sheet)
        var seen: Set<String> = []
        var places: [PlaceCard] = []
        try sheet.forEachRow { row throws(IngestError) in
            guard cells.begin(row), let key = cells.needed(.place, row), let name = cells.needed(.name, row) else {
                return
            }
            guard seen.insert(key).inserted else { return cells.setAside(.duplicateId, .place, row) }
            var card = PlaceCard(key: key, name: name)
            guard let kind = cells.word(.kind, row, default: PlaceCard.Kind.admin) else { return }
            card.kind = kind
            card.nameEN = cells[.nameEn, row]
            card.nameFR = cells[.nameFr, row]
            card.aliases = cells.list(.aliases, row)
            if let latitude = cells.degrees(.lat, row, 90), let longitude = cells.degrees(.lon, row, 180) {
                card.position = Position(latitude: latitude, longitude: longitude)
            }
            places.append(card)
        }
        batch.places += places
        batch.findings += cells.findings
    }

    private static func codes(_ sheet: Sheet, into batch: inout PlaceBatch) throws(IngestError) {
        var cells = Cells<CodeColumn>(sheet)
        var codes: [PlaceCode] = []
        try sheet.forEachRow { row throws(IngestError) in
            guard cells.begin(row), let scheme = cells.needed(.scheme, row), let code = cells.needed(.code, row),
                let place = cells.needed(.place, row), let level = cells.needed(.level, row)
            else { return }
            guard let level = UInt8(level), level <= 5 else { return cells.setAside(.unreadableNumber, .level, row) }
            var entry = PlaceCode(
                scheme: scheme, version: cells[.version, row], code: code, place: place, level: level,
                parent: cells[.parent, row])
            entry.validFrom = cells.day(.validFrom, row)
            entry.validTo = cells.day(.validTo, row)
            codes.append(entry)
        }
        batch.codes += codes
        batch.findings += cells.findings
    }

    private static func population(_ sheet: Sheet, into batch: inout PlaceBatch) throws(IngestError) {
        var cells = Cells<PopulationColumn>(sheet)
        var rows: [PopulationRow] = []
        try sheet.forEachRow { row throws(IngestError) in
            guard cells.begin(row), let place = cells.needed(.place, row), let year = cells.needed(.year, row),
                cells.needed(.n, row) != nil
            else { return }
            guard let year = Int(year), (1...9999).contains(year) else {
                return cells.setAside(.unreadableNumber, .year, row)
            }
            guard let people = cells.count(.n, row) else { return cells.setAside() }
            // The scheme and version together name the boundaries that are meant: `cod-ab-2021`.
            let scheme = [cells[.scheme, row], cells[.version, row]].filter { !$0.isEmpty }.joined(separator: "-")
            rows.append(
                PopulationRow(
                    place: place, scheme: scheme, year: year, source: cells[.source, row],
                    publishedOn: cells.day(.publishedOn, row), people: people))
        }
        batch.population += rows
        batch.findings += cells.findings
    }

    private static func changes(_ sheet: Sheet, into batch: inout PlaceBatch) throws(IngestError) {
        var cells = Cells<ChangeColumn>(sheet)
        var rows: [PlaceChange] = []
        try sheet.forEachRow { row throws(IngestError) in
            guard cells.begin(row), let from = cells.needed(.from, row), let to = cells.needed(.to, row),
                let kind = cells.needed(.kind, row)
            else { return }
            guard let kind = PlaceChange.Kind(token: kind) else { return cells.setAside(.unknownWord, .kind, row) }
            rows.append(
                PlaceChange(
                    from: from, to: to, kind: kind, share: cells.degrees(.share, row, 1), day: cells.day(.day, row)))
        }
        batch.changes += rows
        batch.findings += cells.findings
    }
}
