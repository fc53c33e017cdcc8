extension TypedQuestion {
    /// The question as typed, option by option, for whoever receives the answer.
    var words: [(name: String, value: String)] {
        let options: [(String, String?)] = [
            ("measures", measures.joined(separator: ",")), ("by", by.joined(separator: ",")), ("in", within),
            ("from", from), ("to", to), ("period", period), ("last", last), ("until", until),
            ("include_current", includeCurrent ? "true" : nil), ("allocate", allocate), ("on", on),
            ("known_by", knownBy), ("recorded_by", recordedBy.map { String($0) }), ("boundaries", boundaries),
            ("apportion", apportion ? "true" : nil), ("rate", rate), ("dataset", datasets.joined(separator: ",")),
            ("policy", policy), ("scope", scope), ("group", group), ("show_missing", showMissing ? "true" : nil),
        ]
        return options.compactMap { name, value in
            value.flatMap { $0.isEmpty ? nil : (name, $0) }
        }
    }
}
