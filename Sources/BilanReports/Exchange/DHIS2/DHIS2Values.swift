import BilanAnalytics
import BilanModel

/// A value of DHIS2, one data element in one period at one organisation unit.
struct DHIS2Value {
    var element: String
    var period: String
    var unit: String
    var options: String
    var value: Quantity
    /// Whether values of one address may be added.
    var isFlow: Bool

    var address: [String] { [unit, period, element, options] }
}

/// Makes values of an answer after a mapping, and keeps account of what has no name on the other side.
struct DHIS2Values {
    private(set) var values: [DHIS2Value] = []
    private var left: [String: Int] = [:]
    private var places: [[String]: Int] = [:]

    /// The values of an answer, sorted by unit, period and element.
    ///
    /// - Throws: `.noMap` without a mapping, `.noPeriod` without periods, `.nothing` when no value comes of it.
    init(_ material: ExchangeMaterial) throws(ExchangeError) {
        guard let map = material.map else { throw .noMap }
        let cells = material.answer.cells.filter { $0.state == .reported || $0.state == .nil }
        guard cells.contains(where: { $0.address.period != nil }) else { throw .noPeriod }
        for cell in cells { add(cell, map, material) }
        for cell in material.answer.cells where cell.state == .withheld {
            leave("withheld, for which DHIS2 has no word")
        }
        guard !values.isEmpty else { throw .nothing(format: "DHIS2" + (notes.first.map { " (\($0))" } ?? "")) }
        values.sort { $0.address.lexicographicallyPrecedes($1.address) }
    }

    /// What was left out, one sentence each.
    var notes: [String] {
        left.sorted { $0.key < $1.key }
            .map { "DHIS2: \($0.value) value\($0.value == 1 ? "" : "s") left out: \($0.key)" }
    }

    private mutating func leave(_ reason: String) { left[reason, default: 0] += 1 }

    private mutating func add(_ cell: Cell, _ map: DHIS2Map, _ material: ExchangeMaterial) {
        let address = cell.address
        let measure = Measures.numbered(address.measure)
        let elements = map.elements.filter {
            $0.measure.id == address.measure && $0.group == address.group && $0.scope ?? address.scope == address.scope
        }
        guard !elements.isEmpty else {
            return leave("no data element for \(measure?.code ?? "") of \(address.group), \(address.scope.token)")
        }
        guard case .period(let period)? = address.period else { return leave("not allocated to a period") }
        guard let name = DHIS2Period(period) else {
            return leave("DHIS2 has no \(period.type.token) such as \(period)")
        }
        guard let unit = unit(of: cell, map, material.printer) else { return }
        for element in elements {
            let bound =
                switch element.bound {
                case .low: cell.estimate.low
                case .best: cell.estimate.best
                case .high: cell.estimate.high
                }
            guard cell.estimate.isQuantified, let value = bound else {
                leave("no \(element.bound.token) value")
                continue
            }
            append(
                DHIS2Value(
                    element: element.element, period: name.description, unit: unit, options: element.options,
                    value: value,
                    isFlow: measure?.kind == .flow))
        }
    }

    private mutating func unit(of cell: Cell, _ map: DHIS2Map, _ printer: PlacePrinter) -> String? {
        guard case .place(let place)? = cell.address.places.last else {
            if let unit = map.notAllocated { return unit }
            leave("not allocated to an area, and the mapping names no unit for it (not_allocated)")
            return nil
        }
        if let unit = map.unit(printer.code(place)) { return unit }
        leave("no organisation unit for \(printer.code(place))")
        return nil
    }

    /// Adds a value; flows of one address join, stocks cannot.
    private mutating func append(_ value: DHIS2Value) {
        guard let index = places[value.address] else {
            places[value.address] = values.count
            return values.append(value)
        }
        guard value.isFlow else { return leave("another value of the same unit, period and data element") }
        values[index].value = values[index].value + value.value
    }
}
