import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishThings: [(Sense, String)] = [
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
