import BilanModel

/// Why a workbook is not written: it breaks a rule of spreadsheets or one of ours, or the disk refused it.
public enum WorkbookError: Error, Equatable, Sendable {
    /// A workbook needs a sheet.
    case noSheets
    /// A sheet's name is not one.
    case sheetName(String)
    /// Two sheets have one name, or names equal but for case.
    case sheetNameTaken(String)
    /// A table's or a defined name is not one.
    case name(String)
    /// A table and another table or defined name have one name, or names equal but for case.
    case nameTaken(String)
    /// A sheet for tools has lines, charts or pictures besides its table.
    case notOnlyATable(sheet: String)
    /// A table has more rows or columns than a worksheet.
    case tooLarge(sheet: String, rows: Int, columns: Int)
    /// A table for people has no rows.
    case noRows(sheet: String)
    /// A table has no columns.
    case noColumns(sheet: String)
    /// A header is empty, or its text is unfit for one.
    case header(sheet: String, column: Int, header: String)
    /// Two headers of a table are equal, or equal but for case.
    case headerTaken(sheet: String, header: String)
    /// Some columns of a table have tags and some have none, or a tag does not begin with "#".
    case tag(sheet: String, header: String)
    /// A row has more or fewer cells than the table has columns.
    case rowLength(sheet: String, row: Int, cells: Int, columns: Int)
    /// A cell holds what its column does not.
    case wrongKind(WorkbookPlace, header: String)
    /// A number has more digits than a spreadsheet keeps.
    case number(WorkbookPlace, thousandths: Int64)
    /// A day does not exist, or a spreadsheet cannot hold it.
    case day(WorkbookPlace, WorkbookDay)
    /// A text is longer than allowed.
    case tooLong(WorkbookPlace, units: Int, limit: Int)
    /// A text holds a character that cannot stand there.
    case character(WorkbookPlace, UInt32)
    /// A link leads where no link of ours may lead.
    case link(WorkbookPlace, String)
    /// A sheet has more links than a worksheet holds.
    case tooManyLinks(sheet: String, links: Int)
    /// A list of allowed values does not fit a spreadsheet's rules.
    case allowed(sheet: String, header: String)
    /// A width is no width.
    case width(sheet: String, header: String)
    /// A reference names a sheet, column or row that is not there.
    case reference(sheet: String, String)
    /// A chart's range holds something it cannot draw.
    case chartCell(sheet: String, chart: String, WorkbookPlace)
    /// A chart has no series, more series than colours, ranges of unequal length, or no number at all.
    case chart(sheet: String, chart: String)
    /// A picture is no PNG, or its corner stands nowhere.
    case image(sheet: String, altText: String)
    /// The file cannot be put where it should be.
    case file(path: String, reason: String)
    /// The library refused something that passed our checks.
    case library(WorkbookPlace, message: String)
}

/// Where in a workbook something stands.
public enum WorkbookPlace: Equatable, Sendable {
    /// In the workbook as a whole.
    case workbook
    /// In a property of the document.
    case property(String)
    /// On a sheet.
    case sheet(String)
    /// In a cell, row and column counted from 0.
    case cell(sheet: String, row: Int, column: Int)
}

