import BilanModel
import BilanPlaces
import Testing

@testable import BilanIngest

/// Mappings proposed from headings, tags and cells.
@Suite struct MappingGuessTests {
    private func guess(_ text: String, name: String = "table.csv") throws -> MappingGuess {
        try MappingGuess(of: file(name, text), gazetteer)
    }

    /// What each column of the first table is taken for.
    private func meanings(_ guess: MappingGuess) -> [String] {
        (guess.mapping.tables.first?.columns ?? []).map { column in
            guard let figure = column.figure else { return column.field?.token ?? "" }
            let parts = figure.parts.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
            let bound = figure.bound == .best ? [] : [figure.bound.token]
            return ([figure.measure] + parts + (figure.unit.map { [$0.token] } ?? []) + bound).joined(separator: " ")
        }
    }

    @Test func frenchHeadings() throws {
        let guess = try guess(
            """
            Pays,Région,Cercle,Code cercle,Date,Nombre de PDI (ménages),Nombre de PDI (individus),Hommes déplacés,Femmes déplacées,Réfugiés,Retournés,Observations
            Mali,Gao,Bourem,ML0702,31/12/2023,240,"1 200",550,650,3,4,vu
            Mali,Gao,Gao,ML0703,31/12/2023,400,"2 000",950,1050,,,
            """)
        #expect(
            meanings(guess) == [
                "country", "admin1", "admin2", "admin2_code", "day", "idps household", "idps", "idps male",
                "idps female",
                "refugees", "returnees", "note",
            ])
        let table = try #require(guess.mapping.tables.first)
        #expect(table.dates == .dayFirst)
        #expect(table.numbers == .french)
    }

    @Test func englishHeadings() throws {
        let guess = try guess(
            """
            ID,Event date,Admin 1,Admin 2,Village,Fatalities (low),Fatalities (best),Fatalities (high),Wounded,Abducted,Civilians killed,Perpetrator,Source
            7,2023-09-07,Gao,Bourem,Bamba,10,15,20,3,,9,unknown,Radio
            8,2023-09-08,Gao,Gao,Gao,1,1,1,,2,1,unknown,Radio
            """, name: "incidents_mali.csv")
        #expect(
            meanings(guess) == [
                "id", "day", "admin1", "admin2", "site", "killed low", "killed", "killed high", "injured", "abducted",
                "killed civilian", "actor_a", "source",
            ])
        #expect(guess.mapping.tables.first?.constants == [.country: "MLI"])
        #expect(guess.mapping.kind == .claims)
    }

    @Test func tagsSpeakBeforeHeadings() throws {
        let guess = try guess(
            """
            where,code,a,b,c,d,Men (18 to 59),when
            #adm1+name,#adm1+code,#inneed,#inneed+f+children,#targeted,#affected+killed,#inneed +f +adults,#date+year
            Gao,ML07,100,20,50,3,30,2024
            """)
        #expect(
            meanings(guess) == [
                "admin1", "admin1_code", "in_need", "in_need female 0-17", "targeted", "killed", "in_need male 18-59",
                "year",
            ])
    }

    @Test func sectorsAsColumnsArePeopleInNeed() throws {
        let guess = try guess(
            """
            Besoins humanitaires Mali 2024,,,,,,,
            Personnes dans le besoin par secteur,,,,,,,
            Région,Population,Abris/AME,EHA,Sécurité alimentaire,Violences basées sur le genre,Total,Gravité
            Gao,500000,100,200,300,50,320,4
            Tombouctou,600000,110,210,310,60,330,3
            Total,1100000,210,410,610,110,650,3
            """)
        #expect(
            meanings(guess) == [
                "admin1", "population", "in_need SHL", "in_need WSH", "in_need FSC", "in_need PRO-GBV", "in_need",
                "ignore",
            ])
        let table = try #require(guess.mapping.tables.first)
        #expect(table.constants == [.country: "MLI", .day: "2024"])
        #expect(table.skips.map(\.words) == [["Total"]])
        #expect(guess.mapping.kind == .series)
    }

    @Test func aPopulationBelowThoseInNeedIsNone() throws {
        let guess = try guess("Country,Sector,People in need,Total population\nMali,WASH,1200,859\nMali,FS,3530,700\n")
        #expect(meanings(guess) == ["country", "sector", "in_need", "ignore"])
        #expect(guess.yaml.contains("below the people in need in 2 of 2 rows"))
        #expect(guess.yaml.contains("EDIT: nothing says when"))
    }

    @Test func measuresInWords() throws {
        let guess = try guess(
            """
            Pays,Année,Indicateur,Valeur
            Mali,2023,Personnes ciblées,40
            Mali,2023,Personnes dans le besoin,100
            Mali,2023,Taux de malnutrition,12
            """)
        #expect(meanings(guess) == ["country", "year", "measure", "value"])
        #expect(
            guess.mapping.tables.first?.columns[2].words == [
                "Personnes ciblées": "targeted", "Personnes dans le besoin": "in_need", "Taux de malnutrition": "skip",
            ])
    }

    @Test func roundedCopiesAndSharesAreNoFigures() throws {
        let guess = try guess(
            "iso3,year,IDPs rounded,IDPs,IDPs (% of population),2nd\nMLI,2023,1200,1234,12%,5\nSEN,2023,0,7,0.1%,6\n")
        #expect(meanings(guess) == ["country_code", "year", "ignore", "idps", "ignore", "ignore"])
    }

    @Test func partsOfTheFigureToTheLeft() throws {
        let guess = try guess(
            "Pays,Année,PDI,dont femmes,dont enfants,Stock of which new displacements\nMali,2023,100,50,60,7\n")
        #expect(
            meanings(guess) == ["country", "year", "idps", "idps female 18+", "idps 0-17", "displaced"])
        #expect(guess.mapping.kind == .series)
    }

    @Test func tagsOfNewDisplacementsAreFlows() throws {
        let guess = try guess(
            """
            iso,y,a,b,c
            #country+code,#date+year,#affected+idps+ind+stock+conflict,#affected+idps+ind+internaldisp+conflict,#affected+idps+f
            MLI,2023,100,50,60
            """)
        #expect(meanings(guess) == ["country_code", "year", "idps", "displaced", "idps female"])
    }

    @Test func aColumnTellsRowsApart() throws {
        let guess = try guess(
            "Country,Year,Category,In need\nMali,2024,all,100\nMali,2024,children,60\nSenegal,2024,all,9\nSenegal,2024,children,5\n"
        )
        #expect(meanings(guess) == ["country", "year", "need_status", "in_need"])
    }

    @Test func daysOfEitherOrder() throws {
        func dates(_ first: String, _ second: String) throws -> MappedTable.DateWriting? {
            try guess("Date,Place,Killed\n\(first),Gao,1\n\(second),Gao,2\n").mapping.tables.first?.dates
        }
        #expect(try dates("05/26/2016", "05/27/2016") == .monthFirst)
        #expect(try dates("26/05/2016", "01/02/2016") == .dayFirst)
        #expect(try dates("2016-05-26", "17 November 2021") == .iso)
        #expect(try dates("42522", "42523") == .serial)
    }

    @Test(arguments: [
        ("Country,Year,In need,Femmes dans le besoin\nMali,2024,\"1,200\",700\n", 2),
        ("Région;Date;Tués;Blessés\nGao;07/09/2023;15;4\nGao;31/12/2023;au moins 3;\n", 3),
        ("Nom,Couleur\nMali,rouge\n", 0),
        ("Pays,En 2022,En 2023\nMali,10,20\nSenegal,30,40\n", 4),
    ])
    func whatIsProposedReads(_ text: String, _ claims: Int) throws {
        let proposal = try guess(text, name: "personnes_deplacees_mali.csv")
        // The proposal is what it says: it is read back as the mapping it stands for, and takes the file.
        let mapping = try? Mapping(yaml: proposal.yaml, file: "guess.yaml")
        guard claims > 0 else {
            #expect(mapping == nil)
            #expect(proposal.yaml.contains("EDIT"))
            return
        }
        #expect(mapping == proposal.mapping)
        let results = try Ingestion(gazetteer).read(
            SheetSet([file("table.csv", text)]), mappedBy: file("guess.yaml", proposal.yaml))
        let batch = try #require(results.first).batch
        #expect(batch.claims.count == claims)
        #expect(accounts(batch))
    }
}
