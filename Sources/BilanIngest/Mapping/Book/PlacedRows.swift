import BilanModel

/// What the cells that say where have come to, by those cells: each spelling is looked up once.
struct PlacedRows {
    private var keys = TextTable()
    private var found: [PlacedCells] = [PlacedCells()]
    /// Numbers of their words and codes among the texts of the batch at hand; -1 where nobody has asked yet.
    private var texts: [(words: Int32, code: Int32)] = [(0, 0)]

    /// How many spellings are remembered.
    var count: Int { keys.count }

    /// Under which number a key is remembered; nil for one that was not looked up.
    func number(of key: UnsafeBufferPointer<UInt8>) -> Int? { keys.known(key).map { Int($0) } }

    /// What a key has come to, by its number.
    subscript(number: Int) -> PlacedCells { found[number] }

    /// Remembers what a key has come to, and gives its number.
    mutating func keep(_ cells: PlacedCells, for key: UnsafeBufferPointer<UInt8>) -> Int {
        let number = Int(keys.code(key))
        if number == found.count {
            found.append(cells)
            texts.append((-1, -1))
        }
        return number
    }

    /// The words and the code of a key among the texts of the batch at hand.
    mutating func texts(of number: Int, in table: inout TextTable) -> (words: Int32, code: Int32) {
        if texts[number].words < 0 {
            texts[number] = (table.code(found[number].words), table.code(found[number].code))
        }
        return texts[number]
    }

    /// Turns to another batch, whose texts have other numbers.
    mutating func forgetTexts() {
        for number in texts.indices { texts[number] = (-1, -1) }
    }
}
