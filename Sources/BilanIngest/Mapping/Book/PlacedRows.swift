import BilanModel

/// What the cells that say where have come to, by those cells: each spelling is looked up once.
struct PlacedRows {
    private var keys = TextTable()
    private var found: [PlacedCells] = [PlacedCells()]

    /// How many spellings are remembered.
    var count: Int { keys.count }

    /// What a key has come to; nil for one that was not looked up.
    func known(_ key: UnsafeBufferPointer<UInt8>) -> PlacedCells? { keys.known(key).map { found[Int($0)] } }

    /// Remembers what a key has come to.
    mutating func keep(_ cells: PlacedCells, for key: UnsafeBufferPointer<UInt8>) {
        if keys.code(key) == found.count { found.append(cells) }
    }
}
