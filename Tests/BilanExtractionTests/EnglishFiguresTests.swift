import BilanLanguage
import Testing

/// Sentences of the trade in English: what is counted, whom, how many.
@Suite struct EnglishFiguresTests {
    static let sentences: [(text: String, figures: [String])] = [
        ("Gunmen shot dead 14 traders at the market.", ["killed civilian exact 14/14/14 event"]),
        (
            "A mine killed three soldiers and wounded two others.",
            ["killed military exact 3/3/3 event", "injured military exact 2/2/2 event"]
        ),
        (
            "The raid left 12 dead and 30 injured.",
            ["killed all exact 12/12/12 event", "injured all exact 30/30/30 event"]
        ),
        (
            "Over 40 deaths and 90 injuries were recorded.",
            ["killed all more_than 40/40/- event", "injured all more_than 90/90/- event"]
        ),
        ("The death toll has risen from 12 to 19.", ["killed all exact 19/19/19 event"]),
        ("Between 15 and 20 people drowned.", ["killed all range 15/17/20 event"]),
        ("Nearly 400 people fled on Sunday.", ["displaced all nearly 360/400/400 event"]),
        ("Up to 60 people died.", ["killed all up_to -/-/60 event"]),
        ("Dozens of villagers were abducted.", ["abducted civilian vague 12/12/99 event"]),
        ("Half a dozen herders were killed.", ["killed civilian about 5/6/7 event"]),
        ("Nobody was hurt in the blast.", ["injured all zero 0/0/0 event"]),
        ("No casualties were reported.", ["casualties all none_reported -/-/- event"]),
        (
            "At least 21 people, including six women and three children, were killed.",
            [
                "killed all at_least 21/21/- event", "killed women exact 6/6/6 subset",
                "killed child exact 3/3/3 subset",
            ]
        ),
        (
            "Sixty people were killed: 45 civilians and 15 soldiers.",
            [
                "killed all exact 60/60/60 event", "killed civilian exact 45/45/45 event",
                "killed military exact 15/15/15 event",
            ]
        ),
        (
            "Two-thirds of the 90 people killed were women.",
            ["killed all exact 90/90/90 event", "killed women fraction 60/60/60 subset"]
        ),
        ("A soldier was killed.", ["killed military exact 1/1/1 event"]),
        ("More than 30,000 people have fled the town.", ["displaced all more_than 30000/30000/- cumulative"]),
        ("There were 378,363 IDPs as of 31 March 2024.", ["idps all exact 378363/378363/378363 stock"]),
        (
            "8.8 million people need assistance, including one million in the north.",
            ["in_need all exact 8800000/8800000/8800000 stock", "in_need all exact 1000000/1000000/1000000 subset"]
        ),
        (
            "The figure could reach 2 million displaced people by June.",
            ["idps all exact 2000000/2000000/2000000 projection"]
        ),
        ("Floods destroyed 1,250 houses.", ["homes_destroyed all exact 1250/1250/1250 event"]),
        ("Deaths by district: Ansongo 9, Bourem 4.", ["killed all exact 9/9/9 event", "killed all exact 4/4/4 event"]),
        ("The army said it had neutralised 20 terrorists.", ["neutralized armed_group exact 20/20/20 event"]),
        ("The toll is provisional: 8 people died.", ["killed all exact 8/8/- event"]),
    ]

    @Test("a sentence gives its figures", arguments: sentences)
    func figures(text: String, figures: [String]) { #expect(Reading.figures(text, .en) == figures) }

    @Test(
        "a sentence without a figure gives none",
        arguments: [
            "The mission has 12,000 troops.", "Its 17,000-member force leaves in December.",
            "He was 45 years old and had 20 years in the army.", "The council adopted resolution 2584 (2021).",
            "Three schools and 12 vehicles were burned.", "The ministry asked for $1.2 billion.",
            "The third attack in two weeks took place 90 km from the town.",
            "A curfew runs from 2000 to 0600 for 30 days.",
            "The 21st Brigade lost 3 trucks.", "Some 300 head of cattle were stolen.",
            "An influx of injured people reached the hospital.", "The twelve hostages were released on Friday.",
            "The town had 54,000 inhabitants in 2009.", "Inflation rose by 17 per cent over 12 months.",
            "One in three families keeps goats.", "The soldiers were not among the 12 passengers.",
        ])
    func clean(text: String) { #expect(Reading.figures(text, .en) == []) }
}
