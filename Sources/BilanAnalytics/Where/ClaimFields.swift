import BilanModel
public import BilanPlaces

/// What `--where` can ask about.
///
/// Fields of a claim say who says it and how; they choose claims before these are set against each other. Fields of a
/// figure say what is said of what; they choose figures once their claims have been set against each other, and before
/// anything is added, so that no filter hides the report that contradicts, or breaks a total from its parts.
public enum ClaimFields {
    /// Fields of a claim.
    public static let ofClaim: [Field] = [
        Field("dataset", ["jeu", "dataset_code"], .name, "code of the dataset"),
        Field("source", ["claimant_name", "selon"], .name, "who says so: id or name"),
        Field("source_kind", [], .name, "what the source is: government, un, media …"),
        Field("document", ["doc"], .name, "where it was read: id or title"),
        Field("claimant", ["said_by"], .word(Claimant.tokens), "who says so, seen from those counted"),
        Field("verification", ["verified"], .word(Verification.tokens), "how well it is established"),
        Field("finality", ["final"], .word(Finality.tokens), "whether its source expects it to change"),
        Field("qualifier", ["qualificatif"], .word(Qualifier.tokens), "the words before the number"),
        Field("role", [], .word(Role.tokens), "its part beside other figures of the event"),
        Field("grade", ["note", "fiabilite"], .name, "grade of the source: B2, or a letter alone"),
        Field("reliability", [], .word(Reliability.tokens), "letter of the grade"),
        Field("known", ["known_on", "connu"], .day, "day from which it could be known"),
    ]

    /// Fields of a figure.
    public static let ofFigure: [Field] =
        [
            Field(
                "measure", ["mesure", "indicator", "indicateur"], .word(Measures.all.map(\.code)), "what is counted"),
            Field("group", ["groupe", "victim_group"], .name, "of whom: the word of the column group"),
            Field("status", ["statut"], .word(Group.Status.tokens), "status of the group"),
            Field("side", ["camp", "cote"], .word(Group.Side.tokens), "side of the group in the event"),
            Field("sex", ["sexe", "gender", "genre"], .word(Group.Sex.tokens), "sex of the group"),
            Field("age", ["ages"], .name, "ages of the group: 0_17, 18_plus"),
            Field("sector", ["secteur", "cluster"], .name, "sector of the group: FSC, WSH …"),
            Field("phase", [], .number, "phase of the group: 1 to 5"),
            Field("scope", ["portee"], .word(Scope.tokens), "what the total covers"),
            Field("unit", ["unite"], .word(Unit.tokens), "what is counted: people, households …"),
            Field("place", ["lieu"], .place(nil), "lies in this place, of any level"),
            Field("admin0", ["country", "pays", "adm0"], .place(0), "country"),
            Field("admin1", ["region", "région", "adm1"], .place(1), "region"),
            Field(
                "admin2", ["cercle", "department", "departement", "district", "province", "adm2"], .place(2),
                "cercle, district, province …"),
            Field("admin3", ["commune", "adm3"], .place(3), "commune"),
            Field("admin4", ["adm4"], .place(4), "below the commune"),
            Field("date", ["day", "jour", "start", "from", "debut", "début"], .day, "first day, of a stock its day"),
            Field("end", ["fin", "to"], .day, "last day"),
            Field("month", ["mois"], .month, "month of the first day"),
            Field("year", ["annee", "année", "an"], .number, "year of the first day"),
            Field("event", ["evenement", "événement"], .name, "what happened: id or name"),
            Field("category", ["event_type", "type", "categorie", "catégorie"], .name, "kind of event, as written"),
            Field("value", ["valeur", "count", "nombre"], .number, "best, else low"),
            Field("low", ["bas", "minimum", "min"], .number, "lower bound"),
            Field("best", ["meilleur"], .number, "best value"),
            Field("high", ["haut", "maximum", "max"], .number, "upper bound"),
        ]
        + Measures.all.map { Field($0.code, [], .number, "best, else low, of figures of \($0.code) alone") }

    /// Parts of a group: a question that names one answers with a row for each group.
    static let ofGroup: Set<String> = ["group", "status", "side", "sex", "age", "sector", "phase"]

    /// The vocabulary of `--where`, with the places of a gazetteer in an edition, or in those in use.
    ///
    /// `labels` tells several places of one name apart.
    public static func vocabulary(
        _ gazetteer: Gazetteer, edition: SchemeVersion?,
        labels: @escaping @Sendable ([Int32]) -> [String] = { $0.map { String($0) } }
    ) -> Vocabulary {
        let measures = Set(Measures.all.map(\.code))
        let listed = (ofClaim + ofFigure).map(\.code).filter { !measures.contains($0) } + ["or the code of a measure"]
        return Vocabulary(option: "--where", fields: ofClaim + ofFigure, listed: listed) { word, level in
            var named = NamedPlaces()
            let printer = PlacePrinter(gazetteer, edition: edition)
            let coded = edition.flatMap { gazetteer.place(code: word, scheme: $0.description) }
            let meant = coded.map { [$0] } ?? gazetteer.places(typed: word)
            named.places = meant.filter { level == nil || printer.level(of: $0) == level }
            named.labels = named.places.count > 1 ? labels(named.places) : []
            if named.places.isEmpty { named.spellings = spellings(level, gazetteer, printer) }
            return named
        }
    }

    /// Codes and names of the areas of a level, or of countries and their regions.
    private static func spellings(_ level: Int?, _ gazetteer: Gazetteer, _ printer: PlacePrinter) -> [String] {
        let levels = level.map { [$0] } ?? [0, 1]
        let areas = gazetteer.countryPlaces.flatMap { country in
            levels.flatMap { $0 == 0 ? [country] : printer.areas(level: $0, under: country) }
        }
        return areas.flatMap { [printer.code($0)] + (gazetteer.card($0)?.spellings ?? []) }
    }
}
