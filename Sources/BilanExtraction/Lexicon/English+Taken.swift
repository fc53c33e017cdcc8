import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishTaken: [(Sense, String)] = [
        (
            .state(Measures.missing),
            """
            missing;unaccounted for;still missing;reported missing;remain missing;gone missing;went missing
            not accounted for;feared missing;disappeared;listed as missing;declared missing;were still missing
            swept away and missing;whereabouts unknown;unaccounted;yet to be found;not been found;remained missing
            remains missing;have gone missing;still unaccounted for;remain unaccounted for;lost at sea
            still being searched for;still being sought;nowhere to be found;have not been found;untraced;vanished
            """
        ),
        (
            .toll(Measures.missing),
            """
            number of missing;number of people missing;number of those missing;number of persons missing
            total number of missing
            """
        ),
        (
            .past(Measures.abducted),
            """
            abducted;kidnapped;taken hostage;seized as hostages;held hostage;kidnaped;snatched;carried off
            taken captive;held captive;forcibly taken;taken away;abducted and taken;seized by gunmen;taken by gunmen
            seized;captured by gunmen;whisked away;led away;marched off;marched away;hauled off;hauled away
            bundled into vehicles;ambushed and kidnapped;taken into the bush;spirited away;taken as hostages
            herded away;dragged away;taken by force;forcibly removed;forcibly disappeared;abducted at gunpoint
            kidnapped for ransom;held for ransom;taken hostages;forcibly conscripted;forcibly recruited
            """
        ),
        (
            .active(Measures.abducted),
            """
            abducting;kidnapping;abduct;kidnap;abducts;kidnaps;taking hostage;snatching;taking captive;seizing
            making off with;made off with;taking away;took away;took hostage;takes hostage;carrying off;carried away
            whisking away;whisked off;took captive;have kidnapped;have abducted;had abducted;had kidnapped
            marching off;dragging away
            """
        ),
        (.victim(Measures.abducted), "hostages;hostage;abductees;kidnap victims;abductions;kidnappings;captives"),
        (.event(Measures.abducted), "abduction;kidnapping"),
        (
            .past(Measures.detained),
            """
            arrested;detained;taken prisoner;captured;taken into custody;imprisoned;apprehended;taken prisoners
            rounded up;placed in detention;arbitrarily detained;held in custody;jailed;placed under arrest
            remanded in custody;held without charge;put behind bars;taken in for questioning;detained arbitrarily
            rearrested;arrested and detained;incarcerated;interned;remanded
            """
        ),
        (.active(Measures.detained), "arresting;detaining;capturing;arrests;apprehending;rounding up"),
        (.event(Measures.detained), "arrest;detention;capture;arrests"),
        (
            .past(Measures.abducted),
            """
            held|kept by |the|their|suspected kidnappers|captors|abductors|gunmen|jihadists|militants|bandits|assailants|insurgents|rebels
            in the hands of |the|their kidnappers|captors|abductors|jihadists|militants|bandits|gunmen|insurgents|armed_men
            still|being|still_being|currently held;remain|remains|remained captive|in_captivity|hostage;in captivity;in jihadist|rebel hands
            """
        ),
        (
            .past(Measures.detained),
            """
            picked up by|in;nabbed;captured alive;held in custody|detention|prison|jail;being|still held in custody|detention|prison|jail
            locked|banged up;under arrest;in detention|custody;behind bars;thrown in prison|jail;handcuffed
            """
        ),
    ]
}
