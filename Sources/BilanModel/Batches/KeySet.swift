/// Which keys have been met, for tens of millions of them in little memory.
///
/// Keys are identities of 64 bits, or made of texts. Up to two hundred thousand are held in memory; then they
/// go to a nameless file as a sorted run, of which a filter and the first key of every block stay. Eight runs are made
/// one, so that few have to be asked. Without room for such a file keys stay in memory.
public final class KeySet {
    /// How many runs are made one.
    private static let together = 8

    private var table: [UInt64]
    /// How many keys are in the table; nought has no slot and is told apart.
    private var held = 0
    private var hasNought = false
    private var runs: [KeyRun] = []
    private var spool: KeySpool?
    private let most: Int
    /// How many keys were met.
    public private(set) var count = 0

    /// An empty set that holds up to `most` keys in memory.
    public init(inMemory most: Int = 3 << 16) {
        self.most = most
        table = [UInt64](repeating: 0, count: 64)
    }

    /// Takes a key in; whether it is new.
    @discardableResult
    public func insert(_ key: UInt64) -> Bool {
        guard key != 0 else {
            guard !hasNought else { return false }
            hasNought = true
            count += 1
            return true
        }
        let slot = slot(of: key)
        if table[slot] == key || isInRuns(key) { return false }
        count += 1
        if held >= most, spill() { return insertIntoTable(key) }
        if (held + 1) * 4 > table.count * 3 {
            grow()
            return insertIntoTable(key)
        }
        table[slot] = key
        held += 1
        return true
    }

    /// Takes a text in; whether it is new.
    @discardableResult
    public func insert(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { insert($0) }
    }

    /// Takes a text in UTF-8 in; whether it is new.
    @discardableResult
    public func insert(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(text))
        return insert(UInt64(bitPattern: Int64(hasher.finalize())))
    }

    /// Whether a key was met.
    public func contains(_ key: UInt64) -> Bool {
        if key == 0 { return hasNought }
        return table[slot(of: key)] == key || isInRuns(key)
    }

    @inline(__always)
    private func isInRuns(_ key: UInt64) -> Bool {
        for run in runs where run.contains(key) { return true }
        return false
    }

    /// The key of texts or other values, within this run of the program.
    public static func key(_ parts: any Hashable...) -> UInt64 {
        var hasher = Hasher()
        for part in parts { part.hash(into: &hasher) }
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }

    /// Hands over all keys in ascending order, some thousands at a time.
    public func forEachSorted<Failure>(_ body: (ArraySlice<UInt64>) throws(Failure) -> Void) throws(Failure) {
        let rest = sortedTable()
        var merge = KeyMerge(runs)
        var spilled = merge.next()
        var block: [UInt64] = hasNought ? [0] : []
        var at = 0
        while true {
            if at < rest.count, spilled.map({ rest[at] < $0 }) ?? true {
                block.append(rest[at])
                at += 1
            } else if let key = spilled {
                block.append(key)
                spilled = merge.next()
            } else {
                break
            }
            if block.count == KeyRun.block {
                try body(block[...])
                block.removeAll(keepingCapacity: true)
            }
        }
        if !block.isEmpty { try body(block[...]) }
    }

    // MARK: The table

    private func slot(of key: UInt64) -> Int {
        // Spreads keys that a caller has counted up as evenly as identities.
        let mask = table.count - 1
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
        while table[slot] != 0, table[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private func insertIntoTable(_ key: UInt64) -> Bool {
        table[slot(of: key)] = key
        held += 1
        return true
    }

    private func grow() {
        let old = table
        table = [UInt64](repeating: 0, count: old.count * 2)
        for key in old where key != 0 { table[slot(of: key)] = key }
    }

    private func sortedTable() -> [UInt64] {
        var keys: [UInt64] = []
        keys.reserveCapacity(held)
        for key in table where key != 0 { keys.append(key) }
        keys.sort()
        return keys
    }

    /// Moves the table's keys to disk; false when there is no room for them.
    private func spill() -> Bool {
        var keys = sortedTable().makeIterator()
        guard let spool = spool ?? KeySpool(), let run = KeyRun(of: held, in: spool, { keys.next() }) else {
            return false
        }
        self.spool = spool
        runs.append(run)
        join(spool)
        for slot in table.indices { table[slot] = 0 }
        held = 0
        return true
    }

    /// Makes one run of eight that are equally long, so that a key is looked for in few; without room they stay.
    private func join(_ spool: KeySpool) {
        while let size = runs.last?.count {
            let alike = runs.suffix(KeySet.together)
            guard alike.count == KeySet.together, alike.allSatisfy({ $0.count == size }) else { return }
            var merge = KeyMerge(Array(alike))
            guard let joined = KeyRun(of: size * KeySet.together, in: spool, { merge.next() }) else { return }
            runs.removeLast(KeySet.together)
            runs.append(joined)
        }
    }
}
