import BilanModel
import BilanPlaces

/// The districts of a country by their name and their region's, in one edition of its boundaries.
///
/// A pair of names means one thing in one edition: "Gao, Ménaka" is the cercle of the region before 2016, "Ménaka, Ménaka"
/// the one in the region of today.
struct DistrictNames {
    private var places: [Pair: Int32] = [:]

    private struct Pair: Hashable {
        let region: PlaceName
        let district: PlaceName
    }

    /// Districts with their regions, by country.
    typealias Drawn = [Int32: [(region: Int32, district: Int32)]]

    /// The districts of every edition: operational ones first, newest first.
    static func drawn(in gazetteer: Gazetteer) -> [Drawn] {
        let (operational, others) = gazetteer.editions.reversed().reduce(into: ([SchemeVersion](), [SchemeVersion]())) {
            if $1.scheme == "cod-ab" { $0.0.append($1) } else { $0.1.append($1) }
        }
        return (operational + others).map { gazetteer.districts(in: $0) }
    }

    /// The names of these districts, all of one country and edition.
    init(_ drawn: [(region: Int32, district: Int32)], _ gazetteer: Gazetteer) {
        var unclear: Set<Pair> = []
        for (region, district) in drawn {
            for pair in DistrictNames.pairs(gazetteer.card(region), gazetteer.card(district)) {
                if let other = places[pair], other != district { unclear.insert(pair) }
                places[pair] = district
            }
        }
        for pair in unclear { places[pair] = nil }
    }

    /// The district of these names, as written.
    func district(_ name: String, in region: String) -> Int32? {
        places[Pair(region: PlaceName(region), district: PlaceName(name))]
    }

    private static func pairs(_ region: PlaceCard?, _ district: PlaceCard?) -> Set<Pair> {
        func names(_ card: PlaceCard?) -> [String] {
            card?.spellings ?? []
        }
        var pairs: Set<Pair> = []
        for above in names(region) {
            for below in names(district) {
                pairs.insert(Pair(region: PlaceName(above), district: PlaceName(below)))
            }
        }
        return pairs
    }
}
