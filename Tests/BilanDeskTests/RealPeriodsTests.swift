import BilanAnalytics
import BilanIngest
import BilanModel
import BilanStore
import Glibc
import Testing

@testable import BilanDesk

/// The folder of publishers' real files, where the machine has one.
private let realData = getenv("BILAN_REAL_DATA").map { String(cString: $0) }

/// UCDP's events in Mali by month and by week, under each rule.
@Suite("Periods of real files", .enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files"))
struct RealPeriodsTests {
    private static let mali = Result { () throws -> Tally in
        let store = try Store.inMemory()
        try Desk.addBuiltInPlaces(to: store)
        let gazetteer = try Desk(path: "", store: store).gazetteer()
        let path = try #require(realData) + "/ucdp-ged/ucdp_ged_Mali.csv"
        for result in try Ingestion(gazetteer).read(SheetSet(paths: [path])) {
            _ = try Desk(path: "", store: store).take(result, dryRun: false)
        }
        let columns = try store.columns(ClaimSelection(measures: [Measures.killed.id]))
        return Tally(columns, gazetteer: gazetteer)
    }

    private func answer(_ periods: PeriodType?, _ allocation: Allocation = .start) throws -> Answer {
        var question = Question(measures: [Measures.killed])
        question.periods = periods
        question.allocation = allocation
        return try Self.mali.get().answer(question)
    }

    /// Events and deaths (best) of cells.
    private func sums(_ cells: [Cell]) -> [Int] {
        [cells.reduce(0) { $0 + $1.events }, cells.reduce(0) { $0 + ($1.estimate.best?.rounded ?? 0) }]
    }

    /// The period in which each event stands.
    private func places(_ answer: Answer) -> [Int32: CellPeriod] {
        var places: [Int32: CellPeriod] = [:]
        for cell in answer.cells {
            for figure in cell.figures { places[figure.event] = cell.address.period }
        }
        return places
    }

    @Test(arguments: [
        (PeriodType.month, [20, 528]), (.week, [125, 1610]), (.epiweek, [125, 1610]), (.friweek, [125, 1610]),
    ])
    func notAllocated(type: PeriodType, expected: [Int]) throws {
        for allocation in Allocation.allCases {
            let answer = try answer(type, allocation)
            #expect(sums(answer.cells.filter { $0.address.period == .notAllocated }) == expected, "\(allocation.token)")
            #expect(sums(answer.cells)[1] == 15_742)
        }
    }

    @Test func firstAndLastDayDifferInFortyEvents() throws {
        let (first, last) = (places(try answer(.month)), places(try answer(.month, .end)))
        #expect(first.count == 2120 && last.count == 2120)
        #expect(first.count { $0.value != last[$0.key] } == 40)
        let flagged = try answer(.month, .end).cells.flatMap(\.figures).filter { $0.flags.contains(.byEnd) }
        #expect(flagged.count == 40)
    }

    @Test("by days, no bound of the whole is lost", arguments: PeriodType.allCases)
    func apportioned(type: PeriodType) throws {
        func total(_ answer: Answer) -> Estimate {
            answer.cells.reduce(into: EstimateSum()) { $0.add($1.sum) }.estimate
        }
        let whole = try answer(nil)
        let parts = try answer(type, .days)
        #expect(total(parts) == total(whole))
        #expect(parts.cells.flatMap(\.figures).allSatisfy { $0.estimate.best?.isWhole ?? true })
    }
}
