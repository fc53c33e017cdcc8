import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishNeeds: [(Sense, String)] = [
        (
            .middle(Measures.refugees),
            "crossed into;have crossed into;crossed the border;have crossed;crossed the border into;crossing into;crossing the border;had crossed into"
        ),
        (.middle(Measures.displaced), "lost their homes;losing their homes;had lost their homes;have lost their homes"),
        (
            .past(Measures.displaced),
            """
            displaced;uprooted;forced to flee;forced from their homes;driven from their homes;evacuated;rendered homeless
            internally displaced by;newly displaced;forced out of their homes;forced to leave;forcibly displaced;left homeless
            made homeless;relocated;forced to abandon their homes;expelled;forced into displacement;forced to leave their homes;pushed out
            driven out;forced to evacuate;forced to move
            """
        ),
        (
            .active(Measures.displaced),
            """
            displacing;displaces;displace;uprooting;uproots;forcing;driving;forcing out;forced;uproot;evacuating;drove
            forces;drives;leaving homeless;has forced;prompted;prompting
            """
        ),
        (
            .middle(Measures.displaced),
            """
            arrived;have arrived;had arrived;arriving;
            fled;flee;fleeing;flees;have fled;to flee;left their homes;abandoned their homes;to leave their homes
            sought refuge;seeking refuge;sought shelter;sheltering;are sheltering;took refuge;found refuge;took shelter;seek refuge
            sought safety;seeking shelter;leave their homes;to abandon their homes;from their homes;left their villages
            abandoned their villages;leaving their homes;to leave;out of their homes
            were sheltering;have sought refuge;taken refuge;have taken refuge;moved to safer areas;to evacuate;took flight;taking refuge
            into displacement
            """
        ),
        (.state(Measures.displaced), "homeless;without shelter;new displacements"),
        (.event(Measures.displaced), "displacement;flight;evacuation;exodus;forced displacement;the displacement"),
        (
            .victim(Measures.displaced),
            "new arrivals;newly arrived people;arrivals;new displacements;displacements;new idps;newly displaced people;newly displaced persons;newly displaced"
        ),
        (.toll(Measures.displaced), "number of newly displaced;number of new displacements"),
        (
            .victim(Measures.idps),
            """
            idps;idp;internally displaced people;internally displaced persons;internally displaced;displaced people
            displaced persons;internally displaced persons idps;internally displaced people idps;displaced individuals
            displaced;internally displaced women;internally displaced households;internally displaced families;people internally displaced
            people living in displacement
            """
        ),
        (
            .state(Measures.idps),
            "internally displaced;living in displacement;in displacement sites;in displacement;in idp camps"
        ),
        (
            .toll(Measures.idps),
            """
            number of idps;number of internally displaced people;number of internally displaced persons;idp population
            number of displaced people;number of displaced persons;displaced population;number of displaced;number of people displaced
            internally displaced population;number of people internally displaced
            """
        ),
        (.victim(Measures.refugees), "refugees;refugee;refugees and asylum seekers;registered refugees;asylum seekers"),
        (.toll(Measures.refugees), "number of refugees;refugee population;number of registered refugees"),
        (
            .victim(Measures.returnees),
            "returnees;returnee;returned idps;returned internally displaced people;idp returnees"
        ),
        (.victim(Measures.repatriated), "repatriated refugees;refugee returnees;returned refugees"),
        (.past(Measures.repatriated), "repatriated;voluntarily repatriated"),
        (.active(Measures.repatriated), "repatriating"),
        (.toll(Measures.returnees), "number of returnees"),
        (
            .middle(Measures.returnees),
            "returned home;returned to their homes;returned to their areas of origin;have returned;returned to their villages;had returned;went back home;returned;return to their areas of origin;gone back home;went home;returned to their places of origin"
        ),
        (
            .state(Measures.inNeed),
            """
            will need;will require;could need;may need;might need;would need;will be in need of assistance
            in need;in need of humanitarian assistance;in need of assistance;in need of aid;need humanitarian assistance
            need assistance;need aid;in dire need;in urgent need;needing assistance;needing humanitarian assistance
            require humanitarian assistance;requires humanitarian assistance;requiring humanitarian assistance;need help
            require assistance;require urgent assistance;need urgent assistance;requiring assistance;need humanitarian aid
            require humanitarian aid;in acute need;in need of urgent assistance;in need of protection;need food assistance
            requiring immediate food and health assistance;requiring immediate assistance;requiring urgent assistance;dependent on aid
            in need of food assistance;require food assistance;in need of humanitarian aid;require aid;requiring;needing;in humanitarian need
            require life saving assistance;need lifesaving assistance;will need humanitarian assistance;need emergency assistance;needed humanitarian assistance
            need;require;needs assistance;needed assistance;reliant on aid;rely on humanitarian assistance;dependent on humanitarian assistance
            """
        ),
        (
            .toll(Measures.inNeed),
            "number of people in need;people in need pin;people in need;number of people needing assistance;number of people who need assistance;number of people requiring assistance;persons in need"
        ),
        (.past(Measures.affected), "affected;impacted;hit;touched"),
        (.active(Measures.affected), "affecting;affects;impacting;affect"),
        (.toll(Measures.affected), "number of people affected;number of affected people;affected population"),
        (
            .victim(Measures.affected),
            "affected people;affected persons;flood affected people;affected individuals;disaster victims"
        ),
        (
            .past(Measures.targeted),
            "targeted;targeted for assistance;targeted by the response;targeted with assistance;targeted for humanitarian assistance"
        ),
        (
            .active(Measures.targeted),
            "targeting;targets;target;plans to assist;aims to assist;aim to assist;plan to reach;plan to assist;aims to reach;intends to reach;plans to reach;aim to reach;seeks to assist;seek to assist;to be targeted;hopes to reach;seeks to reach"
        ),
        (
            .past(Measures.reached),
            """
            reached;assisted;reached with assistance;reached with humanitarian assistance;reached with food assistance
            provided with assistance;provided with food;supported;helped;vaccinated;provided with shelter;reached with aid
            given assistance;given food;served
            """
        ),
        (
            .middle(Measures.reached),
            """
            received assistance;received food assistance;received humanitarian assistance;received aid;have received
            received cash;received food;received support;benefited from;have benefited from;receiving assistance;received
            benefitted from;received food aid;have received assistance;gained access to;were given
            """
        ),
        (
            .active(Measures.reached),
            "distributed to;provided to;delivered to;given to;handed out to;was distributed to;were distributed to;was provided to;were provided to;was delivered to;were delivered to;reaching;assisting;assisted;provided assistance to;delivered assistance to;provided food to;delivered aid to;provided food assistance to;distributed food to;delivered food to;provided aid to;provided humanitarian assistance to;provided support to;distributed aid to;delivered food assistance to;provided shelter to;provided cash to;benefiting;benefitting;supporting;helping;have reached;vaccinating;provided emergency assistance to"
        ),
        (
            .state(Measures.foodInsecure),
            """
            food insecure;acutely food insecure;in acute food insecurity;facing acute food insecurity;severely food insecure
            facing acute hunger;in acute hunger;facing hunger;going hungry;in ipc phase 3;in crisis or worse
            facing crisis levels of food insecurity;in ipc phase 3 or above;facing food insecurity;experiencing acute food insecurity
            facing severe hunger;in emergency levels of hunger;facing high levels of acute food insecurity;face acute food insecurity
            facing severe food insecurity;face acute hunger;in ipc phase;in phase;in ipc phases;ipc phase;suffering from acute hunger;facing crisis or worse;face hunger;phase 3 or worse;phase 3 or above;phase 3+
            experiencing crisis levels of hunger;face severe hunger;suffering from food insecurity;in ipc phase 3+;face food insecurity;in phase 3 to 5
            experience acute food insecurity;suffer acute food insecurity;faced acute food insecurity;facing emergency levels of food insecurity;in food insecurity;facing crisis level hunger;in crisis ipc phase 3
            """
        ),
        (
            .toll(Measures.foodInsecure),
            "number of food insecure people;number of people facing acute food insecurity;number of acutely food insecure people;number of people facing hunger"
        ),
    ]
}
