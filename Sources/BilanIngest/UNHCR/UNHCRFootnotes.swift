/// UNHCR's footnotes: a table of remarks on figures that stand in other files, and no figure of its own.
enum UNHCRFootnotes {
    /// Whether headings are those of such a table.
    static func recognises(_ header: Header) -> Bool {
        header["footnote"] != nil && ["population_type", "year"].contains { header[$0] != nil }
    }
}
