/// A dimension of a question by its word; any word that `--by` takes can be written as a text.
public struct DimensionWord: ExpressibleByStringLiteral, Hashable, Sendable {
    /// The word.
    public let word: String

    /// A dimension of this word; whether there is one is found when the question is asked.
    public init(stringLiteral word: String) { self.word = word }

    /// Countries.
    public static let country: DimensionWord = "admin0"
    /// Regions, admin 1.
    public static let region: DimensionWord = "admin1"
    /// Cercles, districts, provinces: admin 2.
    public static let district: DimensionWord = "admin2"
    /// Days.
    public static let day: DimensionWord = "day"
    /// ISO weeks.
    public static let week: DimensionWord = "week"
    /// Calendar months.
    public static let month: DimensionWord = "month"
    /// Quarters.
    public static let quarter: DimensionWord = "quarter"
    /// Calendar years.
    public static let year: DimensionWord = "year"
    /// Groups of people.
    public static let group: DimensionWord = "group"
    /// Measures, which can only run across.
    public static let measure: DimensionWord = "measure"
}

/// The verbs of a question: each gives the question with one thing more said, so that they can be put in a row.
///
///     try desk.query(.about("killed").by(.region, .month).in("MLI").during("2023-Q3").top(5))
extension QueryRequest {
    /// A question about measures.
    public static func about(_ measures: String...) -> QueryRequest {
        QueryRequest().with { $0.question.measures = measures }
    }

    /// A saved question of this name, from the folder `Questions`, beside the store, or built in.
    ///
    /// - Throws: `.usage` for a name that no question has, `.unusable` for a file that is no question.
    public static func saved(_ name: String, store: String? = nil) throws(DeskFailure) -> QueryRequest {
        try Desk.saved(.about("@" + name), store: store)
    }

    /// Broken down by dimensions, in this order.
    public func by(_ dimensions: DimensionWord...) -> QueryRequest { with { $0.question.by += dimensions.map(\.word) } }

    /// Only what lies in a place, by its code or its name.
    public func `in`(_ place: String) -> QueryRequest { with { $0.question.within = place } }

    /// Only what is of a period: `2023-W36`, `2023-09`, `2023`.
    public func during(_ period: String) -> QueryRequest { with { $0.question.period = period } }

    /// Only what is of these days; either end may be open.
    public func from(_ first: String?, to last: String?) -> QueryRequest {
        with { ($0.question.from, $0.question.to) = (first, last) }
    }

    /// On which day a stock is asked for.
    public func on(_ day: String) -> QueryRequest { with { $0.question.on = day } }

    /// As could be known by a day.
    public func knownBy(_ day: String) -> QueryRequest { with { $0.question.knownBy = day } }

    /// As the store was after an entry.
    public func recordedBy(_ entry: Int64) -> QueryRequest { with { $0.question.recordedBy = entry } }

    /// Only claims and figures that an expression holds of; a second one must hold as well.
    public func `where`(_ expression: String) -> QueryRequest {
        with { request in
            request.question.condition = request.question.condition.map { "(\($0)) and (\(expression))" } ?? expression
        }
    }

    /// Only cells that an expression holds of; a second one must hold as well.
    public func having(_ expression: String) -> QueryRequest {
        with { $0.having = $0.having.map { "(\($0)) and (\(expression))" } ?? expression }
    }

    /// Only these datasets, by code.
    public func from(datasets: String...) -> QueryRequest { with { $0.question.datasets = datasets } }

    /// Under a rule for conflicting claims, by code.
    public func under(policy: String) -> QueryRequest { with { $0.question.policy = policy } }

    /// With rates for each so many people: `100k`.
    public func rate(per people: String) -> QueryRequest { with { $0.question.rate = people } }

    /// With one dimension laid across: best alone.
    public func across(_ dimension: DimensionWord) -> QueryRequest { with { $0.columns = dimension.word } }

    /// Sorted by columns: `best:desc`.
    public func sorted(by columns: String...) -> QueryRequest { with { $0.sort = columns } }

    /// So many rows at most.
    public func limit(_ rows: Int) -> QueryRequest { with { $0.limit = String(rows) } }

    /// The largest of each measure, with the rest as one row.
    public func top(_ rows: Int) -> QueryRequest { with { $0.top = String(rows) } }

    /// With a row of totals.
    public func withTotals() -> QueryRequest { with { $0.totals = true } }

    private func with(_ change: (inout QueryRequest) -> Void) -> QueryRequest {
        var request = self
        change(&request)
        return request
    }
}
