import BilanModel
import BilanPlaces
import BilanTestSupport
import Testing

/// A map of the small Mali in whole degrees: Tombouctou in the west, Gao with two cercles in the east, a strip of the
/// country that no region draws, and a neighbour beyond.
private let degree = 10_000_000

private func box(_ west: Int, _ south: Int, _ east: Int, _ north: Int) -> AreaShape {
    Drawing.square(west * degree, south * degree, east * degree, north * degree)
}

private let map: Gazetteer = {
    var mali = SmallMali.gazetteer
    func draw(_ level: Int, _ areas: [(String, AreaShape)]) {
        mali.draw(areas.map { (SmallMali.place($0.0), $0.1) }, level: level, in: SmallMali.now)
    }
    draw(0, [("MLI", box(-4, 14, 4, 20)), ("BFA", box(-4, 10, 4, 14))])
    draw(1, [("ML06", box(-4, 16, 0, 20)), ("ML07", box(0, 16, 4, 20)), ("BF56", box(-4, 10, 4, 14))])
    draw(
        2,
        [
            ("ML0603", box(-4, 16, -2, 20)), ("ML0702", box(0, 16, 2, 20)), ("ML0703", box(2, 16, 4, 20)),
            // Drawn over the border of its region and into Bourem.
            ("ML0605", box(-2, 18, 1, 20)),
        ])
    return mali
}()

private func position(_ latitude: Double, _ longitude: Double) -> Position {
    Position(latitude: latitude, longitude: longitude)
}

private func words(_ levels: [Int32]) -> String {
    levels.map { $0 < 0 ? "-" : map.code(of: $0, preferring: SmallMali.now) }.joined(separator: " ")
}

@Suite struct PositionTests {
    static let cases: [(Double, Double, UInt8, String, PositionDoubt?)] = [
        (17, 1, 1, "MLI ML07 ML0702 - -", nil), (17, 3, 2, "MLI ML07 ML0703 - -", nil),
        (17, 1, 0, "MLI ML07 ML0702 - -", nil), (17, 1, 3, "MLI ML07 ML0702 - -", nil),
        (17, 1, 4, "MLI ML07 - - -", nil), (17, 1, 5, "MLI - - - -", nil), (17, 1, 6, "- - - - -", nil),
        (17, 1, 7, "- - - - -", nil), (17, 1, 9, "- - - - -", nil),
        // On the border of two regions: the smaller code, though the only cercle drawn there is the other's.
        (17, 0, 4, "MLI ML06 - - -", .levelsDisagree),
        // In the country, in no region, and in a region with a cercle that is not drawn.
        (15, 1, 1, "MLI - - - -", nil), (17, -1, 1, "MLI ML06 - - -", nil),
        // A cercle of another region.
        (19, 0.5, 1, "MLI ML07 - - -", .disputed), (12, 0, 1, "BFA BF56 - - -", nil),
        (0, 0, 1, "- - - - -", .atZero), (21, 0, 1, "- - - - -", .outside), (1, 17, 1, "- - - - -", .exchanged),
        (91, 0, 1, "- - - - -", .offTheEarth), (.nan, 0, 1, "- - - - -", .offTheEarth),
        (0, .infinity, 1, "- - - - -", .offTheEarth),
    ]

    @Test(arguments: cases)
    func places(latitude: Double, longitude: Double, precision: UInt8, levels: String, doubt: PositionDoubt?) {
        let found = map.place(at: position(latitude, longitude), precision: precision, in: SmallMali.now)
        #expect(words(found.levels) == levels)
        #expect(found.doubt == doubt)
    }

    @Test func aPositionInAnotherCountryPlacesNothing() {
        let found = map.place(at: position(12, 0), under: SmallMali.place("MLI"), in: SmallMali.now)
        #expect(found == PositionPlace(doubt: .outside))
        let inside = map.place(at: position(12, 0), under: SmallMali.place("BFA"), in: SmallMali.now)
        #expect(words(inside.levels) == "BFA BF56 - - -")
    }

    @Test func levelsThatAreNotDrawnComeFromTheParents() {
        var mali = SmallMali.gazetteer
        mali.draw([(SmallMali.place("ML0702"), box(0, 16, 2, 20))], level: 2, in: SmallMali.now)
        let found = mali.place(at: position(17, 1), in: SmallMali.now)
        #expect(words(found.levels) == "MLI ML07 ML0702 - -")
        #expect(words(mali.place(at: position(17, 1), precision: 4, in: SmallMali.now).levels) == "MLI ML07 - - -")
        #expect(mali.place(at: position(17, 3), in: SmallMali.now).doubt == .outside)
    }

    @Test func anotherEditionNeedsItsOwnBorders() {
        #expect(map.place(at: position(17, 1), in: SmallMali.before) == PositionPlace(doubt: .noBorders))
        #expect(map.hasBorders(of: SmallMali.now) && !map.hasBorders(of: SmallMali.before))
    }

