import BilanModel

/// An empty mapping file that explains itself.
public enum MappingTemplate {
    /// The file: every key with what it takes, one column of each kind to be written over.
    public static var yaml: String {
        """
        # How Bilan is to read a table that it does not know. Keep the lines that you need, then:
        #   bilan import FILE --map THIS            reads it
        #   bilan import FILE --map THIS --dry-run  tells all and changes nothing
        # A proposal for a file, made from its headings and cells: bilan import FILE --guess

        dataset: my-dataset      # the word it goes by in queries; the file's name when left out
        kind: claims             # \(DatasetKind.tokens.joined(separator: ", "))
        title:                   # for the list of sources
        publisher:
        licence:
        grade:                   # A to F and 1 to 6, as B2
        published_on:            # 2024-01-25: when it could be known

        # One table. For several sheets of a workbook: tables:, with "- sheet: NAME" and these keys under each.
        sheet:                   # name of the sheet of a workbook
        headings_in_row:         # 5, where the headings are not found by themselves
        constants:               # what is so in every row; any field may stand here
          country: MLI
          day: 2024              # a day, week, month or year
        numbers: machine         # \(NumberStyle.Marks.tokens.joined(separator: ", ")): whether 30.000 is thirty or thirty thousand
        suppressed:              # 1-4: what a lone * stands for
        dates: iso               # \(MappedTable.DateWriting.tokens.joined(separator: ", "))
        scheme:                  # cod-ab-2021: whose place codes they are
        stocks:                  # \(MappedTable.StockDays.tokens.joined(separator: ", ")): a stock of a year is so all through it, or on its last day

        # column: a heading, a list of headings of which one is there, an HXL tag, or a place counted from 1.
        # field:  \(fields)
        # measure, for a column of figures: \(measures)
        #   with bound: low, high; sex, age, status, side, sector, phase, need_status, cause; unit; period: 2019; factor: 1000
        # words:  what words of its cells stand for; the word \(MappedRows.skipWord) leaves the row out
        columns:
          - {column: Region, field: admin1}
          - {column: [Cercle, District], field: admin2}
          - {column: "#adm2+code", field: admin2_code, optional: true}
          - {column: Sector, field: sector, words: {Abris: SHL, Total: \(MappedRows.skipWord)}}
          - {column: People in need, measure: in_need}
          - {column: Women, measure: in_need, sex: female}

        # Rows to leave out: is, is_not, begins, contains (a word or a list), or empty: true. The reason is kept.
        skip:
          - {column: Region, begins: [Total, Source], because: the sum of the rows above}

        """
    }

    private static var fields: String { wrapped(MappedField.tokens) }
    private static var measures: String { wrapped(Measures.all.map(\.code)) }

    /// Words in lines that fit a screen, each behind a sign of remark.
    private static func wrapped(_ words: [String]) -> String {
        var lines = [""]
        for word in words {
            if (lines.last ?? "").count + word.count > 100 { lines.append("") }
            lines[lines.count - 1] += (lines.last == "" ? "" : ", ") + word
        }
        return lines.joined(separator: ",\n#     ")
    }
}
