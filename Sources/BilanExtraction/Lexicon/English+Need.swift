import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishNeed: [(Sense, String)] = [
        (
            .state(Measures.inNeed),
            """
            will need;will require;could need;may need;might need;would need;will be in need of assistance;in need
            in need of humanitarian assistance;in need of assistance;in need of aid;need humanitarian assistance
            need assistance;need aid;in dire need;in urgent need;needing assistance;needing humanitarian assistance
            require humanitarian assistance;requires humanitarian assistance;requiring humanitarian assistance
            need help;require assistance;require urgent assistance;need urgent assistance;requiring assistance
            need humanitarian aid;require humanitarian aid;in acute need;in need of urgent assistance
            in need of protection;need food assistance;requiring immediate food and health assistance
            requiring immediate assistance;requiring urgent assistance;dependent on aid;in need of food assistance
            require food assistance;in need of humanitarian aid;require aid;requiring;needing;in humanitarian need
            require life saving assistance;need lifesaving assistance;will need humanitarian assistance
            need emergency assistance;needed humanitarian assistance;need;require;needs assistance;needed assistance
            reliant on aid;rely on humanitarian assistance;dependent on humanitarian assistance;in need of support
            in need of help;in need of relief;in need of shelter;in need of life saving assistance
            in need of lifesaving assistance;in need of emergency assistance;need life saving assistance
            need support;need some form of assistance;need some form of humanitarian assistance;needing aid
            needing help;needing urgent assistance;requiring aid;requiring help;requiring humanitarian aid
            need protection;requires assistance;will need aid;will need assistance;rely on aid;relying on aid
            depend on aid;depend on humanitarian assistance;depend on humanitarian aid;depend on assistance
            in critical need;in desperate need;in immediate need;need medical care;need shelter;need health care
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
            .state(Measures.foodInsecure),
            """
            food insecure;acutely food insecure;in acute food insecurity;facing acute food insecurity
            severely food insecure;facing acute hunger;in acute hunger;facing hunger;going hungry;in ipc phase 3
            in crisis or worse;facing crisis levels of food insecurity;in ipc phase 3 or above
            facing food insecurity;experiencing acute food insecurity;facing severe hunger
            in emergency levels of hunger;facing high levels of acute food insecurity;face acute food insecurity
            facing severe food insecurity;face acute hunger;in ipc phase;in phase;in ipc phases;ipc phase
            suffering from acute hunger;facing crisis or worse;face hunger;phase 3 or worse;phase 3 or above
            phase 3+;experiencing crisis levels of hunger;face severe hunger;suffering from food insecurity
            in ipc phase 3+;face food insecurity;in phase 3 to 5;experience acute food insecurity
            suffer acute food insecurity;faced acute food insecurity;facing emergency levels of food insecurity
            in food insecurity;facing crisis level hunger;in crisis ipc phase 3;go hungry;to go hungry;goes hungry
            facing famine;facing starvation;face famine;face starvation;starving;at risk of famine;in famine
            in catastrophe;in crisis;in crisis or emergency;facing crisis;in catastrophic hunger
            facing catastrophic hunger;face catastrophic hunger;in ipc 3;in ipc 3+;in ipc phase 3 and above
            in ipc phase 4;in ipc phase 5;ipc phase 3 and above;ipc 3;ipc 3 or worse;in phase 3;in phase 3+
            in phase 4;in phase 5;classified in crisis;do not have enough to eat;without enough food
            without enough to eat;lack enough food;facing critical levels of food insecurity
            in severe food insecurity;severely hungry;acutely hungry;in severe hunger;suffer from hunger
            suffering hunger;suffering from hunger;living with hunger;experiencing hunger
            experiencing severe food insecurity;experiencing high levels of acute food insecurity
            struggle to feed themselves;struggling to feed themselves;struggling to find enough to eat
            face severe food insecurity;face high levels of acute food insecurity;will face acute food insecurity
            will face hunger;will be food insecure;into acute hunger;into hunger
            """
        ),
        (
            .toll(Measures.foodInsecure),
            """
            number of food insecure people;number of people facing acute food insecurity
            number of acutely food insecure people;number of people facing hunger;number of hungry people
            number of people in acute food insecurity;number of people in crisis;number of people in food insecurity
            number of people in ipc phase 3;number of acutely hungry people;number of food insecure
            number of people facing crisis
            """
        ),
        (
            .state(Measures.foodInsecure),
            """
            face|faces|facing|faced|experience|experiences|experiencing|experienced|confronting|battling |acute|severe|extreme|catastrophic|worsening|crisis_level|emergency_level|high_levels_of|crisis_levels_of|emergency_levels_of|critical_levels_of hunger|food_insecurity|acute_food_insecurity|famine|starvation|food_shortages
            suffer|suffers|suffering|suffered from |acute|severe|extreme hunger|food_insecurity|starvation|food_shortages
            living|live|lives|struggling|grappling|faced|confronted|threatened with|by |acute|severe hunger|food_insecurity|famine|starvation
            in|into|of |acute|severe|extreme|crisis_level|crisis_levels_of|emergency_levels_of|high_levels_of hunger|food_insecurity|famine|starvation
            chronically|acutely|severely|moderately hungry|food_insecure;short of food;unable to feed|meet themselves|their_families|their_food_needs
            """
        ),
        (
            .state(Measures.inNeed),
            """
            will|would|may|might|could| need|require|needs|requires|needing|requiring|needed|required |some|urgent|immediate|emergency|humanitarian|life_saving|lifesaving|food|multi_sectoral assistance|aid|help|support|relief|protection|care
            in |urgent|dire|acute|desperate|critical|immediate|severe need of |urgent|immediate|emergency|humanitarian|life_saving|lifesaving|food assistance|aid|help|support|relief|protection|shelter|care
            """
        ),
    ]
}
