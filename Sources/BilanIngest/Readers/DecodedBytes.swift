import Glibc

/// The text of a file in UTF-8, piece by piece.
///
/// Bytes that are no UTF-8 are read as Windows-1252 one by one, so that a file with one spoilt cell keeps the accents of
/// all others.
final class DecodedBytes: ByteSource {
    private let source: any ByteSource
    private let encoding: TextEncoding
    private let name: String
    /// How many bytes were no UTF-8.
    private(set) var repaired = 0
    private let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
    /// Bytes of the input that are not decoded yet: the beginning of a sequence.
    private var kept = 0
    private var mark: Int
    private var isEnded = false
    private var ready: [UInt8] = []
    private var taken = 0

    init(_ source: any ByteSource, _ encoding: TextEncoding, _ name: String) {
        self.source = source
        self.encoding = encoding
        self.name = name
        mark = encoding.mark
        ready.reserveCapacity(input.count + 8)
    }

    deinit { input.deallocate() }

    func read(into room: UnsafeMutableBufferPointer<UInt8>) throws(IngestError) -> Int {
        while taken == ready.count {
            if isEnded { return 0 }
            if encoding.isUTF8, mark == 0, let got = try readAsItIs(into: room) {
                if got > 0 || isEnded { return got }
                continue
            }
            try decode()
        }
        let count = min(room.count, ready.count - taken)
        _ = room.update(fromContentsOf: ready[taken..<(taken + count)])
        taken += count
        return count
    }

    /// Reads another piece of UTF-8 that needs no repair, right into `room`; nil, with what was read kept, for one that
    /// needs it.
    private func readAsItIs(into room: UnsafeMutableBufferPointer<UInt8>) throws(IngestError) -> Int? {
        let most = min(room.count, input.count - 8)
        guard most > kept + 8 else { return nil }
        let piece = UnsafeMutableBufferPointer(rebasing: room[..<most])
        _ = piece.update(fromContentsOf: input[..<kept])
        let got = try source.read(into: UnsafeMutableBufferPointer(rebasing: piece[kept...]))
        let all = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(piece)[..<(kept + got)])
        let whole = got == 0 ? all.count : UTF8Bytes.wholeSequences(all)
        guard whole > 0 || got == 0, UTF8Bytes.areValid(UnsafeBufferPointer(rebasing: all[..<whole])) else {
            _ = input.update(fromContentsOf: all)
            kept = all.count
            return nil
        }
        isEnded = got == 0
        if let start = all.baseAddress, memchr(start, 0, whole) != nil {
            throw .binary(name, looksLike: "a binary file")
        }
        kept = input.update(fromContentsOf: all[whole...])
        return whole
    }

    /// Decodes another piece.
    private func decode() throws(IngestError) {
        let got = try source.read(into: UnsafeMutableBufferPointer(rebasing: input[kept...]))
        isEnded = got == 0
        let all = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(input)[..<(kept + got)])
        let skipped = min(mark, all.count)
        mark -= skipped
        let piece = UnsafeBufferPointer(rebasing: all[skipped...])
        ready.removeAll(keepingCapacity: true)
        taken = 0
        let used: Int
        switch encoding {
        case .utf8: used = decodeUTF8(piece)
        case .utf16(let isLittle, _): used = decodeUTF16(piece, isLittle: isLittle)
        }
        if ready.withUnsafeBytes({ $0.baseAddress.flatMap { start in memchr(start, 0, ready.count) } }) != nil {
            throw .binary(name, looksLike: "a binary file")
        }
        let rest = piece[used...]
        kept = rest.count
        // The rest is shorter than what it came behind, so the two never meet but in their order.
        for (place, byte) in rest.enumerated() { input[place] = byte }
    }

    private func decodeUTF8(_ piece: UnsafeBufferPointer<UInt8>) -> Int {
        let end = isEnded ? piece.count : UTF8Bytes.wholeSequences(piece)
        let whole = UnsafeBufferPointer(rebasing: piece[..<end])
        if UTF8Bytes.areValid(whole) {
            ready.append(contentsOf: whole)
        } else {
            repaired += UTF8Bytes.repair(whole, into: &ready)
        }
        return end
    }

    private func decodeUTF16(_ piece: UnsafeBufferPointer<UInt8>, isLittle: Bool) -> Int {
        var end = piece.count & ~1
        func unit(_ at: Int) -> UInt16 {
            isLittle
                ? UInt16(piece[at]) | UInt16(piece[at + 1]) << 8 : UInt16(piece[at]) << 8 | UInt16(piece[at + 1])
        }
        // The first half of a pair waits for the second.
        if !isEnded, end >= 2, unit(end - 2) & 0xFC00 == 0xD800 { end -= 2 }
        let units = stride(from: 0, to: end, by: 2).map(unit)
        ready.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
        return isEnded ? piece.count : end
    }
}
