import BilanModel

/// The columns of a sheet that say where: country, then area within area.
struct AdminColumns {
    /// Name of the country, or a code in its place.
    var country = BookColumn.none
    /// Its ISO code, or a publisher's number.
    var countryCode = BookColumn.none
    /// Whose number `countryCode` may be: `m49`, `ucdp`.
    var numbers = "m49"
    /// The country of every row, where the file does not say.
    var fixedCountry: Int32?
    /// The area that every row lies in, where the file is about one.
    var within: Int32?
    /// Areas, the larger first.
    var levels: [Level] = []
    /// A spot within the finest area, kept as it is written.
    var site = BookColumn.none
    /// Whose codes they are (`cod-ab-2021`); nil when nobody says.
    var scheme: String?
    /// Whether a row whose finest area is not known stays unplaced, in place of standing in the area above.
    ///
    /// An event of an unknown district did happen in its region; a stock of an unknown district is not the region's.
    var isStock = false

    /// Name and code of the areas of one level.
    struct Level {
        /// 1 for regions, 2 for what lies in them; nil for areas of any level, in words (`Bourem, Gao`).
        var level: UInt8?
        var name = BookColumn.none
        var code = BookColumn.none
    }

    /// Adds a level whose columns the sheet has; one that it lacks wholly is left out.
    mutating func add(_ level: UInt8?, name: BookColumn, code: BookColumn = .none) {
        if name.isThere || code.isThere { levels.append(Level(level: level, name: name, code: code)) }
    }

    /// Names and codes of the areas, as one key.
    func areaKey(_ row: Row) -> String {
        levels.map { row[$0.code] + "|" + row[$0.name] }.joined(separator: "|")
    }

    /// Every cell that says where, as one key, which is never empty; without the spot, those that say which area.
    func key(_ row: Row, in room: ByteRoom, withSite: Bool = true) -> UnsafeBufferPointer<UInt8> {
        room.clear()
        for column in [country, countryCode, withSite ? site : .none] {
            room.append(row.bytes(column))
            room.append(0x1F)
        }
        for level in levels {
            room.append(row.bytes(level.name))
            room.append(0x1F)
            room.append(row.bytes(level.code))
            room.append(0x1F)
        }
        return room.text
    }
}

/// What the cells of a row that say where come to.
struct PlacedCells {
    var place: Int32 = -1
    var how = PlaceHow.none
    /// The country, -1 when unknown.
    var country: Int32 = -1
    /// Level of the finest area found; 0 for the country, nil for one of any level.
    var level: UInt8? = 0
    /// Names and code as written.
    var words = ""
    var code = ""
}
