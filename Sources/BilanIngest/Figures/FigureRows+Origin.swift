import BilanModel

extension FigureRows {
    mutating func attribute(_ claim: inout ClaimRow, _ record: RecordRow, _ id: String, _ row: Row) {
        let source = book.source(cells[.source, row])
        let key = cells[.origin, row]
        if !key.isEmpty {
            claim.origin = book.origin(key, source: source)
        } else if source >= 0 {
            claim.origin = book.origin(ownKey(id, row), source: source)
        }
        let usual = book.grade(source: source, document: record.document)
        claim.reliability = cells.mildWord(.reliability, row, Reliability.self) ?? usual.reliability
        claim.credibility = usual.credibility
        let digit = cells[.credibility, row]
        if !digit.isEmpty {
            if let known = Int(digit).flatMap(Credibility.init(digit:)) {
                claim.credibility = known
            } else {
                cells.note(.unknownWord, .credibility, row, .leftEmpty, allowed: FigureColumn.credibility.about.words)
            }
        }
    }

    /// The key of an origin of its own: source, event and the row's id, or its content where it has none, so that a row
    /// put in above does not make another origin of it.
    private func ownKey(_ id: String, _ row: Row) -> String {
        let stem = cells[.source, row] + "/" + cells[.event, row] + "/"
        if !id.isEmpty { return stem + id }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for column in FigureColumn.allCases {
            for byte in cells[column, row].utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0x1F) &* 0x100_0000_01b3
        }
        let content = stem + String(hash, radix: 16)
        var key = content
        var copy = 2
        while book.knowsOrigin(key) {
            key = content + "-\(copy)"
            copy += 1
        }
        return key
    }
}
