import BilanModel
import BilanPlaces

/// Finds where in a table the places of single claims stand, once for each place.
struct SinglePlaces {
    /// Stands for the row of a place that the question leaves out.
    static let outside: Int32 = -1

    private let gazetteer: Gazetteer
    private let question: Question
    private var placement: Placement
    /// Rows by the places that make them, with their order of appearance.
    private var numbers: [[CellPlace]: Int32] = [:]
    private(set) var rows: [[CellPlace]] = []
    private var byPlace: [Int32: Int32] = [:]
    private var countries: [Int32: Int32] = [:]

    init(_ gazetteer: Gazetteer, _ question: Question) {
        self.gazetteer = gazetteer
        self.question = question
        placement = Placement(gazetteer, edition: question.edition)
    }

    /// The row of a place; `outside` where the question is limited to another.
    mutating func row(of place: Int32) -> Int32 {
        if let row = byPlace[place] { return row }
        let isAsked = question.within.map { placement.relation(of: place, to: $0) == .inside } ?? true
        let row =
            isAsked ? self.row(of: question.levels.map { placement.cell(of: place, level: $0) }) : SinglePlaces.outside
        byPlace[place] = row
        return row
    }

    /// The row of these places, a new one where it is new.
    mutating func row(of places: [CellPlace]) -> Int32 {
        if let row = numbers[places] { return row }
        let row = Int32(rows.count)
        numbers[places] = row
        rows.append(places)
        return row
    }

    /// The country of a place, -1 when unknown.
    mutating func country(of place: Int32) -> Int32 {
        if let country = countries[place] { return country }
        let country = gazetteer.country(of: place)
        countries[place] = country
        return country
    }

    /// The rows in the order of the table, as places with their words, and the number among them of each; nil when two
    /// rows print alike.
    func sorted() -> (places: [SingleGrid.Place], order: [Int])? {
        let printer = PlacePrinter(gazetteer, edition: question.edition)
        var spelled: [CellPlace: [String]] = [:]
        let places = rows.map { row in
            var words: [String] = []
            for (index, level) in question.levels.enumerated() {
                // The same place prints differently at two levels when it is not allocated at them.
                if index == question.levels.count - 1, let known = spelled[row[index]] {
                    words += known
                    continue
                }
                let said = [printer.code(row[index]), printer.name(row[index], level: level)]
                if index == question.levels.count - 1 { spelled[row[index]] = said }
                words += said
            }
            return SingleGrid.Place(places: row, words: words)
        }
        let order = places.indices.sorted { places[$0].words.lexicographicallyPrecedes(places[$1].words) }
        for (one, next) in zip(order, order.dropFirst()) where places[one].words == places[next].words { return nil }
        return (places, order)
    }
}
