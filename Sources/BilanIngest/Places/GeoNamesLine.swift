/// One feature of GeoNames.
struct GeoNamesLine {
    let spot: RowSpot
    /// The geonameid.
    let code: String
    let name: String
    /// The name in ASCII and the alternate names.
    let others: [String]
    let latitude: String
    let longitude: String
    /// Country, two letters.
    let country: String
    /// Codes of the areas it lies in, from level 1 on, as far as they are given.
    let areas: [String]
    /// 0 for the country, 1 to 4 for an administrative area, 5 for a populated place; nil for anything else, and for
    /// what was one once.
    let level: UInt8?

    /// Reads a line; nil when it has not the nineteen columns.
    init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ spot: RowSpot) {
        let line = bytes.last == 0x0D ? bytes.dropLast() : bytes
        let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
        guard cells.count == 19, GeoNamesLine.isNumber(cells[0]) else { return nil }
        func text(_ column: Int) -> String { String(decoding: cells[column], as: UTF8.self) }
        self.spot = spot
        code = text(0)
        name = text(1)
        others = [text(2)] + text(3).split(separator: ",").map(String.init)
        (latitude, longitude, country) = (text(4), text(5), text(8))
        areas = Array((10...13).map(text).prefix { !$0.isEmpty && $0 != "00" })
        level = GeoNamesLine.level(text(6), text(7))
    }

    private static func level(_ kind: String, _ feature: String) -> UInt8? {
        switch (kind, feature) {
        case ("A", "PCLI"), ("A", "PCLD"), ("A", "PCLS"), ("A", "PCLIX"): return 0
        case ("A", "ADM1"): return 1
        case ("A", "ADM2"): return 2
        case ("A", "ADM3"): return 3
        case ("A", "ADM4"): return 4
        case ("P", "PPLH"), ("P", "PPLCH"), ("P", "PPLQ"), ("P", "PPLW"): return nil
        case ("P", _): return 5
        default: return nil
        }
    }

    private static func isNumber(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        !cell.isEmpty && cell.count < 12 && cell.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Whether a text begins with a line of GeoNames: a number, nineteen columns, no headings.
    static func isFirst(of bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { text in
            let end = text.prefix(1 << 16).firstIndex(of: 0x0A) ?? min(text.count, 1 << 16)
            return GeoNamesLine(text[..<end], RowSpot(sheet: "", row: 1)) != nil
        }
    }
}
