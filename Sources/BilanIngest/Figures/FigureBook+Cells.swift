import BilanLanguage
import BilanModel
import BilanPlaces

extension FigureBook {
    /// The days between two cells, the later one empty for a single day or month; nil when they give none.
    ///
    /// Missing: nil without a finding for an empty first cell; with one for a cell that holds no day. An end before the
    /// start is repaired aloud: both days are in the interval.
    func days<Column: Coded>(
        _ cells: inout Cells<Column>, _ from: Column, _ to: Column, _ row: Row
    ) -> (range: ClosedRange<CalendarDate>, precision: UInt8)? {
        guard let start = cells.span(from, row) else { return nil }
        guard !cells[to, row].isEmpty else { return start }
        guard let end = cells.span(to, row) else { return nil }
        if end.range.upperBound < start.range.lowerBound { cells.note(.endBeforeStart, to, row, .repaired) }
        let first = min(start.range.lowerBound, end.range.lowerBound)
        let last = max(start.range.upperBound, end.range.upperBound)
        return (first...last, 0)
    }

    /// A precision from 1 to `highest`; nil, with a finding, for anything else.
    func precision<Column: Coded>(
        _ cells: inout Cells<Column>, _ column: Column, _ row: Row, _ highest: UInt8
    ) -> UInt8? {
        let text = cells[column, row]
        if text.isEmpty { return nil }
        if let value = UInt8(text), (1...highest).contains(value) { return value }
        cells.note(.unknownWord, column, row, .leftEmpty, allowed: ["1 to \(highest)"])
        return nil
    }

    /// Places a record by its codes, else by its name; what is not known is a finding and the record stays unplaced.
    ///
    /// In a sheet of our own the code is typed on purpose, so it decides; a name that means a place elsewhere is told.
    mutating func place<Column: Coded>(
        _ record: inout RecordRow, _ cells: inout Cells<Column>, _ nameColumn: Column, _ codeColumn: Column,
        _ row: Row
    ) {
        let name = cells[nameColumn, row]
        record.placeText = batch.texts.code(name)
        record.codeText = batch.texts.code(cells[codeColumn, row])
        let codes = cells.list(codeColumn, row)
        if !codes.isEmpty {
            var members: Set<Int32> = []
            var unknown: [String] = []
            for code in codes {
                if let place = placing.place(code: code) { members.insert(place) } else { unknown.append(code) }
            }
            if unknown.isEmpty {
                let sorted = members.sorted()
                record.place = sorted.count == 1 ? sorted[0] : placeSet(sorted)
                record.placeHow = .code
                if sorted.count == 1, let named = placing.named(name), !placing.isWithin(named.place, sorted[0]) {
                    cells.note(.codeAndNameDisagree, nameColumn, row, .kept)
                }
                return
            }
            cells.note(.unplaced, codeColumn, row, .leftEmpty, value: unknown.joined(separator: ";"))
            // A part of several places would say that the figure is of that part.
            if codes.count > 1 { return }
        }
        if name.isEmpty { return }
        guard let named = placing.named(name) else {
            if codes.isEmpty { cells.note(.unplaced, nameColumn, row, .leftEmpty) }
            return
        }
        record.place = named.place
        record.placeHow = named.how
    }
}

extension Cells {
    /// The days that one cell gives: a day, or a whole week, month or year with its precision; nil with a finding otherwise,
    /// and without one for an empty cell.
    mutating func span(_ column: Column, _ row: Row) -> (range: ClosedRange<CalendarDate>, precision: UInt8)? {
        let text = self[column, row]
        if text.isEmpty { return nil }
        if let day = CalendarDate(text) { return (day...day, 0) }
        if let read = DateReader.read(text) {
            return (read.days, read.precision == .day ? 0 : read.precision == .month ? 4 : 5)
        }
        if let period = Period(text), period.type != .day {
            return (period.days, period.type == .week ? 3 : period.type == .month ? 4 : 5)
        }
        note(.unreadableDate, column, row, .leftEmpty)
        return nil
    }
}
