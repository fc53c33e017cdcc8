import BilanExtraction
import BilanLanguage
import BilanModel
import Testing

/// Where, when and who says so.
@Suite struct AroundFiguresTests {
    @Test(
        "a figure has the place of its clause",
        arguments: [
            ("Gunmen killed 12 people in Gao on Monday.", "ML0703"),
            ("In the Gao region, 12 people were killed.", "ML07"),
            ("Twelve people were killed in Gao and five in Bourem.", "ML0703 ML0702"),
            ("The governor of Gao said 12 people were killed in Bourem.", "ML0702"),
            ("Twelve people were killed in Gao and Bourem.", "ML0703;ML0702"),
            ("Ten people were killed in Bourem. Six others were injured.", "ML0702 ML0702"),
        ])
    func places(text: String, codes: String) {
        #expect(Reading.document(text, .en).candidates.map { $0.placeCode ?? "-" }.joined(separator: " ") == codes)
    }

    @Test(
        "days are seen from the day of publication",
        arguments: [
            ("Twelve people were killed on Tuesday.", Language.en, "2024-05-14", "2024-05-14"),
            ("Twelve people were killed on Thursday.", .en, "2024-05-16", "2024-05-16"),
            ("Twelve people were killed last week.", .en, "2024-05-06", "2024-05-12"),
            ("Between 3 and 7 September, 12 people were killed.", .en, "2023-09-03", "2023-09-07"),
            ("The army said on Monday that 12 people were killed.", .en, nil, nil),
            ("Douze personnes ont été tuées hier.", .fr, "2024-05-15", "2024-05-15"),
            ("Douze personnes ont été tuées le 1er mai 2024.", .fr, "2024-05-01", "2024-05-01"),
            ("Sept personnes ont été tuées dans la nuit de samedi à dimanche.", .fr, "2024-05-11", "2024-05-12"),
            ("Ces dix derniers jours, 12 personnes ont été tuées.", .fr, "2024-05-06", "2024-05-16"),
        ] as [(String, Language, String?, String?)])
    func days(text: String, language: Language, start: String?, end: String?) throws {
        let candidate = try #require(Reading.document(text, language).candidates.first)
        #expect(candidate.dateStart?.description == start && candidate.dateEnd?.description == end)
    }

    @Test(
        "who says so is named, and where they stand",
        arguments: [
            ("The army said it had killed 30 terrorists.", Language.en, "army", Claimant.enemy),
            ("Twelve soldiers were killed, the army said.", .en, "army", .ownSide),
            ("According to OCHA, 12 people were killed.", .en, "OCHA", .thirdParty),
            ("The rebels claimed to have killed 12 soldiers.", .en, "rebels", .enemy),
            ("Twelve people were killed.", .en, nil, .unnamed),
            ("Douze personnes ont été tuées, a indiqué lundi le maire.", .fr, "maire", .ownSide),
            ("Selon une source sécuritaire, 12 personnes ont été tuées.", .fr, "source sécuritaire", .unnamed),
        ] as [(String, Language, String?, Claimant)])
    func sources(text: String, language: Language, source: String?, claimant: Claimant) throws {
        let candidate = try #require(Reading.document(text, language).candidates.first)
        #expect(candidate.attribution == source)
        #expect(candidate.claimant == claimant)
    }

    @Test func denials() throws {
        let candidate = try #require(
            Reading.document("The ministry denied that 40 soldiers were killed.", .en).candidates.first)
        #expect(candidate.verification == .denied)
    }

    @Test("spans are of the text as given, in scalars")
    func spans() throws {
        let text = "<html><body><p>À Gao,&nbsp;l’attaque a fait <b>12&nbsp;morts</b>.</p></body></html>"
        let candidate = try #require(Reading.document(text, .fr).candidates.first)
        let scalars = Array(text.unicodeScalars)
        let span = scalars[candidate.span].map { String($0) }.joined()
        #expect(span == "12&nbsp;morts")
    }

    @Test("what is said again is one claim, and a link to another article is none of this one")
    func repeats() {
        let text = """
            At least 32 people died in Gao. Rescue went on at night.
            The toll of at least 32 dead was confirmed later.
            Read next: Forty soldiers killed in an attack on a camp
            """
        let candidates = Reading.document(text, .en).candidates
        #expect(candidates.map(\.kind) == [.event, .event, .relatedLink])
        #expect(candidates.map(\.sameAs) == [nil, 0, nil])
    }

    @Test("papers that copy one communiqué are one origin")
    func origins() {
        let texts = [
            "Some 49 people died in Gao on Monday, the army said.",
            "In Gao, some 49 people died, according to the army.",
        ]
        var documents = texts.map { Reading.document($0, .en) }
        Origins.mark(&documents)
        #expect(documents[0].candidates[0].sameOriginAs == nil)
        let copy = documents[1].candidates[0].sameOriginAs
        #expect(copy?.document == 0 && copy?.candidate == 0)
    }
}
