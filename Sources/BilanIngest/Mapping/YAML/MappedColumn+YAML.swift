import BilanModel

extension MappedColumn {
    private static let common = ["column", "words", "optional"]
    private static let ofFigures =
        ["measure", "bound", "unit", "period", "factor", "role"] + MappedField.groupParts.map(\.token)

    init(_ node: MappingNode) throws(MappingError) {
        let isFigure = node["measure"] != nil
        try node.allow(MappedColumn.common + ["field"] + MappedColumn.ofFigures)
        if !isFigure {
            try node.allow(MappedColumn.common + ["field"])
        } else if node["field"] != nil {
            throw node.bad("field", "either a field or a measure")
        }
        name = try ColumnName(node)
        isOptional = try node.value("optional", "true, false") { ["true": true, "false": false][$0] } ?? false
        meaning = isFigure ? .figure(try MappedFigure(node)) : .field(try MappedColumn.field(node))
        for (key, value) in try node.table("words") {
            if case .field(let field) = meaning { try MappedColumn.check(value, for: field, at: key) }
            words[try key.text(for: "words")] = value
        }
    }

    private static func field(_ node: MappingNode) throws(MappingError) -> MappedField {
        guard let field = try node.word("field", MappedField.self) else {
            throw .missingKey(file: node.file, line: node.line, key: "field (or measure)")
        }
        return field
    }

    /// Refuses a word that a field of a closed list does not take.
    static func check(_ value: String, for field: MappedField, at node: MappingNode) throws(MappingError) {
        if value == MappedRows.skipWord { return }
        let allowed: [String]? =
            switch field {
            case .measure: Measures.all.map(\.code)
            case .unit: Unit.tokens
            case .sex: Group.Sex.tokens
            case .status: Group.Status.tokens
            case .side: Group.Side.tokens
            case .scope: Scope.tokens
            case .accrual: Accrual.tokens
            case .role: Role.tokens
            case .verification: Verification.tokens
            case .finality: Finality.tokens
            case .claimant: Claimant.tokens
            case .qualifier: Qualifier.tokens
            default: nil
            }
        guard let allowed, !allowed.contains(value.lowercased()) else { return }
        throw .badValue(
            file: node.file, line: node.line, key: field.token, value: value,
            allowed: (allowed + [MappedRows.skipWord]).joined(separator: ", "))
    }
}

extension ColumnName {
    init(_ node: MappingNode) throws(MappingError) {
        let texts = try node.texts("column").filter { !$0.isEmpty }
        guard let first = texts.first else { throw .missingKey(file: node.file, line: node.line, key: "column") }
        if texts.count == 1, first.hasPrefix("#"), first.dropFirst().first?.isLetter == true {
            self = .tag(first)
        } else if texts.count == 1, let position = Int(first), node["column"]?.isQuoted == false {
            guard position > 0 else { throw node.bad("column", "a heading, a tag, or a place counted from 1") }
            self = .position(position)
        } else {
            self = .headings(texts)
        }
    }
}

extension MappedFigure {
    init(_ node: MappingNode) throws(MappingError) {
        measure =
            try node.value("measure", Measures.all.map(\.code).joined(separator: ", ")) {
                Measures.named($0)?.code
            } ?? ""
        bound = try node.word("bound", Bound.self) ?? .best
        unit = try node.word("unit", Unit.self)
        role = try node.word("role", Role.self)
        factor = try node.value("factor", "a whole number, as 1000") { Int($0).flatMap { $0 > 0 ? $0 : nil } } ?? 1
        period =
            try node.value("period", "a day, month, week or year, as 2019") {
                DayStyle.iso.read($0) == nil ? nil : $0
            } ?? ""
        for field in MappedField.groupParts {
            let text = try node.text(field.token)
            if text.isEmpty { continue }
            guard let part = node[field.token] else { continue }
            try MappedColumn.check(text, for: field, at: part)
            if field == .age, GroupWords.ages(text) == nil { throw part.bad("age", "ages as 0-17, 18+ or 5") }
            if field == .phase, !(1...5).contains(UInt8(text) ?? 0) { throw part.bad("phase", "1 to 5") }
            parts[field] = text
        }
    }
}

extension SkipRule {
    init(_ node: MappingNode) throws(MappingError) {
        let tests = Test.allCases.map(\.token)
        try node.allow(["column"] + tests + ["because"])
        column = try ColumnName(node)
        let given = Test.allCases.filter { node[$0.token] != nil }
        guard given.count == 1, let only = given.first else {
            throw .missingKey(file: node.file, line: node.line, key: "one of \(tests.joined(separator: ", "))")
        }
        test = only
        words = only == .empty ? [] : try node.texts(only.token)
        reason = try node.text("because")
        if reason.isEmpty { throw .missingKey(file: node.file, line: node.line, key: "because") }
    }
}
