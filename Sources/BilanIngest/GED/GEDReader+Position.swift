import BilanModel
import BilanPlaces

extension GEDReader {
    /// Holds the event's position against the names of its row, where the store has the country's borders.
    ///
    /// Names decide; a row without a region is placed by its position, as fine as `where_prec` allows. What disagrees,
    /// or lies where nothing can be placed, is a finding. Latitude and longitude stay with the unmapped columns.
    mutating func placeByPosition(_ row: Row, _ record: inout RecordRow) {
        let country = placing.gazetteer.country(of: record.place)
        guard country >= 0, let edition = placing.gazetteer.edition(for: country),
            placing.gazetteer.hasBorders(of: edition), let position = position(of: row)
        else { return }
        let named =
            record.placeHow == .country
            ? PlaceMatch.none : PlaceMatch(place: record.place, how: record.placeHow, disagrees: false)
        let check = placing.gazetteer.check(
            named, at: position, precision: record.wherePrecision, under: country, in: edition)
        if let finding = check.finding {
            let value = "\(position.latitude), \(position.longitude)"
            note(finding, row, .whereCoordinates, .kept, value: cell(.whereCoordinates, row) + " (" + value + ")")
        }
        if named.place < 0, check.place >= 0, check.place != country {
            record.place = check.place
            record.placeHow = .position
        }
    }

    private func position(of row: Row) -> Position? {
        guard let north = sheet.header["latitude"], let east = sheet.header["longitude"],
            let latitude = Double(row[north]), let longitude = Double(row[east])
        else { return nil }
        return Position(latitude: latitude, longitude: longitude)
    }
}
