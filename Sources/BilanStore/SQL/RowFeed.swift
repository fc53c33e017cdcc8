import GRDB
import GRDBSQLite

/// Rows in memory that SQLite reads as a table, so that one statement writes hundreds of them.
///
/// A statement a row spends half its time on being bound, begun and ended. A row is put together value by value, from the
/// first column to the last; `flush` writes what has been put together.
final class RowFeed {
    /// One value, for SQLite to fetch.
    private struct Cell {
        /// The number; of a text the place of its first byte in `letters`.
        var number: Int64
        var text: UnsafePointer<UInt8>?
        /// Bytes of the text, or what else it is.
        var length: Int32

        static let isNumber: Int32 = -1
        static let isNull: Int32 = -2
    }

    /// Rows between two statements.
    private static let most = 512

    private let width: Int
    private let cells: UnsafeMutablePointer<Cell>
    private var count = 0
    private var letters: UnsafeMutablePointer<UInt8>
    private var lettersCapacity = 1 << 14
    private var lettersCount = 0

    /// Room for rows of so many columns.
    init(columns: Int) {
        width = columns
        cells = .allocate(capacity: columns * RowFeed.most)
        letters = .allocate(capacity: lettersCapacity)
    }

    deinit {
        cells.deallocate()
        letters.deallocate()
    }

    /// Whether the rows put together have to be written before another one begins.
    var isFull: Bool { count >= width * RowFeed.most }

    /// Adds a number.
    func put(_ number: Int64) { add(Cell(number: number, text: nil, length: Cell.isNumber)) }

    /// Adds a number, or NULL.
    func put(_ number: Int64?) {
        add(Cell(number: number ?? 0, text: nil, length: number == nil ? Cell.isNull : Cell.isNumber))
    }

    /// Adds a word of a closed list.
    func put(_ word: some RawRepresentable<UInt8>) { put(Int64(word.rawValue)) }

    /// Adds a text in UTF-8 that stays where it is until the rows are written.
    func put(borrowing text: UnsafeBufferPointer<UInt8>) {
        add(Cell(number: 0, text: text.baseAddress, length: Int32(text.count)))
    }

    /// Adds a text.
    func put(_ text: String) {
        var text = text
        text.withUTF8 { text in
            if lettersCount + text.count > lettersCapacity { grow(to: lettersCount + text.count) }
            if let start = text.baseAddress { (letters + lettersCount).update(from: start, count: text.count) }
            add(Cell(number: Int64(lettersCount), text: nil, length: Int32(text.count)))
            lettersCount += text.count
        }
    }

    private func add(_ cell: Cell) {
        precondition(count < width * RowFeed.most, "rows are written before there are too many")
        (cells + count).initialize(to: cell)
        count += 1
    }

