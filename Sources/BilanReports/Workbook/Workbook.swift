/// A workbook that says what stands where; a writer only draws it.
///
/// Nothing here knows a file format. The order of `sheets` is the order of the tabs.
public struct Workbook: Sendable, Equatable {
    /// What the file says about itself.
    public var properties: WorkbookProperties
    /// The tabs, in their order; the first one is open when the file is opened.
    public var sheets: [Sheet]
    /// Words that stand for one cell each, such as `data_as_of`.
    public var names: [DefinedName]

    /// A workbook of these sheets.
    public init(properties: WorkbookProperties, sheets: [Sheet], names: [DefinedName] = []) {
        self.properties = properties
        self.sheets = sheets
        self.names = names
    }
}

/// A word a reader or a formula may use for one cell.
public struct DefinedName: Sendable, Equatable {
    /// The word: letters, digits and underscores, and nothing that reads as a cell.
    public var name: String
    /// The sheet the cell stands on.
    public var sheet: String
    /// The cell.
    public var cell: DefinedCell

    /// A word for a cell of a sheet.
    public init(name: String, sheet: String, cell: DefinedCell) {
        self.name = name
        self.sheet = sheet
        self.cell = cell
    }
}

/// Which cell a defined name stands for.
public enum DefinedCell: Sendable, Equatable {
    /// The cell in this row and column of the sheet, both counted from 0.
    case at(row: Int, column: Int)
    /// The cell of the sheet's table in this data row (counted from 0) under this header.
    ///
    /// A name given this way follows its row when lines are added above the table.
    case table(row: Int, header: String)
}
