import BilanModel

/// An area as the bytes that the store keeps.
///
/// A leading 1 names this layout. Then come the number of polygons, for each the number of its rings, and for each ring
/// the number of its corners, doubled, plus one when it ends where it starts (that last corner is left out); for each
/// corner the steps east and north from the corner before it, across rings, small steps in few bytes (zigzag, seven bits
/// a byte, lowest first). Four bytes of checksum end it (FNV-1a, lowest first).
struct ShapeBlob {
    let bytes: [UInt8]

    /// What a blob is, that this cannot read.
    enum Damage: String, Error {
        /// Another layout, or none.
        case layout = "unknown layout of a border"
        /// The checksum does not fit the bytes.
        case checksum = "checksum of a border"
        /// Numbers that say something impossible.
        case content = "numbers of a border"
    }

    /// Bytes read from a store.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The bytes of an area.
    init(_ shape: AreaShape) {
        var writer = Writer()
        writer.put(UInt64(shape.polygons.count))
        for polygon in shape.polygons {
            writer.put(UInt64(polygon.count))
            for ring in polygon { writer.put(ring) }
        }
        let sum = Self.checksum(writer.bytes[...])
        bytes = writer.bytes + (0..<4).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) }
    }

    /// The area; nothing of a damaged blob is given out.
    func shape() throws(Damage) -> AreaShape {
        guard bytes.count >= 5, bytes[0] == Writer.layout else { throw .layout }
        let body = bytes.dropLast(4)
        let stored = bytes.suffix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard stored == Self.checksum(body) else { throw .checksum }
        var reader = Reader(rest: body.dropFirst())
        var polygons: [[[GridPoint]]] = []
        for _ in 0..<(try reader.count()) {
            var polygon: [[GridPoint]] = []
            for _ in 0..<(try reader.count()) { polygon.append(try reader.ring()) }
            polygons.append(polygon)
        }
        guard reader.rest.isEmpty else { throw .content }
        return AreaShape(polygons: polygons)
    }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }
}

extension ShapeBlob {
    private struct Writer {
        static let layout: UInt8 = 1
        var bytes = [Writer.layout]
        private var x: Int64 = 0
        private var y: Int64 = 0

        mutating func put(_ number: UInt64) {
            var rest = number
            while rest > 0x7F {
                bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            bytes.append(UInt8(rest))
        }

        mutating func put(_ ring: [GridPoint]) {
            let closed = ring.count > 1 && ring.first == ring.last
            put(UInt64(ring.count) << 1 | (closed ? 1 : 0))
            for corner in closed ? ring.dropLast() : ring[...] {
                step(from: x, to: corner.x)
                step(from: y, to: corner.y)
                (x, y) = (Int64(corner.x), Int64(corner.y))
            }
        }

        private mutating func step(from: Int64, to: Int32) {
            let step = Int64(to) - from
            put(UInt64(bitPattern: step << 1 ^ step >> 63))
        }
    }

    private struct Reader {
        var rest: ArraySlice<UInt8>
        private var x: Int64 = 0
        private var y: Int64 = 0

        init(rest: ArraySlice<UInt8>) { self.rest = rest }

        mutating func number() throws(Damage) -> UInt64 {
            var number: UInt64 = 0
            for shift in stride(from: UInt64(0), to: 63, by: 7) {
                guard let byte = rest.popFirst() else { throw .content }
                number |= UInt64(byte & 0x7F) << shift
                if byte < 0x80 { return number }
            }
            throw .content
        }

        /// A number of things that take a byte each at least, so that no damage asks for more room than there are bytes.
        mutating func count() throws(Damage) -> Int {
            let number = try number()
            guard number <= UInt64(rest.count) else { throw .content }
            return Int(number)
        }

        mutating func ring() throws(Damage) -> [GridPoint] {
            let head = try number()
            let count = head >> 1
            let closed = head & 1 == 1
            // A corner takes two bytes, the repeated one none.
            guard count <= UInt64(rest.count / 2 + 1), !closed || count > 1 else { throw .content }
            var ring: [GridPoint] = []
            ring.reserveCapacity(Int(count))
            for _ in 0..<(closed ? count - 1 : count) {
                x = try step(from: x)
                y = try step(from: y)
                ring.append(GridPoint(x: Int32(x), y: Int32(y)))
            }
            if closed { ring.append(ring[0]) }
            return ring
        }

        private mutating func step(from: Int64) throws(Damage) -> Int64 {
            let zigzag = try number()
            let step = Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1)
            let (sum, overflow) = from.addingReportingOverflow(step)
            guard !overflow, Int32(exactly: sum) != nil else { throw .content }
            return sum
        }
    }
}
