import BilanModel
import BilanPlaces

/// Makes claims of the cells of an answer, so that the same question gives the same cells again.
struct AnswerBatch {
    private var batch: Batch
    private let cells: [AnswerCell]
    private var sources: [String: Int32] = [:]
    private var events: [String: Int32] = [:]
    private var sets: [[Int32]: Int32] = [:]
    private let sheet: Int32

    /// A batch of a format; `suffix` tells the sheets of one workbook apart.
    init(_ cells: [AnswerCell], _ format: String, label: String, suffix: String = "", _ setting: ImportSetting) {
        self.cells = AnswerBatch.whole(cells, setting.gazetteer)
        var card = setting.card(kind: .series)
        if !suffix.isEmpty { card.code += "-" + suffix }
        if card.title.isEmpty { card.title = "Totals of " + card.code }
        batch = Batch(dataset: card, format: format)
        batch.coverage = setting.options.coverage
        sheet = batch.texts.code(label)
    }

    /// The batch, with the account of the rows it was read from.
    mutating func finished<Column: Coded>(_ account: Cells<Column>) -> Batch {
        let byFigure = Dictionary(grouping: cells.indices) { cells[$0].figure }
        let withParts = Set(byFigure.filter { $0.value.contains { isPart(cells[$0]) } }.keys)
        for cell in cells {
            // Groups of one figure are set against each other; what no group was given stands apart from its parts.
            let isApart = cell.group == "not_allocated" && withParts.contains(cell.figure)
            let isShared = !isApart && (cell.group != "all" || byFigure[cell.figure, default: []].count > 1)
            add(cell, event: isShared && cell.measure.kind == .flow ? event(cell.figure) : -1)
        }
        batch.rowsRead = account.rowsRead
        batch.rowsSetAside = account.rowsSetAside
        batch.findings = account.findings
        return batch
    }

    private func isPart(_ cell: AnswerCell) -> Bool {
        guard let group = Group(token: cell.group), cell.group != "not_allocated" else { return false }
        return group.isStatusOnly && group.status.isPart && cell.estimate.isQuantified
    }

    private mutating func add(_ cell: AnswerCell, event: Int32) {
        var record = RecordRow()
        record.sheet = sheet
        record.row = Int32(clamping: cell.row)
        record.event = event
        record.place = cell.members.isEmpty ? cell.place : set(cell.members)
        record.placeText = batch.texts.code(cell.placeText)
        record.codeText = batch.texts.code(cell.codeText)
        record.placeHow = record.place == -1 ? .none : cell.isLeftAbove ? .name : .code
        record.start = cell.days.lowerBound.day
        record.end = cell.days.upperBound.day
        record.knownOn = cell.knownBy?.day ?? RecordRow.unknownDay
        var claim = ClaimRow(record: Int32(batch.records.count), measure: cell.measure)
        claim.group = batch.code(cell.group == "not_allocated" ? .all : Group(token: cell.group) ?? .all)
        claim.scope = cell.scope
        claim.unit = cell.unit
        claim.accrual = cell.accrual ?? (cell.measure.kind == .flow ? .period : .point)
        if claim.accrual != .period {
            claim.referenceDay = record.end
            // In a table by period each has its own row; a later one without is a gap, not the last known.
            if !cell.period.isEmpty, claim.accrual == .point { claim.validTo = record.end }
        }
        claim.estimate = cell.estimate
        claim.qualifier = cell.qualifier
        claim.reliability = batch.dataset.grade.reliability
        claim.credibility = batch.dataset.grade.credibility
        claim.audience = batch.dataset.audience
        claim.origin = origin(cell)
        claim.stated = batch.texts.code(
            (cell.estimate.best ?? cell.estimate.low ?? cell.estimate.high)?.description ?? "")
        claim.column = batch.texts.code(cell.estimate.best == nil ? "low" : "best")
        batch.records.append(record)
        batch.claims.append(claim)
    }

    /// Who gave it: the dataset the answer names, so that stocks of one dataset can still be added.
    private mutating func origin(_ cell: AnswerCell) -> Int32 {
        let name = cell.dataset.isEmpty ? batch.dataset.code : cell.dataset
        if sources[name] == nil {
            sources[name] = Int32(batch.sources.count)
            batch.sources.append(SourceCard(id: name, name: name))
        }
        batch.origins.append(
            OriginCard(key: name + "|" + cell.figure + "|" + cell.group, source: sources[name] ?? -1))
        return Int32(batch.origins.count - 1)
    }

    private mutating func event(_ key: String) -> Int32 {
        if let known = events[key] { return known }
        let position = Int32(batch.events.count)
        batch.events.append(EventCard(id: key))
        events[key] = position
        return position
    }

    private mutating func set(_ members: [Int32]) -> Int32 {
        if let known = sets[members] { return -2 - known }
        let position = Int32(batch.placeSets.count)
        batch.placeSets.append(members)
        sets[members] = position
        return -2 - position
    }

    /// A stock of an area beside figures of what lies in it is what these leave of it: the area's own figure is all of
    /// them together, as it was before it was broken down.
    private static func whole(_ cells: [AnswerCell], _ gazetteer: Gazetteer) -> [AnswerCell] {
        let bySeries = Dictionary(grouping: cells.indices) { cells[$0].series }
        var inside: [Int32: Set<Int32>] = [:]
        return cells.map { cell in
            guard cell.measure.kind == .stock, cell.isLeftAbove, cell.place >= 0, cell.estimate.isQuantified else {
                return cell
            }
            let below = inside[cell.place] ?? Set(gazetteer.descendants(of: cell.place))
            inside[cell.place] = below
            let within = (bySeries[cell.series] ?? []).map { cells[$0] }.filter { other in
                guard !other.isLeftAbove || !other.members.isEmpty, other.estimate.isQuantified else { return false }
                let places = other.members.isEmpty ? [other.place] : other.members
                return places.allSatisfy(below.contains)
            }
            guard !within.isEmpty else { return cell }
            var sum = EstimateSum()
            sum.add(cell.estimate)
            for other in within { sum.add(other.estimate) }
            var whole = cell
            whole.estimate = sum.estimate
            return whole
        }
    }
}
