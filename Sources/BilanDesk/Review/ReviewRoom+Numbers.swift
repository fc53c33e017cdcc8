import BilanModel

extension ReviewRoom {
    /// The numbers that words mean: `3,5`, `2-4`, or `all`, which means every open figure that is news.
    ///
    /// - Throws: `.usage` for words that are no numbers of the review.
    public func numbers(_ words: String, option: String) throws(DeskFailure) -> [Int] {
        if words.lowercased() == "all" { return figures.filter { $0.ruling == .open && $0.isNews }.map(\.number) }
        var numbers: [Int] = []
        for part in words.split(separator: ",") {
            let ends = part.split(separator: "-").map { Int($0.filter { $0 != " " }) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last,
                first >= 1, last <= figures.count
            else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "\(option) \"\(words)\" cannot be read; write numbers of the list, such as 3,5 or 2-4, or all"
                            + (figures.isEmpty ? " (no figure was found)" : " (there are 1 to \(figures.count))"),
                        fr:
                            "\(option) « \(words) » est illisible ; écrivez des numéros de la liste, comme 3,5 ou 2-4, ou all"
                            + (figures.isEmpty ? " (aucun chiffre n’a été trouvé)" : " (il y a 1 à \(figures.count))")))
            }
            numbers += first...last
        }
        return numbers
    }
}
