import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishNeeds: [(Sense, String)] = [
        (
            .middle(Measures.refugees),
            """
            crossed into;have crossed into;crossed the border;have crossed;crossed the border into
            crossing into;crossing the border;had crossed into;sought asylum;have sought asylum
            applied for asylum;seeking asylum;have crossed over;crossed over into;crossed over
            have fled across the border;fled across the border;fled abroad;fled into neighbouring
            """
        ),
        (
            .middle(Measures.displaced),
            """
            lost their homes;losing their homes;had lost their homes;have lost their homes;have left their homes
            had left their homes;have abandoned their homes;had abandoned their homes
            have abandoned their villages;deserted their homes;deserted their villages;have moved to;had to flee
            had to leave;have had to flee;have had to leave;ran for their lives;escaped to;are now sheltering
            now shelter;are taking shelter;taking shelter;sought sanctuary;found shelter;sleeping in the open
            are sleeping in the open;are living in the open;spent the night outside;crammed into
            moved into host families;on the move;poured into;streamed into;have streamed into;have poured into
            flocked to;have flocked to;trekked to;pouring into;streaming into;reached safety;made their way to
            settled in makeshift camps;have been living in makeshift;have settled
            """
        ),
        (
            .past(Measures.displaced),
            """
            displaced;uprooted;forced to flee;forced from their homes;driven from their homes;evacuated;rendered homeless
            internally displaced by;newly displaced;forced out of their homes;forced to leave;forcibly displaced;left homeless
            made homeless;relocated;forced to abandon their homes;expelled;forced into displacement;forced to leave their homes;pushed out
            driven out;forced to evacuate;forced to move
            compelled to flee;obliged to flee;made to flee;chased from their homes;chased out;chased away
            uprooted from their homes;dislodged;displaced from their homes;put to flight;forced to seek refuge
            forced to seek shelter;forced to relocate;forced to run;forced to escape
            forced to leave their villages;forced to abandon their villages;left without homes
            left without a home;left without shelter;rendered roofless;turned out of their homes;evicted
            forcibly evicted;moved to safety;moved out;flooded out of their homes;driven from their villages
            driven away;displaced internally;deported
            """
        ),
        (
            .active(Measures.displaced),
            """
            displacing;displaces;displace;uprooting;uproots;forcing;driving;forcing out;forced;uproot;evacuating;drove
            forces;drives;leaving homeless;has forced;prompted;prompting
            sending;sent fleeing;sending fleeing;causing the displacement of;caused the displacement of
            led to the displacement of;leading to the displacement of;resulting in the displacement of
            triggering the displacement of;triggered the displacement of;chasing;chased;evicting;pushed
            pushing;has displaced;have displaced;had displaced;has driven;have driven;have forced;had forced
            has uprooted;have uprooted;compelled;compelling;obliged;obliging;made homeless;rendering homeless
            has pushed;expelling;emptied
            """
        ),
        (
            .middle(Measures.displaced),
            """
            arrived;have arrived;had arrived;arriving
            fled;flee;fleeing;flees;have fled;to flee;left their homes;abandoned their homes;to leave their homes
            sought refuge;seeking refuge;sought shelter;sheltering;are sheltering;took refuge;found refuge;took shelter;seek refuge
            sought safety;seeking shelter;leave their homes;to abandon their homes;from their homes;left their villages
            abandoned their villages;leaving their homes;to leave;out of their homes
            were sheltering;have sought refuge;taken refuge;have taken refuge;moved to safer areas;to evacuate;took flight;taking refuge
            into displacement
            """
        ),
        (
            .state(Measures.displaced),
            """
            homeless;without shelter;new displacements;without a roof;without roofs;without homes
            without a home
            """
        ),
        (.event(Measures.displaced), "displacement;flight;evacuation;exodus;forced displacement;the displacement"),
        (
            .victim(Measures.displaced),
            """
            new arrivals;newly arrived people;arrivals;new displacements;displacements;new idps
            newly displaced people;newly displaced persons;newly displaced;newly arrived
            newly displaced individuals;new displaced people;new displaced persons;newly arrived displaced people
            evacuees;flood displaced people;forcibly displaced people;forced displacements
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
            displaced persons;internally displaced persons idps;internally displaced people idps;displaced individuals
            displaced;internally displaced women;internally displaced households;internally displaced families;people internally displaced
            people living in displacement
            registered idps;conflict idps;displaced villagers;displaced residents;displaced civilians
            displaced children;displaced women;people in displacement;idp individuals
            people displaced internally;camp residents
            """
        ),
        (
            .state(Measures.idps),
            """
            internally displaced;living in displacement;in displacement sites;in displacement;in idp camps
            live in displacement;living in idp camps;living in camps;living in displacement sites
            living in makeshift shelters;live in camps;staying with host families;hosted by families
            living with host families;in protracted displacement;remain displaced;remained displaced
            are displaced;still displaced;in makeshift camps
            """
        ),
        (
            .toll(Measures.idps),
            """
            number of idps;number of internally displaced people;number of internally displaced persons;idp population
            number of displaced people;number of displaced persons;displaced population;number of displaced;number of people displaced
            internally displaced population;number of people internally displaced
            """
        ),
        (
            .victim(Measures.refugees),
            """
            refugees;refugee;refugees and asylum seekers;registered refugees;asylum seekers;new refugees
            newly arrived refugees;refugee children;refugee women;asylum applicants;sudanese refugees
            malian refugees;burkinabe refugees;refugee households;refugee families;persons seeking asylum
            """
        ),
        (.toll(Measures.refugees), "number of refugees;refugee population;number of registered refugees"),
        (
            .victim(Measures.returnees),
            "returnees;returnee;returned idps;returned internally displaced people;idp returnees"
        ),
        (.victim(Measures.repatriated), "repatriated refugees;refugee returnees;returned refugees"),
        (
            .past(Measures.repatriated),
            "repatriated;voluntarily repatriated;sent back home;helped to repatriate;brought back home"
        ),
        (.active(Measures.repatriated), "repatriating"),
        (.toll(Measures.returnees), "number of returnees"),
        (
            .middle(Measures.returnees),
            """
            returned home;returned to their homes;returned to their areas of origin;have returned
            returned to their villages;had returned;went back home;returned;return to their areas of origin
            gone back home;went home;returned to their places of origin;returned voluntarily;have come back
            came back;have gone back;went back;resettled in their villages;were able to return
            have been able to return;returning;are returning;had gone home;made their way home
            back in their homes;back in their villages
            """
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
            in need of support;in need of help;in need of relief;in need of shelter
            in need of life saving assistance;in need of lifesaving assistance;in need of emergency assistance
            need life saving assistance;need support;need some form of assistance
            need some form of humanitarian assistance;needing aid;needing help;needing urgent assistance
            requiring aid;requiring help;requiring humanitarian aid;need protection;requires assistance
            will need aid;will need assistance;rely on aid;relying on aid;depend on aid
            depend on humanitarian assistance;depend on humanitarian aid;depend on assistance;in critical need
            in desperate need;in immediate need;need medical care;need shelter;need health care
            in need of water;in need of health care;requires aid
            """
        ),
        (
            .toll(Measures.inNeed),
            """
            number of people in need;people in need pin;people in need;number of people needing assistance
            number of people who need assistance;number of people requiring assistance;persons in need
            number in need;number of those in need;number of persons in need;number of people needing aid
            number of people in need of assistance;number of people in need of aid
            number of people in need of humanitarian assistance;number of people needing humanitarian assistance
            total in need
            """
        ),
        (
            .past(Measures.affected),
            """
            affected;impacted;hit;touched;badly affected;severely affected;directly affected;worst affected
            battered;cut off;stranded;left stranded;left without electricity;left without water;trapped
            marooned;cut off by the floods;struck
            """
        ),
        (
            .active(Measures.affected),
            """
            affecting;affects;impacting;affect;impacted;has affected;have affected;had affected;hitting
            touching;impacts;stranding;cutting off;has impacted;have impacted;leaving stranded
            """
        ),
        (.toll(Measures.affected), "number of people affected;number of affected people;affected population"),
        (
            .victim(Measures.affected),
            """
            affected people;affected persons;flood affected people;affected individuals;disaster victims
            disaster affected people;crisis affected people;drought affected people;people affected
            flood victims;flood survivors;stranded people
            """
        ),
        (
            .past(Measures.targeted),
            "targeted;targeted for assistance;targeted by the response;targeted with assistance;targeted for humanitarian assistance"
        ),
        (
            .active(Measures.targeted),
            """
            targeting;targets;target;plans to assist;aims to assist;aim to assist;plan to reach
            plan to assist;aims to reach;intends to reach;plans to reach;aim to reach;seeks to assist
            seek to assist;to be targeted;hopes to reach;seeks to reach;intend to help;intends to help
            intend to assist;intends to assist;intend to reach;intend to support;plan to help;plans to help
            plan to support;plans to support;aim to help;aims to help;aims to support;aim to support
            planning to assist;planning to reach;planning to help;hope to reach;hope to assist;hopes to assist
            hopes to help;seek to reach;seek to help;seeks to help;plan to target;plans to target
            aims to target;will target;will assist;targetting;wants to reach;want to reach;wants to assist
            set out to reach;expects to reach;expects to assist;expect to assist
            in order to assist;prioritizes;prioritises;prioritising;prioritizing
            """
        ),
        (
            .past(Measures.reached),
            """
            reached;assisted;reached with assistance;reached with humanitarian assistance;reached with food assistance
            provided with assistance;provided with food;supported;helped;vaccinated;provided with shelter;reached with aid
            given assistance;given food;served
            vaccinated against;immunised;immunized;fed;screened;treated for malnutrition;given cash
            given shelter;given water;provided with water;provided with cash;provided with food assistance
            provided with aid;provided with health care;provided with support;assisted with food
            assisted with cash;reached with food;reached with cash;reached with support;reached with relief
            reached with water;reached with some form of assistance;reached with at least one form of assistance
            covered
            """
        ),
        (
            .middle(Measures.reached),
            """
            received assistance;received food assistance;received humanitarian assistance;received aid;have received
            received cash;received food;received support;benefited from;have benefited from;receiving assistance;received
            benefitted from;received food aid;have received assistance;gained access to;were given
            received rations;received food rations;received kits;received cash transfers
            received cash assistance;received water;received vaccines;received medical care;have received food
            have received aid;have received cash;had received assistance;had received aid;had received food
            obtained assistance;got food;got aid;received help;received emergency assistance;received relief
            received relief items;received nutrition support;receive assistance;receive food;receive aid
            received shelter kits;received hygiene kits
            """
        ),
        (
            .active(Measures.reached),
            """
            distributed to;provided to;delivered to;given to;handed out to;was distributed to
            were distributed to;was provided to;were provided to;was delivered to;were delivered to;reaching
            assisting;assisted;provided assistance to;delivered assistance to;provided food to;delivered aid to
            provided food assistance to;distributed food to;delivered food to;provided aid to
            provided humanitarian assistance to;provided support to;distributed aid to
            delivered food assistance to;provided shelter to;provided cash to;benefiting;benefitting;supporting
            helping;have reached;vaccinating;provided emergency assistance to;has assisted;have assisted
            had assisted;has reached;had reached;has supported;have supported;have helped;has helped;helped
            immunising;immunizing;feeding;delivering food to;delivering aid to;delivering assistance to
            distributing food to;distributing aid to;distributing cash to;distributed cash to
            distributed water to;distributed rations to;distributed kits to;distributed seeds to
            provided cash assistance to;provided emergency assistance to;provided health care to
            provided water to;provided clean water to;provided medical care to;provided nutrition assistance to
            providing assistance to;providing aid to;providing food to;delivered cash to;delivered relief to
            delivered assistance to around;brought aid to;bringing aid to;gave food to;gave cash to
            handed food to;trucked water to
            """
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
            go hungry;to go hungry;goes hungry;facing famine;facing starvation;face famine;face starvation
            starving;at risk of famine;in famine;in catastrophe;in crisis;in crisis or emergency
            facing crisis;in catastrophic hunger;facing catastrophic hunger;face catastrophic hunger;in ipc 3
            in ipc 3+;in ipc phase 3 and above;in ipc phase 4;in ipc phase 5;ipc phase 3 and above;ipc 3
            ipc 3 or worse;in phase 3;in phase 3+;in phase 4;in phase 5;classified in crisis
            do not have enough to eat;without enough food;without enough to eat;lack enough food
            facing critical levels of food insecurity;in severe food insecurity;severely hungry;acutely hungry
            in severe hunger;suffer from hunger;suffering hunger;suffering from hunger;living with hunger
            experiencing hunger;experiencing severe food insecurity
            experiencing high levels of acute food insecurity;struggle to feed themselves
            struggling to feed themselves;struggling to find enough to eat;face severe food insecurity
            face high levels of acute food insecurity;will face acute food insecurity;will face hunger
            will be food insecure;into acute hunger;into hunger
            """
        ),
        (
            .toll(Measures.foodInsecure),
            """
            number of food insecure people;number of people facing acute food insecurity
            number of acutely food insecure people;number of people facing hunger;number of hungry people
            number of people in acute food insecurity;number of people in crisis
            number of people in food insecurity;number of people in ipc phase 3;number of acutely hungry people
            number of food insecure;number of people facing crisis
            """
        ),
    ]
}
