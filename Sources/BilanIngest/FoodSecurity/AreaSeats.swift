import BilanModel
import BilanPlaces

/// Which area of an analysis stands in which place.
///
/// Areas of food security are not those of a gazetteer: a district and its towns may come to one district. The first of
/// them has it; any other stands somewhere in what lies above, as a part of that.
struct AreaSeats {
    private var seats: [Seat: String] = [:]

    private struct Seat: Hashable {
        let analysis: String
        let place: Int32
    }

    /// Gives a record its place, or one above when another area of the same analysis has it; true when it has its own.
    mutating func seat(_ record: inout RecordRow, area: String, of analysis: String, _ book: inout RowBook) -> Bool {
        guard record.place >= 0 else { return true }
        let seat = Seat(analysis: analysis, place: record.place)
        guard let known = seats[seat], known != area else {
            seats[seat] = area
            return true
        }
        let gazetteer = book.placing.gazetteer
        let country = gazetteer.country(of: record.place)
        let way = gazetteer.edition(for: country).map { gazetteer.ancestors(of: record.place, in: $0) } ?? []
        book.standSomewhere(
            &record, in: way.dropFirst().first ?? country, called: book.batch.texts[record.placeText])
        return false
    }
}
