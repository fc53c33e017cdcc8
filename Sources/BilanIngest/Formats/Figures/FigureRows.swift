import BilanLanguage
import BilanModel

/// Makes records and claims of the rows of a figures sheet, one after the other.
struct FigureRows {
    private var book: FigureBook
    private var cells: Cells<FigureColumn>
    private let label: Int32
    /// Claims by the id of their row.
    private var claims: [String: Int32] = [:]
    private var ids: Set<String> = []
    /// Ties to other rows, settled when all are read.
    private var ties: [Tie] = []

    private struct Tie {
        let claim: Int32
        let row: Int
        let column: FigureColumn
        let id: String
    }

    init(_ sheet: Sheet, _ book: FigureBook) {
        self.book = book
        cells = Cells(sheet)
        label = self.book.batch.texts.code(sheet.label)
    }

    mutating func read(_ row: Row) {
        guard cells.begin(row) else { return }
        let id = cells[.id, row]
        if !id.isEmpty, !ids.insert(id).inserted { return cells.setAside(.duplicateID, .id, row) }
        guard let code = cells.needed(.measure, row) else { return }
        guard let measure = Measures.named(code) else {
            return cells.setAside(.unknownWord, .measure, row, allowed: Measures.all.map(\.code))
        }
        var claim = ClaimRow(record: Int32(book.batch.records.count), measure: measure)
        guard words(&claim, measure, row) else { return }
        let (document, isNewDocument) = book.document(cells[.document, row])
        guard number(&claim, measure, document, row) else { return }

        var record = RecordRow()
        record.document = document
        if isNewDocument && book.hasDocuments { cells.note(.danglingReference, .document, row, .kept) }
        let (event, isNewEvent) = book.event(cells[.event, row])
        if isNewEvent && book.hasEvents { cells.note(.danglingReference, .event, row, .kept) }
        record.event = event
        record.knownOn = cells.day(.publishedOn, row)?.day ?? book.knownOn(document: document)
        guard days(&record, &claim, row) else { return }
        record.externalID = book.batch.texts.code(id)
        record.sheet = label
        record.row = Int32(clamping: row.number)
        record.wherePrecision = book.precision(&cells, .placePrecision, row, 7) ?? 0
        book.place(&record, &cells, .place, .placeCode, row)
        record.note = book.batch.texts.code(cells[.note, row])
        record.extra = book.batch.texts.code(Extra.text(cells.columns.unknown, row))
        attribute(&claim, record, id, row)

        let position = Int32(book.batch.claims.count)
        for column in [FigureColumn.partOf, .supersedes] where !cells[column, row].isEmpty {
            ties.append(Tie(claim: position, row: row.number, column: column, id: cells[column, row]))
        }
        if !id.isEmpty { claims[id] = position }
        if record.knownOn == RecordRow.unknownDay && book.setting.publishedOn == nil {
            cells.note(.undated, .publishedOn, row, .kept)
        }
        book.batch.records.append(record)
        book.batch.claims.append(claim)
    }

    mutating func finished() -> Batch {
        for tie in ties {
            let target = claims[tie.id]
            // A row cannot be part of itself, nor replace itself.
            guard let target, target != tie.claim else {
                cells.findings.append(
                    Finding(
                        .danglingReference, sheet: book.batch.texts[label], row: tie.row,
                        column: cells.heading(tie.column), value: tie.id, done: .leftEmpty))
                continue
            }
            if tie.column == .partOf {
                book.batch.claims[Int(tie.claim)].partOf = target
            } else {
                book.batch.claims[Int(tie.claim)].supersedes = target
            }
        }
        book.batch.rowsRead += cells.rowsRead
        book.batch.rowsSetAside += cells.rowsSetAside
        book.batch.findings += cells.findings
        return book.batch
    }

    // MARK: Words

