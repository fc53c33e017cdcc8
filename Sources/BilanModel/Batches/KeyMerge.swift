/// A walk over several runs of keys at once, in ascending order.
struct KeyMerge {
    private var cursors: [KeyRun.Cursor]

    init(_ runs: [KeyRun]) { cursors = runs.map { $0.cursor() } }

    /// The next key; nil behind the last.
    mutating func next() -> UInt64? {
        var least: (index: Int, key: UInt64)?
        for index in cursors.indices {
            guard let key = cursors[index].key, least.map({ key < $0.key }) ?? true else { continue }
            least = (index, key)
        }
        guard let least else { return nil }
        cursors[least.index].advance()
        return least.key
    }
}
