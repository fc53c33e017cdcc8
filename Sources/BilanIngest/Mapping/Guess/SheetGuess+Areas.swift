import BilanModel
import BilanPlaces

extension SheetGuess {
    private struct AreaColumn {
        let place: Int
        let rank: Int
        var level: UInt8?
        let isCode: Bool
        let isOther: Bool
    }

    /// Gives columns of areas their levels: as their headings count them, as the gazetteer knows their names, or one
    /// under the other.
    mutating func nameAreas(_ signs: FileSigns) {
        var areas: [AreaColumn] = []
        for (place, name) in sheet.header.names.enumerated() {
            let words = PlainWords.folded(name)
            let isTagged = guesses[place].confidence == .sure
            guard !isTagged, facts[place].filled > 0, !facts[place].isNumeric, guesses[place].figure == nil,
                !FieldWords.isOrigin(words), let area = FieldWords.area(words)
            else { continue }
            let isCode =
                facts[place].placeCodes != nil
                || (FieldWords.isCode(words) && facts[place].distinct.allSatisfy { !$0.contains(" ") })
            if area.rank == 0 {
                guesses[place] = ColumnGuess(
                    isCode || facts[place].distinct.allSatisfy { $0.count <= 3 } ? .countryCode : .country, .likely,
                    "its heading")
                continue
            }
            areas.append(
                AreaColumn(
                    place: place, rank: area.rank, level: area.level, isCode: isCode,
                    isOther: FieldWords.isOtherLanguage(words)))
        }
        let country = signs.country.flatMap { gazetteer.country($0.code) }
        for index in areas.indices where areas[index].level == nil && !areas[index].isCode {
            areas[index].level = level(of: facts[areas[index].place], in: country)
        }
        // What is left goes by rank, one level under the other, beside what is known.
        let ranks = Set(areas.map(\.rank)).sorted()
        for index in areas.indices where areas[index].level == nil {
            let known = areas.first { $0.rank == areas[index].rank && $0.level != nil }?.level
            let usual: UInt8 = areas[index].rank < 20 ? 1 : areas[index].rank < 30 ? 2 : 3
            let order = UInt8((ranks.firstIndex(of: areas[index].rank) ?? 0) + 1)
            areas[index].level = known ?? max(usual, min(order, 4))
        }
        for area in areas {
            guard let level = area.level, let fields = MappedField.areas.first(where: { $0.level == level }) else {
                continue
            }
            if area.isOther {
                ignore(area.place, .likely, "the same names in another language")
            } else {
                guesses[area.place] = ColumnGuess(area.isCode ? fields.code : fields.name, .likely, "its heading")
            }
        }
        nameCodes()
    }

    /// The level at which most names of a column are known; nil when few are, or nobody knows the country.
    private func level(of facts: ColumnFacts, in country: Int32?) -> UInt8? {
        guard let country, gazetteer.edition(for: country) != nil else { return nil }
        let names = facts.distinct.sorted().prefix(60)
        let known = (UInt8(1)...3).map { level in
            (level, names.count { gazetteer.match(name: $0, within: country, level: level).place >= 0 })
        }
        guard let best = known.max(by: { ($0.1, -Int($0.0)) < ($1.1, -Int($1.0)) }), best.1 * 2 > names.count else {
            return nil
        }
        return best.0
    }

    /// Columns of P-codes that no heading names: the digits tell which is the larger area.
    private mutating func nameCodes() {
        let loose = guesses.indices.filter { guesses[$0].field == .ignore && guesses[$0].confidence == .unsure }
            .compactMap { place in facts[place].placeCodes.map { (place, $0.digits) } }
        guard !loose.isEmpty else { return }
        let lengths = Set(loose.map(\.1)).sorted()
        for (place, digits) in loose {
            let level = (lengths.firstIndex(of: digits) ?? 0) + (digits > 3 && lengths.count == 1 ? 2 : 1)
            guard let fields = MappedField.areas.first(where: { Int($0.level) == level }), columns(fields.code).isEmpty
            else { continue }
            guesses[place] = ColumnGuess(fields.code, .likely, "its cells are P-codes")
        }
    }
}
