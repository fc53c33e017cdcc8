import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishDisplaced: [(Sense, String)] = [
        (
            .middle(Measures.displaced),
            """
            lost their homes;losing their homes;had lost their homes;have lost their homes;have left their homes
            had left their homes;have abandoned their homes;had abandoned their homes;have abandoned their villages
            deserted their homes;deserted their villages;have moved to;had to flee;had to leave;have had to flee
            have had to leave;ran for their lives;escaped to;are now sheltering;now shelter;are taking shelter
            taking shelter;sought sanctuary;found shelter;sleeping in the open;are sleeping in the open
            are living in the open;spent the night outside;crammed into;moved into host families;on the move
            poured into;streamed into;have streamed into;have poured into;flocked to;have flocked to;trekked to
            pouring into;streaming into;reached safety;made their way to;settled in makeshift camps
            have been living in makeshift;have settled
            """
        ),
        (
            .past(Measures.displaced),
            """
            displaced;uprooted;forced to flee;forced from their homes;driven from their homes;evacuated
            rendered homeless;internally displaced by;newly displaced;forced out of their homes;forced to leave
            forcibly displaced;left homeless;made homeless;relocated;forced to abandon their homes;expelled
            forced into displacement;forced to leave their homes;pushed out;driven out;forced to evacuate
            forced to move;compelled to flee;obliged to flee;made to flee;chased from their homes;chased out
            chased away;uprooted from their homes;dislodged;displaced from their homes;put to flight
            forced to seek refuge;forced to seek shelter;forced to relocate;forced to run;forced to escape
            forced to leave their villages;forced to abandon their villages;left without homes;left without a home
            left without shelter;rendered roofless;turned out of their homes;evicted;forcibly evicted
            moved to safety;moved out;flooded out of their homes;driven from their villages;driven away
            displaced internally;deported
            """
        ),
        (
            .active(Measures.displaced),
            """
            displacing;displaces;displace;uprooting;uproots;forcing;driving;forcing out;forced;uproot;evacuating
            drove;forces;drives;leaving homeless;has forced;prompted;prompting;sending;sent fleeing;sending fleeing
            causing the displacement of;caused the displacement of;led to the displacement of
            leading to the displacement of;resulting in the displacement of;triggering the displacement of
            triggered the displacement of;chasing;chased;evicting;pushed;pushing;has displaced;have displaced
            had displaced;has driven;have driven;have forced;had forced;has uprooted;have uprooted;compelled
            compelling;obliged;obliging;made homeless;rendering homeless;has pushed;expelling;emptied
            """
        ),
        (
            .middle(Measures.displaced),
            """
            arrived;have arrived;had arrived;arriving;fled;flee;fleeing;flees;have fled;to flee;left their homes
            abandoned their homes;to leave their homes;sought refuge;seeking refuge;sought shelter;sheltering
            are sheltering;took refuge;found refuge;took shelter;seek refuge;sought safety;seeking shelter
            leave their homes;to abandon their homes;from their homes;left their villages;abandoned their villages
            leaving their homes;to leave;out of their homes;were sheltering;have sought refuge;taken refuge
            have taken refuge;moved to safer areas;to evacuate;took flight;taking refuge;into displacement
            """
        ),
        (
            .state(Measures.displaced),
            """
            homeless;without shelter;new displacements;without a roof;without roofs;without homes;without a home
            """
        ),
        (.event(Measures.displaced), "displacement;flight;evacuation;exodus;forced displacement;the displacement"),
        (
            .victim(Measures.displaced),
            """
            new arrivals;newly arrived people;arrivals;new displacements;displacements;new idps
            newly displaced people;newly displaced persons;newly displaced;newly arrived;newly displaced individuals
            new displaced people;new displaced persons;newly arrived displaced people;evacuees
            flood displaced people;forcibly displaced people;forced displacements
            """
        ),
        (
            .toll(Measures.displaced),
            """
            number of newly displaced;number of new displacements;number of people newly displaced
            number of people who fled;number of people uprooted;number of people forced to flee
            """
        ),
        (
            .victim(Measures.idps),
            """
            idps;idp;internally displaced people;internally displaced persons;internally displaced;displaced people
            displaced persons;internally displaced persons idps;internally displaced people idps
            displaced individuals;displaced;internally displaced women;internally displaced households
            internally displaced families;people internally displaced;people living in displacement;registered idps
            conflict idps;displaced villagers;displaced residents;displaced civilians;displaced children
            displaced women;people in displacement;idp individuals;people displaced internally;camp residents
            """
        ),
        (
            .state(Measures.idps),
            """
            internally displaced;living in displacement;in displacement sites;in displacement;in idp camps
            live in displacement;living in idp camps;living in camps;living in displacement sites
            living in makeshift shelters;live in camps;staying with host families;hosted by families
            living with host families;in protracted displacement;remain displaced;remained displaced;are displaced
            still displaced;in makeshift camps
            """
        ),
        (
            .toll(Measures.idps),
            """
            number of idps;number of internally displaced people;number of internally displaced persons
            idp population;number of displaced people;number of displaced persons;displaced population
            number of displaced;number of people displaced;internally displaced population
            number of people internally displaced
            """
        ),
        (
            .middle(Measures.displaced),
            """
            |have|has|had|having fled|deserted|abandoned|left|vacated |all the|their|some|several|four|three|two homes|villages|houses|settlements|hamlets|towns|farms|localities
            |have|has|had sought|found|taken|took refuge|shelter|sanctuary|safety;|have|has|had fled on foot|by_boat|across;on the run
            """
        ),
        (
            .past(Measures.displaced),
            """
            sheltered|housed|accommodated|rehoused|camped|sheltering in|at|with |public|local|nearby|temporary|two|three|host school|schools|churches|mosques|buildings|public_buildings|camps|tents|families|sites|stadium
            driven|chased|forced|pushed|flushed|thrown|displaced from|out_of |their villages|village|homes|land|houses|towns|town|farms|settlements;forced into the_bush|exile|flight
            """
        ),
        (
            .event(Measures.displaced),
            """
            arrival;influx;mass flight|exodus|displacement;sudden influx
            """
        ),
    ]
}
