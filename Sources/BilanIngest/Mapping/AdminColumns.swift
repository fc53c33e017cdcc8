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
        /// 1 for regions, 2 for what lies in them.
        var level: UInt8
        var name = BookColumn.none
        var code = BookColumn.none
    }

    /// Adds a level whose columns the sheet has; one that it lacks wholly is left out.
    mutating func add(_ level: UInt8, name: BookColumn, code: BookColumn = .none) {
        if name.isThere || code.isThere { levels.append(Level(level: level, name: name, code: code)) }
    }

    /// Every cell that says where, as one key.
    func key(_ row: Row) -> String {
        var key = row[country] + "\u{1F}" + row[countryCode] + "\u{1F}" + row[site]
        for level in levels { key += "\u{1F}" + row[level.name] + "\u{1F}" + row[level.code] }
        return key
    }
}

/// What the cells of a row that say where come to.
struct PlacedCells {
    var place: Int32 = -1
    var how = PlaceHow.none
    /// The country, -1 when unknown.
    var country: Int32 = -1
    /// Level of the finest area found; 0 for the country.
    var level: UInt8 = 0
    /// Names and code as written, as text numbers.
    var text: Int32 = 0
    var code: Int32 = 0
}
