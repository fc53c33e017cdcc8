import Glibc

/// A nameless file for what does not fit into memory; it is gone with the process.
final class KeySpool {
    private let file: UnsafeMutablePointer<FILE>
    private var end = 0

    /// Nil where no such file can be made.
    init?() {
        guard let file = tmpfile() else { return nil }
        self.file = file
    }

    deinit { fclose(file) }

    /// Writes keys behind what is there, and gives their place; nil when the disk is full.
    func write(_ keys: [UInt64]) -> Int? {
        let start = end
        let isWritten = keys.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let got = pwrite(fileno(file), bytes.baseAddress?.advanced(by: done), bytes.count - done, start + done)
                guard got > 0 else { return false }
                done += got
            }
            return true
        }
        guard isWritten else { return nil }
        end += keys.count * 8
        return start
    }

    /// Reads `count` keys from a place on; fewer when the file cannot be read, which a file of one's own always can.
    func read(_ count: Int, at start: Int) -> [UInt64] {
        [UInt64](unsafeUninitializedCapacity: count) { room, filled in
            let got = pread(fileno(file), room.baseAddress, count * 8, start)
            filled = max(got, 0) / 8
        }
    }
}

/// Sorted keys on disk.
final class KeyRun {
    /// How many keys are read at once.
    static let block = 512

    private let spool: KeySpool
    private var start = 0
    /// How many keys there are.
    let count: Int
    /// The first key of every block.
    private var fences: [UInt64] = []
    /// Twelve bits a key, of which a key sets four: one of a hundred keys that are not here passes.
    private let filter: UnsafeMutablePointer<UInt64>
    private let words: UInt64

    /// So many keys in ascending order, as they come; nil when the disk is full.
    init?(of count: Int, in spool: KeySpool, _ next: () -> UInt64?) {
        self.spool = spool
        self.count = count
        words = UInt64(count * 3 / 16 + 1)
        filter = .allocate(capacity: Int(words))
        filter.initialize(repeating: 0, count: Int(words))
        var block: [UInt64] = []
        var left = count
        while left > 0 {
            while block.count < min(KeyRun.block, left), let key = next() {
                let mark = mark(of: key)
                filter[mark.word] |= mark.bits
                block.append(key)
            }
            guard let first = block.first, let place = spool.write(block) else { return nil }
            if fences.isEmpty { start = place }
            fences.append(first)
            left -= block.count
            block.removeAll(keepingCapacity: true)
        }
    }

    deinit { filter.deallocate() }

    /// Whether a key is among them.
    @inline(__always)
    func contains(_ key: UInt64) -> Bool { passes(key) && isOnDisk(key) }

    /// Whether the filter lets a key pass: every key that is here, and few others.
    @inline(__always)
    func passes(_ key: UInt64) -> Bool {
        let mark = mark(of: key)
        return filter[mark.word] & mark.bits == mark.bits
    }

    @inline(never)
    private func isOnDisk(_ key: UInt64) -> Bool {
        guard let first = fences.first, first <= key else { return false }
        var (low, high) = (0, fences.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if fences[middle] <= key { low = middle } else { high = middle }
        }
        return keys(ofBlock: low).contains(key)
    }

    /// The word of the filter that a key sets bits in, and the bits.
    @inline(__always)
    private func mark(of key: UInt64) -> (word: Int, bits: UInt64) {
        var mixed = key &* 0xFF51_AFD7_ED55_8CCD
        mixed ^= mixed >> 33
        func bit(_ shift: UInt64) -> UInt64 { 1 << ((mixed >> shift) & 63) }
        let bits = bit(0) | bit(6) | bit(12) | bit(18)
        return (Int(truncatingIfNeeded: ((mixed >> 32) &* words) >> 32), bits)
    }

    /// A walk over them in ascending order.
    func cursor() -> Cursor { Cursor(run: self, keys: keys(ofBlock: 0)) }

    private func keys(ofBlock block: Int) -> [UInt64] {
        let first = block * KeyRun.block
        return first < count ? spool.read(min(KeyRun.block, count - first), at: start + first * 8) : []
    }

    /// Where a walk over a run stands.
    struct Cursor {
        fileprivate let run: KeyRun
        fileprivate var keys: [UInt64]
        private var block = 0
        private var at = 0

        fileprivate init(run: KeyRun, keys: [UInt64]) {
            self.run = run
            self.keys = keys
        }

        /// The key it stands at; nil behind the last.
        var key: UInt64? { at < keys.count ? keys[at] : nil }

        /// Goes on to the next key.
        mutating func advance() {
            at += 1
            guard at == keys.count, !keys.isEmpty else { return }
            block += 1
            at = 0
            keys = run.keys(ofBlock: block)
        }
    }
}
