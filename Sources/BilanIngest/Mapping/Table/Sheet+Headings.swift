extension Sheet {
    /// The same table with its headings in a row that somebody names; nil when nothing stands there.
    func under(row: Int) throws(IngestError) -> Sheet? {
        let head = try Sheet.head(of: source).filter { $0.number >= row }
        guard head.first?.number == row, var headings = Headings(head, { _ in true }) else { return nil }
        if let worksheet = source as? Worksheet { headings.join(head, try worksheet.merges()) }
        return Sheet(name: name, label: label, delimiter: delimiter, headings: headings, lines: source)
    }
}
