import BilanModel
import BilanPlaces

/// Places that have figures, each under the next one above it that has some.
struct AreaTree {
    private let gazetteer: Gazetteer
    private let placement: Placement
    /// The way up of each place, itself first.
    private var ways: [Int32: [Int32]] = [:]

    init(_ gazetteer: Gazetteer, _ question: Question) {
        self.gazetteer = gazetteer
        placement = Placement(gazetteer, edition: question.edition)
    }

    /// Adds a place; several places together stand for themselves.
    mutating func insert(_ place: Int32) {
        guard ways[place] == nil else { return }
        let isArea = place >= 0 && gazetteer.sets[place] == nil
        ways[place] = isArea ? gazetteer.ancestors(of: place, in: placement.edition(for: place)) : [place]
    }

    /// The places, those furthest down first.
    var lowestFirst: [Int32] {
        ways.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.key)
    }

    /// The next place above that is in the tree.
    func above(_ place: Int32) -> Int32? { ways[place]?.dropFirst().first { ways[$0] != nil } }
}
