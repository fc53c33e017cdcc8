import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishPeople: [(Sense, String)] = [
        (
            .person(.all),
            """
            suspects;suspect;bodyguards;bodyguard;firefighters;firefighter;hunters;captives freed;victims' relatives;rescuers;judges;mayors
            people;person;persons;individuals;individual;men;man;residents;resident;inhabitants;inhabitant
            passengers;passenger;others
            driver
            workers;worker
            travellers;travelers;motorcyclists;cyclists;pedestrians;nationals;citizens
            citizen;locals;elders;elder;clergymen;officials;official;adults;adult;prisoners
            inmates;detainees;survivors;relatives;members of the same family;family members;members of one family
            bystanders;foreigners;foreigner;migrants;migrant;asylum seekers;asylum seeker
            evacuees;evacuee;voters;demonstrators;protesters;protestors;protester;neighbours;neighbors
            women and children;women children;men women and children;souls;persons of concern
            guards;rangers;crew members;crew;sailors;tourists;tourist;employees;staff
            staff members;councillors;chiefs;leaders;returnee families;boys and girls
            labour migrants;hunters;loggers;settlers;youths;youth;young people
            young men;young man;elderly people;older people;older persons;elderly;colleagues;companions;brothers
            sisters;siblings;parents;mourner;host community members;vulnerable people;beneficiaries;personnel
            malians;nigeriens;nigerians;burkinabe;chadians;sudanese;ethiopians;somalis;syrians;afghans;ukrainians
            cameroonians;congolese;haitians;yemenis;palestinians;israelis
            shepherd boys;club members;party members;train passengers;bus passengers;commuters;holidaymakers
            ferry passengers;stowaways;survivors of violence;breadwinners;laborers and farmers
            community members;villagers and traders;family heads;non nationals;tribesmen;grandparents;twins
            patients;inpatients;caregivers;polio vaccinators;election workers;park rangers;municipal workers
            construction workers;railway workers;plantation workers;road workers;seafarers;rebels and civilians
            newcomers;vulnerable individuals;most vulnerable people;vulnerable persons;persons with disabilities
            people with disabilities;drivers and passengers;onlookers;congregants;attendees;wedding guests
            partygoers;occupants;spectators;castaways
            """
        ),
        (
            .occupation,
            """
            worshippers;worshipper;worshipers;farmers;farmer;fishermen;fisherman;herders;herder;shepherds
            shepherd;pastoralists;traders;trader;merchants;shopkeepers;drivers;driver;truck drivers
            students;student;pupils;pupil;teachers;teacher;miners;miner;labourers;laborers;pilgrims
            pilgrim;villagers;villager;priests;priest;imams;nuns;artisanal miners;gold miners;market goers
            churchgoers;peasants;customers;shoppers;engineers;contractors;guests;mourners;schoolteachers
            vendors;street vendors;apprentices;drivers and apprentices;transporters;truckers;boatmen;fishers
            fishmongers;mine workers;cattle herders;cattle breeders;livestock herders;beekeepers;woodcutters
            wood gatherers;firewood collectors;marketgoers;butchers;tailors;carpenters;clerics;cleric
            preachers;preacher;marabouts;marabout;pastors;pastor;schoolmasters;academics;lawyers
            entrepreneurs;businessmen;businesswomen;civil servants;motorists;motorist;nomads;hauliers
            miners working
            """
        ),
        (
            .person(.civilian),
            """
            civilians;civilian;non combatants;noncombatants;unarmed civilians;civilian men;civilian people
            """
        ),
        (
            .person(.military),
            """
            soldiers;soldier;troops;troop;servicemen;serviceman;army officers;army personnel;military personnel;marines
            recruits;trainee gendarmes;members of the army;members of the armed forces;military officers;army members
            paratroopers;commandos;members of the security forces;members of the defence and security forces
            security forces members;security personnel;security force members;members of the military;mercenaries
            wagner fighters;wagner mercenaries;conscripts;airmen;guardsmen;members of the national guard;combatants of the army
            government forces;government fighters;soldiers and gendarmes
            infantrymen;special forces soldiers;army soldiers;armed forces members;defence force members
            members of the defence forces;servicewomen;rangers of the army;gunners
            defence and security forces personnel;army men;armed forces personnel;army recruits
            members of the presidential guard;presidential guards
            """
        ),
        (
            .person(.police),
            """
            police;policemen;policeman;police officers;police officer;gendarmes;gendarme;officers;police agents
            policewomen;members of the police;gendarmerie officers
            """
        ),
        (
            .person(.militia),
            """
            militiamen;militiaman;militia members;militia fighters;militia;vigilantes;vigilante;self defence fighters
            self defense fighters;volunteers for the defence of the homeland;civilian volunteers;vdp;dozos;dozo hunters
            members of a self defence group;members of a militia;volunteer fighters;traditional hunters;pro government militiamen
            army auxiliaries;auxiliaries;militia fighter;members of the vdp;self defence militiamen;self defence militia members
            """
        ),
        (
            .person(.peacekeeper),
            """
            peacekeepers;peacekeeper;blue helmets;blue helmet;un troops;un soldiers;un peacekeepers;un personnel
            members of the mission;united nations peacekeepers;un police officers;un staff of the mission
            un police;minusma soldiers
            """
        ),
        (
            .person(.aidWorker),
            """
            aid workers;aid worker;humanitarian workers;humanitarian worker;humanitarians;relief workers
            humanitarian staff;ngo workers;ngo worker;ngo staff;red cross volunteers;volunteers of the red cross
            humanitarian personnel;aid staff;members of an ngo;relief worker;red cross volunteer;ngo employees
            humanitarian aid workers;humanitarian actors;humanitarian volunteers
            """
        ),
        (
            .person(.healthWorker),
            """
            health workers;health worker;health care workers;healthcare workers;doctors;doctor;nurses;nurse;medics
            medical workers;medical staff;health staff;midwives;paramedics;midwife;medic;ambulance drivers
            health personnel;healthcare worker;community health workers;medical personnel;vaccinators
            """
        ),
        (
            .person(.journalist),
            "journalists;journalist;reporters;reporter;media workers;cameramen;cameraman;media worker"
        ),
        (
            .person(.child),
            """
            children;child;minors;minor;infants;infant;babies;baby;boys;boy;girls;girl;teenagers;teenager;toddlers
            schoolchildren;children under five;children under 5;schoolgirls;schoolboys;schoolgirl;newborns;toddler
            adolescents;underage girls;underage boys;young children;students under 18;school children;small children;sons;daughters
            kids;kid;under fives;children under the age of five;children below five;underage children
            pre schoolers;schoolboy;stillborns;orphans;orphan;unaccompanied children;separated children
            unaccompanied minors;grandchildren;students under fifteen;teens;teenage girls;teenage boys
            """
        ),
        (
            .person(.women),
            """
            women;woman;pregnant women;mothers;mother;widows;pregnant woman;women and girls;females;female
            wives;breastfeeding women;lactating women;pregnant and breastfeeding women
            pregnant and lactating women;adult women;young women;elderly women;midwives in training;wife
            grandmothers;ladies
            """
        ),
        (
            .fighter(isAttacker: true),
            """
            assailants;assailant;attackers;attacker;suicide bombers;suicide bomber;raiders;bombers;bomber;gunmen;gunman
            terrorists;terrorist;militants;militant;jihadists;jihadist;jihadis;insurgents;insurgent;islamist militants;extremists
            islamists;bandits;armed men;armed bandits;suspected jihadists;jihadi fighters;jihadist fighters;kidnappers
            armed group fighters
            attackers on motorbikes;marauders;assassins;raiders on motorbikes;armed assailants;armed attackers
            hostage takers;islamic state fighters;jnim fighters;islamist fighters;islamist insurgents;pirates
            armed robbers;robbers
            """
        ),
        (
            .fighter(isAttacker: false),
            """
            rebels;rebel;fighters;fighter;rebel fighters;separatists;members of armed groups;combatants;combatant
            members of an armed group;members of the armed group;separatist fighters;enemy combatants;enemy fighters
            """
        ),
        (.household, "households;household;families;family;homes affected;homesteads"),
        (
            .dwelling,
            """
            homes;home;houses;house;dwellings;dwelling;huts;hut;shelters;residential buildings;housing units;tents
            family shelters;makeshift shelters;residences;family homes;mud houses;apartments
            mud brick houses;mud brick homes;thatched huts;thatched houses;mudbrick houses;tukuls;rakubas
            housing structures;housing blocks;family dwellings;compounds;straw huts
            """
        ),
    ]
}
