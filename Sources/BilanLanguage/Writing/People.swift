public import BilanModel

extension Language {
    /// What a table calls a measure.
    public func label(of measure: Measure) -> String { words.people.label(measure) }

    /// What a table calls a group: "Civilians", "Soldiers, women and girls, 18 years and over"; empty for everybody.
    public func label(of group: Group) -> String { capitalized(description(of: group)) }

    func description(of group: Group) -> String {
        let people = words.people
        var parts: [String] = []
        if group.status == .armedGroup, group.side == .attacker, let noun = people.noun(group) {
            parts.append(noun.many)
        } else {
            if group.status != .all { parts.append(people.status(group.status)) }
            if group.side != .any { parts.append(people.side(group.side)) }
        }
        if group.sex != .all { parts.append(people.sex(group.sex)) }
        if group.ageLow != nil || group.ageHigh != nil {
            parts.append(people.ages(Int(group.ageLow ?? 0), group.ageHigh.map { Int($0) }))
        }
        if let sector = group.sector { parts.append(self.sector(sector)) }
        if let phase = group.phase { parts.append(people.phase(Int(phase))) }
        parts += [group.needStatus, group.cause].compactMap(\.self)
        return parts.joined(separator: ", ")
    }

    /// The name of a sector by its code; for one of nobody's list the publisher's own words, which its code is made of.
    func sector(_ code: String) -> String {
        let names =
            switch self {
            case .en: EnglishSectors.names
            case .fr: FrenchSectors.names
            }
        return names[code] ?? (code.contains("-") ? code.replacing("-", with: " ").lowercased() : code)
    }

    /// The noun of a group: "civilian, civilians"; nil for a group that takes more than a word, whose `label` serves.
    public func noun(of group: Group) -> Noun? { group == .all ? words.people.person : words.people.noun(group) }

    /// A figure with what it counts: "at least 49 civilians", "8,8 millions de personnes", "dozens of soldiers".
    ///
    /// Missing: where there is no number at all, `[x]` or "none reported" stand without a noun.
    public func counted(
        _ estimate: Estimate, qualifier: Qualifier? = nil, _ noun: Noun, style: FigureStyle = .prose
    ) -> String {
        counted(FigureShape(estimate, qualifier: qualifier), noun, style)
    }

    func counted(_ shape: FigureShape, _ noun: Noun, _ style: FigureStyle) -> String {
        let form = isSingular(shape) ? noun.one : noun.many
        switch shape {
        case .unknown, .noneReported: return figure(shape, style, noun.gender)
        case .beside(let value, let inner):
            let inside = figure(inner, style == .opening ? .prose : style, noun.gender)
            return counted(.single(.exact, value), noun, style) + " (" + inside + ")"
        case .unstated: return figure(shape, style, noun.gender) + " " + words.people.of(form)
        case .vague(let vague):
            let takesOf = words.bounds.vague(vague).takesOf
            return figure(shape, style, noun.gender) + " " + (takesOf ? words.people.of(form) : form)
        case .single, .range, .limits:
            let text = figure(shape, style, noun.gender)
            if style != .table, endsInMillion(shape), words.numbers.millionTakesOf {
                return text + " " + words.people.of(form)
            }
            return text + words.numbers.beforeNoun + form
        }
    }

    /// Whether the number before the noun is written with the word for a million.
    private func endsInMillion(_ shape: FigureShape) -> Bool {
        if case .range(let low, let high) = shape { return endsInMillion(low) && endsInMillion(high) }
        return shape.spoken.map(endsInMillion) ?? false
    }

    func isSingular(_ shape: FigureShape) -> Bool { shape.spoken.map(words.numbers.isSingular) ?? false }
}
