import BilanModel

/// The sectors of needs overviews: the cluster's code, and the publisher's description where one code has several.
///
/// `ALL` is the overall figure and no sector. Rows without a cluster (the refugee response, "No cluster for entity") are
/// a sector by their description. In some overviews shelter and non-food items share one code, in others protection as a
/// whole and general protection do: the whole keeps the code, the others carry their own words behind it.
struct HPCSectors {
    private var known: [Row: String?] = [:]

    private struct Row: Hashable {
        let cluster: String
        let description: String
    }

    /// The sector of a row; nil for the overall figure.
    mutating func sector(cluster: String, description: String) -> String? {
        let row = Row(cluster: cluster, description: description)
        if let found = known[row] { return found }
        let found = HPCSectors.find(cluster.uppercased(), HPCCategory.folded(description))
        known[row] = .some(found)
        return found
    }

    private static func find(_ code: String, _ words: String) -> String? {
        if code == "ALL" || (code.isEmpty && words.contains("caseload")) { return nil }
        if code.isEmpty { return words.isEmpty ? "UNSPECIFIED" : word(words) }
        if code == "PRO", words.contains("general") { return "PRO-GEN" }
        if code == "MS" || (code == "SHL" && halves.contains(words)) { return code + "-" + word(words) }
        return code
    }

    /// Shelter alone, or non-food items alone: half of the cluster.
    private static let halves: Set<String> = ["shelter", "non-food items", "nfi", "abris", "abri"]

    private static func word(_ text: String) -> String {
        HPCCategory.slug(text).uppercased().split(separator: "_").joined(separator: "-")
    }
}
