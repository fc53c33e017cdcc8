/// What a publisher wrote of a place, and where it is to be looked for.
struct PlaceQuery: Hashable {
    var name: String
    var code: String
    var parent: Int32?
    var level: UInt8?
    var scheme: String?
}
