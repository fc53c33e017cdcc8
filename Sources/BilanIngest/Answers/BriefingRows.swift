import BilanModel
import BilanPlaces

/// Columns of the sheets for tools of a briefing's workbook.
enum BriefingColumn: UInt8, Coded {
    case figureId = 0
    case eventId
    case locationCode
    case adminLevel
    case admin1Code
    case admin1Name
    case rowKind
    case period
    case referencePeriodStart
    case referencePeriodEnd
    case scope
    case killedCivilians
    case killedMilitary
    case killed
    case killedLow
    case killedHigh
    case injured
    case missing
    case populationGroup
    case kind
    case displaced
    case displacedToDate
    case idps
    case refugees
    case returnees
    case repatriated
    case bound
    case affected
    case inNeed
    case targeted
    case reached
    case inNeedChangePct
    case asOfDate
    case sourceIds
    case indicatorCode
    case value
    case valueLow
    case valueHigh
    case unit
}

/// Reads rows of a briefing's sheets for tools: where they stand, and the cells of their numbers.
struct BriefingRows {
    var cells: Cells<BriefingColumn>
    var found: [AnswerCell] = []
    private var placing: Placing
    private let sheet: Sheet

    init(_ sheet: Sheet, _ setting: ImportSetting) {
        self.sheet = sheet
        cells = Cells(sheet)
        placing = Placing(setting.gazetteer)
    }

    /// A cell at the place of a row, without a number yet; nil, with the row set aside, where the place has no code.
    mutating func cell(_ row: Row, _ measure: Measure, days: ClosedRange<CalendarDate>) -> AnswerCell? {
        var cell = AnswerCell(
            row: row.number, days: days, measure: measure, group: "all", scope: .unknown, unit: measure.unit,
            estimate: .unquantified, dataset: "")
        let country = cells[.locationCode, row]
        var code = cells[.admin1Code, row]
        // A figure below the regions stands on its sheet without a code; its identity ends with it.
        if code.isEmpty, cells[.adminLevel, row] != "0" {
            code = cells[.figureId, row].split(separator: ".").last.map(String.init) ?? ""
        }
        cell.codeText = code
        cell.placeText = cells[.admin1Name, row]
        if cells[.adminLevel, row] == "0" || code == "not_allocated" {
            cell.place = placing.country(name: "", code: country) ?? -1
            cell.isLeftAbove = code == "not_allocated"
            return cell
        }
        let places = code.split(separator: "+").compactMap { placing.place(code: String($0)) }
        guard !places.isEmpty else {
            cells.setAside(.unplaced, .admin1Code, row)
            return nil
        }
        if places.count == 1 { cell.place = places[0] } else { cell.members = places.sorted() }
        return cell
    }

    /// The days of a row's period.
    mutating func days(_ row: Row) -> ClosedRange<CalendarDate>? {
        if let start = cells.day(.referencePeriodStart, row), let end = cells.day(.referencePeriodEnd, row),
            start <= end
        {
            return start...end
        }
        if let period = Period(cells[.period, row]) { return period.days }
        cells.setAside(.unreadableDate, .period, row)
        return nil
    }

    /// The token of a row's group, `all` where it names none.
    func group(_ row: Row) -> String {
        let token = cells[.populationGroup, row]
        return Group(token: token) == nil ? "all" : token
    }

    /// What a row counts, where it names its measure: a flow in its period, anything else on its day; nil, with the row
    /// set aside, where it says no number, or cannot be read.
    mutating func counted(_ row: Row) -> AnswerCell? {
        guard let code = cells.needed(.indicatorCode, row) else { return nil }
        guard let measure = Measures.named(code) else {
            cells.setAside(.unknownWord, .indicatorCode, row, allowed: Measures.all.map(\.code))
            return nil
        }
        guard let estimate = figure(row) else {
            cells.setAside(.noFigure, .value, row)
            return nil
        }
        let day = cells[.kind, row] == "flow" ? nil : cells.day(.asOfDate, row)
        guard let days = day.map({ $0...$0 }) ?? days(row),
            let scope = cells.word(.scope, row, default: Scope.unknown),
            let unit = cells.word(.unit, row, default: measure.unit),
            var cell = cell(row, measure, days: days)
        else { return nil }
        cell.group = group(row)
        cell.scope = scope
        cell.unit = unit
        cell.estimate = estimate
        return cell
    }

    /// A number of a row with the bounds and the word beside it; nil where it has none.
    ///
    /// The word belongs to the number where the bounds are those it gives; else to the bounds: 150, at least 120.
    mutating func figure(_ row: Row, _ column: BriefingColumn = .value) -> Estimate? {
        let (low, high) = (cells.count(.valueLow, row), cells.count(.valueHigh, row))
        let bound = cells[.bound, row]
        guard let said = estimate(column, row, bound: bound == "range" || bound == "vague" ? "" : bound) else {
            return column != .value || (low == nil && high == nil) ? nil : Estimate(low: low, high: high)
        }
        if low == said.low, high == said.high { return said }
        var figure = Estimate(low: low, best: cells.count(column, row), high: high)
        let word = Qualifier(token: bound == "fewer_than" ? "less_than" : bound)
        if let word, word != .range {
            let ends = [low, high].compactMap { $0 }.map { word.estimate($0) }
            figure.form = ends.first { $0.low == low && $0.high == high }?.form ?? figure.form
        }
        return figure
    }

    /// A number as it is meant by the word beside it.
    mutating func estimate(_ column: BriefingColumn, _ row: Row, bound: String = "") -> Estimate? {
        guard let value = cells.count(column, row, negative: column == .inNeedChangePct) else { return nil }
        let word = bound == "fewer_than" ? "less_than" : bound
        guard let qualifier = Qualifier(token: word), qualifier != .range else {
            return bound.isEmpty || bound == "exact" ? .exact(value) : Estimate(best: value)
        }
        return qualifier.estimate(value)
    }
}
