import BilanLanguage
import BilanModel

/// A number with what it counts, as far as its own words say.
struct NounPhrase {
    /// The number's item.
    var item: Int
    /// Items from the number to its noun, exclusive end.
    var end: Int
    var figure: ReadFigure
    /// The tokens of number and noun.
    var tokens: Range<Int>
    var isImplicit: Bool
    /// The whole group of the number: "from 10 to 14" may be a change.
    var scanned: ScannedFigure
    var head: Head
    var group: VictimGroup = .all
    var side: Group.Side?
    /// Whether the group is told by what people do, and not by their status.
    var isOccupation = false
    var unit: Unit = .person
    /// What the noun itself says: "deaths".
    var measure: Measure?
    /// The participle right behind a number without a noun: "12 tués".
    var participle: Measure?
    /// Whether another verb may say otherwise: "12 refugees were killed".
    var isSoft = false
    /// A share of the figure it belongs to: "of whom 60 per cent".
    var share: ReadFigure?

    enum Head {
        /// A noun for people or dwellings.
        case people
        /// A noun that carries its measure.
        case victims
        /// A word that nobody listed.
        case unknown
        /// No noun at all.
        case none
        /// What is never counted.
        case thing
        /// "17 per cent".
        case percent
    }
}
