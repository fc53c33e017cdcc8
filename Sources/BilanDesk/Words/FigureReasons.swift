import BilanAnalytics
import BilanModel

/// Why a figure is what it is, in sentences.
struct FigureReasons {
    private let figure: Figure
    private let policy: any Policy
    private let isDisputed: Bool

    /// `isDisputed` tells whether independent claims exclude each other, or a floor lies above the choice.
    init(_ figure: Figure, policy: any Policy, isDisputed: Bool) {
        self.figure = figure
        self.policy = policy
        self.isDisputed = isDisputed
    }

    var sentences: [String] { [choice] + flagged }

    /// Where best comes from.
    private var choice: String {
        if let decision = figure.decision {
            return Desk.says(
                "decided on \(decision.day): \(decision.reason)",
                fr: "décidé le \(decision.day) : \(decision.reason)")
        }
        let chosen = figure.verdicts.count { $0.part == .best }
        if figure.flags.contains(.partyClaim) {
            return Desk.says(
                "only a party about its enemy speaks of it: in no total",
                fr: "seule une partie en parle, au sujet de son ennemi : dans aucun total")
        }
        guard chosen > 0 else {
            return figure.verdicts.contains { $0.part == .unquantified }
                ? Desk.says(
                    "nobody gives a number, only words",
                    fr: "personne ne donne de nombre, des mots seulement")
                : Desk.says(
                    "no claim gives a number that may stand for it",
                    fr: "aucune déclaration ne donne de nombre qui puisse valoir")
        }
        let origins = figure.origins.count
        if chosen > 1 {
            return figure.referenceDay == RecordRow.unknownDay
                ? Desk.says(
                    "sum of \(chosen) parts that do not overlap; nobody states their total",
                    fr: "somme de \(chosen) parties disjointes ; personne n’en donne le total")
                : Desk.says(
                    "sum of \(chosen) areas; nobody states their total",
                    fr: "somme de \(chosen) zones ; personne n’en donne le total")
        }
        if origins < 2 {
            return Desk.says(
                "the only independent report with a number",
                fr: "le seul rapport indépendant avec un nombre")
        }
        return Desk.says(
            "chosen among \(origins) independent reports by the policy \(policy.code): \(policy.titleEN)",
            fr: "choisi parmi \(origins) rapports indépendants par la règle \(policy.code) : \(policy.titleFR)")
    }

    private var flagged: [String] {
        var sentences: [String] = []
        if isDisputed {
            sentences.append(
                Desk.says(
                    "conflict: best stays the policy's choice, low and high are the range of reports",
                    fr:
                        "conflit : la meilleure estimation reste le choix de la règle, low et high sont la fourchette des rapports"
                ))
        }
        let flags = figure.decision == nil ? figure.flags : figure.flags.subtracting(.decided)
        return sentences + FigureReasons.phrases.filter { flags.contains($0.0) }.map(\.1.description)
    }

    private static let phrases: [(FigureFlags, Phrase)] = [
        (
            .floorViolation,
            Phrase(
                "named victims exceed what was chosen; it is not raised silently",
                fr: "les victimes nommées dépassent le chiffre retenu ; il n’est pas relevé en silence")
        ),
        (.partsAboveTotal, Phrase("its parts add up to more than it", fr: "ses parties font ensemble plus que lui")),
        (
            .residual,
            Phrase(
                "what the stated total has beyond its known parts",
                fr: "ce que le total publié a de plus que ses parties connues")
        ),
        (.derived, Phrase("computed, not published", fr: "calculé, non publié")),
        (
            .notComparable,
            Phrase("of several days or sources: not added", fr: "de plusieurs jours ou sources : non additionné")
        ),
        (
            .provisional,
            Phrase(
                "its source expects it to change, so its top is open",
                fr: "sa source s’attend à ce qu’il change, donc son haut est ouvert")
        ),
        (
            .asPublished,
            Phrase(
                "published with best outside its own bounds, and kept so",
                fr: "publié avec une meilleure estimation hors de ses bornes, et gardé ainsi")
        ),
        (
            .projected,
            Phrase(
                "a projection, as asked; never added to what is current",
                fr: "une projection, comme demandé ; jamais ajoutée à ce qui est actuel")
        ),
        (
            .lastKnown,
            Phrase("the last known, older than the day asked", fr: "le dernier connu, antérieur au jour demandé")
        ),
        (
            .decided,
            Phrase(
                "in part decided by an analyst, above the policy",
                fr: "décidé en partie par un analyste, au-dessus de la règle")
        ),
        (
            .ofWhom,
            Phrase(
                "of a group inside the total, never added to it", fr: "d’un groupe inclus dans le total, jamais ajouté")
        ),
        (
            .byEnd,
            Phrase(
                "stands in the period of its last day, as asked",
                fr: "figure dans la période de son dernier jour, comme demandé")
        ),
        (
            .apportioned,
            Phrase(
                "a share of a figure over several periods or places, as asked",
                fr: "une part d’un chiffre sur plusieurs périodes ou lieux, comme demandé")
        ),
    ]
}
