import BilanModel

extension FigureRows {
    /// Reads the cells of closed lists; false when one of them holds a word without which the figure means nothing.
    mutating func words(_ claim: inout ClaimRow, _ measure: Measure, _ row: Row) -> Bool {
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
        let plain = String(text.filter { $0 != " " }.map { $0 == "–" ? "-" : $0 })
        if plain.hasSuffix("+") { return UInt8(plain.dropLast()).map { ($0, nil) } }
        let ends = plain.split(separator: "-", omittingEmptySubsequences: false)
        guard let low = UInt8(ends[0]) else { return nil }
        if ends.count == 1 { return (low, low) }
        guard ends.count == 2, let high = UInt8(ends[1]), high >= low else { return nil }
        return (low, high)
    }
}
