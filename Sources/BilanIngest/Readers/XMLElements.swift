import Glibc

/// The names of the elements that have begun and not ended: an end must name the last of them.
struct XMLElements: ~Copyable {
    private let names: UnsafeMutablePointer<UInt8>
    private let marks: UnsafeMutablePointer<(start: Int, local: Int, end: Int)>
    private(set) var depth = 0
    private var used = 0

    private static let longestName = 255
    private static let deepest = 255

    init() {
        names = .allocate(capacity: XMLElements.longestName * XMLElements.deepest)
        marks = .allocate(capacity: XMLElements.deepest)
    }

    deinit {
        names.deallocate()
        marks.deallocate()
    }

    /// An element begins, its name without its prefix at `local`; false when it is too deep within others.
    @inline(__always)
    mutating func push(
        _ start: UnsafePointer<UInt8>, local: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>
    ) -> Bool {
        let count = end - start
        guard count <= XMLElements.longestName, depth < XMLElements.deepest else { return false }
        for position in 0..<count { names[used + position] = start[position] }
        marks[depth] = (used, used + (local - start), used + count)
        used += count
        depth += 1
        return true
    }

    /// Where the name of the last element ends that stands at `place`; nil when another stands there.
    @inline(__always)
    func matches(_ place: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        guard depth > 0 else { return nil }
        let mark = marks[depth - 1]
        var at = place
        for position in mark.start..<mark.end {
            if names[position] != at.pointee { return nil }
            at += 1
        }
        return at
    }

    /// The last element ends; its name is valid until another begins.
    @inline(__always)
    mutating func pop() -> XMLName {
        depth -= 1
        let mark = marks[depth]
        used = mark.start
        return XMLName(local: names + mark.local, count: mark.end - mark.local)
    }
}
