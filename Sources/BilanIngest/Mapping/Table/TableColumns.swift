import BilanModel
import BilanPlaces

/// The columns of a mapped table in one sheet: where each field stands, or what it always is.
struct TableColumns {
    /// Columns by what they hold; several only for ids.
    private var columns: [MappedField: [BookColumn]] = [:]
    /// Words of columns and what they stand for, in small letters.
    private var words: [MappedField: [String: String]] = [:]
    private let constants: [MappedField: String]
    /// Columns of figures of their own.
    private(set) var figures: [(column: BookColumn, figure: MappedFigure, words: [String: String])] = []
    /// Columns that say where.
    var places = AdminColumns()
    /// Rules with their columns.
    private(set) var skips: [(column: BookColumn, rule: SkipRule)] = []

    /// No columns yet.
    init() { constants = [:] }

    /// Looks the columns of a table up in a sheet; those of the mapping are known to be there.
    init(_ table: MappedTable, _ sheet: Sheet, _ book: inout RowBook) {
        constants = table.constants
        for column in table.columns {
            let isKept = [.field(.ignore), .field(.latitude), .field(.longitude)].contains(column.meaning)
            guard let position = sheet.position(of: column.name) else { continue }
            let found = book.column(at: position, isKept: isKept)
            var words: [String: String] = [:]
            for (word, meaning) in column.words { words[word.lowercased()] = meaning }
            switch column.meaning {
            case .field(.ignore): continue
            case .field(let field):
                columns[field, default: []].append(found)
                self.words[field, default: [:]].merge(words) { $1 }
            case .figure(let figure): figures.append((found, figure, words))
            }
        }
        for rule in table.skips {
            guard let position = sheet.position(of: rule.column) else { continue }
            skips.append((book.column(at: position, isKept: true), rule))
        }
        places.country = self[.country]
        places.countryCode = self[.countryCode]
        places.site = self[.site]
        places.scheme = table.scheme.isEmpty ? nil : table.scheme
        for area in MappedField.areas { places.add(area.level, name: self[area.name], code: self[area.code]) }
        places.add(nil, name: self[.place], code: self[.placeCode])
    }

    /// The column of a field; `none` when the field has none.
    subscript(field: MappedField) -> BookColumn { columns[field]?.first ?? .none }

    /// All columns of a field.
    func all(_ field: MappedField) -> [BookColumn] { columns[field] ?? [] }

    /// Whether a field has a column or a constant.
    func has(_ field: MappedField) -> Bool { columns[field] != nil || constants[field] != nil }

    /// What a field is in a row: its cell, or what that word stands for, else the constant.
    func text(_ field: MappedField, _ row: Row) -> String {
        guard let column = columns[field]?.first else { return constants[field] ?? "" }
        let cell = row[column]
        if cell.isEmpty { return constants[field] ?? "" }
        return words[field]?[cell.lowercased()] ?? cell
    }

    /// Whether a word of some column leaves the row out: that column.
    func leftOut(_ row: Row) -> BookColumn? {
        for (field, words) in words where words.values.contains(MappedRows.skipWord) {
            if text(field, row) == MappedRows.skipWord { return self[field] }
        }
        return nil
    }
}

extension Sheet {
    /// The column that a mapping names; nil when the sheet has none.
    func position(of name: ColumnName) -> Int? {
        switch name {
        case .position(let position): return header.names.indices.contains(position - 1) ? position - 1 : nil
        case .headings(let headings):
            for heading in headings {
                if let exact = header.names.firstIndex(of: heading) { return exact }
                let key = ColumnName.key(heading)
                if let alike = header.names.firstIndex(where: { ColumnName.key($0) == key && !$0.isEmpty }) {
                    return alike
                }
            }
            return nil
        case .tag(let tag):
            let asked = HXLTag(tag)
            return tags.enumerated().filter { asked?.isWithin(HXLTag($0.element)) == true }
                .min { HXLTag.count($0.element) < HXLTag.count($1.element) }?.offset
        }
    }
}
