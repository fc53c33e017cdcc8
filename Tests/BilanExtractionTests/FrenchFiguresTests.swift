import BilanLanguage
import Testing

/// Sentences of the trade in French: what is counted, whom, how many.
@Suite struct FrenchFiguresTests {
    static let sentences: [(text: String, figures: [String])] = [
        (
            "L’attaque a fait 12 morts et 30 blessés, dont cinq enfants.",
            [
                "killed all exact 12/12/12 event", "injured all exact 30/30/30 event",
                "injured child exact 5/5/5 subset",
            ]
        ),
        ("Une mine a coûté la vie à trois soldats.", ["killed military exact 3/3/3 event"]),
        ("Quatre-vingt-dix-sept personnes ont été tuées.", ["killed all exact 97/97/97 event"]),
        ("Le bilan est passé de 32 à 40 morts.", ["killed all exact 40/40/40 event"]),
        ("Une cinquantaine de terroristes ont été neutralisés.", ["neutralized armed_group about 45/50/55 event"]),
        ("Au moins 30 000 personnes ont fui lundi.", ["displaced all at_least 30000/30000/- event"]),
        ("Plus de 8,8 millions de personnes ont besoin d’aide.", ["in_need all more_than 8800000/8800000/- stock"]),
        ("Aucune victime n’a été signalée.", ["casualties all none_reported -/-/- event"]),
        ("L’attaque n’a pas fait de victime.", ["casualties all zero 0/0/0 event"]),
        ("Plusieurs dizaines de civils ont été enlevés.", ["abducted civilian vague 20/20/99 event"]),
        (
            "Deux policiers ont été tués et quatre autres blessés.",
            ["killed police exact 2/2/2 event", "injured police exact 4/4/4 event"]
        ),
        (
            "De 10 à 15 pêcheurs sont portés disparus.", ["missing civilian range 10/12/15 event"]
        ),
        ("Les pluies ont détruit 240 maisons.", ["homes_destroyed all exact 240/240/240 event"]),
        (
            "Environ 60 % des 40 000 déplacés sont des enfants.",
            ["idps all exact 40000/40000/40000 stock", "idps child fraction 21600/24000/26400 subset"]
        ),
        ("Depuis janvier, 310 cas de choléra ont été notifiés.", ["cases all exact 310/310/310 cumulative"]),
        ("Une attaque a visé le poste vers 5 h 30, sans faire de victime.", ["casualties all zero 0/0/0 event"]),
        ("Un soldat a été tué.", ["killed military exact 1/1/1 event"]),
        ("Quelque 1 100 ménages ont été évacués.", ["displaced all about 990/1100/1210 event"]),
    ]

    @Test("a sentence gives its figures", arguments: sentences)
    func figures(text: String, figures: [String]) { #expect(Reading.figures(text, .fr) == figures) }

    @Test(
        "a sentence without a figure gives none",
        arguments: [
            "La mission compte 13 000 soldats et policiers.", "Il a été condamné à 12 ans de prison.",
            "Le projet coûte 3 milliards de francs CFA.", "Quelque 13 000 élèves sont privés d’école.",
            "La résolution 2584 a été adoptée le 29 juin 2021.", "Une force forte de 5 000 hommes sera déployée.",
            "Le couvre-feu dure 30 jours, de 20 h à 6 h.", "Les assaillants ont emporté 200 bœufs et 3 véhicules.",
            "C’est la troisième attaque en deux semaines.", "Les 12 otages ont été libérés.",
            "Aucun bilan n’a été communiqué.", "La ville comptait 54 000 habitants en 2009.",
        ])
    func clean(text: String) { #expect(Reading.figures(text, .fr) == []) }
}
