import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchPeople: [(Sense, String)] = [
        (
            .person(.all),
            """
            suspects;suspect;pompiers;pompier;sapeurs pompiers;gardes du corps;secouristes benevoles;personnes
            personne;gens;individus;individu;hommes;homme;habitants;habitant;habitantes;passagers;passager;passagere
            berger;eleve;travailleurs;voyageurs;voyageur;ressortissants;ressortissant;citoyens;citoyen;notables
            notable;fonctionnaires;responsables;chefs;adultes;adulte;prisonniers;prisonnier;detenus;detenu;rescapes
            survivants;proches;membres d' une meme famille;membres d' une famille;membres de la meme famille;membres
            etrangers;etranger;migrants;migrant;manifestants;manifestant;femmes et enfants
            femmes et des enfants;ames;autres;autre;otages liberes;riverains;occupants;clients;touristes;employes
            agents;conseillers;electeurs;chasseurs;jeunes;jeune;jeunes gens;jeunes hommes;vieillards;vieillard
            freres;parents;sinistres du feu;maliens;malien;nigeriens;burkinabe;nigerians;camerounais;tchadiens
            soudanais;congolais;haitiens;centrafricains;ivoiriens;senegalais;mauritaniens;concitoyens;compatriotes
            personnes agees;personnes vulnerables;beneficiaires;membres d' equipage;marins;pasteurs;passants
            forestiers;colporteurs;baigneurs;invites;convives;noceurs;automobilistes;motocyclistes;cyclistes;pietons
            patients;malades;accompagnants;usagers;naufrages;temoins;elus;nouveaux venus;adherents;agents electoraux
            agents de l' etat;agents municipaux;cheminots;membres de la communaute;membres de communautes hotes
            personnes handicapees;personnes en situation de handicap;individus vulnerables;pensionnaires;residents
            deputes;magistrats;juges;maires;ouvriers et habitants;jeunes filles et garcons
            passagers et membres d' equipage;badauds;endeuilles;participants
            """
        ),
        (
            .occupation,
            """
            villageois;villageoise;fideles;fidele;paysans;paysan;cultivateurs;cultivateur;agriculteurs;agriculteur
            eleveurs;eleveur;bergers;berger;pecheurs;pecheur;commercants;commercant;marchands;forains;chauffeurs
            chauffeur;conducteurs;conducteur;etudiants;etudiant;eleves;eleve;enseignants;enseignant;instituteurs
            instituteur;orpailleurs;orpailleur;mineurs artisanaux;ouvriers;ouvrier;pelerins;pretres;pretre;imams
            religieuses;transporteurs;ramasseurs de bois;eleves et enseignants;nomades;transhumants
            exploitants agricoles;maraichers;maraicheres;vendeurs;vendeuse;vendeuses;commercantes;bouchers
            boutiquiers;camionneurs;routiers;apprentis;apprentis chauffeurs;piroguiers;bateliers;mareyeurs;bucherons
            ramasseuses de bois;charbonniers;artisans;tailleurs;marabouts;marabout;predicateurs;muezzins;cures
            pasteurs;professeurs;professeur;avocats;entrepreneurs;hommes d' affaires;mineurs clandestins;creuseurs
            chercheurs d' or;saisonniers;cultivatrices;pecheurs bozos;betailliers;convoyeurs;taximen
            conducteurs de camions;conducteurs de moto
            """
        ),
        (
            .person(.civilian),
            """
            civils;civil;civile;civiles;personnes civiles;non combattants;populations civiles;civils desarmes
            """
        ),
        (
            .person(.aidWorker),
            """
            travailleurs humanitaires;travailleur humanitaire;humanitaires;humanitaire;agents humanitaires
            acteurs humanitaires;employes d' ong;employes d' une ong;membres d' une ong
            volontaires de la croix rouge;secouristes;secouriste;personnels humanitaires;agents d' une ong
            employes humanitaires;agent humanitaire
            """
        ),
        (
            .person(.healthWorker),
            """
            agents de sante;agent de sante;personnels de sante;soignants;soignant;medecins;medecin;infirmiers
            infirmier;infirmiere;infirmieres;sages femmes;sage femme;personnels soignants;ambulanciers
            personnel de sante;agents de sante communautaires;professionnels de sante;travailleurs de la sante
            personnels medicaux
            """
        ),
        (.person(.journalist), "journalistes;journaliste;reporters;reporter;cameramen"),
        (
            .person(.child),
            """
            enfants;enfant;mineurs;mineur;mineure;bebes;bebe;nourrissons;nourrisson;garcons;garcon;filles;fille
            fillettes;fillette;adolescents;adolescent;ecoliers;ecolier;collegiens;lyceens;ecolieres;eleves mineurs
            nouveau nes;garconnet;adolescente;jeunes filles;enfants de moins de cinq ans;enfants de moins de 5 ans
            jeunes enfants;petits enfants;bambins;bambin;gamins;gamin;enfants mineurs
            enfants de moins de cinq annees;enfants non accompagnes;mineurs non accompagnes;orphelins
            enfants separes;mort nes;petits;moins de cinq ans;ecoliers et collegiens;lyceenne;lyceennes;collegiennes
            adolescentes
            """
        ),
        (
            .person(.women),
            """
            femmes;femme;meres;mere;femmes enceintes;veuves;femme enceinte;femmes et filles;epouses
            femmes allaitantes;femmes enceintes et allaitantes;femmes enceintes ou allaitantes;vieilles femmes
            jeunes femmes;dames;dame;epouse;veuve;grand meres
            """
        ),
        (
            .household,
            """
            menages;menage;familles;famille;foyers;foyer;menages vulnerables;familles vulnerables;foyers vulnerables
            """
        ),
        (
            .dwelling,
            """
            maisons;maison;habitations;habitation;logements;logement;cases d' habitation;cases;case;abris;abri
            huttes;concessions;tentes;domiciles;residences;maisons d' habitation;concession;cases en paille
            maisons en banco;habitations en banco;huttes en paille;unites d' habitation;paillotes;batisses;demeures
            baraques;abris de fortune;tentes familiales
            """
        ),
        (
            .occupation,
            """
            camarades de classe;journaliers;porteurs;griots;mecaniciens;boulangers;puisatiers;teinturieres
            charretiers;chauffeurs routiers;routiers;chefs de village;chefs coutumiers|religieux
            leaders communautaires|religieux;commercants ambulants;vendeurs|vendeuses ambulants|ambulantes
            conducteurs d' engins
            """
        ),
        (.person(.all), "captif;captifs;elements;boutefeux;collegues"),
    ]
}
