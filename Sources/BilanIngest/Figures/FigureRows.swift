import BilanLanguage
import BilanModel

/// Makes records and claims of the rows of a figures sheet, one after the other.
struct FigureRows {
    var book: FigureBook
    var cells: Cells<FigureColumn>
    private var label: Int32
    /// Claims by the id of their row.
    private var claims: [String: Int32] = [:]
    private var ids: Set<String> = []
    /// Ties to other rows, settled when all are read.
    private var ties: [Tie] = []

    /// A tie of a row to another.
    private struct Tie {
        let label: Int32
        let claim: Int32
        let row: Int
        let column: FigureColumn
        let id: String
    }

    init(_ sheet: Sheet, _ book: FigureBook) {
        self.book = book
        cells = Cells(sheet)
        cells.meanings = SheetWords.meanings
        label = self.book.batch.texts.code(sheet.label)
    }

    /// Goes on with another sheet; ids are those of all sheets together.
    mutating func begin(_ sheet: Sheet) {
        close()
        cells = Cells(sheet)
        cells.meanings = SheetWords.meanings
        label = book.batch.texts.code(sheet.label)
    }

    /// Puts the account of the sheet that ends here into the batch.
    private mutating func close() {
        book.batch.rowsRead += cells.rowsRead
        book.batch.rowsSetAside += cells.rowsSetAside
        book.batch.findings += cells.findings
    }

    mutating func read(_ row: Row) {
        guard cells.begin(row) else { return }
        let id = cells[.id, row]
        if !id.isEmpty, !ids.insert(id).inserted { return cells.setAside(.duplicateId, .id, row) }
        guard let (measure, others) = measures(row) else { return }
        var claim = ClaimRow(record: Int32(book.batch.records.count), measure: measure)
        guard words(&claim, measure, row) else { return }
        var (document, isNewDocument) = book.document(cells[.document, row])
        if document < 0 {
            document = book.document(
                title: cells[.documentTitle, row], url: cells[.documentUrl, row], on: cells.day(.publishedOn, row))
        }
        let phrase = ReportPhrase(cells[.value, row])
        if phrase == .silence {
            (claim.estimate, claim.qualifier, claim.role) = (.unquantified, .noneReported, .context)
            claim.stated = book.batch.texts.code(cells[.value, row])
        } else {
            guard number(&claim, measure, document, row) else { return }
        }

        var record = RecordRow()
        record.document = document
        if isNewDocument && book.hasDocuments { cells.note(.danglingReference, .document, row, .kept) }
        let (event, isNewEvent) = book.event(cells[.event, row])
        if isNewEvent && book.hasEvents { cells.note(.danglingReference, .event, row, .kept) }
        record.event = event
        let told = cells[.eventLabel, row]
        if event < 0, cells[.dateStart, row].isEmpty { record.event = book.onlyEvent(told) }
        record.knownOn = cells.day(.publishedOn, row)?.day ?? book.knownOn(document: document)
        guard days(&record, &claim, row), report(&record, claim, measure, phrase, row) else { return }
        record.externalID = book.batch.texts.code(id)
        record.sheet = label
        record.row = Int32(clamping: row.number)
        record.wherePrecision = book.precision(&cells, .placePrecision, row, 7) ?? 0
        book.place(&record, &cells, .place, .placeCode, row)
        if record.event < 0 { record.event = book.event(told, of: record) }
        if event >= 0, !told.isEmpty { book.call(event, told) }
        record.note = book.batch.texts.code(cells[.note, row])
        record.extra = book.batch.texts.code(Extra.text(cells.columns.unknown, row))
        attribute(&claim, record, id, row)

        let position = Int32(book.batch.claims.count)
        for column in [FigureColumn.partOf, .supersedes] where !cells[column, row].isEmpty {
            ties.append(Tie(label: label, claim: position, row: row.number, column: column, id: cells[column, row]))
        }
        if !id.isEmpty { claims[id] = position }
        if record.knownOn == RecordRow.unknownDay && book.setting.publishedOn == nil {
            cells.note(.undated, .publishedOn, row, .kept)
        }
        book.batch.records.append(record)
        book.batch.claims.append(claim)
        for other in others {
            claim.measure = other.id
            claim.unit = other.unit
            book.batch.claims.append(claim)
        }
    }

    mutating func finished() -> Batch {
        for tie in ties {
            let target = claims[tie.id]
            // A row cannot be part of itself, nor replace itself.
            guard let target, target != tie.claim else {
                cells.findings.append(
                    Finding(
                        .danglingReference, sheet: book.batch.texts[tie.label], row: tie.row,
                        column: cells.heading(tie.column), value: tie.id, done: .leftEmpty))
                continue
            }
            if tie.column == .partOf {
                book.batch.claims[Int(tie.claim)].partOf = target
            } else {
                book.batch.claims[Int(tie.claim)].supersedes = target
            }
        }
        close()
        return book.batch
    }
}
