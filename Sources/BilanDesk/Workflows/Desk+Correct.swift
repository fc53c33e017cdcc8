import BilanAnalytics
public import BilanModel
import BilanPlaces
import BilanStore

/// What `correct` is told of one claim, or of all that fit.
public struct CorrectRequest: Sendable {
    /// The claim, by its record; nil where filters choose.
    public var claim: String?
    /// Its lower bound as it should be.
    public var low: String?
    /// Its number as it should be; alone, exactly that.
    public var best: String?
    /// Its upper bound as it should be.
    public var high: String?
    /// Code or name of the place where the record should stand.
    public var place: String?
    /// Grade that the claim should carry.
    public var grade: String?
    /// Only claims of this dataset, by its code.
    public var dataset: String?
    /// Only claims placed in just these words.
    public var placeText: String?
    /// Only claims of this source, by its id or name.
    public var source: String?
    /// Only claims of this measure, by its code.
    public var measure: String?
    /// Only claims of which this holds, written as for a query.
    public var condition: String?
    /// Why.
    public var reason = ""
    /// The day from which it is known, as typed; nil for today.
    public var on: String?
    /// Whether to tell all and change nothing.
    public var dryRun = false

    /// A request to put something right.
    public init() {}
}

/// What was put right, or would be.
public struct CorrectionReport: Sendable {
    /// One row a claim: what it said and what it says now.
    public var table: ListTable
    /// Records that change.
    public var records: Int
    /// Number of the entry; nil when nothing was changed.
    public var entry: Int64?
    /// The day from which it is known.
    public var day: CalendarDate
}

extension Desk {
    /// Puts claims right: each gets a new version from the day on, the old one stays known until then.
    ///
    /// - Throws: `.usage` where nothing fits, or nothing is to be changed.
    public static func correct(_ request: CorrectRequest, store asked: String?) throws(DeskFailure) -> CorrectionReport
    {
        try failing {
            let desk = request.dryRun ? try open(asked) : try open(writing: asked)
            return try desk.correct(request)
        }
    }

    /// Takes back a claim, or a whole record: from the day on it no longer counts.
    public static func withdraw(
        _ typed: String, reason: String, on: String? = nil, dryRun: Bool = false, store asked: String?
    ) throws(DeskFailure) -> CorrectionReport {
        try failing {
            guard !reason.isEmpty else {
                throw DeskFailure.noReason
            }
            let desk = dryRun ? try open(asked) : try open(writing: asked)
            let day = try DayReader.day(on, "--on") ?? Today.date
            let columns = try desk.store.columns()
            let claims = try ClaimFinder(desk.store, columns).claims(typed)
            var correction = RecordCorrection(record: columns.record[claims[0]])
            let all = columns.record.indices.filter { columns.record[$0] == correction.record }
            correction.isWithdrawn = claims.count == all.count
            for claim in claims where !correction.isWithdrawn {
                correction.claims[columns.ordinal[claim], default: ClaimCorrection()].isWithdrawn = true
            }
            let rows = claims.map { CorrectionRow(columns, $0, now: "withdrawn") }
            return try desk.write([correction], rows, kind: .withdraw, reason: reason, day: day, dryRun: dryRun)
        }
    }

