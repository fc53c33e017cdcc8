import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchPeople: [(Sense, String)] = [
        (
            .person(.all),
            """
            suspects;suspect;pompiers;pompier;sapeurs pompiers;gardes du corps;secouristes benevoles
            personnes;personne;gens;individus;individu;hommes;homme;habitants;habitant;habitantes;passagers;passager;passagere
            berger
            eleve
            travailleurs
            voyageurs;voyageur;ressortissants;ressortissant;citoyens;citoyen;notables;notable;fonctionnaires
            responsables;chefs;adultes;adulte;prisonniers;prisonnier;detenus;detenu;rescapes;survivants;proches;membres d' une meme famille;membres d' une famille;membres de la meme famille;membres
            etrangers;etranger;migrants;migrant;demandeurs d' asile;manifestants;manifestant;femmes et enfants;femmes et des enfants;ames;autres;autre;otages liberes
            riverains;occupants;clients;touristes;employes;agents;conseillers;electeurs;chasseurs;jeunes;jeune;jeunes gens;jeunes hommes;vieillards;vieillard;freres;parents;sinistres du feu
            maliens;malien;nigeriens;burkinabe;nigerians;camerounais;tchadiens;soudanais;congolais;haitiens;centrafricains;ivoiriens;senegalais;mauritaniens;concitoyens;compatriotes;personnes agees;personnes vulnerables;beneficiaires
            membres d' equipage;marins;pasteurs
            riverains;passants;forestiers;colporteurs;baigneurs;invites;convives;noceurs;automobilistes
            motocyclistes;cyclistes;pietons;patients;malades;accompagnants;usagers;naufrages;temoins;elus
            nouveaux venus;adherents;agents electoraux;agents de l' etat;agents municipaux;cheminots
            membres de la communaute;membres de communautes hotes;personnes handicapees
            personnes en situation de handicap;individus vulnerables;pensionnaires;residents;deputes;magistrats
            juges;maires;ouvriers et habitants;jeunes filles et garcons;passagers et membres d' equipage
            badauds;endeuilles;participants
            """
        ),
        (
            .occupation,
            """
            villageois;villageoise;fideles;fidele;paysans;paysan;cultivateurs;cultivateur;agriculteurs
            agriculteur;eleveurs;eleveur;bergers;berger;pecheurs;pecheur;commercants;commercant;marchands
            forains;chauffeurs;chauffeur;conducteurs;conducteur;etudiants;etudiant;eleves;eleve;enseignants
            enseignant;instituteurs;instituteur;orpailleurs;orpailleur;mineurs artisanaux;ouvriers;ouvrier
            pelerins;pretres;pretre;imams;religieuses;transporteurs;ramasseurs de bois;eleves et enseignants
            nomades;transhumants;exploitants agricoles;maraichers;maraicheres;vendeurs;vendeuse;vendeuses
            commercantes;bouchers;boutiquiers;camionneurs;routiers;apprentis;apprentis chauffeurs;piroguiers
            bateliers;mareyeurs;bucherons;ramasseuses de bois;charbonniers;artisans;tailleurs;marabouts
            marabout;predicateurs;muezzins;cures;pasteurs;professeurs;professeur;avocats;entrepreneurs
            hommes d' affaires;mineurs clandestins;creuseurs;chercheurs d' or;saisonniers;cultivatrices
            pecheurs bozos;betailliers;convoyeurs;taximen;conducteurs de camions;conducteurs de moto
            """
        ),
        (
            .person(.civilian),
            "civils;civil;civile;civiles;personnes civiles;non combattants;populations civiles;civils desarmes"
        ),
        (
            .person(.military),
            """
            soldats;soldat;militaires;militaire;membres des forces armees;membres de l' armee;elements des forces armees;elements de l' armee;elements des fama;membres des forces de securite;membres des forces de defense et de securite
            elements des forces de defense et de securite;elements des forces de securite;casques rouges;parachutistes;officiers;officier;sous officiers;gardes nationaux;gardes;garde;elements des fds;agents des forces de securite
            mercenaires;mercenaire;fama;soldats et gendarmes;recrues;eleves gendarmes;hommes des forces armees;forces speciales;forces de l' ordre;membres des forces de l' ordre
            tirailleurs;fantassins;commandos;membres des fama;elements des forces de defense;soldats maliens
            soldats nigeriens;militaires maliens;instructeurs russes;hommes de troupe
            elements de la garde nationale;gardes republicains;forces de defense et de securite
            elements de l' africa corps;paramilitaires;conscrits;hommes en uniforme
            """
        ),
        (
            .person(.police),
            "policiers;policier;gendarmes;gendarme;agents de police;policieres;policiere;elements de la police;agent de police"
        ),
        (
            .person(.militia),
            """
            miliciens;milicien;volontaires pour la defense de la patrie;vdp;dozos;chasseurs dozos;chasseurs traditionnels;dozo;membres d' une milice;membres d' un groupe d' autodefense;supletifs;supletifs de l' armee
            volontaires civils;combattants volontaires;membres des milices;volontaires;membres de groupes d' autodefense;supletifs civils
            """
        ),
        (
            .person(.peacekeeper),
            "casques bleus;casque bleu;soldats de la paix;soldats de l' onu;soldat de la paix;soldats onusiens;militaires de l' onu"
        ),
        (
            .person(.aidWorker),
            """
            travailleurs humanitaires;travailleur humanitaire;humanitaires;humanitaire;agents humanitaires;acteurs humanitaires;employes d' ong;employes d' une ong;membres d' une ong;volontaires de la croix rouge;secouristes;secouriste;personnels humanitaires;agents d' une ong;employes humanitaires;agent humanitaire
            """
        ),
        (
            .person(.healthWorker),
            """
            agents de sante;agent de sante;personnels de sante;soignants;soignant;medecins;medecin;infirmiers;infirmier;infirmiere;infirmieres;sages femmes;sage femme;personnels soignants;ambulanciers;personnel de sante;agents de sante communautaires;professionnels de sante;travailleurs de la sante;personnels medicaux
            """
        ),
        (.person(.journalist), "journalistes;journaliste;reporters;reporter;cameramen"),
        (
            .person(.child),
            """
            enfants;enfant;mineurs;mineur;mineure;bebes;bebe;nourrissons;nourrisson;garcons;garcon;filles;fille;fillettes;fillette;adolescents;adolescent;ecoliers;ecolier;collegiens;lyceens;ecolieres;eleves mineurs;nouveau nes;garconnet;adolescente;jeunes filles;enfants de moins de cinq ans;enfants de moins de 5 ans;jeunes enfants;petits enfants
            bambins;bambin;gamins;gamin;enfants mineurs;enfants de moins de cinq annees
            enfants non accompagnes;mineurs non accompagnes;orphelins;enfants separes;mort nes;petits
            moins de cinq ans;ecoliers et collegiens;lyceenne;lyceennes;collegiennes;adolescentes
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
            .fighter(isAttacker: true),
            """
            assaillants;assaillant;terroristes;terroriste;djihadistes;djihadiste;jihadistes;jihadiste;islamistes;kamikazes;kamikaze;hommes armes;homme arme;bandits;bandits armes;insurges;extremistes;ravisseurs;individus armes;attaquants;agresseurs;attaquant
            malfrats;braqueurs;coupeurs de route;brigands;pillards;meurtriers;preneurs d' otages
            assaillants armes;combattants djihadistes;combattants jihadistes;combattants terroristes
            elements terroristes;presumes terroristes;pirates;maraudeurs;hommes a moto
            """
        ),
        (
            .fighter(isAttacker: false),
            """
            rebelles;rebelle;combattants;combattant;separatistes;membres d' un groupe arme;membres de groupes armes;membres du groupe arme;membres des groupes armes;insurges armes
            """
        ),
        (
            .household,
            """
            menages;menage;familles;famille;foyers;foyer;menages vulnerables;familles vulnerables
            foyers vulnerables
            """
        ),
        (
            .dwelling,
            """
            maisons;maison;habitations;habitation;logements;logement;cases d' habitation;cases;case;abris
            abri;huttes;concessions;tentes;domiciles;residences;maisons d' habitation;concession
            cases en paille;maisons en banco;habitations en banco;huttes en paille;unites d' habitation
            paillotes;batisses;demeures;baraques;abris de fortune;tentes familiales
            """
        ),
    ]
}
