import ArgumentParser
import BilanDesk

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Desk.says(
            "Write figures for other people's tools, or a copy of the store to share.",
            fr: "Écrire des chiffres pour d’autres outils, ou une copie de la base à partager."),
        discussion: Desk.says(
            """
            The question is asked as for query. Text goes to standard output, or to -o FILE; several files go to --out FOLDER. \
            What a format cannot say is left out and told on standard error.

              bilan export killed --by region,month --period 2023 --format hapi --out exchange
              bilan export killed --by region --period 2023-W36 --format hxl
              bilan export in_need --by region,group --period 2024 --format datapackage --out in-need
              bilan export killed --by region --period 2023 --format geojson -o killed.geojson
              bilan export killed --by region,week --format dhis2-csv --dhis2-map map.yaml
              bilan export --format sqlite -o share.sqlite

            Formats: csv, csv-excel, json, hapi, hxl, hxl-json, hxl-xlsx, datapackage, dhis2-csv, dhis2-json, geojson, sqlite.
            Claims and datasets of the house's own never leave, nor do publishers' own words; of datasets that only partners \
            may read there are totals and no rows. Small numbers of detained, abducted and returned people, of children and \
            of survivors of violence are withheld at admin 2 and below.
            """,
            fr: """
                La question se pose comme pour query. Le texte va à la sortie standard, ou à -o FICHIER ; plusieurs fichiers vont à \
                --out DOSSIER. Ce qu’un format ne peut dire est laissé de côté et signalé à la sortie d’erreur.

                  bilan export killed --by region,month --period 2023 --format hapi --out echange
                  bilan export killed --by region --period 2023-W36 --format hxl
                  bilan export in_need --by region,group --period 2024 --format datapackage --out besoins
                  bilan export killed --by region --period 2023 --format geojson -o tues.geojson
                  bilan export killed --by region,week --format dhis2-csv --dhis2-map carte.yaml
                  bilan export --format sqlite -o partage.sqlite

                Formats : csv, csv-excel, json, hapi, hxl, hxl-json, hxl-xlsx, datapackage, dhis2-csv, dhis2-json, geojson, sqlite.
                Les déclarations et jeux propres à la maison ne sortent jamais, ni les mots des éditeurs ; des jeux que seuls les \
                partenaires peuvent lire, il n’y a que des totaux et pas de lignes. Les petits nombres de personnes détenues, enlevées ou \
                retournées, d’enfants et de survivants de violences sont tus au niveau admin 2 et au-dessous.
                """))

    @Argument(help: .says("Codes of measures (bilan list measures).", fr: "Codes de mesures (bilan list measures)."))
    var measures: [String] = []
    @OptionGroup var storeOption: StoreOption
    @OptionGroup var question: QuestionOptions
    @Option(help: .says("What to write (see above).", fr: "Ce qu’il faut écrire (voir ci-dessus).")) var format: String?
    @Option(
        help: .says(
            "Write what a colleague's store needs to merge with this one.",
            fr: "Écrire ce qu’il faut à la base d’un collègue pour la réunir avec celle-ci.", valueName: "file"))
    var claims: String?
    @Option(help: .says("Folder to write to.", fr: "Dossier où écrire.", valueName: "folder")) var out: String?
    @Option(
        name: [.short, .customLong("output")],
        help: .says("File to write to.", fr: "Fichier où écrire.", valueName: "file"))
    var output: String?
    @Option(
        help: .says(
            "Language of names and of numbers for people: en or fr.",
            fr: "Langue des noms et des nombres pour lecteurs : en ou fr.")) var language = "en"
    @Flag(
        help: .says(
            "With hapi: a row of HXL tags below the headings.",
            fr: "Avec hapi : une ligne d’étiquettes HXL sous les titres.")) var hxl = false
    @Option(
        name: .customLong("dhis2-map"),
        help: .says(
            "What figures and places are called in DHIS2.", fr: "Les noms des chiffres et des lieux dans DHIS2.",
            valueName: "file"))
    var dhis2Map: String?
    @Option(help: .says("For whom: public or partners.", fr: "Pour qui : public ou partners (partenaires)."))
    var audience = "public"
    @OptionGroup var discretion: DiscretionOptions

    func validate() throws {
        guard claims == nil || format == nil && measures.isEmpty else {
            throw ValidationError(
                Desk.says(
                    "--claims writes all claims; leave out --format and measures",
                    fr: "--claims écrit toutes les déclarations ; laissez --format et les mesures"))
        }
        guard claims != nil || format != nil else {
            throw ValidationError(
                Desk.says(
                    "Missing expected argument '--format <format>'", fr: "Il manque l’argument « --format <format> »"))
        }
    }

    func run() throws {
        if let claims {
            try Desk.writeClaims(to: claims, store: storeOption.store)
            return Output.line(claims)
        }
        guard let format else { return }
        var request = ExportRequest(format: format, question: question.typed(about: measures))
        request.folder = out
        request.file = output
        request.language = language
        request.wantsTags = hxl
        request.map = dhis2Map
        request.audience = audience
        request.withholdBelow = discretion.withholdBelow ?? request.withholdBelow
        discretion.refuseNames()
        let report = try Desk.open(storeOption.store).export(request)
        if let text = report.text { Output.data(text) }
        for path in report.paths { Output.line(path) }
        for note in report.notes { Output.note(Desk.says("note: ", fr: "note : ") + note) }
    }
}
