import BilanAnalytics
import BilanModel
import BilanPlaces

/// What a correction changes, read from what was typed.
struct CorrectionChange {
    var estimate: Estimate?
    var place: Int32?
    var grade: Grade?

    init(_ request: CorrectRequest, _ gazetteer: Gazetteer) throws {
        estimate = try TypedEstimate.read(low: request.low, best: request.best, high: request.high)
        if let text = request.grade {
            guard let read = Grade(text) else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "--grade \"\(text)\" is no grade; write a letter A to F and a digit, such as B2",
                        fr:
                            "--grade « \(text) » n’est pas une cote ; écrivez une lettre de A à F et un chiffre, comme B2"
                    ))
            }
            grade = read
        }
        if let text = request.place {
            var typed = TypedQuestion()
            typed.within = text
            place = try QuestionReader(gazetteer: gazetteer, typed: typed).place()
        }
        guard estimate != nil || place != nil || grade != nil else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "say what is right: --low, --best, --high, --place or --grade",
                    fr: "dites ce qui est juste : --low, --best, --high, --place ou --grade"))
        }
    }
}

/// One claim of a correction, as it was and as it is.
struct CorrectionRow {
    static let columns = ["dataset", "record", "measure", "group", "said", "now"]
    let cells: [String]

    init(_ columns: ClaimColumns, _ position: Int, now: String, _ printer: PlacePrinter? = nil) {
        let place = printer.map { printer in
            printer.members(of: columns.place[position]).map { printer.code($0) }.sorted().joined(separator: "+")
        }
        let grade = Grade(columns.reliability[position], columns.credibility[position])
        let number = columns.estimate[position].inWords(columns.qualifier[position])
        cells = [
            columns.datasets[columns.dataset[position]]?.code ?? "", columns.recordUID[position].sixteenDigits,
            Measures.numbered(columns.measure[position])?.code ?? "",
            columns.groups[columns.group[position]]?.token ?? "all",
            ["\(number) \(columns.estimate[position].interval)", "grade \(grade)", place.map { "at \($0)" }]
                .compactMap(\.self).joined(separator: ", "),
            now,
        ]
    }
}