    @Test func aCercleOutsideItsRegionIsTold() {
        var mali = SmallMali.gazetteer
        mali.draw([(SmallMali.place("ML06"), box(-4, 16, 0, 20))], level: 1, in: SmallMali.now)
        mali.draw([(SmallMali.place("ML0702"), box(-1, 16, 2, 20))], level: 2, in: SmallMali.now)
        let found = mali.place(at: position(17, -0.5), in: SmallMali.now)
        #expect(words(found.levels) == "MLI ML06 - - -")
        #expect(found.doubt == .levelsDisagree)
    }

    /// The point that a list gives for the whole country, with nothing said about how exact it is.
    @Test func theCountrysOwnPointPlacesNothingFiner() {
        var batch = PlaceBatch()
        batch.places = [PlaceCard(key: "MLI", name: "Mali"), PlaceCard(key: "MLI/gao", name: "Gao")]
        batch.places[0].position = position(17, -4)
        batch.codes = [
            PlaceCode(scheme: "iso3166-1-alpha3", version: "", code: "MLI", place: "MLI", level: 0, parent: ""),
            PlaceCode(scheme: "cod-ab", version: "2021", code: "ML07", place: "MLI/gao", level: 1, parent: "MLI"),
        ]
        var mali = Gazetteer(PlaceTable(content: batch, numbers: ["MLI": 1, "MLI/gao": 2]))
        mali.draw([(2, box(-8, 10, 4, 24))], level: 1, in: SmallMali.now)
        let centre = mali.place(at: position(17, -4), in: SmallMali.now)
        #expect(centre == PositionPlace(levels: [1, -1, -1, -1, -1], doubt: .countryPoint))
        #expect(mali.place(at: position(17, -4), precision: 1, in: SmallMali.now).place == 2, "said to be exact")
        #expect(mali.place(at: position(17, -4.1), in: SmallMali.now).place == 2)
    }

    @Test func faultsComeBackFromDrawing() {
        var mali = SmallMali.gazetteer
        let faults = mali.draw(
            [(SmallMali.place("ML06"), box(-4, 16, 1, 20)), (SmallMali.place("ML07"), box(0, 16, 4, 20))], level: 1,
            in: SmallMali.now)
        #expect(faults.map(\.fault.kind) == [.areasOverlap])
        #expect(mali.place(at: position(17, 0.5), in: SmallMali.now).doubt == .disputed)
        #expect(words(mali.place(at: position(17, 2), in: SmallMali.now).levels) == "MLI ML07 - - -")
    }
}

@Suite struct PositionCheckTests {
    static let cases: [(String, Double, Double, UInt8, String, Finding.Code?)] = [
        // Name and position agree, or the position is too coarse to say.
        ("ML0702", 17, 1, 1, "ML0702", nil), ("ML07", 17, 1, 1, "ML07", nil), ("ML0703", 17, 1, 4, "ML0703", nil),
        ("ML0703", 17, 1, 6, "ML0703", nil), ("MLI", 17, 1, 1, "MLI", nil),
        // They do not: the name stands.
        ("ML0703", 17, 1, 1, "ML0703", .nameAndPositionDisagree),
        ("ML0703", 17, 1, 3, "ML0703", .nameAndPositionDisagree),
        ("ML06", 17, 1, 4, "ML06", .nameAndPositionDisagree), ("ML06", 17, 1, 5, "ML06", nil),
        ("ML07", 12, 0, 1, "ML07", .misplacedPosition), ("ML07", 0, 0, 1, "ML07", .misplacedPosition),
        ("ML07", 1, 17, 1, "ML07", .misplacedPosition),
        // No name: the position places, as fine as it may.
        ("", 17, 1, 1, "ML0702", nil), ("", 17, 1, 4, "ML07", nil), ("", 17, 1, 6, "", nil),
        ("", 40, 40, 1, "", .misplacedPosition),
        // Either of two places.
        ("ML06;ML07", 17, 1, 1, "ML06;ML07", nil),
        ("ML0603;ML0702", 17, 3, 1, "ML0603;ML0702", .nameAndPositionDisagree),
    ]

    @Test(arguments: cases)
    func nameStandsAndTheFindingTells(
        matched: String, latitude: Double, longitude: Double, precision: UInt8, place: String, finding: Finding.Code?
    ) {
        let match = PlaceMatch(place: SmallMali.place(matched), how: matched.isEmpty ? .none : .name, disagrees: false)
        let check = map.check(match, at: position(latitude, longitude), precision: precision, in: SmallMali.now)
        #expect(check.place == SmallMali.place(place))
        #expect(check.finding == finding)
        #expect(check.positionDisagrees == (finding == .nameAndPositionDisagree))
        #expect(check.how == (!matched.isEmpty ? .name : place.isEmpty ? .none : .position))
    }
}