    private func correct(_ request: CorrectRequest) throws -> CorrectionReport {
        guard !request.reason.isEmpty || request.dryRun else {
            throw DeskFailure.noReason
        }
        let day = try DayReader.day(request.on, "--on") ?? Today.date
        let columns = try store.columns()
        let gazetteer = try gazetteer()
        let change = try CorrectionChange(request, gazetteer)
        let claims = try chosen(request, columns, gazetteer)
        guard !claims.isEmpty else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "no claim fits; nothing to put right",
                    fr: "aucune déclaration ne convient ; rien à corriger"))
        }
        if change.estimate != nil, claims.count > 1 {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\(claims.count) claims are meant: a number is put right one claim at a time, as RECORD/1 to "
                        + "RECORD/\(claims.count)",
                    fr:
                        "\(claims.count) déclarations sont visées : un nombre se corrige une déclaration à la fois, ENREGISTREMENT/1 à "
                        + "ENREGISTREMENT/\(claims.count)"))
        }
        var corrections: [Int64: RecordCorrection] = [:]
        var rows: [CorrectionRow] = []
        let printer = PlacePrinter(gazetteer, edition: nil)
        for claim in claims {
            let record = columns.record[claim]
            var correction = corrections[record] ?? RecordCorrection(record: record)
            var now: [String] = []
            if let estimate = change.estimate, estimate != columns.estimate[claim] {
                correction.claims[columns.ordinal[claim], default: ClaimCorrection()].estimate = estimate
                now.append(estimate.inWords(nil) + " " + estimate.interval)
            }
            if let grade = change.grade, grade != Grade(columns.reliability[claim], columns.credibility[claim]) {
                correction.claims[columns.ordinal[claim], default: ClaimCorrection()].grade = grade
                now.append("grade \(grade)")
            }
            if let place = change.place, place != columns.place[claim] {
                correction.place = place
                now.append("at " + printer.code(place) + " " + printer.name(place))
            }
            guard !now.isEmpty else { continue }
            corrections[record] = correction
            rows.append(CorrectionRow(columns, claim, now: now.joined(separator: ", "), printer))
        }
        // Where all that is placed in some words moves, so does what tells of the events.
        if let words = request.placeText, let place = change.place, request.source == nil, request.measure == nil,
            request.condition == nil
        {
            for (record, known) in try store.recordsWithoutClaims(placedAs: words, dataset: request.dataset)
            where known != place {
                var correction = RecordCorrection(record: record)
                correction.place = place
                corrections[record] = correction
            }
        }
        return try write(
            Array(corrections.values), rows, kind: .correct, reason: request.reason, day: day, dryRun: request.dryRun)
    }

    /// Positions of the claims meant: of the one named, or of all that the filters choose.
    private func chosen(_ request: CorrectRequest, _ columns: ClaimColumns, _ gazetteer: Gazetteer) throws -> [Int] {
        let filters = [request.dataset, request.placeText, request.source, request.measure, request.condition]
            .compactMap(\.self)
        if let claim = request.claim {
            guard filters.isEmpty else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "name a claim, or choose with filters, not both",
                        fr: "nommez une déclaration, ou choisissez avec des filtres, pas les deux"))
            }
            return try ClaimFinder(store, columns).claims(claim)
        }
        guard !filters.isEmpty else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "name a claim, or choose with --dataset, --place-text, --source, --measure, --where",
                    fr:
                        "nommez une déclaration, ou choisissez avec --dataset, --place-text, --source, --measure, --where"
                ))
        }
        let records = Set(columns.record)
        let choice = try request.condition.map { try claims(where: $0, columns, gazetteer) }
        let written = request.placeText == nil ? [:] : try store.provenance(of: records).mapValues(\.placeAsWritten)
        return columns.claim.indices.filter { position in
            if let code = request.dataset, columns.datasets[columns.dataset[position]]?.code != code { return false }
            if let text = request.placeText, written[columns.record[position]] != text { return false }
            if let name = request.measure, Measures.numbered(columns.measure[position])?.code != name { return false }
            if let choice, !choice.takes(position) { return false }
            guard let wanted = request.source else { return true }
            let source = columns.origins[columns.origin[position]].flatMap { columns.sources[$0.source] }
            return source?.id == wanted || source?.name == wanted
        }
    }

    private func write(
        _ corrections: [RecordCorrection], _ rows: [CorrectionRow], kind: EntryKind, reason: String, day: CalendarDate,
        dryRun: Bool
    ) throws -> CorrectionReport {
        let table = ListTable(
            columns: CorrectionRow.columns,
            rows: rows.map(\.cells).sorted { $0.lexicographicallyPrecedes($1) })
        guard !dryRun else {
            return CorrectionReport(table: table, records: corrections.count, entry: nil, day: day)
        }
        let done = try store.correct(corrections, kind: kind, reason: reason, day: day)
        return CorrectionReport(table: table, records: done.records, entry: done.entry, day: day)
    }
}
