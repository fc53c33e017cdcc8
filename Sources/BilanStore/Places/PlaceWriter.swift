import BilanModel
import GRDB

/// Writes a gazetteer row by row, touching only what differs.
struct PlaceWriter {
    private let database: Database
    private var numbers: [String: Int64] = [:]
    private(set) var added = 0
    private(set) var changed = 0
    private(set) var findings: [Finding] = []

    init(_ database: Database) throws {
        self.database = database
        let rows = try BulkStatement(database, "SELECT key, id FROM place WHERE kind <> 2")
        while try rows.next() { numbers[rows.text(0)] = rows.int(1) }
    }

    mutating func write(_ batch: PlaceBatch) throws {
        try write(places: batch.places)
        try write(codes: batch.codes)
        try write(population: batch.population)
        try write(changes: batch.changes)
        var borders = BoundaryWriter(database, numbers: numbers)
        try borders.write(batch.boundaries)
        changed += borders.changed
        findings += borders.findings
    }

    private mutating func write(places: [PlaceCard]) throws {
        let upsert = try BulkStatement(database, PlaceSQL.place)
        var next = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM place") ?? 0) + 1
        var seen: Set<String> = []
        for (row, place) in places.enumerated() {
            guard !place.key.isEmpty, place.kind != .set else {
                note(.missingCell, row, "key", place.name)
                continue
            }
            guard seen.insert(place.key).inserted else {
                note(.duplicateId, row, "key", place.key)
                continue
            }
            let known = numbers[place.key]
            let number = known ?? next
            if known == nil {
                numbers[place.key] = number
                next += 1
                added += 1
            }
            bind(place, number, to: upsert)
            try count(upsert)
            try write(namesOf: place, number)
        }
    }

    private func bind(_ place: PlaceCard, _ number: Int64, to upsert: BulkStatement) {
        upsert.bind(1, number)
        upsert.bind(2, Int64(bitPattern: Identity.place(place.key)))
        upsert.bind(3, place.key)
        upsert.bind(4, Int64(place.kind.rawValue))
        upsert.bind(5, place.name)
        upsert.bind(6, place.position?.latitude)
        upsert.bind(7, place.position?.longitude)
    }

    private mutating func write(namesOf place: PlaceCard, _ number: Int64) throws {
        var wanted: [[String]] = []
        if !place.nameEN.isEmpty { wanted.append([place.nameEN, "en", "0", "0"]) }
        if !place.nameFR.isEmpty { wanted.append([place.nameFR, "fr", "1", "0"]) }
        for (position, alias) in place.aliases.enumerated() { wanted.append([alias, "", "2", String(position)]) }
        // One count for names of every kind, so that they come back in the order they were given in.
        for (position, alias) in place.names.enumerated() {
            wanted.append([alias.name, alias.language, String(alias.kind.rawValue + 3), String(position)])
        }
        let rows = try BulkStatement(database, PlaceSQL.namesOfPlace)
        rows.bind(1, number)
        var stored: [[String]] = []
        while try rows.next() { stored.append((0..<4).map { rows.text($0) }) }
        guard stored != wanted else { return }
        changed += 1
        try BulkStatement(database, "DELETE FROM place_name WHERE place = ?").run(.int(number))
        let insert = try BulkStatement(database, PlaceSQL.name)
        for name in wanted {
            try insert.run(
                .int(number), .text(name[0]), .text(name[1]), .number(Int64(name[2])), .number(Int64(name[3])))
        }
    }

    private mutating func write(codes: [PlaceCode]) throws {
        let upsert = try BulkStatement(database, PlaceSQL.code)
        var seen: [[String]: String] = [:]
        for (row, code) in codes.enumerated() {
            guard let place = numbers[code.place] else {
                note(.danglingReference, row, "place", code.place)
                continue
            }
            let parent = numbers[code.parent]
            guard parent != nil || code.parent.isEmpty else {
                note(.danglingReference, row, "parent", code.parent)
                continue
            }
            let name = [code.scheme, code.version, code.code, String(code.level)]
            guard !code.scheme.isEmpty, !code.code.isEmpty, code.level <= 5 else {
                note(.missingCell, row, "code", code.place)
                continue
            }
            if let other = seen.updateValue(code.place, forKey: name) {
                if other != code.place { note(.duplicateId, row, "code", code.code) }
                seen[name] = other
                continue
            }
            upsert.bind(1, code.scheme)
            upsert.bind(2, code.version)
            upsert.bind(3, code.code)
            upsert.bind(4, place)
            upsert.bind(5, Int64(code.level))
            upsert.bind(6, parent)
            upsert.bind(7, code.validFrom.map { Int64($0.day) })
            upsert.bind(8, code.validTo.map { Int64($0.day) })
            try count(upsert)
        }
    }

    private mutating func write(population: [PopulationRow]) throws {
        let upsert = try BulkStatement(database, PlaceSQL.population)
        for (row, figure) in population.enumerated() {
            guard let place = numbers[figure.place] else {
                note(.danglingReference, row, "place", figure.place)
                continue
            }
            guard figure.people >= .zero else {
                note(.negativeCount, row, "population", figure.people.description)
                continue
            }
            upsert.bind(1, place)
            upsert.bind(2, figure.scheme)
            upsert.bind(3, Int64(figure.year))
            upsert.bind(4, figure.source)
            upsert.bind(5, figure.publishedOn.map { Int64($0.day) })
            upsert.bind(6, figure.people.thousandths)
            try count(upsert)
        }
    }

    private mutating func write(changes: [PlaceChange]) throws {
        let upsert = try BulkStatement(database, PlaceSQL.change)
        for (row, change) in changes.enumerated() {
            guard let from = numbers[change.from], let to = numbers[change.to] else {
                note(.danglingReference, row, "from, to", "\(change.from), \(change.to)")
                continue
            }
            upsert.bind(1, from)
            upsert.bind(2, to)
            upsert.bind(3, Int64(change.kind.rawValue))
            upsert.bind(4, change.share)
            upsert.bind(5, change.day.map { Int64($0.day) })
            try count(upsert)
        }
    }

    private mutating func count(_ upsert: BulkStatement) throws {
        let before = database.totalChangesCount
        try upsert.run()
        changed += database.totalChangesCount - before
    }

    /// Rows are counted as a person does: from 1, in the order of their list.
    private mutating func note(_ code: Finding.Code, _ row: Int, _ column: String, _ value: String) {
        findings.append(Finding(code, row: row + 1, column: column, value: value, done: .setAside))
    }
}
