import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchThings: [(Sense, String)] = [
        (
            .thing,
            """
            ans;an;annees;annee;mois;semaines;semaine;jours;jour;heures;heure;minutes;minute;secondes;decennies;decennie;h
            km;kilometres;kilometre;metres;metre;m;hectares;hectare;kilometres carres;degres;mm;cm
            dollars;dollar;euros;euro;francs;francs cfa;fcfa;f cfa;usd;livres;xof;cfa
            tonnes;tonne;kg;kilogrammes;kilos;litres;sacs;quintaux
            vehicules;vehicule;camions;camion;voitures;voiture;motos;moto;pick ups;pickups;bus;bateaux;bateau;chars;helicopteres;avions;drones;drone;pirogues;pirogue;blindes;ambulances;cars;engins
            armes;arme;fusils;obus;roquettes;mines;bombes;munitions;explosifs;eei;grenades;missiles;frappes;frappe;raids;tirs;explosions
            ecoles;ecole;salles de classe;hopitaux;hopital;centres de sante;centre de sante;structures de sante;marches;marche;boutiques;boutique;casernes;bases;base;camps;camp;sites;site;positions;postes;poste;ponts;batiments;eglises;mosquees;puits;forages;greniers;points d' eau;latrines;classes
            villages;village;villes;ville;regions;region;districts;district;provinces;province;pays;communes;commune;cercles;cercle;localites;localite;quartiers;hameaux;campements;departements;zones;zone;hameau;quartier;communautes;communaute;arrondissements
            boeufs;vaches;chevres;moutons;animaux;betail;chameaux;anes;tetes de betail;tetes de boeufs;bovins;ovins;caprins;tetes de petits ruminants;tetes
            attaques;attaque;incidents;incident;embuscades;embuscade;affrontements;evenements;coups d' etat;coup d' etat;elections;operations;operation;missions;mission;patrouilles;convois;convoi;violations;combats;incendies;inondations;tempetes
            organisations;organisation;ong;agences;partenaires;groupes;groupe;entreprises;equipes;equipe;partis;unites;bataillons;brigades;deputes;sieges;voix;ministres
            rapports;rapport;resolutions;resolution;articles;pages;photos;videos;fois;phases;phase;etapes;secteurs;projets;kits;repas;doses;vaccins;couvertures;moustiquaires;baches;appels;alertes;vols;voyages;visites;sanctions;proces;lits;etages;champs;points;cultures;moulins;chefs d' accusation;audiences
            nationalites;langues;ethnies;emplois;types;raisons;facons;niveaux;mesures;axes;objectifs;questions;minute de silence;places;etoiles;demi journee;vacations;eme;er;ieme
            naissances;grossesses;fois plus;millions de dollars;milliards de francs;million de dollars;milliard de francs;millions d' euros;millions de francs;milliards de dollars;millions de francs cfa;milliards de francs cfa;milliards d' euros;million d' euros;barils
            """
        )
    ]
}
