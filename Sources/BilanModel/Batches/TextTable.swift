import Glibc

/// The texts of a batch, each addressed by a small number; number 0 is the empty text.
///
/// Rows of a batch carry these numbers instead of strings, so that a million rows hold no string objects: the table is
/// one run of UTF-8. Texts are told apart byte by byte, as the publisher wrote them.
public struct TextTable: Sendable {
    @usableFromInline private(set) var bytes: [UInt8] = []
    /// Where each text ends; it begins where the one before it does.
    @usableFromInline private(set) var ends: [Int] = [0]
    /// Less than half full: the number of a text below 32 bits of its hash, which tell most others apart; 0 is free.
    private var slots = [UInt64](repeating: 0, count: 64)
    /// How many texts can be found again.
    private var known = 0

    /// A table with the empty text only, and room for so many bytes.
    public init(room: Int = 0) { bytes.reserveCapacity(room) }

    /// How many bytes all texts have.
    public var bytesCount: Int { bytes.count }

    /// The number of `text`, new or known.
    public mutating func code(_ text: String) -> Int32 {
        var text = text
        return text.withUTF8 { code($0) }
    }

    /// The number of a text that is in UTF-8, new or known.
    public mutating func code(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
        if text.isEmpty { return 0 }
        let hash = TextTable.hash(text)
        let slot = slot(of: text, hash)
        if slots[slot] != 0 { return Int32(truncatingIfNeeded: slots[slot]) }
        let code = append(text)
        slots[slot] = (hash >> 32) << 32 | UInt64(code)
        known += 1
        if known * 2 >= slots.count { grow() }
        return code
    }

    /// A number for a text that hardly comes twice, as notes and ids do: nobody looks whether it is there already.
    public mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
        if text.isEmpty { return 0 }
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        return Int32(ends.count - 1)
    }

    /// The number of a text that is in UTF-8; nil for one that is not known.
    public func known(_ text: UnsafeBufferPointer<UInt8>) -> Int32? {
        if text.isEmpty { return 0 }
        let found = slots[slot(of: text, TextTable.hash(text))]
        return found == 0 ? nil : Int32(truncatingIfNeeded: found)
    }

    /// The text with this number.
    public subscript(code: Int32) -> String {
        code == 0 ? "" : String(decoding: bytes[ends[Int(code) - 1]..<ends[Int(code)]], as: UTF8.self)
    }

    /// How many bytes the text with this number has.
    public func length(of code: Int32) -> Int { code == 0 ? 0 : ends[Int(code)] - ends[Int(code) - 1] }

    /// Where the text with this number lies in what `withBytes` hands over.
    @inlinable public func range(of code: Int32) -> Range<Int> {
        code == 0 ? 0..<0 : ends[Int(code) - 1]..<ends[Int(code)]
    }

    /// Hands over all texts in UTF-8, one behind the other.
    @inlinable public func withBytes<Failure>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        try bytes.withUnsafeBufferPointer { bytes throws(Failure) in try body(bytes) }
    }

    /// Hands over the text with this number in UTF-8.
    @inlinable public func withText<Failure>(
        _ code: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
            let start = code == 0 ? 0 : ends[Int(code) - 1]
            try body(UnsafeBufferPointer(rebasing: bytes[start..<ends[Int(code)]]))
        }
    }

    /// A table of the texts numbered below `count` alone, with room for as many as there are.
    public func first(_ count: Int) -> TextTable {
        var table = TextTable()
        table.bytes.reserveCapacity(bytes.count)
        table.bytes.append(contentsOf: bytes[..<ends[count - 1]])
        table.ends = Array(ends[..<count])
        let kept = slots.filter { $0 != 0 && Int32(truncatingIfNeeded: $0) < count }
        table.slots = [UInt64](repeating: 0, count: slots.count)
        table.known = kept.count
        table.fill(with: kept)
        return table
    }

    /// How many texts there are.
    public var count: Int { ends.count }

    // MARK: The slots

    /// The slot that has a text, or the free one where it belongs.
    private func slot(of text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 32) & mask
        return slots.withUnsafeBufferPointer { slots in
            bytes.withUnsafeBufferPointer { bytes in
                while slots[slot] != 0,
                    slots[slot] >> 32 != hash >> 32
                        || !isText(Int(Int32(truncatingIfNeeded: slots[slot])), text, in: bytes)
                {
                    slot = (slot + 1) & mask
                }
                return slot
            }
        }
    }

    private func isText(
        _ code: Int, _ text: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let start = ends[code - 1]
        guard ends[code] - start == text.count, let here = bytes.baseAddress, let there = text.baseAddress else {
            return false
        }
        return memcmp(here + start, there, text.count) == 0
    }

    private mutating func grow() {
        let known = slots.filter { $0 != 0 }
        slots = [UInt64](repeating: 0, count: slots.count * 2)
        fill(with: known)
    }

    /// Puts what stood in slots into free ones.
    private mutating func fill(with texts: [UInt64]) {
        let mask = slots.count - 1
        for text in texts {
            var slot = Int(truncatingIfNeeded: text >> 32) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = text
        }
    }

    /// Spreads texts over slots, eight bytes at a time; nothing that is kept depends on it.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(text)
        var hash = UInt64(truncatingIfNeeded: text.count) &* 0x9E37_79B9_7F4A_7C15
        var at = 0
        while at + 8 <= raw.count {
            hash = (hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 32
            at += 8
        }
        var rest: UInt64 = 0
        while at < raw.count {
            rest = rest << 8 | UInt64(raw[at])
            at += 1
        }
        hash = (hash ^ rest) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ hash >> 29
    }
}
