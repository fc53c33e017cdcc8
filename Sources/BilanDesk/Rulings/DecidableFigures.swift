import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanStore

/// The figures of one event and measure that can be decided on, with their claims.
struct DecidableFigures {
    private let columns: ClaimColumns
    private let figures: [Figure]
    private let claims: [Int]

    /// What names one figure of the event.
    struct Key: Hashable {
        let group: String
        let scope: Scope
        let unit: Unit
    }

    init(of event: Int32, _ measure: Measure, _ columns: ClaimColumns, _ gazetteer: Gazetteer) throws {
        self.columns = columns
        let tally = Tally(columns, gazetteer: gazetteer)
        let claims = tally.live.filter { columns.event[$0] == event && columns.measure[$0] == measure.id }
        self.claims = claims
        let datasets = Set(claims.compactMap { columns.datasets[columns.dataset[$0]]?.code })
        let among = Set(claims)
        figures = tally.figures(of: [measure], in: datasets).filter { !among.isDisjoint(with: $0.claims) }
    }

    func token(_ position: Int) -> String { columns.groups[columns.group[position]]?.token ?? "all" }

    /// A claim in words, with who says so.
    func words(_ position: Int) -> String {
        let source = columns.origins[columns.origin[position]].flatMap { columns.sources[$0.source] }?.printed ?? ""
        let number = columns.estimate[position].inWords(columns.qualifier[position])
        return source.isEmpty ? number : "\(number) (\(source))"
    }

    /// Every claim with a number in words, with its record.
    var claimWords: String {
        claims.filter { columns.estimate[$0].isQuantified }.map {
            "\(words($0)), record \(columns.recordUID[$0].sixteenDigits)"
        }.joined(separator: "; ")
    }

    /// The figure of a group and scope.
    ///
    /// - Throws: `.usage` where the event has none such, or several scopes.
    func key(group: String, scope: String?, _ event: String) throws -> Key {
        let keys = Set(claims.map { Key(group: token($0), scope: columns.scope[$0], unit: columns.unit[$0]) })
        let known = keys.map { "\($0.group), \($0.scope.token)" }.sorted().joined(separator: "; ")
        let fitting = keys.filter { $0.group == group && (scope == nil || $0.scope.token == scope) }
        guard fitting.count == 1, let key = fitting.first else {
            guard !known.isEmpty else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "no claim speaks of it for \(event): a figure nobody reports is entered in a sheet",
                        fr:
                            "aucune déclaration n’en parle pour \(event) : un chiffre que personne ne donne s’entre dans une "
                            + "feuille"))
            }
            let none = fitting.isEmpty
            throw DeskFailure(
                .usage,
                Phrase(
                    "\(none ? "nobody speaks of that figure of" : "several figures are meant of") \(event); it has \(known): "
                        + "choose with --group and --scope",
                    fr:
                        "\(none ? "personne ne parle de ce chiffre de" : "plusieurs chiffres sont visés de") \(event) ; il a "
                        + "\(known) : choisissez avec --group et --scope"))
        }
        return key
    }

    /// What stands for the figure of a decision so far.
    func estimate(_ decision: NewDecision) -> Estimate? {
        figures.first {
            (columns.groups[$0.group]?.token ?? "all") == decision.group && $0.scope == decision.scope
                && $0.unit == decision.unit
        }?.estimate
    }
}