    private func grow(to least: Int) {
        while lettersCapacity < least { lettersCapacity *= 2 }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: lettersCapacity)
        larger.update(from: letters, count: lettersCount)
        letters.deallocate()
        letters = larger
    }

    /// How a statement says what is the same in all rows, by column: a number or NULL; nil where rows differ, or hold texts.
    var alike: [String?] {
        (0..<width).map { column in
            let first = cells[column]
            guard first.text == nil, first.length == Cell.isNumber || first.length == Cell.isNull else { return nil }
            var at = column + width
            while at < count {
                guard cells[at].number == first.number, cells[at].length == first.length else { return nil }
                at += width
            }
            return first.length == Cell.isNull ? "NULL" : String(first.number)
        }
    }

    /// Writes what has been put together with `statement`, which selects from the feed.
    func flush(_ statement: BulkStatement) throws {
        guard count > 0 else { return }
        try statement.run()
        count = 0
        lettersCount = 0
    }

    // MARK: The table

    /// The table as SQLite opens it; its own part comes first.
    private struct Table {
        var base = sqlite3_vtab()
        var feed: UnsafeMutableRawPointer?
    }

    /// A walk over the rows; SQLite's own part comes first.
    private struct Cursor {
        var base = sqlite3_vtab_cursor()
        var row: UnsafePointer<Cell>
        var end: UnsafePointer<Cell>
        var letters: UnsafePointer<UInt8>
        var width: Int
    }

    /// Lets statements of the connection select from the feed, a table of this name with the columns `c0`, `c1` and so on.
    ///
    /// The connection keeps the feed until another one gets the name.
    func open(_ database: Database, as name: String) throws {
        guard let connection = database.sqliteConnection else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "no connection")
        }
        let code = sqlite3_create_module_v2(
            connection, name, RowFeed.module, Unmanaged.passRetained(self).toOpaque(),
            { feed in if let feed { Unmanaged<RowFeed>.fromOpaque(feed).release() } })
        guard code == SQLITE_OK else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
        }
    }

    /// What SQLite calls, for every feed; made once and never changed.
    private nonisolated(unsafe) static let module: UnsafePointer<sqlite3_module> = {
        var module = sqlite3_module()
        module.xConnect = { connection, feed, _, _, table, _ in
            guard let feed, let table else { return SQLITE_MISUSE }
            let width = Unmanaged<RowFeed>.fromOpaque(feed).takeUnretainedValue().width
            let columns = (0..<width).map { "c\($0)" }.joined(separator: ",")
            let code = sqlite3_declare_vtab(connection, "CREATE TABLE feed(\(columns))")
            guard code == SQLITE_OK else { return code }
            let made = UnsafeMutablePointer<Table>.allocate(capacity: 1)
            made.initialize(to: Table(feed: feed))
            table.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(to: sqlite3_vtab.self)
            return SQLITE_OK
        }
        module.xDisconnect = { table in
            UnsafeMutableRawPointer(table)?.assumingMemoryBound(to: Table.self).deallocate()
            return SQLITE_OK
        }
        module.xBestIndex = { _, _ in SQLITE_OK }
        module.xOpen = { table, cursor in
            guard let table, let cursor,
                let feed = UnsafeMutableRawPointer(table).assumingMemoryBound(to: Table.self).pointee.feed
            else { return SQLITE_MISUSE }
            let rows = Unmanaged<RowFeed>.fromOpaque(feed).takeUnretainedValue()
            let made = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
            made.initialize(
                to: Cursor(
                    row: rows.cells, end: rows.cells + rows.count, letters: rows.letters, width: rows.width))
            cursor.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(to: sqlite3_vtab_cursor.self)
            return SQLITE_OK
        }
        module.xClose = { cursor in
            UnsafeMutableRawPointer(cursor)?.assumingMemoryBound(to: Cursor.self).deallocate()
            return SQLITE_OK
        }
        // A cursor is opened for one walk; there is nothing to filter.
        module.xFilter = { _, _, _, _, _ in SQLITE_OK }
        module.xNext = { cursor in
            guard let walk = UnsafeMutableRawPointer(cursor)?.assumingMemoryBound(to: Cursor.self) else {
                return SQLITE_MISUSE
            }
            walk.pointee.row += walk.pointee.width
            return SQLITE_OK
        }
        module.xEof = { cursor in
            guard let walk = UnsafeMutableRawPointer(cursor)?.assumingMemoryBound(to: Cursor.self) else { return 1 }
            return walk.pointee.row < walk.pointee.end ? 0 : 1
        }
        module.xColumn = { cursor, result, column in
            guard let walk = UnsafeMutableRawPointer(cursor)?.assumingMemoryBound(to: Cursor.self) else {
                return SQLITE_MISUSE
            }
            let cell = walk.pointee.row + Int(column)
            switch cell.pointee.length {
            case Cell.isNumber: sqlite3_result_int64(result, cell.pointee.number)
            case Cell.isNull: break
            default:
                let text = cell.pointee.text ?? walk.pointee.letters + Int(cell.pointee.number)
                sqlite3_result_text(
                    result, UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self), cell.pointee.length, nil)
            }
            return SQLITE_OK
        }
        module.xRowid = { _, _ in SQLITE_OK }
        let made = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
        made.initialize(to: module)
        return UnsafePointer(made)
    }()
}
