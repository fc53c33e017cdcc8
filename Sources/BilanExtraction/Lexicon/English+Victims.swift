import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishVictims: [(Sense, String)] = [
        (
            .victim(Measures.killed),
            """
            deaths;death;fatalities;fatality;bodies;body;corpses;corpse;lost lives;killings;civilian deaths;dead bodies;losses of life
            maternal deaths;murders;dead people;lives
            """
        ),
        (
            .state(Measures.killed),
            "dead;lifeless;lost their lives;feared dead;confirmed dead;presumed dead;reported dead;deceased"
        ),
        (.victim(Measures.injured), "injuries;injury;people in critical condition"),
        (
            .victim(Measures.casualtiesUnsplit),
            """
            casualties;casualty;victims;victim;deaths and injuries;dead and wounded;dead and injured;killed and injured
            killed and wounded;killed or wounded people;dead or wounded;dead or injured;deaths or injuries
            fatalities and injuries;injuries and deaths;losses;wounded and dead
            """
        ),
        (
            .past(Measures.casualtiesUnsplit),
            "killed or injured;killed or wounded;killed or maimed;killed and or injured;killed and maimed;injured or killed"
        ),
        (
            .active(Measures.casualtiesUnsplit),
            "killing or injuring;killing or wounding;killing and injuring;killing and wounding;killing and maiming"
        ),
        (
            .past(Measures.killed),
            """
            killed;slain;shot dead;massacred;executed;murdered;assassinated;slaughtered;beheaded;summarily executed
            gunned down;lynched;beaten to death;burned to death;burnt to death;stabbed to death;hacked to death
            drowned;electrocuted;buried alive;crushed to death;shot to death;shot and killed;summarily killed;put to death
            """
        ),
        (
            .active(Measures.killed),
            """
            buried;bury;burying
            kill;kills;killing;claiming the lives of;claimed the lives of;claim the lives of;claims the lives of
            claimed the life of;cost the lives of;costing the lives of;took the lives of;taking the lives of
            murdering;executing;massacring;shooting dead;slaughtering;beheading;summarily executing;drowning
            gunning down;burning to death
            """
        ),
        (
            .middle(Measures.killed),
            """
            died;die;dying;dies;perished;perish;succumbed;lost their lives;lose their lives;losing their lives;lost his life
            lost her life;lost lives;passed away;starved to death;had died;met their death;found dead;perishing
            succumbed to their injuries;succumbed to injuries;lost its life;bled to death;froze to death
            """
        ),
        (
            .event(Measures.killed),
            "killing;murder;assassination;execution;massacre;murders;the loss of;loss of;drowning;executions;summary execution"
        ),
        (
            .toll(Measures.killed),
            """
            death toll;toll;number of dead;number of deaths;number of fatalities;number of people killed;fatality count
            number of those killed;number of victims killed;body count;death count;number killed;number of civilians killed
            number of people who died;toll of the dead;number of confirmed deaths;tally of deaths
            """
        ),
        (
            .past(Measures.injured),
            """
            injured;wounded;hurt;seriously wounded;seriously injured;slightly injured;critically injured;maimed;badly hurt
            hospitalised with injuries;hospitalized with injuries
            """
        ),
        (
            .active(Measures.injured),
            "injuring;wounding;wounds;injures;hurting;maiming;wound;injure;injuries to;leaving wounded"
        ),
        (
            .state(Measures.injured),
            "in critical condition;suffering from injuries;with gunshot wounds;with bullet wounds;in a critical condition;with injuries;with burns"
        ),
        (
            .middle(Measures.injured),
            "sustained injuries;suffered injuries;suffered burns;suffered gunshot wounds;sustaining injuries;sustained gunshot wounds;sustained wounds"
        ),
        (
            .toll(Measures.injured),
            "number of injured;number of wounded;number of people injured;number of injuries;number of people wounded"
        ),
        (.past(Measures.neutralized), "neutralised;neutralized;put out of action;taken out of action;incapacitated"),
        (.active(Measures.neutralized), "neutralising;neutralizing;neutralise;neutralize;put out of action"),
        (
            .state(Measures.missing),
            """
            missing;unaccounted for;still missing;reported missing;remain missing;gone missing;went missing;not accounted for
            feared missing;disappeared;listed as missing;declared missing
            """
        ),
        (.toll(Measures.missing), "number of missing;number of people missing"),
        (
            .past(Measures.abducted),
            """
            abducted;kidnapped;taken hostage;seized as hostages;held hostage;kidnaped;snatched;carried off;taken captive;held captive
            forcibly taken;taken away;abducted and taken;seized by gunmen;taken by gunmen
            """
        ),
        (
            .active(Measures.abducted),
            "abducting;kidnapping;abduct;kidnap;abducts;kidnaps;taking hostage;snatching;taking captive;seizing"
        ),
        (.victim(Measures.abducted), "hostages;hostage;abductees;kidnap victims;abductions;kidnappings;captives"),
        (.event(Measures.abducted), "abduction;kidnapping"),
        (
            .past(Measures.detained),
            """
            arrested;detained;taken prisoner;captured;taken into custody;imprisoned;apprehended;taken prisoners;rounded up
            placed in detention;arbitrarily detained;held in custody;jailed
            """
        ),
        (.active(Measures.detained), "arresting;detaining;capturing;arrests;apprehending;rounding up"),
        (.event(Measures.detained), "arrest;detention;capture;arrests"),
        (.victim(Measures.cases), "cases;case;suspected cases;confirmed cases;infections;new cases;cases of"),
        (
            .past(Measures.homesDestroyed),
            "destroyed;burned down;burnt down;burned;burnt;torched;swept away;washed away;razed;demolished;collapsed;flattened;set on fire;set ablaze;reduced to ashes;uninhabitable;burned to the ground"
        ),
        (
            .active(Measures.homesDestroyed),
            "destroying;burning;burning down;torching;sweeping away;washing away;demolishing;razing;flattening;destroy;setting fire to"
        ),
        (
            .past(Measures.homesDamaged),
            "damaged;partially destroyed;partly destroyed;flooded;inundated;partially damaged;badly damaged;severely damaged;submerged"
        ),
        (.active(Measures.homesDamaged), "damaging;flooding;inundating;submerging;damage;partially destroying"),
        (.event(Measures.homesDestroyed), "destruction"),
    ]
}
