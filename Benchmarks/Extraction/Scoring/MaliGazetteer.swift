public import BilanIngest
import BilanModel
public import BilanPlaces

/// The places that every store starts with, read from the project's own sheets.
public enum MaliGazetteer {
    /// The gazetteer of the sheets in a `Datasets/` folder.
    public static func read(datasets folder: String) throws(IngestError) -> Gazetteer {
        var all = PlaceBatch()
        for name in ["countries", "mali-places"] {
            let batch = try PlaceSheets.read(try SheetSet(paths: ["\(folder)/\(name)"]))
            all.places += batch.places
            all.codes += batch.codes
            all.population += batch.population
            all.changes += batch.changes
        }
        let numbers = Dictionary(uniqueKeysWithValues: all.places.enumerated().map { ($1.key, Int32($0 + 1)) })
        return Gazetteer(PlaceTable(content: all, numbers: numbers))
    }
}
