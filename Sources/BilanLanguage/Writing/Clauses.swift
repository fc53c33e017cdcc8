public import BilanModel

extension Language {
    /// What befell how many: "At least 64 people were reportedly killed", "49 civils auraient été tués".
    ///
    /// A figure nobody has verified is hedged, unless the sentence goes on to say whose it is (`attributed`: "according
    /// to X"). Stocks are not hedged: they carry their source and date. A measure without a verb here, and a figure
    /// without a number, are put as label and value: "People killed: no figure reported".
    ///
    /// Source: METHODOLOGY ruling 2; REPORTS section 5, words by evidence.
    public func clause(
        _ measure: Measure, _ estimate: Estimate, qualifier: Qualifier? = nil, group: Group = .all,
        verification: Verification = .reported, attributed: Bool = false, style: FigureStyle = .opening
    ) -> String {
        let shape = FigureShape(estimate, qualifier: qualifier)
        let hedged = verification != .verified && !attributed
        guard let noun = noun(of: group), measure.unit == .person, hasSubject(shape) else {
            return labelledFigure(measure, shape, group)
        }
        let people = words.people
        let agreement =
            shape.isNil
            ? people.nobodyAgreement(noun) : Agreement(isSingular: isSingular(shape), gender: noun.gender)
        guard let predicate = people.predicate(measure.code, agreement, hedged) else {
            return labelledFigure(measure, shape, group)
        }
        if shape.isNil {
            let text = people.nobody(noun, predicate)
            return style == .opening ? capitalized(text) : text
        }
        return counted(shape, noun, style) + " " + predicate
    }

    private func hasSubject(_ shape: FigureShape) -> Bool { shape != .unknown && shape != .noneReported }

    private func labelledFigure(_ measure: Measure, _ shape: FigureShape, _ group: Group) -> String {
        let who = description(of: group)
        let title = label(of: measure) + (who.isEmpty ? "" : " (" + who + ")")
        return labelled(title, shape == .unknown ? state(.noReport) : figure(shape, .prose, .masculine))
    }
}
