import BilanLanguage
import BilanModel

/// A claim of a row before its record is known.
struct DraftClaim {
    var claim: ClaimRow
    var group: Group
    /// The role that the mapping names; nil decides by the groups.
    var role: Role?
    /// Days of its column alone.
    var period = ""
}

extension MappedRows {
    /// The figures of a row; nil when the row was set aside.
    mutating func drafts(_ row: Row, _ group: Group) -> [DraftClaim]? {
        var drafts = wide(row, group)
        if MappedField.figures.contains(where: { columns.has($0) }) {
            let word = columns.text(.measure, row)
            guard let measure = Measures.named(word) else {
                book.setAside(word.isEmpty ? .missingCell : .unknownWord, columns[.measure], row)
                return nil
            }
            if let long = long(measure, group, row) { drafts.append(long) }
        }
        for place in drafts.indices { qualify(&drafts[place].claim, row) }
        return drafts
    }

    // MARK: Figures in columns of their own

    private mutating func wide(_ row: Row, _ group: Group) -> [DraftClaim] {
        var drafts: [DraftClaim] = []
        var done: Set<Int> = []
        for (place, (column, figure, words)) in columns.figures.enumerated() where !done.contains(place) {
            guard let measure = Measures.named(figure.measure) else { continue }
            var style = NumberStyle(
                marks: table.numbers, suppressed: table.suppressed, isSigned: measure.kind == .rate,
                factor: figure.factor)
            let ends = columns.figures.indices.filter { columns.figures[$0].figure.isEnd(of: figure) }
            done.formUnion(ends)
            let claim: ClaimRow?
            if ends.count > 1 {
                func end(_ bound: MappedFigure.Bound) -> BookColumn {
                    ends.first { columns.figures[$0].figure.bound == bound }.map { columns.figures[$0].column } ?? .none
                }
                claim = book.claim(measure, low: end(.low), best: end(.best), high: end(.high), row, style)
            } else if words[row[column].lowercased()] == MappedRows.skipWord {
                claim = nil
            } else {
                style.percents = measure.unit == .percent
                claim = book.claim(measure, column, row, style)
            }
            guard var claim else { continue }
            claim.unit = figure.unit ?? unit(row) ?? measure.unit
            claim.accrual = accrual(measure, row)
            drafts.append(
                DraftClaim(
                    claim: claim, group: group.with(figure.parts), role: figure.role, period: figure.period))
        }
        return drafts
    }

    // MARK: One figure a row

    private mutating func long(_ measure: Measure, _ group: Group, _ row: Row) -> DraftClaim? {
        let style = NumberStyle(
            marks: table.numbers, suppressed: table.suppressed, isSigned: measure.kind == .rate,
            percents: measure.unit == .percent)
        let value = columns[.value]
        var figure = columns.has(.value) ? book.figure(value, row, style) : nil
        let low = book.count(columns[.low], row, style)
        var best = book.count(columns[.best], row, style)
        let high = book.count(columns[.high], row, style)
        let word = columns.text(.qualifier, row)
        let qualifier = word.isEmpty ? nil : Qualifier(token: word)
        if !word.isEmpty, qualifier == nil {
            book.note(.unknownWord, columns[.qualifier], row, .leftEmpty, allowed: Qualifier.tokens)
        }
        if figure?.value == .zero, qualifier != nil { figure = ReadFigure(.exact, .zero) }
        // A bare number between bounds is the best of them.
        if low != nil || high != nil, best == nil, qualifier == nil, figure?.qualifier == .exact {
            best = figure?.value
            figure = nil
        }
        guard let number = FigureNumber(value: figure, qualifier: qualifier, low: low, best: best, high: high) else {
            return nil
        }
        var claim = book.claim(measure)
        claim.estimate = number.estimate
        claim.qualifier = number.qualifier
        if number.estimate.form.contains(.asPublished) { book.note(.bestOutsideBounds, columns[.best], row, .kept) }
        let stands = [value, columns[.best], columns[.low], columns[.high]].first { !row[$0].isEmpty } ?? value
        claim.stated = book.batch.texts.code(row[stands])
        claim.column = stands.heading
        claim.unit = unit(row) ?? measure.unit
        claim.accrual = accrual(measure, row)
        return DraftClaim(claim: claim, group: group)
    }

    // MARK: What is said of all of them

    private func unit(_ row: Row) -> Unit? { Unit(token: columns.text(.unit, row)) }

    private func accrual(_ measure: Measure, _ row: Row) -> Accrual {
        if let said = Accrual(token: columns.text(.accrual, row)) { return said }
        return columns.has(.since) ? .since : measure.kind == .flow ? .period : .point
    }

    private mutating func qualify(_ claim: inout ClaimRow, _ row: Row) {
        if let scope: Scope = coded(.scope, row) { claim.scope = scope }
        if let verification: Verification = coded(.verification, row) { claim.verification = verification }
        if let finality: Finality = coded(.finality, row) { claim.finality = finality }
        if let claimant: Claimant = coded(.claimant, row) { claim.claimant = claimant }
        if claim.finality == .provisional { claim.estimate = claim.estimate.opened }
    }

    /// A word of a closed list; nil for an empty cell and, with a finding, for another word.
    mutating func coded<Word: Coded>(_ field: MappedField, _ row: Row) -> Word? {
        let text = columns.text(field, row)
        if text.isEmpty { return nil }
        if let word = Word(token: text) { return word }
        book.note(.unknownWord, columns[field], row, .leftEmpty, allowed: Word.tokens)
        return nil
    }

    /// Takes the claims of a record in: wholes first, then the parts of them.
    mutating func add(_ drafts: [DraftClaim], of record: RecordRow, _ days: BookDays, _ row: Row, id: String) {
        let origin = origin(record, row, id: id)
        let role: Role? = coded(.role, row)
        var wholes: [(group: Group, measure: UInt16, unit: Unit, position: Int32)] = []
        for draft in drafts.filter({ !$0.group.isDivided }) + drafts.filter(\.group.isDivided) {
            var claim = draft.claim
            claim.record = Int32(book.batch.records.count)
            claim.group = book.code(draft.group)
            claim.origin = origin
            let whole =
                draft.group.isDivided
                ? wholes.first {
                    $0.group == draft.group.undivided && $0.measure == claim.measure && $0.unit == claim.unit
                } : nil
            claim.partOf = whole?.position ?? -1
            claim.role = draft.role ?? role ?? (whole == nil ? .total : .part)
            date(&claim, days, row)
            let position = book.add(claim)
            if !draft.group.isDivided { wholes.append((draft.group, claim.measure, claim.unit, position)) }
        }
    }

    /// The utterance a row stands for: its source, with the document and the id that tell it from others of that source.
    private mutating func origin(_ record: RecordRow, _ row: Row, id: String) -> Int32 {
        let source = source(row)
        guard source >= 0 else { return -1 }
        let document = record.document < 0 ? "" : book.batch.documents[Int(record.document)].id
        let name = book.batch.sources[Int(source)].id
        return book.origin([book.batch.dataset.code, name, document, id].joined(separator: "/"), source: source)
    }
}

extension MappedFigure {
    /// Whether a column gives another end, or the same one, of the same figure.
    fileprivate func isEnd(of other: MappedFigure) -> Bool {
        measure == other.measure && parts == other.parts && unit == other.unit && period == other.period
            && (bound != other.bound || self == other)
    }
}
