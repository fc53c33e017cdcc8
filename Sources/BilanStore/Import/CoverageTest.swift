import BilanModel
import GRDB

/// Whether a record lies inside what a release declares to be complete.
///
/// The country of a place is found by the parents of its codes in any scheme. A cover without days lists a country
/// without saying from when to when: nothing is complete there. An unplaced record is inside no cover.
struct CoverageTest {
    private let parents: [Int32: [Int32]]
    private let members: [Int32: [Int32]]

    init(_ database: Database) throws {
        var parents: [Int32: [Int32]] = [:]
        let rows = try BulkStatement(database, "SELECT DISTINCT place, parent FROM place_code WHERE parent IS NOT NULL")
        while try rows.next() { parents[Int32(rows.int(0)), default: []].append(Int32(rows.int(1))) }
        self.parents = parents
        let sets = try PlaceUps.members(database).map { (Int32($0.set), $0.places.map { Int32($0) }) }
        members = Dictionary(sets, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a record of this place and these days lies wholly inside `cover`.
    func covers(_ cover: [Coverage], place: Int32, start: Int32, end: Int32) -> Bool {
        let places = members[place] ?? [place]
        return places.allSatisfy { place in
            cover.contains { cover in
                guard let days = cover.days, days.lowerBound.day <= start, end <= days.upperBound.day else {
                    return false
                }
                return isInside(place, cover.place)
            }
        }
    }

    private func isInside(_ place: Int32, _ area: Int32) -> Bool {
        var queue = [place]
        var seen: Set<Int32> = [place]
        while let here = queue.popLast() {
            if here == area { return true }
            for parent in parents[here] ?? [] where seen.insert(parent).inserted { queue.append(parent) }
        }
        return false
    }
}
