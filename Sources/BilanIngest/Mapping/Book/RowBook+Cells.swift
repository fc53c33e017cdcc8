import BilanLanguage
import BilanModel

extension RowBook {
    /// A cell that must hold something; nil, and the row set aside, when it does not.
    mutating func needed(_ column: BookColumn, _ row: Row) -> String? {
        let text = row[column]
        if text.isEmpty { setAside(.missingCell, column, row) }
        return text.isEmpty ? nil : text
    }

    /// An id that must be there and stand once in the file; nil, and the row set aside, otherwise.
    mutating func id(_ column: BookColumn, _ row: Row) -> String? {
        guard let id = needed(column, row) else { return nil }
        if isNew(id: id) { return id }
        setAside(.duplicateId, column, row)
        return nil
    }

    /// The figure of a cell, with its words and what they mean; nil for an empty cell, for one that says that nothing is
    /// known, and, with a finding, for one that cannot be read.
    mutating func figure(_ column: BookColumn, _ row: Row, _ style: NumberStyle = .machine) -> ReadFigure? {
        let text = row[column]
        if text.isEmpty { return nil }
        guard let reading = style.read(text) else {
            note(.unreadableNumber, column, row, .leftEmpty)
            return nil
        }
        guard let figure = reading.figure else { return nil }
        if !style.isSigned, let value = figure.value, value < .zero {
            note(.negativeCount, column, row, .leftEmpty)
            return nil
        }
        if figure.isDoubtful { note(.unreadableNumber, column, row, .repaired) }
        if !figure.isExact { note(.roundedDecimals, column, row, .repaired) }
        return figure
    }

    /// The plain number of a cell, without words; nil, with a finding, for one that has words or cannot be read.
    mutating func count(_ column: BookColumn, _ row: Row, _ style: NumberStyle = .machine) -> Quantity? {
        guard let figure = figure(column, row, style) else { return nil }
        guard figure.qualifier == .exact || figure.qualifier == .zero, let value = figure.value else {
            note(.unreadableNumber, column, row, .leftEmpty)
            return nil
        }
        return value
    }

    /// A claim of what a cell says, with its words as written and the heading of its column; nil when it says nothing.
    mutating func claim(
        _ measure: Measure, _ column: BookColumn, _ row: Row, _ style: NumberStyle = .machine
    ) -> ClaimRow? {
        guard let figure = figure(column, row, style) else { return nil }
        var claim = claim(measure)
        claim.estimate = figure.estimate
        claim.qualifier = figure.qualifier
        claim.stated = asideText(column, row)
        claim.column = column.heading
        return claim
    }

    /// A claim of which low, best and high stand in three columns; nil when none of them says anything.
    ///
    /// Bounds that do not follow each other are kept as published, with a finding.
    mutating func claim(
        _ measure: Measure, low: BookColumn, best: BookColumn, high: BookColumn, _ row: Row,
        _ style: NumberStyle = .machine
    ) -> ClaimRow? {
        var claim = claim(measure)
        claim.estimate.low = count(low, row, style)
        claim.estimate.best = count(best, row, style)
        claim.estimate.high = count(high, row, style)
        let estimate = claim.estimate
        guard estimate.isQuantified else { return nil }
        if !estimate.isOrdered {
            claim.estimate.form.insert(.asPublished)
            note(.bestOutsideBounds, best, row, .kept)
        }
        let isExact = estimate.low == estimate.high || (estimate.low == nil && estimate.high == nil)
        claim.qualifier =
            isExact
            ? .exact : estimate.high == nil ? .atLeast : estimate.low == nil && estimate.best == nil ? .atMost : .range
        let stands = estimate.best != nil ? best : estimate.low != nil ? low : high
        claim.stated = asideText(stands, row)
        claim.column = stands.heading
        return claim
    }

    /// The text number of a cell.
    mutating func text(_ column: BookColumn, _ row: Row) -> Int32 { batch.texts.code(row.bytes(column)) }

    /// The text number of a cell that tells of a record and decides nothing, such as an actor: sums ask for none.
    mutating func asideText(_ column: BookColumn, _ row: Row) -> Int32 {
        setting.options.forSums ? 0 : text(column, row)
    }

    /// The text number of a cell that hardly any other row repeats, such as a note.
    mutating func ownText(_ column: BookColumn, _ row: Row) -> Int32 {
        setting.options.forSums ? 0 : batch.texts.append(row.bytes(column))
    }

    /// The text number of two cells with a sign between them; of one alone where the other is empty.
    mutating func text(_ first: BookColumn, _ second: BookColumn, joinedBy sign: Unicode.Scalar, _ row: Row) -> Int32 {
        let (before, behind) = (row.bytes(first), row.bytes(second))
        if before.isEmpty || behind.isEmpty { return batch.texts.code(before.isEmpty ? behind : before) }
        room.clear()
        room.append(before)
        room.append(UInt8(ascii: sign))
        room.append(behind)
        return batch.texts.code(room.text)
    }

    /// What a word of a column means, by a table of words in small letters; nil for an empty cell and, with a finding, for
    /// a word that is not in it.
    mutating func word<Meaning>(_ column: BookColumn, _ row: Row, _ table: [String: Meaning]) -> Meaning? {
        let text = row[column]
        if text.isEmpty { return nil }
        if let meaning = table[text] ?? table[text.lowercased()] { return meaning }
        note(.unknownWord, column, row, .leftEmpty, allowed: table.keys.sorted())
        return nil
    }

    /// A whole number from 1 to `highest`, as precisions are; 0 for an empty cell and, with a finding, for anything else.
    mutating func precision(_ column: BookColumn, _ row: Row, upTo highest: UInt8) -> UInt8 {
        let bytes = row.bytes(column)
        if bytes.count == 1, (1...highest).contains(bytes[0] &- UInt8(ascii: "0")) {
            return bytes[0] - UInt8(ascii: "0")
        }
        let text = row[column]
        if text.isEmpty { return 0 }
        if let value = UInt8(text), (1...highest).contains(value) { return value }
        note(.unknownWord, column, row, .leftEmpty, allowed: ["1 to \(highest)"])
        return 0
    }

    // MARK: Findings

    /// What is wrong with a cell; `allowed` are the words it might have held.
    mutating func note(
        _ code: Finding.Code, _ column: BookColumn, _ row: Row, _ done: Finding.Done, value: String? = nil,
        allowed: [String] = []
    ) {
        let text = value ?? row[column]
        batch.findings.append(
            Finding(
                code, sheet: label, row: row.number, column: column.name,
                value: allowed.isEmpty ? text : "\(text) (allowed: \(allowed.joined(separator: ", ")))", done: done))
    }

    /// What is wrong with a cell, told where it is met first: for what a file says over and over.
    mutating func noteOnce(
        _ code: Finding.Code, _ column: BookColumn, _ row: Row, _ done: Finding.Done, value: String? = nil
    ) {
        let text = value ?? row[column]
        guard toldOnce.insert(KeySet.key(code.rawValue, column.position, text)) else { return }
        note(code, column, row, done, value: text)
    }

    /// Sets the row aside because of a cell.
    mutating func setAside(_ code: Finding.Code, _ column: BookColumn, _ row: Row, value: String? = nil) {
        setAside(code, column.name, value: value ?? row[column])
    }

    /// Sets the row aside because a rule says so, with the rule's reason: `Total: the sum of the regions`.
    mutating func skip(_ column: BookColumn, _ row: Row, because reason: String) {
        let text = row[column]
        setAside(.skipped, column.name, value: text.isEmpty ? reason : "\(text): \(reason)")
    }
}
