import BilanModel
import BilanPlaces

/// Finds places for the rows of a sheet, each distinct spelling once.
struct Placing {
    private var matcher: PlaceMatcher
    private var countries: [String: Int32?] = [:]
    private var codes: [String: Int32?] = [:]
    private var regions: [Int32: Bool] = [:]
    private var told: Set<Int32> = []
    private var pairs: [Int32: [DistrictNames]] = [:]
    private var drawn: [DistrictNames.Drawn]?
    private var districts: [DistrictQuery: PlaceMatch] = [:]
    private var withBorders: [Int32: (country: Int32, edition: SchemeVersion)?] = [:]

    /// A district that was asked for.
    private struct DistrictQuery: Hashable {
        let name: String
        let region: String
        let above: Int32
        let country: Int32
    }

    init(_ gazetteer: Gazetteer) { matcher = PlaceMatcher(gazetteer) }

    var gazetteer: Gazetteer { matcher.gazetteer }

    /// The place of a name, and of a code where there is one, under a parent and at a level.
    mutating func match(
        _ name: String, code: String = "", within parent: Int32? = nil, level: UInt8? = nil, scheme: String? = nil
    ) -> PlaceMatch {
        matcher.match(name, code: code, within: parent, level: level, scheme: scheme)
    }

    /// What the pairs of code and name of a file say of its codes.
    mutating func codeList(_ pairs: some Sequence<FileCodeList.Pair>) -> FileCodeList { FileCodeList(pairs, &matcher) }

    /// The place of a row by the code list of its file.
    mutating func match(
        _ name: String, code: String, within parent: Int32? = nil, level: UInt8? = nil, in list: FileCodeList
    ) -> PlaceMatch {
        list.match(name, code: code, within: parent, level: level, &matcher)
    }

    /// The district of a name in a region of a name: both in one edition of the boundaries, the newest that has the pair;
    /// failing that, a district in the region whose name is spelled almost so; when nobody knows the region, the only
    /// district of the name in the country.
    mutating func district(_ name: String, in region: String, _ above: Int32, country: Int32) -> PlaceMatch {
        let asked = DistrictQuery(name: name, region: region, above: above, country: country)
        if let known = districts[asked] { return known }
        let found =
            drawnDistrict(name, in: region, country: country)
            ?? match(name, within: above >= 0 ? above : country, level: 2)
        districts[asked] = found
        return found
    }

    /// The district of a pair of names in the newest edition that has the pair.
    private mutating func drawnDistrict(_ name: String, in region: String, country: Int32) -> PlaceMatch? {
        if pairs[country] == nil {
            let drawn = drawn ?? DistrictNames.drawn(in: gazetteer)
            self.drawn = drawn
            pairs[country] = drawn.map { DistrictNames($0[country] ?? [], gazetteer) }
        }
        for edition in pairs[country] ?? [] {
            if let place = edition.district(name, in: region) {
                let isOwnName = gazetteer.card(place).map { PlaceName($0.name) == PlaceName(name) } ?? false
                return PlaceMatch(place: place, how: isOwnName ? .name : .alias, disagrees: false)
            }
        }
        return nil
    }

    /// The place of a code, whatever scheme gives it, when all mean one place.
    mutating func place(code: String) -> Int32? {
        if let known = codes[code] { return known }
        let found = gazetteer.place(code: code)
        codes[code] = .some(found)
        return found
    }

    /// The place that a person's words name; nil when none is known.
    mutating func named(_ text: String) -> PlaceMatch? {
        let found = matcher.match(words: text)
        return found.place >= 0 ? found : nil
    }

    /// The country of a row, by name, a publisher's number or an ISO code, whichever is known first.
    mutating func country(name: String, number: String = "", code: String = "", scheme: String = "") -> Int32? {
        let key = name + "\u{1F}" + number + "\u{1F}" + code
        if let known = countries[key] { return known }
        var found = name.isEmpty ? nil : gazetteer.country(name)
        if found == nil, !number.isEmpty { found = gazetteer.country(number: number, scheme: scheme) }
        if found == nil, !code.isEmpty { found = gazetteer.country(code) }
        countries[key] = .some(found)
        return found
    }

    /// Whether the gazetteer knows regions of a country at all.
    mutating func hasRegions(_ country: Int32) -> Bool {
        if let known = regions[country] { return known }
        let has = gazetteer.edition(for: country) != nil
        regions[country] = has
        return has
    }

    /// The country of a place and the edition in use there, where the gazetteer has its borders.
    mutating func bordered(_ place: Int32) -> (country: Int32, edition: SchemeVersion)? {
        if let known = withBorders[place] { return known }
        var found: (country: Int32, edition: SchemeVersion)?
        let country = gazetteer.country(of: place)
        if country >= 0, let edition = gazetteer.edition(for: country), gazetteer.hasBorders(of: edition) {
            found = (country, edition)
        }
        withBorders[place] = .some(found)
        return found
    }

    /// Whether this is the first time that a country is asked about, so that it is told of once.
    mutating func isFirst(_ country: Int32) -> Bool { told.insert(country).inserted }

    /// Whether one place lies in the other, in any edition.
    func isWithin(_ one: Int32, _ other: Int32) -> Bool {
        one == other
            || gazetteer.editions.contains {
                gazetteer.contains(one, other, in: $0) || gazetteer.contains(other, one, in: $0)
            }
    }
}
