/// A tag of the Humanitarian Exchange Language: `#affected+killed+f`.
struct HXLTag: Hashable {
    /// The tag without its sign: `affected`.
    let tag: String
    /// Its attributes, in no order.
    let attributes: Set<String>

    /// Reads a tag, with blanks or without, in any letter case; nil for anything else.
    init?(_ text: String) {
        let parts = text.lowercased().split { $0 == "+" || $0 == " " }.map(String.init)
        guard let first = parts.first, first.hasPrefix("#"), first.dropFirst().first?.isLetter == true else {
            return nil
        }
        tag = String(first.dropFirst())
        attributes = Set(parts.dropFirst())
    }

    /// Whether another column has this tag and all these attributes.
    func isWithin(_ other: HXLTag?) -> Bool {
        other?.tag == tag && attributes.isSubset(of: other?.attributes ?? [])
    }

    /// How many attributes a tag as written has.
    static func count(_ text: String) -> Int { HXLTag(text)?.attributes.count ?? .max }
}
