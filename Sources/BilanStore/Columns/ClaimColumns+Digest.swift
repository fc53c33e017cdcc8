public import BilanModel

extension ClaimColumns {
    /// The checksum of all these claims, as 64 hexadecimal digits.
    public var digest: String { digest(of: claim.indices) }

    /// The checksum of the claims at these positions: what was used, not in which order nor in which store.
    ///
    /// A claim counts with its record's identity (which is its content), measure, group, scope, unit, accrual and the
    /// number as written.
    public func digest(of positions: some Sequence<Int>) -> String {
        var lines = positions.map { line($0) }
        lines.sort { $0.lexicographicallyPrecedes($1) }
        return SHA256.hex(of: lines.flatMap(\.self))
    }

    private func line(_ position: Int) -> [UInt8] {
        var line = Identity("claim")
        line.add(recordUID[position])
        line.add(measure[position])
        line.add(groups[group[position]]?.token ?? "")
        line.add(scope[position])
        line.add(unit[position])
        line.add(accrual[position])
        line.add(stated[position])
        return line.parts
    }
}
