/// Places that a text names together at one spot.
struct PlaceMention {
    /// Where they stand in the tokens of the document.
    var tokens: Range<Int>
    /// Numbers of the gazetteer; empty for a name that it does not know.
    var places: [Int32]
    /// Whether only a country is named.
    var isCountry: Bool
    /// Whether it is what people left, and not where they are.
    var isOrigin = false
    /// Whether it says where the injured were taken, or belongs to a name of an office.
    var isAside = false
    /// Whether it is a country that people make for.
    var isGoal = false
    /// Whether several attacks were told of, one at each of the places.
    var isSet = false
    /// The places one by one, for "respectively".
    var parts: [(tokens: Range<Int>, places: [Int32])] = []
}
