public import BilanModel

extension IngestError: CustomStringConvertible {
    /// The sentence a person reads, in the language in use: where, what, what to do.
    public var description: String { phrase.description }

    /// The sentence a person reads: where, what, what to do.
    public var phrase: Phrase {
        switch self {
        case .missing(let name):
            Phrase(
                "\(name): no such file; check the path",
                fr: "\(name) : fichier introuvable ; vérifiez le chemin")
        case .unreadable(let name, let reason):
            Phrase(
                "\(name): cannot be read (\(reason)); check its permissions",
                fr: "\(name) : lecture impossible (\(reason)) ; vérifiez les droits du fichier")
        case .folder(let name):
            Phrase(
                "\(name): is a folder; name a file in it",
                fr: "\(name) : est un dossier ; nommez un fichier qu’il contient")
        case .noFile(let name):
            Phrase(
                "\(name): is a pipe or a device, not a file; save what comes from it to a file first",
                fr:
                    "\(name) : est un tube ou un périphérique, pas un fichier ; enregistrez d’abord dans un fichier ce qui en vient"
            )
        case .changed(let name):
            Phrase(
                "\(name): was written while it was read; wait until it is complete and import it again",
                fr: "\(name) : a été écrit pendant la lecture ; attendez qu’il soit complet et importez-le de nouveau")
        case .interrupted:
            Phrase(
                "reading was stopped; import the file again",
                fr: "la lecture a été interrompue ; importez le fichier de nouveau")
        case .noSheets(let name):
            Phrase(
                "\(name): holds no .csv file; name a folder with figures.csv, or a file",
                fr: "\(name) : ne contient pas de fichier .csv ; nommez un dossier avec figures.csv, ou un fichier")
        case .empty(let name):
            Phrase(
                "\(name): is empty; download or save it again",
                fr: "\(name) : est vide ; téléchargez-le ou enregistrez-le de nouveau")
        case .binary(let name, let kind):
            Phrase(
                "\(name): is \(kind), not a text table; save it as CSV first",
                fr: "\(name) : n’est pas une table en texte (\(kind)) ; enregistrez-le d’abord en CSV")
        case .markup(let name):
            Phrase(
                "\(name): is a web page or XML, not a table; a download may have ended on an error or login page, get it again",
                fr:
                    "\(name) : est une page web ou du XML, pas une table ; le téléchargement a pu aboutir à une page d’erreur ou de "
                    + "connexion, reprenez-le")
        case .truncated(let name, let line):
            Phrase(
                "\(name): ends inside a quoted cell that opens on line \(line); the file is cut off, get it again",
                fr:
                    "\(name) : finit dans une cellule entre guillemets ouverte à la ligne \(line) ; le fichier est tronqué, reprenez-le"
            )
        case .endlessRow(let name, let line):
            Phrase(
                "\(name): the row that begins on line \(line) does not end within 16 MB; it is no table, or a quote there is not "
                    + "closed",
                fr:
                    "\(name) : la ligne qui commence à la ligne \(line) ne finit pas en 16 Mo ; ce n’est pas une table, ou un guillemet "
                    + "n’y est pas fermé")
        case .noHeader(let name):
            Phrase(
                "\(name): the first row holds no headings; add a row of headings",
                fr: "\(name) : la première ligne n’a pas de titres de colonnes ; ajoutez-en une")
        case .noRows(let name):
            Phrase(
                "\(name): holds headings and no rows; nothing to import",
                fr: "\(name) : n’a que des titres et aucune ligne ; rien à importer")
        case .repeatedHeading(let name, let heading):
            Phrase(
                "\(name): the heading '\(heading)' stands twice; keep one of the two columns",
                fr: "\(name) : le titre « \(heading) » figure deux fois ; gardez une des deux colonnes")
        case .unknownFormat(let name, let tried):
            Phrase(
                "\(name): no format knows these headings; "
                    + tried.prefix(3).map(\.phrase.en).joined(separator: "; ")
                    + "; name one with --format, or read it as a mapping says (bilan import FILE --guess proposes one)",
                fr: "\(name) : aucun format ne connaît ces titres ; "
                    + tried.prefix(3).map(\.phrase.fr).joined(separator: " ; ")
                    + " ; nommez-en un avec --format, ou lisez-le selon une correspondance (bilan import FICHIER --guess en "
                    + "propose une)")
        case .ambiguousFormat(let name, let formats):
            Phrase(
                "\(name): could be \(formats.joined(separator: " or ")); choose with --format",
                fr: "\(name) : pourrait être \(formats.joined(separator: " ou ")) ; choisissez avec --format")
        case .noSuchFormat(let name, let known):
            Phrase(
                "no format is called '\(name)'; there are \(known.joined(separator: ", "))",
                fr: "aucun format ne s’appelle « \(name) » ; il y a \(known.joined(separator: ", "))")
        case .wrongFormat(let name, let recognition):
            Phrase(
                "\(name): is not of the format asked for; \(recognition.phrase.en)",
                fr: "\(name) : n’est pas du format demandé ; \(recognition.phrase.fr)")
        case .twoSheets(let first, let second, let role):
            Phrase(
                "\(first) and \(second): both hold \(role); give one of them, or join them",
                fr: "\(first) et \(second) : contiennent tous deux \(role) ; donnez l’un d’eux, ou réunissez-les")
        case .onlyCompanions(let names):
            Phrase(
                "\(names.joined(separator: ", ")): explain figures, and no figures are given; add figures.csv",
                fr:
                    "\(names.joined(separator: ", ")) : expliquent des chiffres, et il n’y en a pas ; ajoutez figures.csv"
            )
        case .placesSheet(let name):
            Phrase(
                "\(name): is a sheet of places; import it with 'bilan places import'",
                fr: "\(name) : est une feuille de lieux ; importez-la avec « bilan places import »")
        case .badJSON(let name, let byte):
            Phrase(
                "\(name): is not valid JSON at byte \(byte); correct it there",
                fr: "\(name) : n’est pas du JSON valable à l’octet \(byte) ; corrigez-le là")
        case .noList(let name):
            Phrase(
                "\(name): is JSON without one list of records; give the list alone, or an object that holds no other list",
                fr:
                    "\(name) : est du JSON sans une liste d’enregistrements ; donnez la liste seule, ou un objet qui n’en a pas d’autre"
            )
        case .cutOffArchive(let name):
            Phrase(
                "\(name): ends within its packed data; the file is cut off, get it again",
                fr: "\(name) : finit dans ses données comprimées ; le fichier est tronqué, reprenez-le")
        case .badArchive(let name, let part):
            Phrase(
                "\(name)\(within(part)): is damaged and cannot be unpacked; get it again",
                fr: "\(name)\(within(part)) : est abîmé et ne peut être décomprimé ; reprenez-le")
        case .tooLarge(let name, let part):
            Phrase(
                "\(name)\(within(part)): unpacks to far more than such a file can hold; it is not opened, check where it is from",
                fr:
                    "\(name)\(within(part)) : se décomprime en bien plus qu’un tel fichier ne contient ; il n’est pas ouvert, vérifiez "
                    + "d’où il vient")
        case .onlyRemarks(let name):
            Phrase(
                "\(name): holds remarks on figures and no figures; import the table of figures that they explain",
                fr:
                    "\(name) : contient des remarques sur des chiffres et aucun chiffre ; importez la table de chiffres qu’elles "
                    + "expliquent")
        case .tooLargeToHold(let name, let most):
            Phrase(
                "\(name): must be read whole, and is larger than \(most >> 20) MB; give it as a CSV file as its publisher wrote it, "
                    + "or in parts",
                fr:
                    "\(name) : doit être lu en entier et dépasse \(most >> 20) Mo ; donnez-le en CSV comme son éditeur l’a écrit, ou en "
                    + "plusieurs parties")
        case .missingPart(let name, let part):
            Phrase(
                "\(name): is a zip archive without \(part), so no workbook; unpack it, or save the workbook as XLSX",
                fr:
                    "\(name) : est une archive zip sans \(part), donc pas un classeur ; décomprimez-la, ou enregistrez le classeur en XLSX"
            )
        case .badXML(let name, let part, let line):
            Phrase(
                "\(name)\(within(part)): cannot be read at line \(line); open the workbook and save it again as XLSX",
                fr:
                    "\(name)\(within(part)) : illisible à la ligne \(line) ; ouvrez le classeur et enregistrez-le de nouveau en XLSX"
            )
        case .noAreas(let name):
            Phrase(
                "\(name): no format of places knows it; give gazetteer sheets, OCHA's lists, workbooks or boundaries, "
                    + "or GeoNames' country files",
                fr:
                    "\(name) : aucun format de lieux ne le connaît ; donnez des feuilles de lieux, des listes, classeurs ou limites "
                    + "d’OCHA, ou des fichiers de pays de GeoNames")
        case .noYear(let name):
            Phrase(
                "\(name): gives population without a year; add a column Reference_year",
                fr: "\(name) : donne une population sans année ; ajoutez une colonne Reference_year")
        case .noPlanYear(let name):
            Phrase(
                "\(name): does not say of which year its figures are; give --edition 2024, or a file name with the year in it",
                fr:
                    "\(name) : ne dit pas de quelle année sont ses chiffres ; donnez --edition 2024, ou un nom de fichier avec l’année"
            )
        case .noCountry(let name):
            Phrase(
                "\(name): names no country, and its place codes are not those of one; add a column with the country's ISO code",
                fr:
                    "\(name) : ne nomme pas de pays, et ses codes de lieux ne sont pas ceux d’un seul ; ajoutez une colonne avec le "
                    + "code ISO du pays")
        case .noEventClass(let name):
            Phrase(
                "\(name): does not say which events it counts; give the file its name again, with political_violence, "
                    + "civilian_targeting or demonstration in it",
                fr:
                    "\(name) : ne dit pas quels événements il compte ; rendez son nom au fichier, avec political_violence, "
                    + "civilian_targeting ou demonstration")
        case .badProvenance(let name, let key, let value, let allowed):
            Phrase(
                "\(name): '\(value)' cannot stand under '\(key)'; allowed: \(allowed)",
                fr: "\(name) : « \(value) » ne peut figurer sous « \(key) » ; permis : \(allowed)")
        }
    }

    /// The part of an archive behind the file's name.
    private func within(_ part: String) -> String { part.isEmpty ? "" : " (\(part))" }
}
