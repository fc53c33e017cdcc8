/// Why a file, or a set of files, cannot be imported at all; what concerns one row is a `Finding` instead.
///
/// Names are as the caller gave them: a path, or the name of a sheet.
public enum IngestError: Error, Hashable, Sendable {
    /// There is no such file.
    case missing(String)
    /// The file is there and cannot be read; the system says why.
    case unreadable(String, reason: String)
    /// A folder where a file is needed.
    case folder(String)
    /// A pipe or a device where a file is needed.
    case noFile(String)
    /// Somebody wrote the file while it was read.
    case changed(String)
    /// Whoever took the rows has stopped; the reason is theirs.
    case interrupted
    /// A folder in which no sheet was found.
    case noSheets(String)
    /// Nothing in it, or only blank lines.
    case empty(String)
    /// Not text: what it looks like instead.
    case binary(String, looksLike: String)
    /// A web page or another marked-up document.
    case markup(String)
    /// The file ends inside a quoted cell that opens on this line.
    case truncated(String, line: Int)
    /// A row that begins on this line and does not end.
    case endlessRow(String, line: Int)
    /// The first row holds no headings.
    case noHeader(String)
    /// Headings, and no row below them.
    case noRows(String)
    /// One heading twice, so that nobody can say which column is meant.
    case repeatedHeading(String, heading: String)
    /// No format knows these headings: what was tried, the closest first.
    case unknownFormat(String, tried: [Recognition])
    /// Several formats know these headings equally well.
    case ambiguousFormat(String, formats: [String])
    /// No format has this name.
    case noSuchFormat(String, known: [String])
    /// The file lacks headings that the named format needs.
    case wrongFormat(String, Recognition)
    /// Two sheets of which there can be one.
    case twoSheets(String, String, role: String)
    /// Sheets that explain figures, and no figures.
    case onlyCompanions([String])
    /// Gazetteer sheets among figures.
    case placesSheet(String)
    /// A JSON file that cannot be read, at this byte.
    case badJSON(String, byte: Int)
    /// A JSON file without a list of records, or with several.
    case noList(String)
    /// Packed data that ends too early.
    case cutOffArchive(String)
    /// Packed data that cannot be unpacked; the part of the archive, empty for the whole.
    case badArchive(String, part: String)
    /// Packed data that unpacks to more than a publisher's file can hold.
    case tooLarge(String, part: String)
    /// An archive that lacks a part which every workbook has.
    case missingPart(String, part: String)
    /// A part of a workbook that is no XML, at this line.
    case badXML(String, part: String, line: Int)
    /// A file among gazetteer files that no format of places knows.
    case noAreas(String)
    /// Remarks on figures, and no figures.
    case onlyRemarks(String)
    /// A file that must be in memory whole to be read, and is larger than that may be, in bytes.
    case tooLargeToHold(String, most: Int)
    /// Population figures without a year.
    case noYear(String)
    /// A file of one plan year that does not say which.
    case noPlanYear(String)
    /// A file of one country that does not say which.
    case noCountry(String)
    /// Which class of events a table counts is not said.
    case noEventClass(String)
    /// A key of `provenance.json` with a value that is not allowed.
    case badProvenance(String, key: String, value: String, allowed: String)
}
