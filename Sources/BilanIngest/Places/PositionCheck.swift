import BilanModel

/// Positions that cannot be: at 0,0, off the earth, or with latitude and longitude exchanged.
enum PositionCheck {
    /// Reads a latitude and a longitude; nil for empty cells and, with a finding, for what is no position.
    static func read(
        latitude: String, longitude: String, _ spot: RowSpot, _ reading: inout PlaceReading
    ) -> Position? {
        if (latitude.isEmpty || latitude == "NA") && (longitude.isEmpty || longitude == "NA") { return nil }
        guard let north = Double(latitude), let east = Double(longitude), north.magnitude <= 90, east.magnitude <= 180,
            north != 0 || east != 0
        else {
            reading.note(.misplacedPosition, spot, "latitude, longitude", "\(latitude), \(longitude)", .leftEmpty)
            return nil
        }
        return Position(latitude: north, longitude: east)
    }

    /// Empties the positions that lie outside of where nearly all others lie, and inside when their two numbers change
    /// places; fewer than twenty positions tell nothing.
    static func dropExchanged(_ entries: inout [AreaEntry], _ reading: inout PlaceReading) {
        let positions = entries.compactMap(\.position)
        guard positions.count >= 20, let north = span(positions.map(\.latitude)),
            let east = span(positions.map(\.longitude))
        else { return }
        for index in entries.indices {
            guard let position = entries[index].position,
                !(north.contains(position.latitude) && east.contains(position.longitude)),
                north.contains(position.longitude), east.contains(position.latitude)
            else { continue }
            reading.note(
                .misplacedPosition, entries[index].spot, "latitude, longitude",
                "\(position.latitude), \(position.longitude) (exchanged?)", .leftEmpty)
            entries[index].position = nil
        }
    }

    /// Where the middle nine tenths of numbers lie, widened by half on either side and by one degree.
    private static func span(_ numbers: [Double]) -> ClosedRange<Double>? {
        let sorted = numbers.sorted()
        let low = sorted[sorted.count / 20]
        let high = sorted[sorted.count - 1 - sorted.count / 20]
        let margin = (high - low) / 2 + 1
        return (low - margin)...(high + margin)
    }
}