extension WorkbookError: CustomStringConvertible {
    /// The sentence for the reader: where, what, what to do.
    public var description: String {
        switch self {
        case .noSheets: "the workbook has no sheet; give it one"
        case .sheetName(let name):
            "sheet \"\(name)\": a sheet's name is 1 to 31 ASCII letters, digits and underscores, begins with a letter, "
                + "and is neither a cell such as Q1 nor \"History\"; rename it"
        case .sheetNameTaken(let name): "sheet \"\(name)\": another sheet has this name; rename one"
        case .name(let name):
            "name \"\(name)\": the name of a table or cell is 1 to 255 ASCII letters, digits and underscores, begins with "
                + "a letter or underscore, and does not read as a cell such as A1; rename it"
        case .nameTaken(let name): "name \"\(name)\": another table or cell has this name; rename one"
        case .notOnlyATable(let sheet):
            "sheet \(sheet): a sheet for tools holds one table and nothing else; move the rest to a sheet for people"
        case .tooLarge(let sheet, let rows, let columns):
            "sheet \(sheet): \(rows) rows by \(columns) columns are more than a worksheet's 1048576 by 16384; split it"
        case .noRows(let sheet): "sheet \(sheet): the table has no row; say in a line that there is nothing to show"
        case .noColumns(let sheet): "sheet \(sheet): the table has no column; give it one or leave it out"
        case .header(let sheet, let column, let header):
            "sheet \(sheet), column \(WorkbookPlace.letters(of: column)): \"\(header)\" cannot be a header; use 1 to 255 "
                + "characters on one line, on a sheet for tools lower case with underscores"
        case .headerTaken(let sheet, let header):
            "sheet \(sheet), header \"\(header)\": another column has this header; rename one"
        case .tag(let sheet, let header):
            "sheet \(sheet), header \"\(header)\": on a sheet for tools either every column has a tag that begins with # "
                + "or none has; complete the tags"
        case .rowLength(let sheet, let row, let cells, let columns):
            "sheet \(sheet), table row \(row + 1): \(cells) cells under \(columns) headers; give each header one cell"
        case .wrongKind(let place, let header):
            "\(place): the cell does not hold what column \"\(header)\" is for; change the cell or the column's kind"
        case .number(let place, let thousandths):
            "\(place): \(thousandths) thousandths are more than the 15 digits a spreadsheet keeps; use a larger unit"
        case .day(let place, let day):
            "\(place): \(day.year)-\(day.month)-\(day.day) is no day from 1900 to 9999; correct the date"
        case .tooLong(let place, let units, let limit):
            "\(place): \(units) characters are more than the \(limit) allowed there; shorten the text"
        case .character(let place, let scalar):
            "\(place): the text holds U+\(Self.hexadecimal(scalar)), which cannot stand there; remove the character"
        case .link(let place, let target):
            "\(place): \"\(target)\" is no link to http, https, mailto or a sheet of the workbook; correct or drop it"
        case .tooManyLinks(let sheet, let links):
            "sheet \(sheet): \(links) links are more than the 65530 a worksheet holds; write some as text"
        case .allowed(let sheet, let header):
            "sheet \(sheet), header \"\(header)\": the allowed values must be ASCII without commas or quotes, 255 "
                + "characters together; shorten the list"
        case .width(let sheet, let header):
            "sheet \(sheet), header \"\(header)\": a column is more than 0 and at most 255 characters wide; correct it"
        case .reference(let sheet, let what): "sheet \(sheet): there is no \(what) in the workbook; correct it"
        case .chartCell(let sheet, let chart, let place):
            "sheet \(sheet), chart \"\(chart)\": \(place) holds no number or name a chart can draw; draw from a column of "
                + "numbers or empty cells, with text for the names"
        case .chart(let sheet, let chart):
            "sheet \(sheet), chart \"\(chart)\": a chart needs one to four series of as many rows as it has names, a size, "
                + "and at least one number; leave it out and say why in a line"
        case .image(let sheet, let altText):
            "sheet \(sheet), picture \"\(altText)\": no PNG file, or no place for it; check the bytes and the corner"
        case .file(let path, let reason):
            Phrase(
                "\(path): \(reason); choose another place or make room",
                fr: "\(path) : \(reason) ; choisissez un autre endroit ou faites de la place"
            ).description
        case .library(let place, let message): "\(place): the spreadsheet library says \"\(message)\"; report this"
        }
    }

    private static func hexadecimal(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension WorkbookPlace: CustomStringConvertible {
    /// The place as a reader finds it: sheet, then cell.
    public var description: String {
        switch self {
        case .workbook: "the workbook"
        case .property(let name): "property \(name)"
        case .sheet(let name): "sheet \(name)"
        case .cell(let sheet, let row, let column): "sheet \(sheet), cell \(Self.letters(of: column))\(row + 1)"
        }
    }

    /// The letters of a column counted from 0: A, B, … Z, AA.
    static func letters(of column: Int) -> String {
        var letters = ""
        var rest = column
        while rest >= 0 {
            letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
            rest = rest / 26 - 1
        }
        return letters
    }
}
