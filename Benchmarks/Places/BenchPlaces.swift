import BilanModel
import BilanPlaces
import BilanStore
import BilanTestSupport
import Glibc

/// Places seeded random points in the areas of one edition and level of a store, and says how many a second.
///
/// `bench-places STORE [EDITION [LEVEL [POINTS]]]`: by default a million points in level 3 of the first edition that the
/// store has borders of. The points fill the box of all areas evenly; the seed is fixed, so every run places the same.
@main
struct BenchPlaces {
    static func main() {
        do throws(StoreError) {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            fail(error.description)
        }
    }

    static func run(_ words: [String]) throws(StoreError) {
        guard let path = words.first else { fail("usage: bench-places STORE [EDITION [LEVEL [POINTS]]]") }
        let store = try Store.open(at: path, readOnly: true)
        guard let edition = try words.count > 1 ? words[1] : store.boundaryEditions().first else {
            fail("\(path): no borders in this store; take some in with \"bilan places import\"")
        }
        let level = words.count > 2 ? Int(words[2]) : 3
        let count = words.count > 3 ? Int(words[3]) : 1_000_000
        guard let level, let count, count > 0 else { fail("level and number of points are whole numbers") }

        let clock = ContinuousClock()
        var start = clock.now
        let areas = try store.boundaries(edition: edition, level: level)
        guard let box = areas.compactMap(\.shape.box).reduce(nil, { $0?.union($1) ?? $1 }) else {
            fail("\(path): no borders of level \(level) in \(edition)")
        }
        let read = clock.now - start
        start = clock.now
        // Ties on borders go by code; for the time it takes, numbers do as well.
        let index = BoundaryIndex(areas.map { .init(place: $0.place, code: "\($0.place)", shape: $0.shape) })
        let built = clock.now - start

        var random = SplitMix64(seed: 20_230_907)
        let points = (0..<count).map { _ in
            GridPoint(
                x: Int32.random(in: box.west...box.east, using: &random),
                y: Int32.random(in: box.south...box.north, using: &random))
        }
        start = clock.now
        var placed = 0
        var sum: UInt64 = 0
        for point in points {
            let place = index.place(at: point)
            if place >= 0 { placed += 1 }
            sum = sum &* 31 &+ UInt64(bitPattern: Int64(place))
        }
        let took = clock.now - start
        let corners = areas.reduce(0) { $0 + $1.shape.polygons.joined().reduce(0) { $0 + $1.count } }
        print("\(edition), level \(level): \(index.count) areas, \(corners) corners, \(index.faults.count) faults")
        print("read \(milliseconds(read)) ms, index \(milliseconds(built)) ms, placing \(milliseconds(took)) ms")
        print("\(count) points, \(placed) in an area, answers \(String(sum, radix: 16))")
        print("\(Int(Double(count) / (took / .seconds(1)))) points per second")
        for fault in index.faults.prefix(20) {
            print("fault: place \(fault.place), \(fault.other), \(Int(fault.squareMetres)) m2, \(fault.fault)")
        }
    }

    static func milliseconds(_ duration: Duration) -> Int { Int(duration / .milliseconds(1)) }

    static func fail(_ words: String) -> Never {
        let line = Array("bench-places: \(words)\n".utf8)
        _ = write(STDERR_FILENO, line, line.count)
        exit(65)
    }
}
