import BilanModel
import Testing

@Suite("DHIS2's names of periods")
struct DHIS2PeriodDeterminismTests {
    @Test(
        "identifiers of the documentation",
        arguments: [
            ("20040315", "Daily", "2004-03-15", "2004-03-15", "2004-03-15"),
            ("2004W10", "Weekly", "2004-W10", "2004-03-01", "2004-03-07"),
            ("2003W10", "Weekly", "2003-W10", "2003-03-03", "2003-03-09"),
            ("2015WedW5", "WeeklyWednesday", "2015-WedW05", "2015-01-28", "2015-02-03"),
            ("2015ThuW6", "WeeklyThursday", "2015-ThuW06", "2015-02-05", "2015-02-11"),
            ("2015FriW7", "WeeklyFriday", "2015-FriW07", "2015-02-13", "2015-02-19"),
            ("2015SatW7", "WeeklySaturday", "2015-SatW07", "2015-02-14", "2015-02-20"),
            ("2015SunW8", "WeeklySunday", "2015-E08", "2015-02-22", "2015-02-28"),
            ("2015BiW1", "BiWeekly", nil, "2014-12-29", "2015-01-11"),
            ("2015BiW26", "BiWeekly", nil, "2015-12-14", "2015-12-27"),
            ("200403", "Monthly", "2004-03", "2004-03-01", "2004-03-31"),
            ("200401B", "BiMonthly", nil, "2004-01-01", "2004-02-29"),
            ("200406B", "BiMonthly", nil, "2004-11-01", "2004-12-31"),
            ("2004Q1", "Quarterly", "2004-Q1", "2004-01-01", "2004-03-31"),
            ("2004NovQ1", "QuarterlyNov", nil, "2003-11-01", "2004-01-31"),
            ("2004NovQ4", "QuarterlyNov", nil, "2004-08-01", "2004-10-31"),
            ("2004S1", "SixMonthly", "2004-H1", "2004-01-01", "2004-06-30"),
            ("2004AprilS1", "SixMonthlyApril", nil, "2004-04-01", "2004-09-30"),
            ("2004AprilS2", "SixMonthlyApril", nil, "2004-10-01", "2005-03-31"),
            ("2004NovS1", "SixMonthlyNov", nil, "2003-11-01", "2004-04-30"),
            ("2004", "Yearly", "2004", "2004-01-01", "2004-12-31"),
            ("2004Feb", "FinancialFeb", nil, "2004-02-01", "2005-01-31"),
            ("2004April", "FinancialApril", nil, "2004-04-01", "2005-03-31"),
            ("2004July", "FinancialJuly", nil, "2004-07-01", "2005-06-30"),
            ("2004Aug", "FinancialAug", nil, "2004-08-01", "2005-07-31"),
            ("2004Sep", "FinancialSep", nil, "2004-09-01", "2005-08-31"),
            ("2004Oct", "FinancialOct", nil, "2004-10-01", "2005-09-30"),
            ("2004Nov", "FinancialNov", nil, "2003-11-01", "2004-10-31"),
        ])
    func known(id: String, kind: String, code: String?, first: String, last: String) throws {
        let period = try #require(DHIS2Period(id))
        #expect(period.kind.rawValue == kind)
        #expect(period.description == id)
        #expect(period.period?.description == code)
        #expect("\(period.days.lowerBound) \(period.days.upperBound)" == "\(first) \(last)")
        if let code, let ours = Period(code) { #expect(DHIS2Period(ours) == period) }
    }

    @Test("every name of two centuries reads back", arguments: DHIS2Period.Kind.allCases)
    func roundTrip(kind: DHIS2Period.Kind) throws {
        var end: CalendarDate?
        for year in 1900...2100 {
            for number in 1... {
                guard let period = DHIS2Period(kind, year: year, number: number) else { break }
                #expect(DHIS2Period(period.description) == period)
                #expect(period.period.map { DHIS2Period($0) == period } ?? true)
                #expect(period.period.map { $0.days == period.days } ?? true)
                if let end, kind != .biWeekly { #expect(period.days.lowerBound == end + 1) }
                end = period.days.upperBound
            }
        }
        #expect((end?.year ?? 0) >= 2100)
    }

    @Test("each of our periods has its name, or none", arguments: PeriodType.allCases)
    func ours(type: PeriodType) {
        for start in ["2019-12-30", "2023-09-07", "2024-02-29", "2027-01-03"].compactMap({ CalendarDate($0) }) {
            let period = Period(type, containing: start)
            let name = DHIS2Period(period)
            #expect((name == nil) == (type == .dekad || type == .tueweek))
            #expect(name?.period == (name == nil ? nil : period))
        }
    }

    @Test(
        "other ways of writing", arguments: [("2004-03", "200403"), ("2004-03-15", "20040315"), ("2004W05", "2004W5")])
    func longer(text: String, id: String) {
        #expect(DHIS2Period(text)?.description == id)
    }

    @Test(
        "what is no identifier",
        arguments: [
            "2023W53", "2004W0", "2004W", "2004W054", "2004Q5", "2004Q01", "2004S3", "200413", "200407B", "20040230",
            "2015BiW27", "2004q1", "2004april", "2004April1", "2004NovQ", "2004TueW5", "04W10", "", "2004Mar",
            "2004-Q1",
            "2004B", "200401b",
        ])
    func refuses(text: String) {
        #expect(DHIS2Period(text) == nil)
    }
}
