import BilanLanguage
import BilanModel
import Testing

private let thin = "\u{202F}"
private let hard = "\u{A0}"

@Suite struct SentenceTests {
    /// Measure, estimate, group, verification, sentence in both languages.
    static let clauses: [(Measure, Estimate, Group, Verification, String, String)] = {
        func atLeast(_ value: Int) -> Estimate { Qualifier.atLeast.estimate(Quantity(value)) }
        func exact(_ value: Int) -> Estimate { .exact(Quantity(value)) }
        let civilians = Group(status: .civilian)
        return [
            (
                Measures.killed, atLeast(64), .all, .reported, "At least 64 people were reportedly killed",
                "Au moins 64\(hard)personnes auraient été tuées"
            ),
            (
                Measures.killed, atLeast(64), .all, .verified, "At least 64 people were killed",
                "Au moins 64\(hard)personnes ont été tuées"
            ),
            (
                Measures.killed, exact(1), .all, .reported, "One person was reportedly killed",
                "Une\(hard)personne aurait été tuée"
            ),
            (
                Measures.killed, exact(1), civilians, .verified, "One civilian was killed", "Un\(hard)civil a été tué"
            ),
            (
                Measures.killed, exact(49), civilians, .reported, "A total of 49 civilians were reportedly killed",
                "Au total, 49\(hard)civils auraient été tués"
            ),
            (
                Measures.injured, Vague.dozens.estimate, .all, .reported, "Dozens of people were reportedly injured",
                "Des douzaines de personnes auraient été blessées"
            ),
            (
                Measures.injured, Vague.several.estimate, Group(ageHigh: 17), .verified,
                "Several children were injured",
                "Plusieurs enfants ont été blessés"
            ),
            (
                Measures.injured, Vague.hundreds.estimate, Group(ageLow: 0, ageHigh: 17), .verified,
                "Hundreds of children were injured", "Des centaines d’enfants ont été blessés"
            ),
            (
                Measures.displaced, Qualifier.moreThan.estimate(Quantity(30_000)), .all, .verified,
                "More than 30,000 people have fled", "Plus de 30\(thin)000\(hard)personnes ont fui"
            ),
            (
                Measures.inNeed, Qualifier.moreThan.estimate(Quantity(8_800_000)), .all, .reported,
                "More than 8.8 million people are in need",
                "Plus de 8,8\(hard)millions de personnes sont dans le besoin"
            ),
            (
                Measures.killed, Qualifier.about.estimate(Quantity(50)), Group(status: .armedGroup, side: .attacker),
                .reported, "About 50 attackers were reportedly killed", "Environ 50\(hard)assaillants auraient été tués"
            ),
            (
                Measures.killed, Estimate(low: Quantity(120), best: Quantity(150)), .all, .reported,
                "A total of 150 people (at least 120) were reportedly killed",
                "Au total, 150\(hard)personnes (au moins 120) auraient été tuées"
            ),
            (
                Measures.killed, Qualifier.range.estimate(Quantity(77), upper: Quantity(100)), .all, .reported,
                "From 77 to 100 people were reportedly killed", "De 77 à 100\(hard)personnes auraient été tuées"
            ),
            (
                Measures.killed, exact(0), .all, .verified, "No people were killed", "Aucune personne n’a été tuée"
            ),
            (
                Measures.missing, exact(0), civilians, .reported, "No civilians were reportedly missing",
                "Aucun civil ne serait porté disparu"
            ),
            (
                Measures.killed, Qualifier.existential.estimate(nil), .all, .reported,
                "An unstated number of people were reportedly killed",
                "Un nombre non précisé de personnes auraient été tuées"
            ),
            (
                Measures.killed, .unquantified, .all, .reported, "People killed: no figure reported",
                "Personnes tuées\(hard): aucun chiffre signalé"
            ),
            (
                Measures.killed, .unquantified, civilians, .reported, "People killed (civilians): no figure reported",
                "Personnes tuées (civils)\(hard): aucun chiffre signalé"
            ),
            (
                Measures.homesDestroyed, exact(255), .all, .reported, "Homes destroyed: 255",
                "Habitations détruites\(hard): 255"
            ),
        ]
    }()

