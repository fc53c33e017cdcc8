import BilanAnalytics
import BilanModel

/// What `--having` can ask about: every column that the answer has.
public enum CellFields {
    private static let numbers: Set<String> = [
        "low", "best", "high", "events", "claims", "origins", "unquantified", "rate_low", "rate_best", "rate_high",
        "population", "population_year",
    ]
    private static let days: Set<String> = ["period_start", "period_end", "known_by"]
    private static let closed: [String: [String]] = [
        "measure": Measures.all.map(\.code), "scope": Scope.tokens, "low_is": BoundKind.tokens,
        "high_is": BoundKind.tokens, "unit": Unit.tokens, "cell_state": CellState.tokens,
    ]
    private static let others: [String: [String]] = [
        "measure": ["mesure"], "group": ["groupe"], "scope": ["portee"], "unit": ["unite"], "conflict": ["conflit"],
        "best": ["value", "valeur", "meilleur"], "low": ["min", "minimum"], "high": ["max", "maximum"],
        "events": ["evenements"], "cell_state": ["state"],
    ]
    /// Words for a level of places, whose code or name is meant.
    private static let levels = [
        ["country", "pays"], ["region", "région"], ["cercle", "department", "district", "province"], ["commune"], [],
    ]

    /// The vocabulary of `--having` for a table.
    static func vocabulary(_ table: AnswerTable) -> Vocabulary {
        var fields = table.columns.enumerated().map { index, name in
            Field(name, others[name] ?? [], kind(name, table.rows.map { $0[index] }), name)
        }
        for (level, words) in levels.enumerated() where table.columns.contains("admin\(level)_code") {
            fields.append(Field("admin\(level)", words, .name, "code or name"))
        }
        return Vocabulary(option: "--having", fields: fields)
    }

    private static func kind(_ name: String, _ values: [AnswerTable.Value]) -> Field.Kind {
        if numbers.contains(name) { return .number }
        if days.contains(name) { return .day }
        if name == "conflict" { return .flag }
        if let words = closed[name] { return .word(words) }
        if PeriodType(token: name) != nil { return .period }
        let isNumber = values.contains { if case .number = $0 { true } else { false } }
        return isNumber ? .number : .name
    }

    /// Whether a row of the table passes a test.
    static func holds(_ test: Condition.Test, _ row: [AnswerTable.Value], of table: AnswerTable) -> Bool {
        let code = test.field.code
        guard let index = table.columns.firstIndex(of: code) else {
            let pair = [code + "_code", code + "_name"].compactMap { table.columns.firstIndex(of: $0) }
            return test.holds(of: pair.map { row[$0].plain })
        }
        switch (test.field.kind, row[index]) {
        case (.number, .number(let number)): return test.holds(of: number)
        case (.number, _): return test.holds(of: Quantity?.none)
        case (.day, let value): return test.holds(of: CalendarDate(value.plain))
        case (.period, let value):
            guard let period = Period(value.plain) else { return test.holds(of: [value.plain]) }
            return test.holds(of: period.start)
        case (.flag, let value): return test.holds(of: value == .flag(true))
        // Flags and datasets stand several in a cell.
        case (_, let value): return test.holds(of: value.plain.split(separator: "|").map(String.init) + [value.plain])
        }
    }
}
