import BilanAnalytics
import BilanLanguage
import BilanModel
import BilanReports

/// What must be said beside an answer: figures outside its cells, and datasets set beside the lead.
struct QueryNotes {
    private let answer: Answer
    private let columns: ClaimColumns
    private let printer: PlacePrinter

    init(_ answer: Answer, _ columns: ClaimColumns, _ printer: PlacePrinter) {
        self.answer = answer
        self.columns = columns
        self.printer = printer
    }

    var sentences: [String] {
        var sentences: [String] = []
        for mention in answer.mentions { sentences.append(sentence(mention)) }
        for measure in answer.projectedOnly {
            let code = Measures.numbered(measure)?.code ?? ""
            sentences.append(
                Desk.says(
                    "\(code): nothing current answers, only projections do; ask for them with --projected",
                    fr: "\(code) : rien d’actuel ne répond, seules des projections ; demandez-les avec --projected"))
        }
        for (measure, union) in answer.unions.sorted(by: { $0.key < $1.key }) {
            let code = Measures.numbered(measure)?.code ?? ""
            let only = union.onlyIn.sorted { $0.key < $1.key }.map {
                Desk.says("\($0.value) only in \($0.key)", fr: "\($0.value) dans \($0.key) seul")
            }
            sentences.append(
                Desk.says(
                    "\(code): a union of datasets, "
                        + (["\(union.joined) events joined"] + only).joined(separator: ", ")
                        + (union.setAside == 0
                            ? ""
                            : "; \(union.setAside) totals over several events set aside, whose events another counts")
                        + "; what bilan events has not joined is counted apart",
                    fr: "\(code) : réunion de jeux de données, "
                        + (["\(union.joined) événements réunis"] + only).joined(separator: ", ")
                        + (union.setAside == 0
                            ? ""
                            : " ; \(union.setAside) totaux sur plusieurs événements mis de côté, qu’un autre jeu compte un à un")
                        + " ; ce que bilan events n’a pas réuni est compté à part"))
        }
        for (measure, codes) in answer.besides.sorted(by: { $0.key < $1.key }) {
            let code = Measures.numbered(measure)?.code ?? ""
            sentences.append(
                Desk.says(
                    "\(code): also in \(named(codes, measure).joined(separator: ", ")), set beside and never added; "
                        + "ask for it with --dataset",
                    fr:
                        "\(code) : aussi dans \(named(codes, measure).joined(separator: ", ")), mis à côté et jamais ajouté ; "
                        + "demandez-le avec --dataset"))
        }
        return sentences
    }

    /// Codes that `--dataset` takes: pooled claims by the datasets they come from.
    private func named(_ codes: [String], _ measure: UInt16) -> [String] {
        guard codes.contains("claims") else { return codes }
        let numbers = Set(columns.measure.indices.filter { columns.measure[$0] == measure }.map { columns.dataset[$0] })
        let pooled = numbers.compactMap { columns.datasets[$0] }.filter { $0.kind == .claims }.map(\.code)
        return Set(codes.filter { $0 != "claims" } + pooled).sorted()
    }

    private func sentence(_ mention: Mention) -> String {
        let figure = mention.figure
        let measure = Measures.numbered(figure.measure) ?? Measures.killed
        let group = columns.groups[figure.group] ?? .all
        let who = group == .all ? "" : " (\(group.token))"
        let places = printer.members(of: figure.place).map { printer.code($0) }.sorted()
        let where_ =
            places.isEmpty
            ? Desk.says("place not known", fr: "lieu inconnu") : places.joined(separator: Desk.says(" or ", fr: " ou "))
        let language = Language.ofMessages
        let said = mention.reason == .partyClaim ? claimed(figure) : figure.used
        let value =
            said.map { language.figure(columns.estimate[$0], qualifier: columns.qualifier[$0]) }
            ?? language.figure(figure.estimate)
        let what = "\(value) \(measure.code)\(who)"
        switch mention.reason {
        case .notSeparable:
            return Desk.says("also \(what) in \(where_), not separable", fr: "aussi \(what) à \(where_), non séparable")
        case .runningTotal:
            let day = figure.referenceDay == RecordRow.unknownDay ? figure.end : figure.referenceDay
            return Desk.says(
                "running total, no figure of the period: \(what) in \(where_), as of \(CalendarDate(day: day))",
                fr: "cumul, pas un chiffre de la période : \(what) à \(where_), au \(CalendarDate(day: day))")
        case .unplaced:
            return Desk.says(
                "in no total, of an area that nobody could place: \(what)",
                fr: "dans aucun total, d’une zone que personne n’a su situer : \(what)")
        case .partyClaim:
            return Desk.says(
                "outside every total, a party about its enemy: \(what) in \(where_)",
                fr: "hors de tout total, une partie au sujet de son ennemi : \(what) à \(where_)")
        case .longerThanPeriod:
            let (first, last) = (CalendarDate(day: figure.start), CalendarDate(day: figure.end))
            return Desk.says(
                "not in the cells, known only from \(first) to \(last): \(what) in \(where_)",
                fr: "hors des cases, connu seulement du \(first) au \(last) : \(what) à \(where_)")
        }
    }

    /// What the party says: the first of its claims with a number.
    private func claimed(_ figure: Figure) -> Int? {
        figure.claims.first { columns.estimate[$0].isQuantified } ?? figure.claims.first
    }
}