    /// Reads the cells of closed lists; false when one of them holds a word without which the figure means nothing.
    private mutating func words(_ claim: inout ClaimRow, _ measure: Measure, _ row: Row) -> Bool {
        guard let group = group(row) else { return false }
        claim.group = book.batch.code(group)
        guard let scope = cells.word(.scope, row, default: Scope.unknown) else { return false }
        claim.scope = scope
        guard let unit = cells.word(.unit, row, default: measure.unit) else { return false }
        claim.unit = unit
        let running = !cells[.since, row].isEmpty
        guard
            let accrual = cells.word(
                .accrual, row, default: running ? Accrual.since : measure.kind == .flow ? .period : .point)
        else { return false }
        claim.accrual = accrual
        let part = !cells[.partOf, row].isEmpty
        guard let role = cells.word(.role, row, default: part ? Role.part : .total),
            let verification = cells.word(.verification, row, default: Verification.reported),
            let claimant = cells.word(.claimant, row, default: Claimant.thirdParty)
        else { return false }
        claim.role = role
        claim.verification = verification
        claim.claimant = claimant
        claim.finality = cells.mildWord(.finality, row, Finality.self) ?? .unknown
        // What cannot be read as an audience is shown to nobody outside.
        let isSaid = !cells[.audience, row].isEmpty
        claim.audience =
            cells.mildWord(.audience, row, Audience.self) ?? (isSaid ? .internal : book.batch.dataset.audience)
        return true
    }

    private mutating func group(_ row: Row) -> Group? {
        guard let status = cells.word(.group, row, default: Group.Status.all),
            let side = cells.word(.side, row, default: Group.Side.any),
            let sex = cells.word(.sex, row, default: Group.Sex.all)
        else { return nil }
        var group = Group(status: status, side: side, sex: sex)
        let age = cells[.age, row]
        if !age.isEmpty {
            guard let (low, high) = FigureRows.ages(age) else {
                cells.setAside(.unreadableNumber, .age, row)
                return nil
            }
            group.ageLow = low
            group.ageHigh = high
        }
        let sector = cells[.sector, row]
        if !sector.isEmpty { group.sector = sector.uppercased() }
        let need = cells[.needStatus, row]
        if !need.isEmpty { group.needStatus = need.lowercased() }
        return group
    }

    /// `0-17`, `18+`, `5`: youngest and oldest age, the latter nil when open.
    static func ages(_ text: String) -> (UInt8?, UInt8?)? {
        let plain = ASCIIFold.folded(text).filter { $0 != " " }
        if plain.hasSuffix("+") { return UInt8(plain.dropLast()).map { ($0, nil) } }
        let ends = plain.split(separator: "-", omittingEmptySubsequences: false)
        guard let low = UInt8(ends[0]) else { return nil }
        if ends.count == 1 { return (low, low) }
        guard ends.count == 2, let high = UInt8(ends[1]), high >= low else { return nil }
        return (low, high)
    }

    // MARK: Number

    /// Reads the number; false when the row holds none, or one that cannot be read.
    private mutating func number(
        _ claim: inout ClaimRow, _ measure: Measure, _ document: Int32, _ row: Row
    ) -> Bool {
        let text = cells[.value, row]
        let signed = measure.kind == .rate
        let explicit = cells[.qualifier, row]
        let qualifier = Qualifier(token: explicit)
        if !explicit.isEmpty && qualifier == nil {
            cells.setAside(.unknownWord, .qualifier, row, allowed: Qualifier.tokens)
            return false
        }
        let before = cells.findings.count
        let low = cells.count(.low, row, negative: signed)
        let best = cells.count(.best, row, negative: signed)
        let high = cells.count(.high, row, negative: signed)
        if cells.findings[before...].contains(where: { $0.done == .leftEmpty }) {
            cells.setAside()
            return false
        }
        let reading = read(text, document)
        let isNumbered = low != nil || best != nil || high != nil || qualifier != nil
        if reading == nil && !text.isEmpty {
            guard isNumbered else {
                cells.setAside(.unreadableNumber, .value, row)
                return false
            }
            cells.note(.unreadableNumber, .value, row, .kept)
        }
        let figure = reading?.figure
        if let value = figure?.value, value < .zero && !signed {
            cells.setAside(.negativeCount, .value, row)
            return false
        }
        guard let number = FigureNumber(value: figure, qualifier: qualifier, low: low, best: best, high: high) else {
            cells.setAside(.noFigure, .value, row)
            return false
        }
        if figure?.isDoubtful == true { cells.note(.unreadableNumber, .value, row, .repaired) }
        if figure?.isExact == false { cells.note(.roundedDecimals, .value, row, .repaired) }
        if number.estimate.form.contains(.asPublished) { cells.note(.bestOutsideBounds, .best, row, .kept) }
        claim.estimate = claim.finality == .provisional && high == nil ? number.estimate.opened : number.estimate
        claim.qualifier = number.qualifier
        claim.stated = book.batch.texts.code(text)
        let stands: FigureColumn = !text.isEmpty ? .value : best != nil ? .best : low != nil ? .low : .high
        let isStated = !text.isEmpty || low != nil || best != nil || high != nil
        claim.column = book.batch.texts.code(cells.heading(isStated ? stands : .qualifier))
        return true
    }

