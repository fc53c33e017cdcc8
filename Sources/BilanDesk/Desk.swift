import BilanIngest
import BilanModel
import BilanPlaces
import BilanStore
import Glibc

/// A store at work: what the workflows of this room act on.
public struct Desk: Sendable {
    /// Where the store is.
    public let path: String
    let store: Store
    /// The places that a temporary store has its figures at; nil for those of the store.
    var lentPlaces: Gazetteer?

    /// The path of the store: as asked, else `BILAN_STORE`, else `bilan.sqlite` here.
    public static func storePath(_ asked: String?) -> String {
        if let asked, !asked.isEmpty { return asked }
        if let named = getenv("BILAN_STORE").map({ String(cString: $0) }), !named.isEmpty { return named }
        return "bilan.sqlite"
    }

    /// A store that is there already, for reading.
    public static func open(_ asked: String?) throws(DeskFailure) -> Desk {
        let path = storePath(asked)
        _ = try NameList.inUse()
        return try failing { Desk(path: path, store: try readable(path)) }
    }

    /// A store to read from; one that an earlier program wrote is brought up to this one first, and one whose import was
    /// killed is brought back to what it was.
    static func readable(_ path: String) throws(StoreError) -> Store {
        do {
            return try Store.open(at: path, readOnly: true)
        } catch .olderSchema {
            _ = try Store.open(at: path)
            return try Store.open(at: path, readOnly: true)
        } catch .cannotWrite {
            // A killed import has left its journal: whoever may write takes back what it had done.
            _ = try Store.open(at: path)
            return try Store.open(at: path, readOnly: true)
        }
    }

    /// A store to write to, made with the built-in places when there is none.
    ///
    /// `made` tells whether it was.
    static func openOrCreate(_ asked: String?) throws(DeskFailure) -> (desk: Desk, made: Bool) {
        let path = storePath(asked)
        return try failing {
            let (store, made) = try Store.openOrCreate(at: path)
            if made { try addBuiltInPlaces(to: store) }
            return (Desk(path: path, store: store), made)
        }
    }

    /// Whether there is a file at the store's path.
    static func exists(_ asked: String?) -> Bool { access(storePath(asked), F_OK) == 0 }

    /// Countries and Mali, which every store starts with.
    static func addBuiltInPlaces(to store: Store) throws {
        for folder in EmbeddedFiles.placeFolders {
            let sheets = EmbeddedFiles.sheets(of: folder)
            _ = try store.addPlaces(
                try PlaceSheets.read(sheets), named: folder, sha256: try digest(of: sheets.files), day: Today.date)
        }
    }

    /// The gazetteer of a store that is there, or the one a new store would start with.
    static func gazetteer(_ asked: String?) throws -> Gazetteer {
        if exists(asked) {
            return Gazetteer(try readable(storePath(asked)).places())
        }
        let store = try Store.inMemory()
        try addBuiltInPlaces(to: store)
        return try StageTimes.count("places") { () throws(StoreError) in Gazetteer(try store.places()) }
    }

    /// Gives a gazetteer the borders that are in use somewhere, so that positions can be held against names.
    ///
    /// Reading them costs more than the rest of a small import, so files of places do not pay for it.
    static func drawBorders(_ asked: String?, in gazetteer: inout Gazetteer) throws {
        guard exists(asked) else { return }
        let store = try readable(storePath(asked))
        let drawn = Set(try store.boundaryEditions())
        guard !drawn.isEmpty else { return }
        let inUse = Set(gazetteer.countryPlaces.compactMap { gazetteer.edition(for: $0) })
        for edition in inUse.sorted() where drawn.contains(edition.description) {
            for level in 0...4 {
                let areas = try store.boundaries(edition: edition.description, level: level)
                if !areas.isEmpty { gazetteer.draw(areas, level: level, in: edition) }
            }
        }
    }

    /// The store's gazetteer.
    func gazetteer() throws(StoreError) -> Gazetteer {
        // Sets are made while figures come in.
        if let lentPlaces { return lentPlaces.having(sets: try store.placeSets()) }
        return Gazetteer(try store.places())
    }

    /// One checksum for files taken in together: of the file itself, or of the checksums of several.
    static func digest(of files: [SourceFile]) throws(IngestError) -> String {
        var each: [String] = []
        for file in files {
            each.append(try SHA256.hex { take throws(IngestError) in try file.forEachPiece(take) })
        }
        return each.count == 1 ? each[0] : SHA256.hex(of: Array(each.joined(separator: "\n").utf8))
    }
}

extension Desk {
    /// Writes a text to a file, by renaming.
    public static func write(_ text: String, to path: String) throws(DeskFailure) { try Folder.write(text, to: path) }
}
