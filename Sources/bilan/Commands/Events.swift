import ArgumentParser
import BilanDesk

struct Events: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: Desk.says(
            "Find events of different datasets that are one.",
            fr: "Trouver les événements de plusieurs jeux de données qui n’en font qu’un."),
        discussion: Desk.says(
            """
            Events are set against each other by days, places and kinds: claims' events and publishers' events, or those of \
            two publishers, never inside one curated dataset. What is one beyond reasonable doubt is joined as one entry, which \
            bilan undo takes back; what a person has to look at is listed for review; the rest stays apart.

            Joined events of pooled claims are one event. Datasets are still never mixed in a cell; query --union asks for all \
            of them together, each joined event counted once.

              bilan events match --from 2023-09-01 --to 2023-09-30 --in MLI
              bilan events match --between claims,ucdp-ged --dry-run
              bilan events review
              bilan events review --join 2023-09-06-segou-wagner ucdp-ged:487909 --reason "same place and unit"
              bilan events review --separate 2023-09-gao-hospital ucdp-ged:491786 --reason "hurt elsewhere"
              bilan events list
            """,
            fr: """
                Les événements sont confrontés par jours, lieux et genres : ceux des déclarations et ceux des éditeurs, ou ceux de deux \
                éditeurs, jamais à l’intérieur d’un jeu tenu par un seul. Ce qui n’en fait qu’un sans doute raisonnable est réuni en une \
                saisie, que bilan undo annule ; ce qu’une personne doit voir est énuméré pour review ; le reste demeure séparé.

                Les événements réunis de déclarations mises en commun n’en font qu’un. Les jeux ne se mêlent jamais dans une cellule ; \
                query --union les demande tous ensemble, chaque événement réuni compté une fois.

                  bilan events match --from 2023-09-01 --to 2023-09-30 --in MLI
                  bilan events match --between claims,ucdp-ged --dry-run
                  bilan events review
                  bilan events review --join 2023-09-06-segou-wagner ucdp-ged:487909 --reason "même lieu et même unité"
                  bilan events review --separate 2023-09-gao-hospital ucdp-ged:491786 --reason "blessés ailleurs"
                  bilan events list
                """),
        subcommands: [EventsMatch.self, EventsReview.self, EventsList.self])
}

/// Which events are looked at.
struct EventOptions: ParsableArguments {
    @Option(
        name: .customLong("in"),
        help: .says(
            "Only this place: its code or its name.", fr: "Seulement ce lieu : son code ou son nom.", valueName: "place"
        ))
    var within: String?
    @Option(help: .says("First day.", fr: "Premier jour.", valueName: "date")) var from: String?
    @Option(help: .says("Last day.", fr: "Dernier jour.", valueName: "date")) var to: String?
    @Option(
        help: .says(
            "Two datasets; claims for all pooled ones.",
            fr: "Deux jeux de données ; claims pour tous ceux mis en commun.", valueName: "a,b")) var between: String?

    var request: EventMatchRequest {
        var request = EventMatchRequest()
        request.within = within
        request.from = from
        request.to = to
        request.between = between
        return request
    }
}
