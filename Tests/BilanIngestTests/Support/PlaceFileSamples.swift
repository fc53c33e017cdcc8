import BilanModel
import BilanPlaces

@testable import BilanIngest

/// Gazetteers for tests of gazetteer files.
enum PlaceFileSamples {
    /// The places that come with the program: the countries, and Mali.
    static func builtIn() throws -> Gazetteer { gazetteer(try builtInRows()) }

    /// The same as rows.
    static func builtInRows() throws -> PlaceBatch {
        var content = PlaceBatch()
        for folder in ["countries", "mali-places"] {
            let batch = try PlaceSheets.read(SheetSet(paths: [datasets + folder]))
            add(batch, to: &content)
        }
        return content
    }

    /// A gazetteer of places with their keys numbered in order.
    static func gazetteer(_ content: PlaceBatch) -> Gazetteer {
        var numbers: [String: Int32] = [:]
        for place in content.places where numbers[place.key] == nil { numbers[place.key] = Int32(numbers.count + 1) }
        return Gazetteer(PlaceTable(content: content, numbers: numbers))
    }

    /// Takes a batch in as a store would: a place or a code again replaces the one before.
    static func add(_ batch: PlaceBatch, to content: inout PlaceBatch) {
        var cards: [String: Int] = [:]
        for (index, card) in content.places.enumerated() { cards[card.key] = index }
        for card in batch.places {
            if let index = cards[card.key] {
                content.places[index] = card
            } else {
                cards[card.key] = content.places.count
                content.places.append(card)
            }
        }
        let written = Set(batch.codes.map { [$0.scheme, $0.version, $0.code, String($0.level)] })
        content.codes.removeAll { written.contains([$0.scheme, $0.version, $0.code, String($0.level)]) }
        content.codes += batch.codes
        content.population += batch.population
    }

    private static let datasets =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        + "/Datasets/"
}
