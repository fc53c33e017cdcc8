import BilanModel

/// The features of a GeoJSON text (RFC 7946): their properties as text, and their areas.
struct GeoJSON {
    /// One feature.
    struct Feature {
        /// Properties that hold a text, a number or a truth value; null is an empty text.
        var properties: [(name: String, value: String)] = []
        /// The area, where the geometry is one.
        var area: AreaShape?
        /// What is wrong with the geometry; empty for a good one.
        var trouble = ""
    }

    /// The features in the order of the file.
    let features: [Feature]

    /// Whether a text begins as a collection of features does.
    static func isCollection(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = bytes[start...].first(where: { $0 > 0x20 }), first == UInt8(ascii: "{") else { return false }
        let opening = String(decoding: bytes.prefix(4096), as: UTF8.self)
        return opening.contains("FeatureCollection") || opening.contains("\"features\"")
    }

    /// Reads a collection of features, or says at which byte it is none.
    init(_ file: SourceFile) throws(IngestError) {
        var features: [Feature] = []
        var broken: Int?
        try file.bytes.withUnsafeBufferPointer { text in
            var scanner = JSONScanner(text)
            do throws(NotJSON) {
                try GeoJSON.collection(&scanner, into: &features)
            } catch {
                broken = scanner.at + 1
            }
        }
        if let broken { throw .badJSON(file.name, byte: broken) }
        self.features = features
    }

    private static func collection(_ scanner: inout JSONScanner, into features: inout [Feature]) throws(NotJSON) {
        var isFound = false
        try members(&scanner) { name, scanner throws(NotJSON) in
            guard name == "features" else { return try scanner.skip() }
            isFound = true
            try scanner.elements { scanner throws(NotJSON) in features.append(try feature(&scanner)) }
        }
        guard isFound, scanner.peek() == nil else { throw NotJSON() }
    }

    private static func feature(_ scanner: inout JSONScanner) throws(NotJSON) -> Feature {
        var feature = Feature()
        try members(&scanner) { name, scanner throws(NotJSON) in
            switch (name, scanner.peek()) {
            case ("properties", UInt8(ascii: "{")):
                try members(&scanner) { name, scanner throws(NotJSON) in
                    feature.properties.append((name, try scanner.scalar() ?? ""))
                }
            case ("geometry", UInt8(ascii: "{")): try geometry(&scanner, into: &feature)
            default: try scanner.skip()
            }
        }
        return feature
    }

    private static func geometry(_ scanner: inout JSONScanner, into feature: inout Feature) throws(NotJSON) {
        var type = ""
        var rings = RingCollector()
        try members(&scanner) { name, scanner throws(NotJSON) in
            switch name {
            case "type": type = try scanner.scalar() ?? ""
            case "coordinates": try rings.read(&scanner)
            default: try scanner.skip()
            }
        }
        let depth = ["Polygon": 3, "MultiPolygon": 4][type]
        if depth == nil || (rings.positionDepth != 0 && rings.positionDepth != depth) {
            feature.trouble = type
        } else if rings.isBeyondEarth {
            feature.trouble = "beyond the earth"
        } else if rings.isOpen {
            feature.trouble = "ring that is not closed"
        } else if rings.polygons.isEmpty {
            feature.trouble = "empty"
        } else {
            feature.area = AreaShape(polygons: rings.polygons)
        }
    }

    /// Walks over the members of an object.
    private static func members(
        _ scanner: inout JSONScanner, _ body: (String, inout JSONScanner) throws(NotJSON) -> Void
    ) throws(NotJSON) {
        try scanner.need(UInt8(ascii: "{"))
        if scanner.take(UInt8(ascii: "}")) { return }
        repeat { try body(try scanner.name(), &scanner) } while try scanner.goesOn(until: UInt8(ascii: "}"))
    }
}

/// Gathers coordinates into rings and polygons by how deep their brackets go.
private struct RingCollector {
    var polygons: [[[GridPoint]]] = []
    /// How many brackets stand around a number; 0 when there was none.
    var positionDepth = 0
    var isBeyondEarth = false
    /// Whether a ring has fewer than four points or does not end where it begins.
    var isOpen = false
    private var polygon: [[GridPoint]] = []
    private var ring: [GridPoint] = []

    mutating func read(_ scanner: inout JSONScanner) throws(NotJSON) {
        var depth = 0
        repeat {
            if scanner.take(UInt8(ascii: "[")) {
                depth += 1
                guard depth <= 8 else { throw NotJSON() }
                if scanner.take(UInt8(ascii: "]")) { try close(&depth, &scanner) }
                continue
            }
            try position(&scanner, depth)
            try close(&depth, &scanner)
        } while depth > 0
    }

    /// The numbers of one position, with its closing bracket.
    private mutating func position(_ scanner: inout JSONScanner, _ depth: Int) throws(NotJSON) {
        if positionDepth == 0 { positionDepth = depth }
        guard depth == positionDepth, depth > 0 else { throw NotJSON() }
        let x = try scanner.tenMillionths()
        try scanner.need(UInt8(ascii: ","))
        let y = try scanner.tenMillionths()
        // A height above the sea, and whatever else stands behind it.
        while try scanner.goesOn(until: UInt8(ascii: "]")) { _ = try scanner.scalar() }
        guard let x, let y, abs(x) <= 1_800_000_000, abs(y) <= 900_000_000 else {
            isBeyondEarth = true
            return
        }
        ring.append(GridPoint(x: Int32(x), y: Int32(y)))
    }

    /// Closes the list that has just ended, and every list that ends behind it.
    private mutating func close(_ depth: inout Int, _ scanner: inout JSONScanner) throws(NotJSON) {
        while true {
            finish(depth)
            depth -= 1
            guard depth > 0 else { return }
            if try scanner.goesOn(until: UInt8(ascii: "]")) { return }
        }
    }

    private mutating func finish(_ depth: Int) {
        guard positionDepth > 0 else { return }
        if depth == positionDepth - 1 {
            if ring.count < 4 || ring.first != ring.last { isOpen = true }
            polygon.append(ring)
            ring.removeAll()
        } else if depth == positionDepth - 2 {
            if !polygon.isEmpty { polygons.append(polygon) }
            polygon.removeAll()
        }
    }
}
