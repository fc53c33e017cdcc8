import BilanModel

extension GEDReader {
    /// Low, best and high as published; nil when none of them is there, and the row is set aside.
    mutating func total(_ row: Row) -> Estimate? {
        var total = Estimate()
        for column in [GEDColumn.low, .best, .high] where !cell(column, row).isEmpty {
            guard let value = count(column, row) else { continue }
            switch column {
            case .low: total.low = value
            case .best: total.best = value
            default: total.high = value
            }
        }
        guard total.isQuantified else {
            setAside(.noFigure, row, .best)
            return nil
        }
        if !total.isOrdered {
            total.form.insert(.asPublished)
            note(.bestOutsideBounds, row, .best, .kept)
        }
        return total
    }

    mutating func claims(_ total: Estimate, _ row: Row, _ id: String) {
        batch.origins.append(OriginCard(key: "ucdp-ged/" + id, source: 0))
        let whole = Int32(batch.claims.count)
        var claim = claim(.best, row)
        claim.estimate = total
        claim.qualifier = total.low == total.high && total.low == total.best ? .exact : .range
        batch.claims.append(claim)

        var parts: [(status: Group.Status, column: GEDColumn, count: Quantity)] = []
        func add(_ status: Group.Status, _ column: GEDColumn, _ count: Quantity?) {
            guard let count else { return }
            if let known = parts.firstIndex(where: { $0.status == status }) {
                parts[known].count = parts[known].count + count
            } else {
                parts.append((status, column, count))
            }
        }
        add(.civilian, .deathsCivilians, count(.deathsCivilians, row))
        add(GEDReader.status(of: cell(.sideA, row)), .deathsA, count(.deathsA, row))
        add(GEDReader.status(of: cell(.sideB, row)), .deathsB, count(.deathsB, row))
        if let unknown = count(.deathsUnknown, row), unknown > .zero { add(.unknown, .deathsUnknown, unknown) }
        for part in parts {
            var claim = self.claim(part.column, row)
            claim.group = batch.code(Group(status: part.status))
            claim.estimate.best = part.count
            claim.role = .part
            claim.partOf = whole
            batch.claims.append(claim)
        }
        let sum = parts.reduce(Quantity.zero) { $0 + $1.count }
        if let best = total.best, sum != best { note(.partsDiffer, row, .best, .kept) }
    }

    mutating func claim(_ column: GEDColumn, _ row: Row) -> ClaimRow {
        var claim = ClaimRow(record: Int32(batch.records.count - 1), measure: Measures.killed)
        claim.scope = .allSides
        // Candidate events are checked again before the yearly release.
        if isCandidate { claim.finality = .provisional }
        claim.reliability = batch.dataset.grade.reliability
        claim.credibility = batch.dataset.grade.credibility
        claim.audience = batch.dataset.audience
        claim.origin = Int32(batch.origins.count - 1)
        claim.stated = batch.texts.code(cell(column, row))
        claim.column = headings[column] ?? 0
        return claim
    }

    /// Who a side is: armed forces when a government, civilians where they are named as a side, else an armed group.
    static func status(of side: String) -> Group.Status {
        if side.hasPrefix("Government of") { return .military }
        return side == "Civilians" ? .civilian : .armedGroup
    }
}
