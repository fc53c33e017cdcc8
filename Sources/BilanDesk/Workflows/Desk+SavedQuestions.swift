import BilanModel

extension Desk {
    /// A request in which `@NAME` among the measures is the saved question of that name, and everything else that was
    /// typed stands in place of what it says; without one, the request as it is.
    ///
    /// - Throws: `.usage` for a name that no question has, `.unusable` for a file that is no question, with its line.
    public static func saved(_ request: QueryRequest, store: String?) throws(DeskFailure) -> QueryRequest {
        try failing {
            let names = request.question.measures.filter { $0.hasPrefix("@") }
            guard let name = names.first else { return request }
            guard names.count == 1 else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "give one saved question, not \(names.joined(separator: " and "))",
                        fr: "donnez une seule question gardée, non \(names.joined(separator: " et "))"))
            }
            var typed = request
            typed.question.measures.removeAll { $0.hasPrefix("@") }
            let saved = try SavedQuestions(store: storePath(store)).request(String(name.dropFirst()))
            return saved.overridden(by: typed)
        }
    }

    /// Writes a request as `Questions/NAME.yaml` here and gives the path.
    ///
    /// - Throws: `.usage` for a name of other signs than letters, digits, `-` and `_`, `.cannotWrite` where there is one.
    public static func save(_ request: QueryRequest, as name: String) throws(DeskFailure) -> String {
        try failing { try SavedQuestions(store: storePath(nil)).save(request, as: name) }
    }
}
