/// A feed of texts: one row a text, with the headings `id,language,published_on,text`.
public struct TextFeed: Sendable {
    /// One text of a feed.
    public struct Entry: Hashable, Sendable {
        /// Its name; the row's number when there is none.
        public var id: String
        /// Two letters; empty when not said.
        public var language: String
        /// Day of publication as written; empty when not said.
        public var publishedOn: String
        /// The text.
        public var text: String
    }

    private static let shape = SheetShape(
        "feed", needed: [["text"]], known: ["id", "language", "published_on", "text"])

    /// Hands over the texts of a file in their order.
    ///
    /// - Throws: `.wrongFormat` without a column `text`, and whatever makes a file no table.
    public static func read(_ file: SourceFile, each body: (Entry) -> Void) throws(IngestError) {
        let sheet = try Sheet(file)
        guard let text = sheet.header["text"] else { throw .wrongFormat(file.name, shape.compare(sheet.header)) }
        let (id, language, day) = (sheet.header["id"], sheet.header["language"], sheet.header["published_on"])
        try sheet.forEachRow { row throws(IngestError) in
            body(
                Entry(
                    id: id.map { row[$0] } ?? String(row.number), language: language.map { row[$0] } ?? "",
                    publishedOn: day.map { row[$0] } ?? "", text: row[text]))
        }
    }
}