    /// What `value` says, first in the language of its document, then in any.
    private func read(_ text: String, _ document: Int32) -> FigureReading? {
        if text.isEmpty { return nil }
        if document >= 0 {
            let code = book.batch.documents[Int(document)].language
            if let language = Language(token: code), let reading = FigureReader.read(text, language: language) {
                return reading
            }
        }
        return FigureReader.read(text)
    }

    // MARK: Days

    /// Reads the days of a row; false when nobody can say when its figure was so.
    ///
    /// A point or a running total without days of its own takes the day it is of; a row of an event takes the event's
    /// days; background without a day takes the day its document could be known, aloud.
    private mutating func days(_ record: inout RecordRow, _ claim: inout ClaimRow, _ row: Row) -> Bool {
        let before = cells.findings.count
        let since = cells.span(.since, row)?.range.lowerBound
        let asOf = cells.span(.asOf, row)?.range.upperBound
        let validTo = cells.span(.validTo, row)?.range.upperBound
        let given = book.days(&cells, .dateStart, .dateEnd, row)
        if cells.findings[before...].contains(where: { $0.code == .unreadableDate }) {
            cells.setAside()
            return false
        }
        let document = book.knownOn(document: record.document)
        var days = given?.range
        if days == nil && claim.accrual != .period, let asOf { days = min(since ?? asOf, asOf)...asOf }
        if days == nil { days = book.eventDays[record.event] }
        if days == nil, let asOf { days = asOf...asOf }
        if days == nil, claim.role == .context, document != RecordRow.unknownDay {
            days = CalendarDate(day: document)...CalendarDate(day: document)
            cells.note(.undated, .dateStart, row, .kept)
        }
        guard let days else {
            cells.setAside(.missingCell, claim.accrual == .period ? .dateStart : .asOf, row)
            return false
        }
        record.start = days.lowerBound.day
        record.end = days.upperBound.day
        record.datePrecision = book.precision(&cells, .datePrecision, row, 5) ?? given?.precision ?? 0
        claim.since = since?.day ?? RecordRow.unknownDay
        claim.validTo = validTo?.day ?? RecordRow.unknownDay
        let reference = asOf ?? (claim.accrual == .period ? nil : days.upperBound)
        claim.referenceDay = reference?.day ?? RecordRow.unknownDay
        return true
    }

    // MARK: Who says so

    private mutating func attribute(_ claim: inout ClaimRow, _ record: RecordRow, _ id: String, _ row: Row) {
        let source = book.source(cells[.source, row])
        let key = cells[.origin, row]
        if !key.isEmpty {
            claim.origin = book.origin(key, source: source)
        } else if source >= 0 {
            claim.origin = book.origin(ownKey(id, row), source: source)
        }
        let usual = book.grade(source: source, document: record.document)
        claim.reliability = cells.mildWord(.reliability, row, Reliability.self) ?? usual.reliability
        claim.credibility = usual.credibility
        let digit = cells[.credibility, row]
        if !digit.isEmpty {
            if let known = Int(digit).flatMap(Credibility.init(digit:)) {
                claim.credibility = known
            } else {
                cells.note(.unknownWord, .credibility, row, .leftEmpty, allowed: FigureColumn.credibility.about.words)
            }
        }
    }

    /// The key of an origin of its own: source, event and the row's id, or its content where it has none, so that a row
    /// put in above does not make another origin of it.
    private func ownKey(_ id: String, _ row: Row) -> String {
        let stem = cells[.source, row] + "/" + cells[.event, row] + "/"
        if !id.isEmpty { return stem + id }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for column in FigureColumn.allCases {
            for byte in cells[column, row].utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0x1F) &* 0x100_0000_01b3
        }
        let content = stem + String(hash, radix: 16)
        var key = content
        var copy = 2
        while book.knowsOrigin(key) {
            key = content + "-\(copy)"
            copy += 1
        }
        return key
    }
}
