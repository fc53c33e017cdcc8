import BilanLanguage
import BilanModel

extension Lexicon {
    static let english = Lexicon(
        .en, englishPeople + englishVictims + englishNeeds + englishVerbs + englishGrammar + englishThings)

    private static let englishPeople: [(Sense, String)] = [
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
            """
        ),
        (
            .occupation,
            "worshippers;worshipper;worshipers;farmers;farmer;fishermen;fisherman;herders;herder;shepherds;shepherd;pastoralists;traders;trader;merchants;shopkeepers;drivers;driver;truck drivers;students;student;pupils;pupil;teachers;teacher;miners;miner;labourers;laborers;pilgrims;pilgrim;villagers;villager;priests;priest;imams;nuns;artisanal miners;gold miners;market goers;churchgoers;peasants;customers;shoppers;engineers;contractors;guests;mourners;schoolteachers"
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
            """
        ),
        (
            .person(.women),
            "women;woman;pregnant women;mothers;mother;widows;pregnant woman;women and girls;females;female;wives"
        ),
        (
            .fighter(isAttacker: true),
            """
            assailants;assailant;attackers;attacker;suicide bombers;suicide bomber;raiders;bombers;bomber;gunmen;gunman
            terrorists;terrorist;militants;militant;jihadists;jihadist;jihadis;insurgents;insurgent;islamist militants;extremists
            islamists;bandits;armed men;armed bandits;suspected jihadists;jihadi fighters;jihadist fighters;kidnappers
            armed group fighters
            """
        ),
        (
            .fighter(isAttacker: false),
            """
            rebels;rebel;fighters;fighter;rebel fighters;separatists;members of armed groups;combatants;combatant
            members of an armed group;members of the armed group;separatist fighters;enemy combatants;enemy fighters
            """
        ),
        (.household, "households;household;families;family;homes affected"),
        (
            .dwelling,
            """
            homes;home;houses;house;dwellings;dwelling;huts;hut;shelters;residential buildings;housing units;tents
            family shelters;makeshift shelters;residences;family homes;mud houses;apartments
            """
        ),
    ]

    private static let englishVictims: [(Sense, String)] = [
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

    private static let englishNeeds: [(Sense, String)] = [
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

    private static let englishVerbs: [(Sense, String)] = [
        (
            .change,
            """
            rose to;risen to;rising to;rises to;stands at;stood at;standing at;climbed to;climbs to;reached;reaching;has reached
            had reached;up to now;increased to;increases to;grew to;grown to;jumped to;put at;brought to;bringing;brings
            now at;now stands at;was revised to;revised to;revised up to;revised down to;revised upwards to;revised downwards to;has risen to
            has climbed to;updated to;raised to;lowered to;fell to;fallen to;dropped to;decreased to;passed;exceeded;exceeds;topped;surpassed;tops
            put the;puts the;putting the;set at;estimated at;is now;amounts to;amounted to;totalled;totaled;totals;bringing the;brought the;declined to;doubled to;tripled to;stands;stood;more than doubled to;has more than doubled to;soared to;swelled to;crossed;hit
            was put at;climbing to;increasing to;increased from;rose from;risen from;up from;down from;fell from;dropped from;revised from;corrected from;raised from;decreased from;declined from;revised;corrected;reduced to;corrected to
            """
        ),
        (
            .be,
            "was;were;been;is;are;be;being;got;get;gets;remain;remained;remains;left;became;become;believed to be;feared;have been;has been;had been;thought to be;presumed;believed;said to be;said to have been;reported to have been;reported to be"
        ),
        (.have, "have;has;had;having;did;do;does"),
        (.modal, "could;may;might;would;will;can;should;must"),
        (.not, "not;never;n't;'t"),
        (.relative, "who;which;that;whom;whose"),
        (
            .speech,
            """
            notified;notifies;warn;warns;spoke of;spoke later of;later spoke of;speaks of;speak of;spoken of;compute;indicates that;fears that
            said;says;told;stated;states;announced;announces;reported;reports;declared;claimed;claims;confirmed;confirms
            estimates;estimated;indicated;indicates;added;noted;explained;affirmed;revealed;warned;wrote;tweeted;documented
            recorded;registered;counted;verified;acknowledged;admitted;insisted;stressed;suggest;suggests;asserted;posted
            recounted;testified;specified;maintains;maintained;alleged;alleges;identified;suggested
            stating;saying;adding;announcing;claiming responsibility;claimed responsibility;estimating;indicate;indicating;show;say;report;estimate;believes;believe;expects;expect;fear;fears;feared that
            declares;acknowledges;denied;denies;recalled;disclosed;tallied;logged;deplored;published;reporting;listed;emphasized;emphasised
            """
        ),
        (
            .source,
            """
            according to;citing;quoting;per;as reported by;as stated by;based on;according to figures from;reported by;documented by;recorded by;said by;announced by;confirmed by;published by;released by;compiled by;provided by;verified by;issued by;registered by;cited by;given by
            """
        ),
        (
            .verb,
            """
            attacked;attack;attacks the;opened fire;struck;raided;stormed;ambushed;gathered;took place;occurred;happened;began
            launched;carried out;targeted by an attack;live;lives in;lived;work;works;worked;joined;demanded;called
            asked;condemned;protested;marched;deployed;withdrew;went;came;continue;continued;remain without;attended;travelling;traveling
            carrying;repelled;repulsed;repel;seized;looted;stole;stolen;lost;patrolled;patrol;patrolling;fired;exploded;detonated;agreed;signed;voted
            treated;admitted to;received treatment;hosting;host;hosts;hosted;helped evacuate;mourned;buried;attend;celebrated;elected;trained
            ride;riding;entered;surrounded;crashed;capsized;overturned;sank;aboard;on board;surrendered;participated;took part
            """
        ),
        (
            .spared,
            """
            released;freed;rescued;found safe;escaped;survived;unharmed;unhurt;were released;were freed;set free;safe and sound;liberated;unscathed;discharged;regained their freedom;found alive;acquitted
            """
        ),
    ]

    private static let englishGrammar: [(Sense, String)] = [
        (
            .subset,
            """
            including;among them;of whom;of which;among whom;including at least;of them;amongst them;among which;includes;included;include;comprising;in particular;notably;include;especially;most of them;mostly;of these;among the dead;among the victims;among those killed;among the wounded;among the injured;among the displaced;among these;made up of;namely;consisting of;comprised of;with among them;of those;counting among them
            """
        ),
        (.and, "and;or;as well as;along with;plus;together with;but also;and also;while;&"),
        (.of, "of"),
        (
            .preposition,
            """
            in;at;on;by;from;to;into;near;with;for;after;during;between;against;across;around;throughout;under;over;within;outside
            following;when;where;as;amid;before;because;because of;due to;through;toward;towards;along;per;until;since then;inside;via;despite;upon;onto;behind;below;above;if;than
            """
        ),
        (
            .skip,
            """
            the;these;those;this;that;its;military;their;his;her;our;some;any;all;also;reportedly;allegedly;still;already;most;many;such
            other;further;additional;new;more;malian;nigerien;burkinabe;local;young;old;elderly;innocent;unarmed;suspected;alleged;confirmed
            presumed;government;armed;army;civilian and military;very;both;now;then;later;so;too;each;just;only;even;mainly;mostly male;almost;apparently;officially
            recently;tragically;sadly;brutally;forcibly;seriously;critically;badly;slightly;severely;gravely;lightly;internally;newly;who had;believed;different;several other
            foreign;national;additional;total;extra;initially;currently;estimated;immediately;at first;again;well;there;least;far;lost;confirmed
            vulnerable;acutely;directly;indirectly;immediate;urgent;daily;humanitarian;severe;acute;registered;unaccompanied;malnourished
            chinese;french;russian;chadian;nigerian;ivorian;senegalese;egyptian;turkish;indian;american;british;german;togolese;mauritanian;moroccan;algerian;somali;sudanese;ethiopian;syrian;haitian;congolese;ukrainian
            """
        ),
        (.since, "since;since the beginning of;since the start of"),
        (
            .running,
            """
            so far this year;this year;to date;since the beginning of the year;since the start of the year;in total since;cumulative;cumulatively;cumulative total;bringing the total;brings the total;overall total;year to date;bringing the total number;brings to;bringing to;taking the total;bringing the overall;running total;since january;in all since;all told since;raising the total;brought the total;takes the total;a total to
            """
        ),
        (
            .forecast,
            """
            could reach;may reach;might reach;is expected to;are expected to;are projected;is projected;projected;could rise;could climb;forecast;forecasts;expected to reach;projections;projection;are likely to;is likely to;risk being;expected to be;are at risk;anticipated;is set to;are set to;could increase;could exceed;estimated to be at risk;would reach;will rise
            """
        ),
        (
            .provisional,
            """
            provisional;provisionally;preliminary;so far;as yet;expected to rise;could rise;may rise;likely to rise;expect it to be much higher;expects a much higher;toll may rise;could be higher;may be higher;initial toll;initial;early reports;first reports;might rise;still rising;still being counted;at this stage;interim;expected to climb;could climb further;expected to increase;not final;is likely to rise;may increase;to be confirmed;could increase further;may climb;far higher;much higher
            """
        ),
        (.final, "final toll;definitive toll;final death toll;final count;definitive;final figure;final;final tally"),
        (
            .denied,
            "denied;denies;deny;rejected reports;dismissed reports;refuted;false;denying;untrue;rejected claims;rejected as false;retracted;dismissed claims;dismissed"
        ),
        (.respectively, "respectively"),
        (.named, "names;named;identified;by name;name;identities"),
        (.one, "a;an;one;another"),
        (.sum, "the figure;the total;this figure;the overall total;its total;the tally;the overall toll"),
        (.none, "no;without any;not any;zero;without;neither;nor;nil;no new"),
        (.nobody, "nobody;no one;none;no body;no person;no people"),
        (
            .reported,
            "reported;recorded;registered;were reported;immediately reported;have been reported;announced;known;confirmed;immediately known;documented;information;word"
        ),
        (.percent, "%;per cent;percent;pct"),
        (
            .share,
            "half;two thirds;one third;a third;a quarter;three quarters;one quarter;one half;a fifth;one fifth;four fifths;two fifths;three fifths;a tenth;a half"
        ),
    ]

    private static let englishThings: [(Sense, String)] = [
        (
            .thing,
            """
            years;year;months;month;weeks;week;days;day;hours;hour;minutes;minute;mins;min;seconds;decades;decade;year old;years old
            km;kilometres;kilometers;kilometre;kilometer;miles;mile;metres;meters;m;hectares;acres;square kilometres;km2;feet;yards;degrees;mm;cm;inches
            dollars;dollar;usd;euros;euro;eur;francs;cfa francs;francs cfa;fcfa;xof;pounds;naira;cents;us dollars
            tonnes;tons;tonne;ton;metric tons;metric tonnes;mt;kg;kilograms;litres;liters;gallons;bags;sacks
            vehicles;vehicle;trucks;truck;cars;car;motorcycles;motorbikes;motorbike;pickups;pick ups;buses;bus;boats;boat;tanks;helicopters;planes;drones;aircraft;ambulances
            weapons;rifles;guns;rounds;shells;rockets;mines;bombs;bullets;explosives;ieds;grenades;missiles;mortars;mortar shells;strikes;air strikes;airstrikes;raids;explosions;blasts
            schools;school;classrooms;hospitals;hospital;health centres;health centers;health facilities;facilities;clinics;markets;market;shops;shop;stalls;barracks;bases;camps;camp;sites;site;positions;posts;checkpoints;bridges;buildings;churches;mosques;wells;boreholes;granaries;water points;latrines;posts
            villages;village;towns;town;cities;city;regions;region;districts;district;provinces;province;countries;country;communes;cercles;areas;area;localities;locality;communities;neighbourhoods;neighborhoods;hamlets;settlements;states;departments;municipalities;islands;locations
            cattle;cows;goats;sheep;animals;livestock;camels;donkeys;heads of cattle;head of cattle;heads of livestock;chickens;horses
            attacks;attack;incidents;incident;ambushes;clashes;events;coups;coup;elections;operations;operation;missions;mission;patrols;convoys;convoy;violations;security incidents;battles;fires;floods;storms;earthquakes
            organizations;organisations;ngos;agencies;partners;groups;group;companies;companies;teams;team;parties;coalitions;units;battalions;brigades;regiments;members of parliament;seats;votes;ministers;mps
            reports;report;statements;resolutions;resolution;articles;pages;photos;videos;times;time;points;rounds of talks;phases;phase;stages;sectors;clusters;projects;kits;tents distributed;meals;doses;vaccines;blankets;mosquito nets;tarpaulins;calls;complaints;alerts;flights;trips;visits;sanctions;charges;counts;trials;books;magnitude;percentage points;floors;rooms;beds;crops;fields;hectare
            nationalities;languages;ethnic groups;factions;jobs;passports;types;kinds;reasons;ways;levels;steps;pillars;objectives;corpses of animals;minute's silence;questions;men strong;member;members;strong;man team;person team;seater;storey;star;pm;am;a m;p m;o'clock;gmt;utc;local time
            births;pregnancies;elections;by elections;months of age;fold;percent of;day old;week old;month old;million dollars;million euros;billion dollars;billion cfa francs;million cfa francs;million francs;billion francs;quintals;barrels;megawatts;residents strong
            """
        )
    ]
}
