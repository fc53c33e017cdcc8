import BilanModel

/// Words of headings that say what a column holds beside figures, in English and French.
enum FieldWords {
    /// The field that words name, areas left out; nil when they name none.
    static func field(_ words: [String]) -> MappedField? {
        fields.first { $0.phrases.contains { isNamed($0, words) } }?.field
    }

    /// The rank of an area (10 for regions, 15 for provinces, 20 for districts, 30 for communes), with the number of its
    /// level where the words say one; nil for what is no area.
    static func area(_ words: [String]) -> (rank: Int, level: UInt8?)? {
        for stem in ["admin", "adm", "level", "niveau"] {
            for level in 0...4 where PlainWords.has([stem, String(level)], in: words) {
                return (level * 10, UInt8(level))
            }
        }
        return areas.first { $0.words.contains { words.contains($0) } }.map { ($0.rank, nil) }
    }

    /// Whether words say that a column holds codes.
    static func isCode(_ words: [String]) -> Bool {
        words.contains { ["code", "codes", "pcode", "pcodes", "pcod", "iso"].contains($0) }
    }

    /// Whether words speak of where somebody comes from, and not of where a figure is.
    static func isOrigin(_ words: [String]) -> Bool {
        words.contains { ["origin", "origine", "provenance", "orig"].contains($0) }
            || PlainWords.has(["co", "o"], in: words)
    }

    /// Whether a heading gives names in a language that another column gives in English or French.
    static func isOtherLanguage(_ words: [String]) -> Bool {
        ["uk", "ua", "ru", "ar", "es", "pt", "local", "my"].contains(words.last ?? "")
    }

    /// A phrase stands in the words; one that begins with `=` is all of them.
    private static func isNamed(_ phrase: [String], _ words: [String]) -> Bool {
        phrase.first == "=" ? Array(phrase.dropFirst()) == words : PlainWords.has(phrase, in: words)
    }

    private static func phrases(_ list: String...) -> [[String]] {
        list.map { $0.split(separator: " ").map(String.init) }
    }

    private static let fields: [(field: MappedField, phrases: [[String]])] = [
        (.latitude, phrases("latitude", "lat")),
        (.longitude, phrases("longitude", "= lon", "= long", "= lng")),
        (.url, phrases("url", "link", "lien", "site web")),
        (
            .published,
            phrases("published", "publication", "publie", "report date", "date of report", "date du rapport")
        ),
        (.validTo, phrases("valid to", "valid until", "valable jusqu")),
        (.start, phrases("start", "from", "debut", "= du")),
        (.end, phrases("end", "= to", "fin", "= au", "date to")),
        (.month, phrases("month", "mois")),
        (.year, phrases("year", "annee", "= an")),
        (.day, phrases("date", "jour", "= day", "= period", "periode", "semaine", "week", "as of")),
        (.sector, phrases("sector", "secteur", "cluster", "secteurs", "clusters")),
        (.sex, phrases("= sex", "= sexe", "gender", "= genre")),
        (.age, phrases("= age", "age group", "groupe d age", "tranche d age", "age range", "groupe age")),
        (.source, phrases("source", "sources")),
        (
            .note,
            phrases(
                "notes", "note", "description", "comment", "comments", "commentaire", "commentaires", "remarks",
                "observations", "observation", "remarques")
        ),
        (
            .actorA,
            phrases("actor 1", "acteur 1", "actor", "acteur", "perpetrator", "auteur", "side a", "auteurs")
        ),
        (.actorB, phrases("actor 2", "acteur 2", "side b")),
        (
            .category,
            phrases(
                "event type", "type d evenement", "type d incident", "incident type", "type of event",
                "type evenement", "type incident", "= type", "= incident", "= evenement")
        ),
        (.cause, phrases("cause", "reason", "raison", "motif", "displacement type", "type of displacement")),
        (.qualifier, phrases("qualifier", "qualificatif")),
        (.measure, phrases("indicator", "indicateur", "measure", "mesure", "= variable")),
        (.unit, phrases("= unit", "= unite")),
        (
            .site,
            phrases(
                "village", "localite", "= site", "= location", "= area", "= zone", "lieu", "localisation", "locality",
                "ville", "town",
                "quartier")
        ),
        (.country, phrases("country", "pays", "asylum", "iso 3", "iso")),
        (
            .id,
            phrases(
                "= id", "identifiant", "identifier", "event id", "id code", "= n", "= no", "= numero", "= reference")
        ),
        (
            .value,
            phrases(
                "= value", "= valeur", "= number", "= nombre", "= figure", "= chiffre", "= total", "= effectif",
                "= count", "= individuals", "= individus", "= people", "= personnes", "= nombre de personnes")
        ),
    ]

    private static let areas: [(rank: Int, words: [String])] = [
        (30, ["commune", "communes", "arrondissement", "municipality", "hromada", "subdistrict", "canton", "ward"]),
        (
            20,
            [
                "cercle", "cercles", "district", "districts", "departement", "departements", "department", "raion",
                "county", "moughataa", "territoire", "lga", "prefecture",
            ]
        ),
        (15, ["province", "provinces"]),
        (10, ["region", "regions", "oblast", "governorate", "gouvernorat", "state", "wilaya"]),
    ]
}
