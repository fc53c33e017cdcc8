import BilanLanguage
import BilanModel

/// What the words around a figure say of its verb: who hosts, what the hunger is, whether an illness is meant.
extension Binder {
    func isHunger(before trigger: Int) -> Bool {
        (max(0, trigger - 6)..<trigger).contains { place in
            items[place].tokens.contains { ["hunger", "famine", "faim"].contains(tokens[$0].text) }
                || text(place) == "food" && text(place + 1) == "insecurity"
                || text(place) == "insecurite" && text(place + 1) == "alimentaire"
                || items[place].sense == .state(Measures.foodInsecure)
        }
    }

    func isHosted(_ trigger: Int) -> Bool {
        items[trigger].tokens.contains { Self.hostings.contains(tokens[$0].text) }
    }

    /// Whether a verb of hosting stands right before a figure.
    func isHost(before item: Int) -> Bool {
        (max(0, item - 3)..<item).contains { Self.hosts.contains(tokens[items[$0].tokens.upperBound - 1].text) }
    }

    private static let hosts: Set<String> = [
        "heberge", "hebergent", "hebergeait", "hebergeant", "accueille", "accueillent", "accueillait", "accueillant",
        "abrite", "abritent", "abritait", "abritant", "compte", "comptent", "comptait", "hosts", "hosting", "hosted",
        "accommodates",
    ]

    private static let hostings: Set<String> = [
        "sheltered", "sheltering", "shelter", "accommodated", "housed", "hosted", "hebergees", "heberges", "accueillis",
        "accueillies", "logees", "loges", "abrites", "abritees", "installes", "installees",
    ]

    /// "18 cases of kidnapping", "cas de violences": no illness is told of.
    var isNoIllness: Bool {
        tokens[items[0].tokens.lowerBound..<items[items.count - 1].tokens.upperBound].contains {
            Self.noIllnesses.contains($0.text)
        }
    }

    private static let noIllnesses: Set<String> = [
        "kidnapping", "kidnappings", "abduction", "abductions", "violence", "violences", "abuse", "abuses", "rape",
        "rapes", "violations", "theft", "corruption", "court", "courts", "extortion", "gbv", "vbg", "harassment",
        "enlevement", "enlevements", "viol", "viols", "abus", "vol", "vols", "exactions", "tribunal", "justice",
        "protection", "incidents", "torture",
    ]
}
