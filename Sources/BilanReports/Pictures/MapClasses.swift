import BilanModel

/// Classes of numbers for a map: round limits, at most five, and one for a true nought.
///
/// Limits are taken from 1, 2, 5, 10, 20, 50 …: figures of crises spread over powers of ten, where equal steps would put
/// all but one area into one class.
struct MapClasses: Equatable {
    /// A class of whole numbers.
    struct Class: Equatable {
        /// The least number in it.
        let from: Int64
        /// The greatest; nil for the highest class.
        let to: Int64?
        /// Its colour.
        let colour: UInt32
    }

    /// The classes, the lowest first.
    let all: [Class]

    /// Light to dark of one hue, which colour-blind readers and a grey print tell apart; a black border stands out from
    /// each by 3 to 1.
    private static let colours: [UInt32] = [0xDCEAF6, 0xB3D1EA, 0x85B4DB, 0x5892C5, 0x2E6DA4]
    private static let none: UInt32 = 0xFFFFFF

    /// Classes for these numbers; none for no number.
    init(_ values: [Quantity]) {
        let whole = values.map { max($0.thousandths, 0) / 1000 }
        var classes: [Class] = []
        if let least = whole.filter({ $0 > 0 }).min(), let most = whole.max() {
            let ladder = MapClasses.ladder(to: most)
            let low = ladder.lastIndex { $0 <= least } ?? 0
            let steps = (ladder.count - low + MapClasses.colours.count - 1) / MapClasses.colours.count
            // From the top downwards, so that the highest class is filled.
            var starts = Array(stride(from: ladder.count - 1, through: low, by: -steps).map { ladder[$0] }.reversed())
            starts[0] = min(starts[0], ladder[low])
            let skipped = MapClasses.colours.count - starts.count
            for (index, start) in starts.enumerated() {
                // Fewer classes than colours take the darker ones but for a single class, which takes the middle.
                let colour = MapClasses.colours[starts.count == 1 ? 2 : index + skipped]
                let next = index + 1 < starts.count ? starts[index + 1] - 1 : nil
                classes.append(Class(from: start, to: next, colour: colour))
            }
        }
        if whole.contains(0) { classes.insert(Class(from: 0, to: 0, colour: MapClasses.none), at: 0) }
        all = classes
    }

    /// The position of the class that a number is in.
    func position(of value: Quantity) -> Int? {
        let whole = max(value.thousandths, 0) / 1000
        return all.lastIndex { $0.from <= whole }
    }

    /// 1, 2, 5, 10 … up to a number.
    private static func ladder(to most: Int64) -> [Int64] {
        var ladder: [Int64] = []
        var ten: Int64 = 1
        while ten <= most {
            ladder += [ten, 2 * ten, 5 * ten].filter { $0 <= most }
            guard ten <= Int64.max / 100 else { break }
            ten *= 10
        }
        return ladder
    }
}
