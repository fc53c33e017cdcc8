import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishInjured: [(Sense, String)] = [
        (
            .victim(Measures.injured),
            """
            injuries;injury;people in critical condition;wounded people;injured people;wounded persons
            injured persons;war wounded;weapon wounded patients;wounded patients;injured patients;weapon wounded
            wounds cases
            """
        ),
        (
            .victim(Measures.casualtiesUnsplit),
            """
            casualties;casualty;victims;victim;deaths and injuries;dead and wounded;dead and injured
            killed and injured;killed and wounded;killed or wounded people;dead or wounded;dead or injured
            deaths or injuries;fatalities and injuries;injuries and deaths;losses;wounded and dead
            """
        ),
        (
            .past(Measures.casualtiesUnsplit),
            """
            killed or injured;killed or wounded;killed or maimed;killed and or injured;killed and maimed
            injured or killed
            """
        ),
        (
            .active(Measures.casualtiesUnsplit),
            """
            killing or injuring;killing or wounding;killing and injuring;killing and wounding;killing and maiming
            """
        ),
        (
            .past(Measures.injured),
            """
            injured;wounded;hurt;seriously wounded;seriously injured;slightly injured;critically injured;maimed
            badly hurt;hospitalised with injuries;hospitalized with injuries;gravely injured;gravely wounded
            lightly injured;lightly wounded;mildly injured;severely injured;severely wounded;badly injured
            badly wounded;critically wounded;moderately injured;treated for injuries;treated for wounds;hospitalised
            hospitalized;burned in the blaze;shot and wounded;shot and injured;stabbed and wounded;disfigured
            evacuated with injuries;taken to hospital with injuries;rushed to hospital;taken to hospital
            admitted with injuries
            """
        ),
        (
            .active(Measures.injured),
            """
            injuring;wounding;wounds;injures;hurting;maiming;wound;injure;injuries to;leaving wounded
            """
        ),
        (
            .state(Measures.injured),
            """
            in critical condition;suffering from injuries;with gunshot wounds;with bullet wounds
            in a critical condition;with injuries;with burns;for gunshot wounds;for bullet wounds;for injuries
            for burns;for wounds;for shrapnel wounds;with shrapnel wounds;with wounds;nursing injuries
            nursing wounds;with serious injuries;with severe burns;with severe injuries;with minor injuries
            in intensive care;with fractures;with life threatening injuries;in serious condition;with blast injuries
            with machete wounds;for fractures
            """
        ),
        (
            .middle(Measures.injured),
            """
            sustained injuries;suffered injuries;suffered burns;suffered gunshot wounds;sustaining injuries
            sustained gunshot wounds;sustained wounds;escaped with injuries;were left with injuries;suffered wounds
            suffered serious injuries;suffered minor injuries;suffered severe burns;sustained burns
            sustained serious injuries;sustained gunshot injuries;sustained minor injuries;sustained severe injuries
            sustained various injuries;sustained varying degrees of injury;have been treated for injuries
            """
        ),
        (
            .toll(Measures.injured),
            """
            number of injured;number of wounded;number of people injured;number of injuries;number of people wounded
            number of people hurt;number of the injured;number of the wounded;number of those injured
            number of those wounded;total number of injured;total number of wounded;number hurt
            number of persons injured
            """
        ),
        (.past(Measures.neutralized), "neutralised;neutralized;put out of action;taken out of action;incapacitated"),
        (.active(Measures.neutralized), "neutralising;neutralizing;neutralise;neutralize;put out of action"),
        (
            .state(Measures.neutralized),
            """
            out of action|combat;hors de combat
            """
        ),
        (
            .state(Measures.injured),
            """
            fighting for their|his|her lives|life;between life and death;in a coma|critical_state
            """
        ),
    ]
}
