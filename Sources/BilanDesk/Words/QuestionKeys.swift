/// An option of a question by its name, as the command line and files of saved questions have it.
struct QuestionKey: Sendable {
    /// What stands under it.
    enum Value: Sendable {
        case text(any WritableKeyPath<QueryRequest, String?> & Sendable)
        case texts(any WritableKeyPath<QueryRequest, [String]> & Sendable)
        case flag(any WritableKeyPath<QueryRequest, Bool> & Sendable)
        case number(any WritableKeyPath<QueryRequest, Int64?> & Sendable)
    }

    let name: String
    let value: Value

    init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }
}

/// The list of options that a saved question can hold; a new option of `query` is a line here.
enum QuestionKeys {
    static let all: [QuestionKey] = [
        QuestionKey("title", .text(\.title)),
        QuestionKey("measures", .texts(\.question.measures)),
        QuestionKey("by", .texts(\.question.by)),
        QuestionKey("columns", .text(\.columns)),
        QuestionKey("in", .text(\.question.within)),
        QuestionKey("from", .text(\.question.from)),
        QuestionKey("to", .text(\.question.to)),
        QuestionKey("period", .text(\.question.period)),
        QuestionKey("last", .text(\.question.last)),
        QuestionKey("until", .text(\.question.until)),
        QuestionKey("include-current", .flag(\.question.includeCurrent)),
        QuestionKey("allocate", .text(\.question.allocate)),
        QuestionKey("on", .text(\.question.on)),
        QuestionKey("known-by", .text(\.question.knownBy)),
        QuestionKey("recorded-by", .number(\.question.recordedBy)),
        QuestionKey("boundaries", .text(\.question.boundaries)),
        QuestionKey("apportion", .flag(\.question.apportion)),
        QuestionKey("rate", .text(\.question.rate)),
        QuestionKey("dataset", .texts(\.question.datasets)),
        QuestionKey("policy", .text(\.question.policy)),
        QuestionKey("scope", .text(\.question.scope)),
        QuestionKey("group", .text(\.question.group)),
        QuestionKey("where", .text(\.question.condition)),
        QuestionKey("having", .text(\.having)),
        QuestionKey("sort", .texts(\.sort)),
        QuestionKey("limit", .text(\.limit)),
        QuestionKey("top", .text(\.top)),
        QuestionKey("totals", .flag(\.totals)),
        QuestionKey("with", .texts(\.question.series.with)),
        QuestionKey("compare", .text(\.question.series.compare)),
        QuestionKey("rolling", .number(\.question.series.rolling)),
        QuestionKey("cumulative-since", .text(\.question.series.cumulativeSince)),
        QuestionKey("difference", .flag(\.question.series.difference)),
        QuestionKey("outliers", .flag(\.question.series.outliers)),
        QuestionKey("trend", .flag(\.question.series.trend)),
        QuestionKey("computed", .flag(\.question.series.computed)),
        QuestionKey("projected", .flag(\.question.series.projected)),
        QuestionKey("union", .flag(\.question.union)),
        QuestionKey("audience", .text(\.question.audience)),
        QuestionKey("withhold-below", .number(\.question.withholdBelow)),
        QuestionKey("show-missing", .flag(\.question.showMissing)),
        QuestionKey("format", .text(\.format)),
    ]

    static let names = all.map(\.name)
}

extension QueryRequest {
    /// This request, with what another says in place of its own; a flag that is set stays set.
    func overridden(by other: QueryRequest) -> QueryRequest {
        var request = self
        for key in QuestionKeys.all {
            switch key.value {
            case .text(let path): request[keyPath: path] = other[keyPath: path] ?? request[keyPath: path]
            case .texts(let path): if !other[keyPath: path].isEmpty { request[keyPath: path] = other[keyPath: path] }
            case .flag(let path): request[keyPath: path] = request[keyPath: path] || other[keyPath: path]
            case .number(let path): request[keyPath: path] = other[keyPath: path] ?? request[keyPath: path]
            }
        }
        // Days are said by several options together: those of the command line take the place of all.
        let days = other.question
        if days.period != nil || days.last != nil || days.from != nil || days.to != nil {
            (request.question.period, request.question.last) = (days.period, days.last)
            (request.question.from, request.question.to) = (days.from, days.to)
        }
        return request
    }
}
