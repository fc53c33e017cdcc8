extension IngestError: CustomStringConvertible {
    /// The sentence a person reads: where, what, what to do.
    public var description: String {
        switch self {
        case .missing(let name): "\(name): no such file; check the path"
        case .unreadable(let name, let reason): "\(name): cannot be read (\(reason)); check its permissions"
        case .folder(let name): "\(name): is a folder; name a file in it"
        case .noFile(let name): "\(name): is a pipe or a device, not a file; save what comes from it to a file first"
        case .changed(let name): "\(name): was written while it was read; wait until it is complete and import it again"
        case .interrupted: "reading was stopped; import the file again"
        case .noSheets(let name): "\(name): holds no .csv file; name a folder with figures.csv, or a file"
        case .empty(let name): "\(name): is empty; download or save it again"
        case .binary(let name, let kind): "\(name): is \(kind), not a text table; save it as CSV first"
        case .markup(let name):
            "\(name): is a web page or XML, not a table; a download may have ended on an error or login page, get it again"
        case .truncated(let name, let line):
            "\(name): ends inside a quoted cell that opens on line \(line); the file is cut off, get it again"
        case .endlessRow(let name, let line):
            "\(name): the row that begins on line \(line) does not end within 16 MB; it is no table, or a quote there is not "
                + "closed"
        case .noHeader(let name): "\(name): the first row holds no headings; add a row of headings"
        case .noRows(let name): "\(name): holds headings and no rows; nothing to import"
        case .repeatedHeading(let name, let heading):
            "\(name): the heading '\(heading)' stands twice; keep one of the two columns"
        case .unknownFormat(let name, let tried):
            "\(name): no format knows these headings; " + tried.prefix(3).map(\.sentence).joined(separator: "; ")
                + "; name one with --format, or read it as a mapping says (bilan import FILE --guess proposes one)"
        case .ambiguousFormat(let name, let formats):
            "\(name): could be \(formats.joined(separator: " or ")); choose with --format"
        case .noSuchFormat(let name, let known):
            "no format is called '\(name)'; there are \(known.joined(separator: ", "))"
        case .wrongFormat(let name, let recognition):
            "\(name): is not of the format asked for; \(recognition.sentence)"
        case .twoSheets(let first, let second, let role):
            "\(first) and \(second): both hold \(role); give one of them, or join them"
        case .onlyCompanions(let names):
            "\(names.joined(separator: ", ")): explain figures, and no figures are given; add figures.csv"
        case .placesSheet(let name): "\(name): is a sheet of places; import it with 'bilan places import'"
        case .badJSON(let name, let byte): "\(name): is not valid JSON at byte \(byte); correct it there"
        case .noList(let name):
            "\(name): is JSON without one list of records; give the list alone, or an object that holds no other list"
        case .cutOffArchive(let name): "\(name): ends within its packed data; the file is cut off, get it again"
        case .badArchive(let name, let part): "\(name)\(within(part)): is damaged and cannot be unpacked; get it again"
        case .tooLarge(let name, let part):
            "\(name)\(within(part)): unpacks to far more than such a file can hold; it is not opened, check where it is from"
        case .onlyRemarks(let name):
            "\(name): holds remarks on figures and no figures; import the table of figures that they explain"
        case .tooLargeToHold(let name, let most):
            "\(name): must be read whole, and is larger than \(most >> 20) MB; give it as a CSV file as its publisher wrote it, "
                + "or in parts"
        case .missingPart(let name, let part):
            "\(name): is a zip archive without \(part), so no workbook; unpack it, or save the workbook as XLSX"
        case .badXML(let name, let part, let line):
            "\(name)\(within(part)): cannot be read at line \(line); open the workbook and save it again as XLSX"
        case .noAreas(let name):
            "\(name): no format of places knows it; give gazetteer sheets, OCHA's lists, workbooks or boundaries, "
                + "or GeoNames' country files"
        case .noYear(let name):
            "\(name): gives population without a year; add a column Reference_year"
        case .noPlanYear(let name):
            "\(name): does not say of which year its figures are; give --edition 2024, or a file name with the year in it"
        case .noCountry(let name):
            "\(name): names no country, and its place codes are not those of one; add a column with the country's ISO code"
        case .noEventClass(let name):
            "\(name): does not say which events it counts; give the file its name again, with political_violence, "
                + "civilian_targeting or demonstration in it"
        case .badProvenance(let name, let key, let value, let allowed):
            "\(name): '\(value)' cannot stand under '\(key)'; allowed: \(allowed)"
        }
    }

    /// The part of an archive behind the file's name.
    private func within(_ part: String) -> String { part.isEmpty ? "" : " (\(part))" }
}
