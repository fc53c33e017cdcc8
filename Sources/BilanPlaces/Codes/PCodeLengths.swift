/// How many digits the P-codes of a country have for the country and for each level.
///
/// Source: OCHA, Global P-Code lengths; countries with mixed or unknown lengths are left out, and their codes are never
/// rewritten.
struct PCodeLengths: Hashable {
    /// Letters of the country at the front: 2 or 3.
    let country: Int
    /// Digits of level 1, 2 and so on, as far as known.
    let levels: [Int]

    /// The lengths of a country, by its three-letter code.
    static func of(_ iso3: String) -> PCodeLengths? { all[iso3] }

    private static let all: [String: PCodeLengths] = {
        var all: [String: PCodeLengths] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            let numbers = words.dropFirst().compactMap { Int($0) }
            guard let iso3 = words.first, let country = numbers.first else { continue }
            all[String(iso3)] = PCodeLengths(country: country, levels: Array(numbers.dropFirst()))
        }
        return all
    }()

    private static let table = """
        AFG 2 2 2
        BDI 3 3 3
        BEN 2 2 2
        BFA 2 2 2 2
        BGD 2 2 2 2 2
        CAF 2 2 1 1
        CIV 2 2 2 2
        CMR 2 3 3 3
        COD 2 2 2
        COG 2 2 2
        COL 2 2 3
        ETH 2 2 2 2
        GAB 3 3 3
        GIN 2 3 3 2
        GMB 2 2 2 2
        GNB 2 2 2
        HTI 2 2 2 3
        KEN 2 3 3
        LBR 2 2 2
        MLI 2 2 2 2
        MRT 2 2 1 2
        NER 2 3 3 3
        NGA 2 3 3 3
        SDN 2 2 3
        SEN 2 2 2 2
        SSD 2 2 2 2
        TCD 2 2 2 2
        UKR 2 2 2 3 3
        YEM 2 2 2 2
        """
}
