import BilanModel

extension Finding.Done {
    /// What was done, behind a number of rows.
    var phrase: String {
        switch self {
        case .kept: "kept"
        case .repaired: "repaired"
        case .leftEmpty: "left empty"
        case .setAside: "set aside"
        }
    }
}

extension Finding.Code {
    /// What was found, for a person.
    var phrase: String {
        switch self {
        case .unreadableNumber: "number cannot be read"
        case .unreadableDate: "day cannot be read (write it as 2023-09-07)"
        case .unknownWord: "word is not in its list"
        case .unplaced: "place not known, or not the only one of its name"
        case .codeAndNameDisagree: "code and name mean different places"
        case .bestOutsideBounds: "best lies outside low and high"
        case .missingCell: "cell must not be empty"
        case .fieldCount: "row has not as many cells as the header"
        case .duplicateId: "id stands twice"
        case .danglingReference: "refers to a row that is not there"
        case .roundedDecimals: "more than three decimals"
        case .endBeforeStart: "end lies before the start"
        case .noFigure: "row without a figure"
        case .encodingRepaired: "bytes that are no text"
        case .partsDiffer: "parts do not add up to their total"
        case .lineQuotedWhole: "whole line in quotes"
        case .negativeCount: "negative count"
        case .undated: "no day of its own, that of its document taken"
        case .errorCell: "cell shows an error instead of a value"
        case .wrongParent: "place is not under the parent it names"
        case .untidyName: "line break or tab inside a name"
        case .nameAndPositionDisagree: "name and position mean different places"
        case .misplacedPosition: "position off the earth, at 0,0, exchanged or outside its country"
        case .disputedPosition: "position where borders overlap"
        case .faultyBorder: "border that is no sound polygon, left out"
        case .bordersOverlap: "borders that overlap"
        case .preamble: "lines above the headings"
        case .sheetLeftOut: "sheet that no format reads"
        case .skipped: "row left out by a rule"
        }
    }
}
