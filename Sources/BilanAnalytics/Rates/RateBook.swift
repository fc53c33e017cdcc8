public import BilanModel
public import BilanPlaces

/// A figure for each so many people, with the population it was divided by.
public struct Rate: Hashable, Sendable {
    /// The lower bound; missing where the figure has none.
    public var low: Quantity?
    /// The best value.
    public var best: Quantity?
    /// The upper bound.
    public var high: Quantity?
    /// The denominator.
    public var population: Quantity
    /// Its year.
    public var year: Int
    /// Who counted it.
    public var source: String
}

/// Divides figures by the population of their own place in the same boundaries; nothing else is a denominator.
///
/// A population of other boundaries is refused: Ménaka of 2021 has no denominator in a count that has it inside Gao.
/// Source: METHODOLOGY section 10, rates.
public struct RateBook: Sendable {
    private let gazetteer: Gazetteer
    private let edition: SchemeVersion?
    private let within: Int32?
    /// For each so many people.
    public let per: Int

    /// Rates for each `per` people, in the boundaries of a question.
    public init(_ gazetteer: Gazetteer, question: Question, per: Int) {
        self.gazetteer = gazetteer
        edition = question.edition
        within = question.within
        self.per = per
    }

    /// The rate of a cell; nil when it has no number, or its place no population in its own boundaries.
    public func rate(of cell: Cell) -> Rate? {
        guard let place = place(of: cell), cell.estimate.isQuantified, cell.address.unit == .person,
            let row = population(of: place, year: cell.days?.upperBound.year), row.people > .zero
        else { return nil }
        let estimate = cell.estimate
        return Rate(
            low: estimate.low.map { divided($0, by: row.people) },
            best: estimate.best.map { divided($0, by: row.people) },
            high: estimate.high.map { divided($0, by: row.people) }, population: row.people, year: row.year,
            source: row.source)
    }

    /// The place a cell speaks of; nil where it is not allocated.
    public func place(of cell: Cell) -> Int32? {
        guard let finest = cell.address.places.last else {
            if let within { return within }
            let countries = Set(cell.figures.map { gazetteer.country(of: $0.place) })
            return countries.count == 1 ? countries.first : nil
        }
        if case .place(let number) = finest { return number }
        return nil
    }

    /// The population of a place in its own boundaries: of the year, else of the last before it, else of the first after.
    func population(of place: Int32, year: Int?) -> PopulationRow? {
        let boundaries = Placement(gazetteer, edition: edition).edition(for: place).description
        let rows = gazetteer.populations(of: place).filter { $0.scheme == boundaries }
        guard let year else { return rows.first }
        return rows.first { $0.year <= year } ?? rows.last
    }

    /// `per` times the figure over the population, to the thousandth, halves away from nought.
    private func divided(_ figure: Quantity, by population: Quantity) -> Quantity {
        let product = Int128(figure.thousandths) * Int128(per) * 1000
        let people = Int128(population.thousandths)
        return Quantity(thousandths: Int64(clamping: (product + people / 2) / people))
    }
}
