import BilanModel
import BilanPlaces

extension GEDReader {
    func cell(_ column: GEDColumn, _ row: Row) -> String { columns[column].map { row[$0] } ?? "" }

    /// A count of people; nil with a finding when the cell holds none.
    mutating func count(_ column: GEDColumn, _ row: Row) -> Quantity? {
        let text = cell(column, row)
        if text.isEmpty { return nil }
        guard let (value, exact) = Quantity.read(text) else {
            note(.unreadableNumber, row, column, .leftEmpty)
            return nil
        }
        guard value >= .zero else {
            note(.negativeCount, row, column, .leftEmpty)
            return nil
        }
        if !exact { note(.roundedDecimals, row, column, .repaired) }
        return value
    }

    mutating func precision(_ column: GEDColumn, _ row: Row, _ highest: UInt8) -> UInt8 {
        let text = cell(column, row)
        if text.isEmpty { return 0 }
        if let value = UInt8(text), (1...highest).contains(value) { return value }
        note(.unknownWord, row, column, .leftEmpty)
        return 0
    }

    mutating func category(_ row: Row) -> String {
        let type = cell(.typeOfViolence, row)
        if let name = GEDFormat.category(type) { return name }
        note(.unknownWord, row, .typeOfViolence, .kept)
        return type
    }

    /// The place in UCDP's own words, the finest first, so that no spelling is lost and each can be matched again.
    func placeWords(_ row: Row) -> String {
        [GEDColumn.whereCoordinates, .adm2, .adm1].map { cell($0, row) }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The finest place that the names of the row give; the country where precision or names end there.
    ///
    /// UCDP keeps the regions of before 2016 for Mali: a district that is no longer in the region named is found where
    /// an earlier edition had it there.
    mutating func place(_ row: Row, _ record: inout RecordRow) {
        let country = placing.country(
            name: cell(.country, row), number: cell(.countryId, row), code: cell(.iso3, row), scheme: "ucdp")
        guard let country else { return note(.unplaced, row, .country, .kept) }
        covered.insert(country)
        record.place = country
        record.placeHow = .country
        let region = cell(.adm1, row)
        guard !region.isEmpty, record.wherePrecision < 6 else { return }
        guard placing.hasRegions(country) else {
            if placing.isFirst(country) { note(.unplaced, row, .adm1, .kept, value: cell(.country, row)) }
            return
        }
        let district = cell(.adm2, row)
        let above = placing.match(region, within: country, level: 1)
        if above.place >= 0 {
            record.place = above.place
            record.placeHow = above.how
        } else {
            note(.unplaced, row, .adm1, .kept)
        }
        // Precision 4 knows the region and no more, whatever district its point happens to lie in.
        guard !district.isEmpty, record.wherePrecision != 4 else { return }
        let below = placing.district(district, in: region, above.place, country: country)
        if below.place >= 0 {
            record.place = below.place
            record.placeHow = below.how
        } else {
            note(.unplaced, row, .adm2, .kept)
        }
    }
}
