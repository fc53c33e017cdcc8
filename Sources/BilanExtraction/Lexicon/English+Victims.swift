import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishVictims: [(Sense, String)] = [
        (
            .victim(Measures.killed),
            """
            deaths;death;fatalities;fatality;bodies;body;corpses;corpse;lost lives;killings;civilian deaths;dead bodies;losses of life
            maternal deaths;murders;dead people;lives
            dead bodies of;child deaths;deaths of civilians;associated deaths;related deaths;cholera deaths
            measles deaths;deaths related;deaths linked;community deaths;institutional deaths;drownings
            burials;mass graves victims;casualties killed;lifeless bodies;charred bodies
            civilian fatalities;drone deaths;confirmed fatalities;reported fatalities;reported deaths
            confirmed deaths;excess deaths
            """
        ),
        (
            .state(Measures.killed),
            """
            dead;lifeless;feared dead;confirmed dead;presumed dead;reported dead;deceased;pronounced dead
            declared dead;left for dead;certified dead;dead on arrival;thought dead;believed dead
            """
        ),
        (
            .victim(Measures.injured),
            """
            injuries;injury;people in critical condition;wounded people;injured people;wounded persons
            injured persons;war wounded;weapon wounded patients;wounded patients;injured patients
            weapon wounded;wounds cases
            """
        ),
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
            hanged;strangled;decapitated;bludgeoned to death;trampled to death;trampled;mowed down;mown down
            butchered;eliminated;liquidated;wiped out;poisoned;suffocated;asphyxiated
            lost at sea and confirmed dead;cut down;felled;blown up;fatally shot;fatally wounded
            fatally injured;mortally wounded;fatally stabbed;knifed to death;axed to death;tortured to death
            executed by firing squad;immolated;incinerated;charred;crushed under rubble;crushed beneath rubble
            killed instantly;killed outright;killed on the spot
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
            left dead;strangling;hanging;decapitating;mowing down;eliminating;wiping out;slit the throats of
            slitting the throats of;claims the life of;claiming the life of;taking the life of;took the life of
            take the lives of;cost the life of;cutting down;shot dead;snuffed out the lives of
            having killed;to have killed;have killed;had killed;poisoning;slaying
            """
        ),
        (
            .middle(Measures.killed),
            """
            died;die;dying;dies;perished;perish;succumbed;lost their lives;lose their lives;losing their lives;lost his life
            lost her life;lost lives;passed away;starved to death;had died;met their death;found dead;perishing
            succumbed to their injuries;succumbed to injuries;lost its life;bled to death;froze to death
            have died;has died;had perished;have perished;having died;met their deaths;met his death
            met her death;died of their wounds;died from their wounds;died of his wounds;died of their injuries
            died on the spot;died instantly;died at the scene;have lost their lives;had lost their lives
            has lost his life;has lost her life;succumbed to their wounds;succumbed to his wounds;burned alive
            burnt alive;did not survive;starved;died in their sleep;were found lifeless;breathed their last
            paid with their lives
            had drowned;have drowned;has drowned;having drowned
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
            number of lives lost;human toll;toll of dead;fatality toll;casualty toll;number of people dead
            tally of the dead;confirmed death toll;official death toll;official toll;overall death toll
            total number of dead;total number of deaths;number of the dead;number of those who died
            number of persons killed;number of children killed;number of soldiers killed
            number of reported deaths;the dead number;count of the dead;deaths tally
            """
        ),
        (
            .past(Measures.injured),
            """
            injured;wounded;hurt;seriously wounded;seriously injured;slightly injured;critically injured;maimed;badly hurt
            hospitalised with injuries;hospitalized with injuries
            gravely injured;gravely wounded;lightly injured;lightly wounded;mildly injured;severely injured
            severely wounded;badly injured;badly wounded;critically wounded;moderately injured
            treated for injuries;treated for wounds;hospitalised;hospitalized;burned in the blaze
            shot and wounded;shot and injured;stabbed and wounded;disfigured;evacuated with injuries
            taken to hospital with injuries;rushed to hospital;taken to hospital;admitted with injuries
            """
        ),
        (
            .active(Measures.injured),
            "injuring;wounding;wounds;injures;hurting;maiming;wound;injure;injuries to;leaving wounded"
        ),
        (
            .state(Measures.injured),
            """
            in critical condition;suffering from injuries;with gunshot wounds;with bullet wounds
            in a critical condition;with injuries;with burns;for gunshot wounds;for bullet wounds;for injuries
            for burns;for wounds;for shrapnel wounds;with shrapnel wounds;with wounds;nursing injuries
            nursing wounds;with serious injuries;with severe burns;with severe injuries;with minor injuries
            in intensive care;with fractures;with life threatening injuries;in serious condition
            with blast injuries;with machete wounds;for fractures
            """
        ),
        (
            .middle(Measures.injured),
            """
            sustained injuries;suffered injuries;suffered burns;suffered gunshot wounds;sustaining injuries
            sustained gunshot wounds;sustained wounds;escaped with injuries;were left with injuries
            suffered wounds;suffered serious injuries;suffered minor injuries;suffered severe burns
            sustained burns;sustained serious injuries;sustained gunshot injuries;sustained minor injuries
            sustained severe injuries;sustained various injuries;sustained varying degrees of injury
            have been treated for injuries
            """
        ),
        (
            .toll(Measures.injured),
            """
            number of injured;number of wounded;number of people injured;number of injuries
            number of people wounded;number of people hurt;number of the injured;number of the wounded
            number of those injured;number of those wounded;total number of injured;total number of wounded
            number hurt;number of persons injured
            """
        ),
        (.past(Measures.neutralized), "neutralised;neutralized;put out of action;taken out of action;incapacitated"),
        (.active(Measures.neutralized), "neutralising;neutralizing;neutralise;neutralize;put out of action"),
        (
            .state(Measures.missing),
            """
            missing;unaccounted for;still missing;reported missing;remain missing;gone missing;went missing;not accounted for
            feared missing;disappeared;listed as missing;declared missing
            were still missing;swept away and missing;whereabouts unknown;unaccounted;yet to be found
            not been found;remained missing;remains missing;have gone missing;still unaccounted for
            remain unaccounted for;lost at sea;still being searched for;still being sought;nowhere to be found
            have not been found;untraced;vanished
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
            abducted;kidnapped;taken hostage;seized as hostages;held hostage;kidnaped;snatched;carried off;taken captive;held captive
            forcibly taken;taken away;abducted and taken;seized by gunmen;taken by gunmen
            seized;captured by gunmen;whisked away;led away;marched off;marched away;hauled off;hauled away
            bundled into vehicles;ambushed and kidnapped;taken into the bush;spirited away;taken as hostages
            herded away;dragged away;taken by force;forcibly removed;forcibly disappeared;abducted at gunpoint
            kidnapped for ransom;held for ransom;taken hostages;forcibly conscripted;forcibly recruited
            """
        ),
        (
            .active(Measures.abducted),
            """
            abducting;kidnapping;abduct;kidnap;abducts;kidnaps;taking hostage;snatching;taking captive
            seizing;making off with;made off with;taking away;took away;took hostage;takes hostage
            carrying off;carried away;whisking away;whisked off;took captive;have kidnapped;have abducted
            had abducted;had kidnapped;marching off;dragging away
            """
        ),
        (.victim(Measures.abducted), "hostages;hostage;abductees;kidnap victims;abductions;kidnappings;captives"),
        (.event(Measures.abducted), "abduction;kidnapping"),
        (
            .past(Measures.detained),
            """
            arrested;detained;taken prisoner;captured;taken into custody;imprisoned;apprehended;taken prisoners;rounded up
            placed in detention;arbitrarily detained;held in custody;jailed
            placed under arrest;remanded in custody;held without charge;put behind bars;taken in for questioning
            detained arbitrarily;rearrested;arrested and detained;incarcerated;interned;remanded
            """
        ),
        (.active(Measures.detained), "arresting;detaining;capturing;arrests;apprehending;rounding up"),
        (.event(Measures.detained), "arrest;detention;capture;arrests"),
        (
            .active(Measures.cases),
            "sickened;sickening;infected;infecting;has sickened;have sickened;has infected;infects"
        ),
        (
            .state(Measures.cases),
            "tested positive;infected with;diagnosed with;sick with;have contracted;contracted;fell ill;fallen ill"
        ),
        (
            .toll(Measures.cases),
            "number of cases;number of confirmed cases;number of suspected cases;caseload of cholera;total number of cases;number of infections;number of cholera cases;number of measles cases;case count;cumulative cases"
        ),
        (
            .victim(Measures.cases),
            """
            cases;case;suspected cases;confirmed cases;infections;new cases;cases of;cholera cases
            measles cases;mpox cases;meningitis cases;dengue cases;malaria cases;polio cases;diphtheria cases
            suspected cholera cases;suspected and confirmed cases;new infections;ebola cases;yellow fever cases
            laboratory confirmed cases;probable cases
            """
        ),
        (
            .past(Measures.homesDestroyed),
            """
            destroyed;burned down;burnt down;burned;burnt;torched;swept away;washed away;razed;demolished
            collapsed;flattened;set on fire;set ablaze;reduced to ashes;uninhabitable;burned to the ground
            gutted;levelled;leveled;obliterated;wrecked;pulled down;bulldozed;burned to ashes;burnt to ashes
            burnt to the ground;blown down;blown away;completely destroyed;totally destroyed;fully destroyed
            ransacked and burned;set alight;consumed by fire;engulfed;ravaged;crumbled;brought down
            carried away by the floods;torched by gunmen
            """
        ),
        (
            .active(Measures.homesDestroyed),
            """
            destroying;burning;burning down;torching;sweeping away;washing away;demolishing;razing
            flattening;destroy;setting fire to;gutting;wrecking;levelling;leveling;bulldozing;ravaging
            consuming;have destroyed;had destroyed;has destroyed;knocked down;knocking down;tore down
            washed out;destroys;wiped away;wrecks
            """
        ),
        (
            .past(Measures.homesDamaged),
            """
            damaged;partially destroyed;partly destroyed;flooded;inundated;partially damaged;badly damaged
            severely damaged;submerged;partly damaged;lightly damaged;heavily damaged;moderately damaged
            left uninhabitable;waterlogged;under water;underwater;ripped off;left without roofs;cracked
            """
        ),
        (.active(Measures.homesDamaged), "damaging;flooding;inundating;submerging;damage;partially destroying"),
        (.event(Measures.homesDestroyed), "destruction"),
    ]
}
