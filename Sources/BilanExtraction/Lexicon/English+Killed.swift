import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishKilled: [(Sense, String)] = [
        (
            .victim(Measures.killed),
            """
            executions|killings|slayings;extrajudicial|summary|unlawful|targeted executions|killings;mass killings
            """
        ),
        (
            .victim(Measures.killed),
            """
            deaths;death;fatalities;fatality;bodies;body;corpses;corpse;lost lives;killings;civilian deaths
            dead bodies;losses of life;maternal deaths;murders;dead people;lives;dead bodies of;child deaths
            deaths of civilians;associated deaths;related deaths;cholera deaths;measles deaths;deaths related
            deaths linked;community deaths;institutional deaths;drownings;burials;mass graves victims
            casualties killed;lifeless bodies;charred bodies;civilian fatalities;drone deaths;confirmed fatalities
            reported fatalities;reported deaths;confirmed deaths;excess deaths
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
            .past(Measures.killed),
            """
            killed;slain;shot dead;massacred;executed;murdered;assassinated;slaughtered;beheaded;summarily executed
            gunned down;lynched;beaten to death;burned to death;burnt to death;stabbed to death;hacked to death
            drowned;electrocuted;buried alive;crushed to death;shot to death;shot and killed;summarily killed
            put to death;hanged;strangled;decapitated;bludgeoned to death;trampled to death;trampled;mowed down
            mown down;butchered;eliminated;liquidated;wiped out;poisoned;suffocated;asphyxiated
            lost at sea and confirmed dead;cut down;felled;blown up;fatally shot;fatally wounded;fatally injured
            mortally wounded;fatally stabbed;knifed to death;axed to death;tortured to death
            executed by firing squad;immolated;incinerated;charred;crushed under rubble;crushed beneath rubble
            killed instantly;killed outright;killed on the spot
            """
        ),
        (
            .active(Measures.killed),
            """
            buried;bury;burying;kill;kills;killing;claiming the lives of;claimed the lives of;claim the lives of
            claims the lives of;claimed the life of;cost the lives of;costing the lives of;took the lives of
            taking the lives of;murdering;executing;massacring;shooting dead;slaughtering;beheading
            summarily executing;drowning;gunning down;burning to death;left dead;strangling;hanging;decapitating
            mowing down;eliminating;wiping out;slit the throats of;slitting the throats of;claims the life of
            claiming the life of;taking the life of;took the life of;take the lives of;cost the life of;cutting down
            shot dead;snuffed out the lives of;having killed;to have killed;have killed;had killed;poisoning;slaying
            """
        ),
        (
            .middle(Measures.killed),
            """
            died;die;dying;dies;perished;perish;succumbed;lost their lives;lose their lives;losing their lives
            lost his life;lost her life;lost lives;passed away;starved to death;had died;met their death;found dead
            perishing;succumbed to their injuries;succumbed to injuries;lost its life;bled to death;froze to death
            have died;has died;had perished;have perished;having died;met their deaths;met his death;met her death
            died of their wounds;died from their wounds;died of his wounds;died of their injuries;died on the spot
            died instantly;died at the scene;have lost their lives;had lost their lives;has lost his life
            has lost her life;succumbed to their wounds;succumbed to his wounds;burned alive;burnt alive
            did not survive;starved;died in their sleep;were found lifeless;breathed their last
            paid with their lives;had drowned;have drowned;has drowned;having drowned
            """
        ),
        (
            .event(Measures.killed),
            """
            killing;murder;assassination;execution;massacre;murders;the loss of;loss of;drowning;executions
            summary execution
            """
        ),
        (
            .toll(Measures.killed),
            """
            death toll;toll;number of dead;number of deaths;number of fatalities;number of people killed
            fatality count;number of those killed;number of victims killed;body count;death count;number killed
            number of civilians killed;number of people who died;toll of the dead;number of confirmed deaths
            tally of deaths;number of lives lost;human toll;toll of dead;fatality toll;casualty toll
            number of people dead;tally of the dead;confirmed death toll;official death toll;official toll
            overall death toll;total number of dead;total number of deaths;number of the dead
            number of those who died;number of persons killed;number of children killed;number of soldiers killed
            number of reported deaths;the dead number;count of the dead;deaths tally
            """
        ),
        (
            .toll(Measures.killed),
            """
            official|confirmed|provisional|latest|overall|cumulative|total|combined|reported|preliminary|revised|final death|casualty|fatality|human toll|count|tally
            number of |confirmed|reported|recorded|civilian deaths|fatalities|dead|killings;number of people|civilians|soldiers|persons|children|women|men|villagers|troops|victims|those |confirmed killed|dead|slain|murdered
            """
        ),
        (
            .active(Measures.killed),
            """
            gun|gunned|mow|mowed down;burn|burned|burnt|burning alive;shoot|shot|shooting dead;hack|hacked|hacking to_death;extinguished the lives of
            """
        ),
        (
            .past(Measures.killed),
            """
            burned|burnt|buried|skinned alive;shot|stabbed|hacked|clubbed|beaten|stoned|burned|burnt|crushed|starved|choked|trampled to death|ashes_and_killed;found|discovered|recovered dead|lifeless
            """
        ),
        (
            .middle(Measures.killed),
            """
            fell in |the combat|battle|action|clashes|fighting|ambush|attack|line_of_duty;fell on the battlefield;paid with their lives;made the ultimate sacrifice
            """
        ),
        (
            .active(Measures.killed),
            """
            took|takes|taking|taken out
            """
        ),
    ]
}
