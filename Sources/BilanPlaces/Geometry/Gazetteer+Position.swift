public import BilanModel

extension Gazetteer {
    /// The places a position lies in, by the borders of an edition.
    ///
    /// Every level that is drawn is asked, from the country down, and each answer must lie in the one above it; levels
    /// that are not drawn are filled from the parents.
    ///
    /// - Parameters:
    ///   - precision: UCDP's `where_prec`, 1 to 7, 0 when not said: 1 and 2 place at any level, 3 at most at level 2, 4 at
    ///     most at level 1, 5 in the country only, 6 and 7 nowhere.
    ///   - country: the country it has to lie in, where known.
    public func place(
        at position: Position, precision: UInt8 = 0, under country: Int32? = nil, in edition: SchemeVersion
    ) -> PositionPlace {
        guard let point = GridPoint(position) else { return PositionPlace(doubt: .offTheEarth) }
        guard point != GridPoint(x: 0, y: 0) else { return PositionPlace(doubt: .atZero) }
        guard hasBorders(of: edition) else { return PositionPlace(doubt: .noBorders) }
        guard let finest = WherePrecision.finest(precision) else { return PositionPlace() }
        var found = drawn(at: point, under: country, in: edition)
        if found.doubt == .outside, let turned = GridPoint(Position(exchanging: position)),
            drawn(at: turned, under: country, in: edition).place >= 0
        {
            found.doubt = .exchanged
        }
        for level in found.levels.indices where level > finest { found.levels[level] = -1 }
        // Nobody says how exact it is, and it is the point that lists give for the whole country.
        if precision == 0, found.levels[0] >= 0, let whole = card(found.levels[0])?.position,
            GridPoint(whole) == point
        {
            return PositionPlace(levels: [found.levels[0], -1, -1, -1, -1], doubt: .countryPoint)
        }
        return found
    }

    /// The places whose drawn borders hold a point, each inside the one before.
    private func drawn(at point: GridPoint, under country: Int32?, in edition: SchemeVersion) -> PositionPlace {
        var accepted: [(level: Int, place: Int32)] = []
        var doubt: PositionDoubt?
        for (level, index) in borders.levels(of: edition) {
            switch index.answer(at: point) {
            case .place(let place):
                if let wider = accepted.last?.place, !ancestors(of: place, in: edition).contains(wider) {
                    doubt = .levelsDisagree
                } else {
                    accepted.append((level, place))
                }
            case .disputed: doubt = .disputed
            // The country's own border has the last word; finer drawings may have gaps between them.
            case .nowhere: if level == 0 { return PositionPlace(doubt: .outside) }
            }
            if doubt != nil { break }
        }
        guard let finest = accepted.last?.place else { return PositionPlace(doubt: doubt ?? .outside) }
        var levels = levels(of: finest, in: edition)
        for (level, place) in accepted { levels[level] = place }
        if let country, levels[0] != country { return PositionPlace(doubt: .outside) }
        return PositionPlace(levels: levels, doubt: doubt)
    }
}

extension Position {
    /// The position with latitude and longitude exchanged.
    fileprivate init(exchanging position: Position) {
        self.init(latitude: position.longitude, longitude: position.latitude)
    }
}
