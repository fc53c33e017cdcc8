import BilanExtraction
import BilanLanguage
import BilanModel
import Testing

/// The same facts in the words of many papers: what the grammar knows by its cause, and not by its sentence.
@Suite struct PhrasingTests {
    static let english: [(text: String, figures: [String])] = [
        (
            "Relief workers handed out rice and oil to 640 displaced families.",
            ["reached all exact 640/640/640 stock"]
        ),
        ("Rations were distributed to 1,900 people.", ["reached all exact 1900/1900/1900 stock"]),
        ("The agency plans to deliver seed to 700 farmers.", ["targeted all exact 700/700/700 stock"]),
        (
            "The fighters killed 12 soldiers and took five prisoners.",
            ["killed military exact 12/12/12 event", "detained military exact 5/5/5 event"]
        ),
        ("The patrol put nine militants out of action.", ["neutralized armed_group exact 9/9/9 event"]),
        ("The rebels conceded losing 14 fighters.", ["killed armed_group exact 14/14/14 event"]),
        (
            "Sixty people reached Gao on Monday, taking to 410 the number who have fled.",
            ["displaced all exact 60/60/60 event", "displaced all exact 410/410/410 cumulative"]
        ),
        ("The civilian toll stands at 33.", ["killed civilian exact 33/33/33 event"]),
        ("The toll was revised down from 52 to 47.", ["killed all exact 47/47/47 event"]),
        (
            "Twenty-three passengers were kidnapped, three foreigners among them.",
            ["abducted all exact 23/23/23 event", "abducted all exact 3/3/3 subset"]
        ),
        ("Some 30 soldiers and auxiliaries died.", ["killed all about 27/30/33 event"]),
        (
            "Two million people are likely to face crisis-level hunger.",
            ["food_insecure all exact 2000000/2000000/2000000 projection"]
        ),
        ("Eighteen cases of kidnapping were heard.", []),
        ("All but four of them left.", []),
    ]

    @Test("English", arguments: english)
    func inEnglish(text: String, figures: [String]) { #expect(Reading.figures(text, .en) == figures) }

    static let french: [(text: String, figures: [String])] = [
        ("L’ONG a remis du riz et de l’huile à 640 familles déplacées.", ["reached all exact 640/640/640 stock"]),
        ("Des rations ont été distribuées à 1 900 habitants.", ["reached all exact 1900/1900/1900 stock"]),
        ("Des semences seront distribuées à 700 paysans.", ["targeted all exact 700/700/700 stock"]),
        (
            "Les insurgés ont tué 12 soldats et fait cinq prisonniers.",
            ["killed military exact 12/12/12 event", "detained military exact 5/5/5 event"]
        ),
        (
            "La patrouille a mis neuf terroristes hors d’état de nuire.",
            ["neutralized armed_group exact 9/9/9 event"]
        ),
        ("La commune abrite 1 240 familles déplacées.", ["idps all exact 1240/1240/1240 stock"]),
        ("Les combats ont fait 600 déplacés.", ["displaced all exact 600/600/600 event"]),
        (
            "Ces décès portent à 112 le nombre de soldats tués.",
            ["killed military exact 112/112/112 cumulative"]
        ),
        ("Le bilan a été revu à la baisse, de 52 à 47 morts.", ["killed all exact 47/47/47 event"]),
        ("Une trentaine de soldats et de supplétifs ont péri.", ["killed all about 27/30/33 event"]),
        ("Un ménage sur trois élève des chèvres.", []),
        ("Les visiteurs l’ont emporté 3-1.", []),
    ]

    @Test("French", arguments: french)
    func inFrench(text: String, figures: [String]) { #expect(Reading.figures(text, .fr) == figures) }

    @Test(
        "days counted from another day",
        arguments: [
            ("Gunmen killed 7 people on 3 May. Three days later, raiders killed 4 others.", "2024-05-06"),
            ("Two days after the attack of 9 May, 4 people died.", "2024-05-11"),
            ("Last Thursday 4 people died.", "2024-05-09"), ("On Thursday 4 people died.", "2024-05-16"),
        ])
    func days(text: String, day: String) {
        #expect(Reading.document(text, .en).candidates.last?.dateStart?.description == day)
    }

    @Test(
        "who says it, and by which way",
        arguments: [
            ("Ten people died, the mayor of Gao said by telephone.", "mayor of Gao"),
            ("A farmer, who asked not to be named, told a paper that ten people died.", "farmer"),
            ("Ten people died, two relatives of the victims said.", "two relatives of the victims"),
            ("The army on Thursday said ten soldiers died.", "army"),
        ])
    func speakers(text: String, who: String) {
        #expect(Reading.document(text, .en).candidates.first?.attribution == who)
    }

    @Test(
        "a text without a day leaves its weekdays without one",
        arguments: [
            "On Tuesday 12 people were killed.", "On Tuesday, yesterday, 12 people were killed.",
            "In the night of Monday to Tuesday 12 people were killed.", "Last week 12 people were killed.",
        ])
    func undated(text: String) {
        let extractor = Extractor(gazetteer: Reading.gazetteer, readOn: CalendarDate("2025-03-01"))
        let document = extractor.read(text, language: .en)
        #expect(document.publishedOn == nil)
        #expect(document.candidates.first?.dateStart == nil)
    }
}