    @Test func whatBefellHowMany() {
        for (measure, estimate, group, verification, english, french) in Self.clauses {
            #expect(Language.en.clause(measure, estimate, group: group, verification: verification) == english)
            #expect(Language.fr.clause(measure, estimate, group: group, verification: verification) == french)
        }
    }

    @Test func aNamedSourceReplacesTheHedge() {
        let toll = Qualifier.upTo.estimate(Quantity(100))
        #expect(
            Language.en.clause(Measures.killed, toll, attributed: true, style: .prose) == "up to 100 people were killed"
        )
        #expect(
            Language.fr.clause(Measures.killed, toll, attributed: true, style: .prose)
                == "jusqu’à 100\(hard)personnes ont été tuées")
        #expect(
            Language.en.clause(Measures.killed, .unquantified, qualifier: .noneReported)
                == "People killed: none reported")
    }

    /// No measure of people may fall into a sentence without agreement, whatever its number.
    @Test(arguments: Language.allCases) func everyMeasureHasASentence(language: Language) {
        for measure in Measures.all {
            for value in [0, 1, 2, 64, 1_000_000] {
                for verification in Verification.allCases {
                    let text = language.clause(measure, .exact(Quantity(value)), verification: verification)
                    #expect(text.first?.isUppercase == true || text.hasPrefix("\"") || text.hasPrefix("«"), "\(text)")
                    #expect(!text.contains("  "))
                    let isSingular = value < 2 && (value == 1 || language == .fr)
                    for plural in [" were ", " ont ", " auraient ", " sont ", " étaient "] where isSingular {
                        #expect(!text.contains(plural), "\(text)")
                    }
                }
            }
        }
    }

    @Test func partsAreListed() throws {
        let soldiers = try #require(Language.en.noun(of: Group(status: .military)))
        let soldats = try #require(Language.fr.noun(of: Group(status: .military)))
        let civilian = Noun("civilian", "civilians")
        #expect(
            Language.en.list([
                Language.en.counted(.exact(Quantity(49)), civilian),
                Language.en.counted(.exact(Quantity(15)), soldiers),
            ]) == "49 civilians and 15 soldiers")
        #expect(
            Language.fr.list(["49 civils", Language.fr.counted(.exact(Quantity(15)), soldats)])
                == "49 civils et 15\(hard)soldats")
        #expect(Language.en.list(["a", "b", "c"]) == "a, b and c")
        #expect(Language.fr.choice(["ML06", "ML07"]) == "ML06 ou ML07")
        #expect(Language.en.list([]) == "" && Language.en.list(["a"]) == "a")
    }

    @Test func groupsThatTakeMoreThanAWord() {
        let group = Group(status: .civilian, sex: .female, ageLow: 18)
        #expect(Language.en.noun(of: group) == nil)
        #expect(Language.en.label(of: group) == "Civilians, women and girls, 18 years and over")
        #expect(Language.fr.label(of: group) == "Civils, femmes et filles, 18 ans et plus")
        #expect(Language.en.label(of: .all) == "")
        #expect(Language.en.label(of: Group(sector: "FSC")) == "Food security")
        #expect(Language.fr.label(of: Group(status: .armedGroup, side: .attacker)) == "Assaillants")
        for language in Language.allCases {
            for status in Group.Status.allCases {
                #expect(language.noun(of: Group(status: status)) != nil)
            }
        }
    }

    @Test func days() throws {
        func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
        let table: [(String, String, Bool, String, String)] = [
            ("2023-09-04", "2023-09-10", true, "4 to 10 September 2023", "du 4 au 10 septembre 2023"),
            ("2023-09-04", "2023-09-10", false, "4 to 10 September", "du 4 au 10 septembre"),
            ("2023-08-28", "2023-09-03", true, "28 August to 3 September 2023", "du 28 août au 3 septembre 2023"),
            (
                "2023-12-28", "2024-01-03", true, "28 December 2023 to 3 January 2024",
                "du 28 décembre 2023 au 3 janvier 2024"
            ),
            // Two years are never left out: the days would stand in the wrong one.
            (
                "2023-12-28", "2024-01-03", false, "28 December 2023 to 3 January 2024",
                "du 28 décembre 2023 au 3 janvier 2024"
            ),
            ("2023-05-01", "2023-05-07", true, "1 to 7 May 2023", "du 1er au 7 mai 2023"),
            ("2023-05-01", "2023-05-01", true, "1 May 2023", "1er mai 2023"),
        ]
        for (first, last, withYear, english, french) in table {
            let range = try day(first)...day(last)
            #expect(Language.en.days(range, withYear: withYear) == english)
            #expect(Language.fr.days(range, withYear: withYear) == french)
        }
        let seventh = try day("2023-09-07")
        #expect(Language.en.longDate(seventh) == "Thursday 7 September 2023")
        #expect(Language.fr.longDate(seventh, withYear: false) == "jeudi 7 septembre")
        #expect(Language.fr.monthAndYear(seventh) == "septembre 2023")
        #expect(Language.en.month(13) == nil && Language.fr.month(8) == "août")
    }

    @Test(
        arguments: [
            ("2023-W36", "ISO week 36", "semaine ISO 36"), ("2021-W01", "ISO week 1", "semaine ISO 1"),
            ("2020-W53", "ISO week 53", "semaine ISO 53"),
            ("2023-E36", "epidemiological week 36", "semaine épidémiologique 36"),
            ("2023-SatW36", "week 36 (Saturday to Friday)", "semaine 36 (du samedi au vendredi)"),
            ("2023-08-D3", "third dekad of August 2023", "troisième décade d’août 2023"),
            ("2023-09-D1", "first dekad of September 2023", "première décade de septembre 2023"),
            ("2023-08", "August 2023", "août 2023"),
            ("2023-Q3", "third quarter of 2023", "troisième trimestre de 2023"),
            ("2023-H2", "second half of 2023", "second semestre de 2023"), ("2023", "2023", "2023"),
            ("2023-09-07", "7 September 2023", "7 septembre 2023"),
        ])
    func periods(_ code: String, _ english: String, _ french: String) throws {
        let period = try #require(Period(code))
        #expect(Language.en.title(of: period) == english)
        #expect(Language.fr.title(of: period) == french)
    }

    @Test func weekNumbersAreThoseOfTheCode() {
        for index in stride(from: Int32(0), to: 3000, by: 1) {
            for type in [PeriodType.week, .epiweek, .satweek] {
                let period = Period(type, index: index)
                let title = Language.en.title(of: period, withYear: true)
                let code = period.description
                #expect(title.hasSuffix("of " + code.prefix(4)), "\(code)")
                let number = title.split(separator: " ").lazy.compactMap { Int($0) }.first
                #expect(number == Int(code.suffix(2)), "\(code)")
            }
        }
    }

    @Test func frenchTypography() {
        #expect(Language.fr.labelled("Statut", "PROVISOIRE") == "Statut\(hard): PROVISOIRE")
        #expect(
            Language.fr.typeset("« Neutralisés » : non ; oui ? 17:00 http://a.b !")
                == "«\(hard)Neutralisés\(hard)»\(hard): non\(hard); oui\(hard)? 17:00 http://a.b\(hard)!")
        #expect(Language.en.typeset("a : b") == "a : b")
        #expect(Language.fr.typeset("") == "" && Language.fr.typeset(": a") == ": a")
    }

    @Test(
        arguments: [
            ("Ansongo", "d’Ansongo"), ("Hombori", "de Hombori"), ("enfants", "d’enfants"), ("hommes", "d’hommes"),
            ("Écoles", "d’Écoles"), ("août", "d’août"), ("onze", "de onze"), ("8 civils", "de 8 civils"),
            ("Yélimané", "de Yélimané"), ("Ouagadougou", "de Ouagadougou"), ("Ouélessébougou", "de Ouélessébougou"),
            ("", "de "),
        ])
    func elision(_ name: String, _ expected: String) { #expect(Language.fr.of(name) == expected) }

    @Test func statesOfCells() {
        #expect(CellState.allCases.map { Language.en.state($0) }.filter(\.isEmpty).count == 1)
        #expect(Language.en.state(.nil) == "0" && Language.fr.state(.noReport) == "aucun chiffre signalé")
        #expect(Language.fr.notSeparable == "non séparables" && Language.fr.notAllocated == "non réparti")
        #expect(Language.en.notSeparable == "not separable" && Language.en.notAllocated == "not allocated")
        #expect(Language.allCases.map(\.token) == ["en", "fr"] && Language(token: "FR") == .fr)
    }
}
