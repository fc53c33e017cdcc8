import BilanModel

extension SingleKeeper {
    /// Writes rows again that have changed; those that are singles no longer go to the others.
    mutating func patch(_ changed: [Int64: SingleRow?]) throws {
        let sorted = changed.keys.sorted()
        var left = sorted[...]
        for number in 0..<(try chunks.count(SingleColumn.record.name)) {
            guard let records = try chunks.chunk(SingleColumn.record.name, number) else { continue }
            left = left.drop { $0 < records.minimum }
            let here = left.prefix { $0 <= records.maximum }
            left = left.dropFirst(here.count)
            if !here.isEmpty { try patch(here, changed, number, records.numbers) }
        }
        tables.others.insert(sorted.filter { changed[$0] == .some(nil) })
    }

    private mutating func patch(
        _ here: ArraySlice<Int64>, _ changed: [Int64: SingleRow?], _ number: Int, _ records: [Int64]
    ) throws {
        let columns = try SingleColumn.allCases.map { try chunks.chunk($0.name, number)?.numbers ?? [] }
        guard columns.allSatisfy({ $0.count == records.count }) else { return }
        var written = columns
        for record in here {
            // What is no single any more stands among the others, and stays there.
            guard let position = records.position(of: record), let row = changed[record],
                columns[SingleColumn.kind.rawValue][position] != 0
            else { continue }
            tables.uncount(kind: columns[SingleColumn.kind.rawValue][position])
            guard let row else {
                written[SingleColumn.kind.rawValue][position] = 0
                continue
            }
            tables.count(row, by: 1)
            for (column, value) in tables.numbers(of: row).enumerated() { written[column][position] = value }
        }
        for column in SingleColumn.allCases where written[column.rawValue] != columns[column.rawValue] {
            try chunks.put(
                NarrowColumn(written[column.rawValue]), column.name, number, generation: generation)
        }
    }
}

extension [Int64] {
    /// Where a number stands among ascending ones.
    fileprivate func position(of number: Int64) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == number ? low : nil
    }
}
