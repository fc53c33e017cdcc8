import BilanModel

/// Bytes of an identity in the making: every part with its length before it, so that no two lists of parts are alike.
struct Identity {
    private var bytes: [UInt8]
    /// How many bytes have been put together; behind them is room.
    private var count = 0

    /// The parts, each with its length.
    var parts: [UInt8] { Array(bytes[..<count]) }

    /// An identity of this kind of thing; equal parts of two kinds differ.
    init(_ kind: String) {
        bytes = [UInt8](repeating: 0, count: 256)
        add(kind)
    }

    /// Begins another identity in the same room.
    mutating func begin(_ kind: String) {
        count = 0
        add(kind)
    }

    /// Adds a text.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add($0) }
    }

    /// Adds a text that is in UTF-8.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        reserve(4 + text.count)
        put(length: text.count)
        let at = count
        bytes.withUnsafeMutableBytes { UnsafeMutableRawBufferPointer(rebasing: $0[at...]).copyBytes(from: text) }
        count += text.count
    }

    /// Adds a whole number; nil is a part of its own, not nought.
    mutating func add(_ number: (some FixedWidthInteger)?) {
        reserve(12)
        guard let number else { return put(length: -1) }
        put(length: 8)
        put(UInt64(truncatingIfNeeded: number).bigEndian)
    }

    /// Adds a word of a closed list.
    mutating func add(_ word: some Coded) { add(word.rawValue) }

    private mutating func put(length: Int) { put(UInt32(truncatingIfNeeded: length).bigEndian) }

    private mutating func put<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number) {
        let at = count
        bytes.withUnsafeMutableBytes { $0.storeBytes(of: number, toByteOffset: at, as: Number.self) }
        count += MemoryLayout<Number>.size
    }

    /// Makes room for so many bytes more.
    private mutating func reserve(_ more: Int) {
        guard count + more > bytes.count else { return }
        bytes += [UInt8](repeating: 0, count: max(more, bytes.count))
    }

    /// The identity: the first eight bytes of the SHA-256 of the parts.
    var uid: UInt64 { bytes.withUnsafeBytes { SHA256.uid(of: UnsafeRawBufferPointer(rebasing: $0[..<count])) } }

    /// The identity of a list of texts.
    static func of(_ kind: String, _ parts: String...) -> UInt64 {
        var identity = Identity(kind)
        for part in parts { identity.add(part) }
        return identity.uid
    }
}

extension Identity {
    /// A place, by its key: the same in every store.
    static func place(_ key: String) -> UInt64 { of("place", key) }

    /// Several places together, whatever order they were named in.
    static func placeSet(_ members: [UInt64]) -> UInt64 {
        var identity = Identity("place set")
        for member in members.sorted() { identity.add(member) }
        return identity.uid
    }

    /// A combination of dimensions: the same in every store.
    static func group(_ group: Group) -> UInt64 {
        var identity = Identity("group")
        identity.add(group.status)
        identity.add(group.side)
        identity.add(group.sex)
        identity.add(group.ageLow)
        identity.add(group.ageHigh)
        // An empty text and none differ, so each comes after a mark.
        for text in [group.sector, group.needStatus, group.cause] {
            identity.add(text == nil ? 0 : 1)
            identity.add(text ?? "")
        }
        identity.add(group.phase)
        return identity.uid
    }
}
