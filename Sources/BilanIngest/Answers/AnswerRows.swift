import BilanModel
import BilanPlaces

/// Reads the rows of an answer: where, when, what, and its bounds as they are meant.
struct AnswerRows {
    var cells: Cells<AnswerColumn>
    private(set) var found: [AnswerCell] = []
    var placing: Placing
    let sheet: Sheet
    private let periods: [Int]
    /// Columns of codes and names by level, coarse to fine.
    let levels: [(level: UInt8, code: Int, name: Int?)]

    init(_ sheet: Sheet, _ setting: ImportSetting) {
        self.sheet = sheet
        cells = Cells(sheet)
        placing = Placing(setting.gazetteer)
        periods = PeriodType.tokens.compactMap { sheet.header[$0] }
        levels = (0...4).compactMap { level in
            sheet.header["admin\(level)_code"].map { (UInt8(level), $0, sheet.header["admin\(level)_name"]) }
        }
    }

    mutating func read(_ row: Row) {
        guard cells.begin(row), let code = cells.needed(.measure, row) else { return }
        guard let measure = Measures.named(code) else {
            return cells.setAside(.unknownWord, .measure, row, allowed: Measures.all.map(\.code))
        }
        guard let state = cells.word(.cellState, row, default: CellState.reported) else { return }
        // A cell that says why there is nothing in it holds no figure to take in.
        guard state == .reported || state == .nil else { return cells.setAside(.noFigure, .cellState, row) }
        guard let scope = cells.word(.scope, row, default: Scope.unknown),
            let unit = cells.word(.unit, row, default: measure.unit),
            let estimate = estimate(row, signed: measure.kind == .rate)
        else { return }
        guard let start = cells.day(.periodStart, row), let end = cells.day(.periodEnd, row), start <= end else {
            return cells.setAside(.unreadableDate, .periodStart, row)
        }
        let group = cells[.group, row].lowercased()
        guard group == "not_allocated" || Group(token: group) != nil else {
            return cells.setAside(.missingCell, .group, row)
        }
        var cell = AnswerCell(
            row: row.number, days: start...end, measure: measure, group: group, scope: scope, unit: unit,
            estimate: estimate, dataset: text(cells[.dataset, row]), knownBy: cells.day(.knownBy, row))
        cell.period = periods.map { row[$0] }.joined(separator: "|")
        place(&cell, row)
        found.append(cell)
    }

    /// A text without the apostrophe that keeps spreadsheets from taking it for a formula.
    func text(_ text: String) -> String {
        guard text.first == "'", let next = text.utf8.dropFirst().first else { return text }
        return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(next) ? String(text.dropFirst()) : text
    }

    /// Low, best and high as they are meant; nil, with the row set aside, for a number that cannot be read.
    private mutating func estimate(_ row: Row, signed: Bool) -> Estimate? {
        var numbers: [Quantity?] = []
        for column in [AnswerColumn.low, .best, .high] {
            var text = cells[column, row]
            // Where a semicolon parts the cells, a comma is the decimal mark.
            if sheet.delimiter == UInt8(ascii: ";") { text = String(text.map { $0 == "," ? "." : $0 }) }
            if text.isEmpty {
                numbers.append(nil)
                continue
            }
            guard let value = Quantity.read(text)?.quantity else {
                cells.setAside(.unreadableNumber, column, row)
                return nil
            }
            guard signed || value >= .zero else {
                cells.setAside(.negativeCount, column, row)
                return nil
            }
            numbers.append(value)
        }
        guard numbers.contains(where: { $0 != nil }) else { return .unquantified }
        var estimate = Estimate(low: numbers[0], best: numbers[1], high: numbers[2])
        if cells[.lowIs, row] == "open" { estimate.form.insert(.lowOpen) }
        if cells[.highIs, row] == "open" { estimate.form.insert(.highOpen) }
        if cells[.highIs, row] == "soft" { estimate.form.insert(.highSoft) }
        if !estimate.isOrdered { estimate.form.insert(.asPublished) }
        return estimate
    }
}
