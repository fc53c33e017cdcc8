import BilanModel

/// Bytes of an identity in the making: every part with its length before it, so that no two lists of parts are alike.
struct Identity {
    private var bytes: [UInt8] = []

    /// The parts, each with its length.
    var parts: [UInt8] { bytes }

    /// An identity of this kind of thing; equal parts of two kinds differ.
    init(_ kind: String) { add(kind) }

    /// Adds a text.
    mutating func add(_ text: String) {
        add(length: text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Adds a whole number; nil is a part of its own, not nought.
    mutating func add(_ number: (some FixedWidthInteger)?) {
        guard let number else { return add(length: -1) }
        add(length: 8)
        withUnsafeBytes(of: UInt64(truncatingIfNeeded: number).bigEndian) { bytes.append(contentsOf: $0) }
    }

    /// Adds a word of a closed list.
    mutating func add(_ word: some Coded) { add(word.rawValue) }

    private mutating func add(length: Int) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: length).bigEndian) { bytes.append(contentsOf: $0) }
    }

    /// The identity: the first eight bytes of the SHA-256 of the parts.
    var uid: UInt64 { SHA256.uid(of: bytes) }

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
