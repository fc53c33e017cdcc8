import BilanModel
import Testing

@testable import BilanIngest

/// IPC's tables: an analysis is its own, projections say so, areas are placed by name.
@Suite struct IPCFormatTests {
    private static let long =
        "Date of analysis,Country,Total country population,Level 1,Area,Validity period,From,To,Phase,Number,Percentage\n"
    private static let wide =
        "Date of analysis,Country,Total country population,Level 1,Area,Current from,Current to,"
        + "Population analyzed current,Phase 3+ number current,Phase 3+ percentage current,Phase 1 number current,"
        + "First projection from,First projection to,Population analyzed first projection,"
        + "Phase 3+ number first projection,Phase 1 number first projection\n"

    private func said(_ batch: Batch) -> [String] {
        batch.claims.map { claim in
            let measure = Measures.numbered(claim.measure)?.code ?? ""
            let phase = batch.groups[Int(claim.group)].phase.map { " phase \($0)" } ?? ""
            return "\(measure)\(phase) \(claim.estimate.best?.description ?? "-") \(claim.role)"
        }
    }

    @Test func readsTheLongLayout() throws {
        let area = "Jan 2023,MLI,20000,Gao,Bourem,"
        let batch = try batch([
            (
                "ipc.csv",
                Self.long + area + "current,2023-01-01,2023-03-31,all,1000,1.0\n" + area
                    + "current,2023-01-01,2023-03-31,3+,310,0.3\n" + area + "current,2023-01-01,2023-03-31,2,250,0.25\n"
                    + area + "current,2023-01-01,2023-03-31,3,200,0.2\n" + area
                    + "current,2023-01-01,2023-03-31,4,100,0.1\n" + area + "current,2023-01-01,2023-03-31,5,0,0\n"
                    + area + "first projection,2023-04-01,2023-06-30,3+,400,0.4\n" + area
                    + "first projection,2023-04-01,2023-06-30,4,,\n"
            )
        ])
        #expect(batch.format == "ipc")
        #expect(batch.dataset.kind == .rounds)
        #expect(accounts(batch))
        #expect(
            said(batch) == [
                "population_analysed 1000 total", "food_insecure 310 total", "food_phase phase 2 250 total",
                "food_insecure phase 3 200 total", "food_insecure phase 4 100 total", "food_insecure phase 5 0 total",
                "food_insecure 400 projection",
            ])
        #expect(batch.records.allSatisfy { $0.place == place("MLI/gao/bourem") })
        #expect(CalendarDate(day: batch.records[0].knownOn).description == "2023-01-31")
        #expect(CalendarDate(day: batch.claims[1].referenceDay).description == "2023-01-01")
        #expect(CalendarDate(day: batch.claims[1].validTo).description == "2023-03-31")
        // The difference is told, and both are kept.
        let differ = batch.findings.filter { $0.code == .partsDiffer }
        #expect(differ.map(\.value) == ["310 in phase 3 or worse, phases 3 to 5 add up to 300"])
        #expect(differ.map(\.row) == [3])
    }

    @Test func theWideLayoutGivesTheSameRecords() throws {
        let area = "Jan 2023,MLI,20000,Gao,Bourem,"
        let one = try batch([
            (
                "wide.csv",
                Self.wide + area + "2023-01-01,2023-03-31,1000,300,0.3,700,2023-04-01,2023-06-30,1000,400,600\n"
                    + "Jan 2023,MLI,20000,Gao,Gao,2023-01-01,2023-03-31,50,5,0.1,45,,,,,\n"
            )
        ])
        let other = try batch([
            (
                "long.csv",
                Self.long
                    + [
                        ("current,2023-01-01,2023-03-31", [("all", 1000), ("3+", 300), ("1", 700)]),
                        ("first projection,2023-04-01,2023-06-30", [("all", 1000), ("3+", 400), ("1", 600)]),
                    ]
                    .flatMap { period, phases in phases.map { "\(area)\(period),\($0.0),\($0.1),\n" } }.joined()
            )
        ])
        #expect(accounts(one))
        #expect(one.records.count == 9)
        #expect(said(one).prefix(6) == said(other)[...])
        #expect(
            one.records.prefix(6).map { one.texts[$0.externalID] } == other.records.map { other.texts[$0.externalID] })
    }

    @Test func areasThatAreNoneOfTheGazetteersStandSomewhere() throws {
        let period = "current,2023-01-01,2023-03-31,3+,"
        let batch = try batch([
            (
                "ipc.csv",
                Self.long + "Jan 2023,MLI,,,Gao,\(period)10,\nJan 2023,MLI,,,Bourem,\(period)20,\n"
                    + "Jan 2023,MLI,,,Camp nord,\(period)30,\nJan 2023,MLI,,Gao,Gao ville basse,\(period)40,\n"
                    + "Jan 2023,MLI,,,,\(period)100,\n"
            )
        ])
        #expect(
            batch.records.map(\.place) == [
                place("MLI/gao"), place("MLI/gao/bourem"), -2, -3, place("MLI"),
            ])
        #expect(batch.placeSets == [[place("MLI")], [place("MLI/gao")]])
    }

    @Test func anotherAnalysisOfTheSameMonthIsBackground() throws {
        let area = "May 2021,MLI,,Gao,Bourem,current,2021-05-01,2021-06-30,3+,"
        let batch = try batch([("ipc.csv", Self.long + area + "100,\n" + area + "100,\n" + area + "40,\n")])
        #expect(said(batch) == ["food_insecure 100 total", "food_insecure 40 context"])
        #expect(accounts(batch))
        #expect(batch.told.filter { $0.hasPrefix("duplicateId") } == ["duplicateId 3", "duplicateId 4"])
    }

    @Test func level1IsADatasetOfItsOwn() throws {
        let batch = try batch([
            (
                "ipc.csv",
                "Date of analysis,Country,Level 1,Validity period,From,To,Phase,Number\n"
                    + "Jan 2023,MLI,Gao,current,2023-01-01,2023-03-31,3+,10\n"
            )
        ])
        #expect(batch.dataset.code == "ipc-level1")
        #expect(batch.records.map(\.place) == [place("MLI/gao")])
    }

    @Test func readsHAPIsTable() throws {
        let head =
            "location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,admin2_code,"
            + "admin2_name,admin_level,ipc_phase,ipc_type,population_in_phase,population_fraction_in_phase,"
            + "reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error\n"
        let tail = ",0.1,2023-01-01,2023-03-31,x,y,,"
        let batch = try batch([
            (
                "hapi.csv",
                head + "MLI,Y,Y,,,,,,,0,3+,current,500" + tail
                    + "\nMLI,Y,Y,Gao,Bourem,ML07,Gao,ML0702,Bourem,2,3+,current,20"
                    + tail + "\nMLI,Y,Y,Gao,Bourem,ML07,Gao,ML0702,Bourem,2,4,second projection,30" + tail
                    + "\nMLI,Y,Y,Gao,Bourem camp,,,,,2,3+,current,9" + tail + "Ignoring  camp pattern\n"
            )
        ])
        #expect(batch.format == "hapi_food_security")
        #expect(accounts(batch))
        #expect(
            said(batch) == [
                "food_insecure 500 total", "food_insecure 20 total", "food_insecure phase 4 30 projection",
            ])
        #expect(batch.records.map(\.place) == [place("MLI"), place("MLI/gao/bourem"), place("MLI/gao/bourem")])
        #expect(batch.rowsSetAside == 1)
    }
}
