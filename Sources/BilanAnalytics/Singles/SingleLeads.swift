import BilanModel
import BilanPlaces

/// Which datasets single claims offer as leads, and which of them were chosen, by country and year.
struct SingleLeads {
    private let asked: AskedSingles
    private let singles: SingleClaims
    /// Whether more than one lead could answer for a measure, so that countries and years must be looked at.
    private let isOpen: Bool
    private let span: SingleSpan
    /// For each place and year a bit for each cell, dataset and whether it is coarse; empty when nothing is open.
    private var offered: [UInt64] = []

    /// Nil where there are more kinds of claims than bits to tell them apart.
    init?(_ asked: AskedSingles, _ singles: SingleClaims, _ others: ClaimColumns) {
        self.asked = asked
        self.singles = singles
        span = SingleSpan(singles)
        let table = Lead.table(others.datasets)
        let besides = zip(others.measure, others.dataset).filter { asked.question.measures.contains($0.0) }.map(\.1)
        isOpen = Set(asked.leads).union(Set(besides).compactMap { table[$0] }).count > 1
        guard isOpen else { return }
        guard asked.cells.count * asked.datasets.count * 2 <= 64 else { return nil }
        look()
    }

    private mutating func look() {
        let (asked, singles, span) = (asked, singles, span)
        var offered = [UInt64](repeating: 0, count: span.places * span.years.count)
        let (firstYear, years) = (span.years.lowerBound, span.years.count)
        for chunk in singles.chunks {
            let (places, starts) = (chunk.place.numbers, chunk.start.numbers)
            let (kinds, shapes) = (chunk.kind.numbers, chunk.shape.numbers)
            for row in 0..<chunk.count {
                guard let kind = asked.kinds[Int(kinds[row])] else { continue }
                let shape = singles.shapes[Int(shapes[row])]
                let start = Int32(starts[row])
                guard asked.timing.touches(start, start + shape.span) else { continue }
                let isFine = asked.timing.fits(start, start + shape.span, length: Int(shape.length))
                let year = span.year(of: start) - firstYear
                let bit = bit(kind.cell, kind.dataset) &+ (isFine ? 0 : 1)
                offered[(Int(places[row]) - span.firstPlace) * years + year] |= 1 << bit
            }
        }
        self.offered = offered
    }

    private func bit(_ cell: Int32, _ dataset: Int32) -> UInt64 {
        UInt64(Int(cell) * asked.datasets.count + Int(dataset)) * 2
    }

    /// The leads offered, by measure; of a sole dataset none is needed.
    func offers(_ places: inout SinglePlaces) -> [UInt16: LeadOffers] {
        var offers: [UInt16: LeadOffers] = [:]
        forEach(&places) { key, lead, isFine, _, _ in
            if isFine {
                offers[key.measure, default: LeadOffers()].fine.append((lead, key))
            } else {
                offers[key.measure, default: LeadOffers()].coarse.append((lead, key))
            }
        }
        return offers
    }

    /// Which claims answer: those of the lead of their measure, country and year; nil where all do.
    func chosen(_ choices: [UInt16: LeadChoice], _ places: inout SinglePlaces) -> ChosenLeads? {
        guard isOpen else { return nil }
        var chosen = ChosenLeads(span: span, datasets: asked.datasets.count)
        forEach(&places) { key, lead, _, address, bit in
            if choices[key.measure]?.isChosen(lead, key) == true { chosen.insert(address, bit / 2) }
        }
        return chosen
    }

    /// Hands over what is offered: by whom, whether it fits the periods, and where it stands in the table of offers.
    private func forEach(
        _ places: inout SinglePlaces, _ take: (LeadChoice.Key, Lead, Bool, _ address: Int, _ bit: UInt64) -> Void
    ) {
        for (address, bits) in offered.enumerated() where bits != 0 {
            let place = Int32(span.firstPlace + address / span.years.count)
            let year = Int32(span.years.lowerBound + address % span.years.count)
            let country = places.country(of: place)
            for (cell, kind) in asked.cells.enumerated() {
                for (dataset, lead) in asked.leads.enumerated() {
                    let first = bit(Int32(cell), Int32(dataset))
                    let key = LeadChoice.Key(measure: kind.measure, country: country, year: year)
                    for bit in first...first + 1 where bits & 1 << bit != 0 {
                        take(key, lead, bit == first, address, bit)
                    }
                }
            }
        }
    }
}

/// Places and years for which a dataset answers.
struct ChosenLeads {
    private let span: SingleSpan
    private let datasets: Int
    private var bits: [UInt64]

    init(span: SingleSpan, datasets: Int) {
        self.span = span
        self.datasets = datasets
        bits = [UInt64](repeating: 0, count: span.places * span.years.count)
    }

    mutating func insert(_ address: Int, _ bit: UInt64) { bits[address] |= 1 << bit }

    /// Whether a dataset answers for a cell, `place` places above the first.
    func contains(place: Int, day: Int32, _ kind: AskedSingles.Asked) -> Bool {
        let address = place * span.years.count + span.year(of: day) - span.years.lowerBound
        return bits[address] & 1 << UInt64(Int(kind.cell) * datasets + Int(kind.dataset)) != 0
    }
}

/// From which to which place, day and year single claims lie.
struct SingleSpan {
    let firstPlace: Int
    /// How many places there are from the first to the last.
    let places: Int
    let firstDay: Int32
    let lastDay: Int32
    let years: ClosedRange<Int>
    private let yearOfDay: [Int32]

    init(_ singles: SingleClaims) {
        let last = singles.chunks.map(\.place.maximum).max() ?? 0
        firstPlace = Int(singles.chunks.map(\.place.minimum).min() ?? 0)
        places = Int(last) - firstPlace + 1
        firstDay = Int32(singles.chunks.map(\.start.minimum).min() ?? 0)
        lastDay = Int32(singles.chunks.map(\.start.maximum).max() ?? 0)
        let first = CalendarDate(day: firstDay).year
        var years: [Int32] = []
        years.reserveCapacity(Int(lastDay - firstDay) + 1)
        var year = first
        while years.count <= Int(lastDay - firstDay) {
            let next = CalendarDate(year: year + 1, month: 1, day: 1)?.day ?? .max
            let days = Int(min(next, lastDay + 1) - firstDay) - years.count
            years += repeatElement(Int32(year), count: days)
            year += 1
        }
        self.years = first...max(first, year - 1)
        yearOfDay = years
    }

    /// The places from the first to the last, nil for those where no claim lies; nil as a whole for broken columns.
    func occurring(in singles: SingleClaims) -> [Int32?]? {
        let pieces = SideBySide.map(SideBySide.ranges(of: singles.chunks.count, least: 2)) { chunks -> [Bool]? in
            var isThere = [Bool](repeating: false, count: places)
            let columns = SpreadClaims(singles.chunks)
            for chunk in singles.chunks[chunks] {
                guard columns.takePlaces(chunk) else { return nil }
                let (first, places) = (Int(chunk.place.minimum) - firstPlace, columns.place)
                for claim in 0..<chunk.count { isThere[first + Int(places[claim])] = true }
            }
            return isThere
        }
        guard pieces.allSatisfy({ $0 != nil }) else { return nil }
        return (0..<places).map { place in
            pieces.contains { $0?[place] ?? false } ? Int32(firstPlace + place) : nil
        }
    }

    /// The calendar year of a day within the span.
    func year(of day: Int32) -> Int { Int(yearOfDay[Int(day - firstDay)]) }
}
