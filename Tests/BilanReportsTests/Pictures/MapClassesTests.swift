import BilanModel
import Testing

@testable import BilanReports

@Suite struct MapClassesTests {
    @Test(
        arguments: [
            ([], []),
            ([0], ["0-0"]),
            ([7], ["5-"]),
            ([0, 3, 64], ["0-0", "2-4", "5-9", "10-19", "20-49", "50-"]),
            ([1, 120, 9_000], ["1-49", "50-499", "500-4999", "5000-"]),
            (
                [8_800_000, 360_000],
                ["200000-499999", "500000-999999", "1000000-1999999", "2000000-4999999", "5000000-"]
            ),
        ] as [([Int], [String])])
    func limits(_ numbers: [Int], _ expected: [String]) {
        let classes = MapClasses(numbers.map { Quantity($0) })
        #expect(classes.all.count <= 6)
        let words = classes.all.map { "\($0.from)-\($0.to.map { String($0) } ?? "")" }
        #expect(words == expected)
        // Every number has a class, and the classes follow each other without a gap.
        #expect(Self.coverAll(classes, numbers), "\(words)")
    }

    private static func coverAll(_ classes: MapClasses, _ numbers: [Int]) -> Bool {
        let inside = numbers.allSatisfy { number in
            guard let position = classes.position(of: Quantity(number)) else { return false }
            let one = classes.all[position]
            return one.from <= Int64(number) && Int64(number) <= one.to ?? .max
        }
        let inOrder = zip(classes.all, classes.all.dropFirst()).allSatisfy { left, right in
            left.to.map { $0 + 1 == right.from || $0 == 0 } ?? false
        }
        return inside && inOrder && Set(classes.all.map(\.colour)).count == classes.all.count
    }

    /// Neighbouring shades differ for those who see no colours, and a black border stands out from each.
    @Test func shadesAreToldApartInGrey() {
        let classes = MapClasses([1, 10, 100, 1_000, 10_000].map { Quantity($0) })
        func luminance(_ colour: UInt32) -> Double {
            func part(_ shift: UInt32, _ weight: Double) -> Double {
                let value = Double(colour >> shift & 0xFF) / 255
                return weight * (value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055))
            }
            return part(16, 0.2126) + part(8, 0.7152) + part(0, 0.0722)
        }
        func pow(_ base: Double) -> Double {
            // To the power 2.4, by squaring and a fifth root found by Newton's steps.
            var root = 1.0
            let square = base * base
            for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
            return square * root
        }
        let tones = classes.all.map { luminance($0.colour) }
        for (light, dark) in zip(tones, tones.dropFirst()) { #expect((light + 0.05) / (dark + 0.05) > 1.25) }
        for tone in tones { #expect((tone + 0.05) / 0.05 > 3) }
    }
}
