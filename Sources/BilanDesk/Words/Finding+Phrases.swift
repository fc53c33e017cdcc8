import BilanModel

extension Finding.Done {
    /// What was done, behind a number of rows.
    var phrase: Phrase {
        switch self {
        case .kept: Phrase("kept", fr: "gardées")
        case .repaired: Phrase("repaired", fr: "réparées")
        case .leftEmpty: Phrase("left empty", fr: "laissées vides")
        case .setAside: Phrase("set aside", fr: "mises de côté")
        }
    }
}

extension Finding.Code {
    /// What was found, for a person.
    var phrase: Phrase {
        switch self {
        case .unreadableNumber: Phrase("number cannot be read", fr: "nombre illisible")
        case .unreadableDate:
            Phrase(
                "day cannot be read (write it as 2023-09-07)",
                fr: "jour illisible (écrivez-le 2023-09-07)")
        case .unknownWord: Phrase("word is not in its list", fr: "mot hors de sa liste")
        case .unplaced:
            Phrase(
                "place not known, or not the only one of its name",
                fr: "lieu inconnu, ou pas le seul de ce nom")
        case .codeAndNameDisagree:
            Phrase(
                "code and name mean different places",
                fr: "le code et le nom désignent des lieux différents")
        case .bestOutsideBounds: Phrase("best lies outside low and high", fr: "meilleure estimation hors des bornes")
        case .missingCell: Phrase("cell must not be empty", fr: "cellule qui ne doit pas être vide")
        case .fieldCount:
            Phrase(
                "row has not as many cells as the header",
                fr: "ligne sans autant de cellules que l’en-tête")
        case .duplicateId: Phrase("id stands twice", fr: "identifiant en double")
        case .danglingReference:
            Phrase(
                "refers to a row that is not there",
                fr: "renvoi à une ligne qui n’existe pas")
        case .roundedDecimals: Phrase("more than three decimals", fr: "plus de trois décimales")
        case .endBeforeStart: Phrase("end lies before the start", fr: "la fin précède le début")
        case .noFigure: Phrase("row without a figure", fr: "ligne sans chiffre")
        case .encodingRepaired: Phrase("text not in UTF-8", fr: "texte qui n’est pas en UTF-8")
        case .partsDiffer:
            Phrase(
                "parts do not add up to their total",
                fr: "parties dont la somme n’est pas le total")
        case .lineQuotedWhole:
            Phrase(
                "rows that a spreadsheet has quoted or split, put together again",
                fr: "lignes mises entre guillemets ou coupées par un tableur, recollées")
        case .negativeCount: Phrase("negative count", fr: "nombre négatif")
        case .undated:
            Phrase(
                "no day of its own, that of its document taken",
                fr: "sans jour propre, celui du document est pris")
        case .errorCell:
            Phrase(
                "cell shows an error instead of a value",
                fr: "cellule qui montre une erreur au lieu d’une valeur")
        case .wrongParent:
            Phrase(
                "place is not under the parent it names",
                fr: "lieu qui n’est pas sous le parent nommé")
        case .untidyName: Phrase("line break or tab inside a name", fr: "saut de ligne ou tabulation dans un nom")
        case .nameAndPositionDisagree:
            Phrase(
                "name and position mean different places",
                fr: "le nom et la position désignent des lieux différents")
        case .misplacedPosition:
            Phrase(
                "position off the earth, at 0,0, exchanged or outside its country",
                fr: "position hors de la terre, à 0,0, inversée ou hors du pays")
        case .disputedPosition: Phrase("position where borders overlap", fr: "position où des limites se recouvrent")
        case .faultyBorder:
            Phrase(
                "border that is no sound polygon, left out",
                fr: "limite qui n’est pas un polygone correct, laissée de côté")
        case .bordersOverlap: Phrase("borders that overlap", fr: "limites qui se recouvrent")
        case .preamble: Phrase("lines above the headings", fr: "lignes au-dessus des titres")
        case .sheetLeftOut: Phrase("sheet that no format reads", fr: "feuille qu’aucun format ne lit")
        case .skipped: Phrase("row left out by a rule", fr: "ligne écartée par une règle")
        }
    }
}
