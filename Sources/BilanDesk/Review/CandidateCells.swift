import BilanExtraction
import BilanIngest
import BilanLanguage
import BilanModel

/// The row of a figures sheet that a candidate becomes, before events and origins are looked for.
struct CandidateCells {
    let article: ReviewArticle
    let candidate: Candidate
    private(set) var cells: [FigureColumn: String] = [:]
    private(set) var remarks: [String] = []

    init(_ candidate: Candidate, of article: ReviewArticle) {
        self.article = article
        self.candidate = candidate
        cells[.id] = article.id(of: candidate)
        cells[.document] = article.id
        cells[.measure] = candidate.measure.code
        count()
        number()
        days()
        place()
        words()
    }

    private mutating func count() {
        let group = candidate.group.group(side: candidate.side)
        cells[.group] = group.status.token
        if group.side != .any { cells[.side] = group.side.token }
        if group.sex != .all { cells[.sex] = group.sex.token }
        if let oldest = group.ageHigh { cells[.age] = "\(group.ageLow ?? 0)-\(oldest)" }
        if candidate.measure.hasScope { cells[.scope] = candidate.scope.token }
        cells[.unit] = candidate.unit.token
    }

    private mutating func number() {
        let stated = article.document.text(candidate.span)
        // Words that the sheet's reader understands stay words; others are kept beside their bounds.
        if FigureReader.read(stated, language: article.document.language)?.figure?.estimate == candidate.estimate {
            cells[.value] = stated
        } else {
            cells[.note] = stated
        }
        cells[.qualifier] = candidate.qualifier.token
        cells[.low] = candidate.estimate.low?.description
        cells[.best] = candidate.estimate.best?.description
        cells[.high] = candidate.estimate.high?.description
    }

    private mutating func place() {
        cells[.place] = candidate.placeText
        guard let code = candidate.placeCode else { return }
        cells[.placeCode] = code
        cells[.placePrecision] = CandidateCells.placePrecision(code)
    }

    /// How exactly codes tell where: 1 a settlement, 3 a cercle, 4 a region, 5 several, 6 a country.
    static func placePrecision(_ code: String) -> String {
        let codes = code.split(separator: ";")
        guard codes.count == 1, let only = codes.first else { return "5" }
        switch only.count(where: \.isNumber) {
        case 0: return only.allSatisfy(\.isUppercase) ? "6" : "1"
        case 1...2: return "4"
        case 3...4: return "3"
        default: return "1"
        }
    }

    private mutating func words() {
        cells[.verification] = candidate.verification.token
        cells[.finality] = candidate.finality.token
        cells[.claimant] = candidate.claimant.token
        if candidate.claimant == .enemy { cells[.reliability] = Reliability.d.token }
        cells[.publishedOn] = article.knownOn?.description
        switch candidate.kind {
        case .context, .relatedLink, .historical: cells[.role] = Role.context.token
        case .projection: cells[.role] = Role.projection.token
        default: break
        }
    }

    // MARK: - Days

    private mutating func days() {
        let (start, end) = (candidate.dateStart, candidate.dateEnd)
        switch accrual {
        case .period:
            cells[.dateStart] = start?.description
            cells[.dateEnd] = end?.description
            if let start, let end { cells[.datePrecision] = CandidateCells.precision(start...max(start, end)) }
        case .since:
            cells[.since] = start?.description
            cells[.asOf] = (end ?? known("The day of the running total"))?.description
        case .point: point(start, end)
        }
        cells[.accrual] = accrual.token
    }

    /// The day of a stock; a plan's figure holds for its year.
    ///
    /// Source: METHODOLOGY ruling 5.
    private mutating func point(_ start: CalendarDate?, _ end: CalendarDate?) {
        let plans: Set<String> = ["in_need", "targeted"]
        let isPlan = plans.contains(candidate.measure.code)
        let isWhole = start.flatMap { start in end.map { $0 - start >= 27 } } ?? false
        // "Over the past year" dates the growth of a plan's figure, not the figure.
        if let start, let end, isWhole, !isPlan || start.parts.day == 1 && start.parts.month == 1 {
            cells[.asOf] = start.description
            cells[.validTo] = end.description
            cells[.datePrecision] = CandidateCells.precision(start...end)
        } else if isPlan, let year = (end ?? article.knownOn)?.year {
            cells[.asOf] = "\(year)-01-01"
            cells[.validTo] = "\(year)-12-31"
            cells[.datePrecision] = "5"
            remarks.append("The text names no plan year: \(year) is taken for it.")
        } else {
            cells[.asOf] = (end ?? start ?? known("The day of the stock"))?.description
        }
    }

    private mutating func known(_ what: String) -> CalendarDate? {
        guard let day = article.knownOn else { return nil }
        remarks.append("\(what) is not in the text: the day it was published stands for it.")
        return day
    }

    private var accrual: Accrual {
        switch candidate.kind {
        case .cumulative: .since
        case .stock, .rate: .point
        // Refugees who crossed in a week are a flow, though refugees are a stock.
        case .event: .period
        default: candidate.measure.kind == .flow ? .period : .point
        }
    }

    /// How exactly days are known: 1 a day, 2 up to six days, 3 a week, 4 a month, 5 a year.
    static func precision(_ days: ClosedRange<CalendarDate>) -> String {
        switch days.upperBound - days.lowerBound + 1 {
        case 1: "1"
        case 2...6: "2"
        case 7...14: "3"
        case 15...31: "4"
        default: "5"
        }
    }
}
