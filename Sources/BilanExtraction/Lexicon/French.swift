import BilanLanguage
import BilanModel

extension Lexicon {
    static let french = Lexicon(
        .fr, frenchPeople + frenchVictims + frenchNeeds + frenchVerbs + frenchGrammar + frenchThings)

    private static let frenchPeople: [(Sense, String)] = [
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
            """
        ),
        (
            .occupation,
            "villageois;villageoise;fideles;fidele;paysans;paysan;cultivateurs;cultivateur;agriculteurs;agriculteur;eleveurs;eleveur;bergers;berger;pecheurs;pecheur;commercants;commercant;marchands;forains;chauffeurs;chauffeur;conducteurs;conducteur;etudiants;etudiant;eleves;eleve;enseignants;enseignant;instituteurs;instituteur;orpailleurs;orpailleur;mineurs artisanaux;ouvriers;ouvrier;pelerins;pretres;pretre;imams;religieuses;transporteurs;ramasseurs de bois;eleves et enseignants;nomades;transhumants"
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
            """
        ),
        (.person(.women), "femmes;femme;meres;mere;femmes enceintes;veuves;femme enceinte;femmes et filles;epouses"),
        (
            .fighter(isAttacker: true),
            """
            assaillants;assaillant;terroristes;terroriste;djihadistes;djihadiste;jihadistes;jihadiste;islamistes;kamikazes;kamikaze;hommes armes;homme arme;bandits;bandits armes;insurges;extremistes;ravisseurs;individus armes;attaquants;agresseurs;attaquant
            """
        ),
        (
            .fighter(isAttacker: false),
            """
            rebelles;rebelle;combattants;combattant;separatistes;membres d' un groupe arme;membres de groupes armes;membres du groupe arme;membres des groupes armes;insurges armes
            """
        ),
        (.household, "menages;menage;familles;famille;foyers;foyer"),
        (
            .dwelling,
            "maisons;maison;habitations;habitation;logements;logement;cases d' habitation;cases;case;abris;abri;huttes;concessions;tentes;domiciles;residences"
        ),
    ]

    private static let frenchVictims: [(Sense, String)] = [
        (
            .victim(Measures.casualtiesUnsplit),
            "victimes;victime;morts et blesses;morts ou blesses;tues et blesses;tues ou blesses;morts et de blesses;tues et de blesses;blesses et morts;pertes;victimes civiles;morts et des blesses"
        ),
        (
            .past(Measures.casualtiesUnsplit),
            "tuees ou blessees;tuees et blessees;tue ou blesse;tue et blesse;tues ou mutiles;tuees ou mutilees"
        ),
        (.active(Measures.casualtiesUnsplit), "tuant ou blessant;tuant et blessant"),
        (
            .state(Measures.killed),
            "mort;morte;mortes;morts;decedees;decedes;decede;decedee;sans vie;cadavres;cadavre;corps sans vie"
        ),
        (
            .victim(Measures.killed),
            "deces;corps;pertes en vies humaines;pertes humaines;depouilles;deces maternels;vies fauchees;assassinats;meurtres;pertes en vie humaine;vies perdues;vies;vies humaines"
        ),
        (
            .past(Measures.killed),
            """
            tues;tue;tuees;tuee;abattus;abattu;abattues;abattue;assassines;assassine;assassinees;assassinee;massacres;massacrees;massacre;executes;execute;executees;executee;noyes;noye;noyees;noyee;egorges;egorge;egorgees;decapites;brules vifs;fusilles;lynches;ensevelis;electrocutes;decapitees;mitrailles;cribles de balles;carbonises;mortellement touches;mortellement blesses;froidement abattus;assassinees;pendus
            """
        ),
        (
            .active(Measures.killed),
            """
            enterre;avons enterre;inhume;ont enterre
            tuant;tuer;tuent;coute la vie a;coutant la vie a;coute la vie d';fauche la vie a;couter la vie a;abattant;assassinant;executant;massacrant;egorgeant;coutent la vie a;ote la vie a;coute la vie;emporte;faisant perir;arrache la vie a;fait perir;decime;coute la vie aux;decimant;couta la vie a;emportant;ayant tue;ayant coute la vie a;endeuille
            """
        ),
        (
            .middle(Measures.killed),
            """
            sont morts;sont mortes;est mort;est morte;ont peri;a peri;peri;perissent;ont perdu la vie;a perdu la vie;perdu la vie;perdent la vie;perdant la vie;ont trouve la mort;a trouve la mort;trouve la mort;ont succombe;a succombe;succombe;sont decedes;est decede;sont decedees;est decedee;meurent;mourant;perdre la vie;mourir;trouvent la mort;seraient morts;seraient mortes;sont morts noyes;morts noyes;mortes noyees;y ont laisse la vie;ont laisse la vie;laisse la vie;laissent la vie;avaient peri;avaient perdu la vie;auraient peri;auraient perdu la vie;trouvant la mort;meurt;avait peri
            """
        ),
        (
            .event(Measures.killed),
            "mort;assassinat;meurtre;massacre;execution;deces;perte;la mort;elimination;noyade;executions;disparition tragique;executions sommaires;tuerie"
        ),
        (
            .toll(Measures.killed),
            """
            bilan;bilan humain;nombre de morts;nombre de deces;nombre de tues;nombre des morts;nombre de personnes tuees;nombre total de morts;nombre de victimes tuees;nombre de victimes mortelles;nombre de civils tues;bilan des morts;nombre de personnes decedees;nombre de victimes decedees;nombre des tues
            """
        ),
        (
            .past(Measures.injured),
            "blesses;blesse;blessees;blessee;mutiles;grievement blesses;grievement blessees;grievement atteints;legerement blesses;grievement touches;brules;gravement brules"
        ),
        (.active(Measures.injured), "blessant;blesser;blessent;blessures a;mutilant"),
        (
            .state(Measures.injured),
            "dans un etat critique;dans un etat grave;blesses graves;blesses legers;entre la vie et la mort;en soins intensifs;blesses par balles;blesse grave"
        ),
        (.victim(Measures.injured), "blessures;blesses;blesse"),
        (
            .middle(Measures.injured),
            "ont subi des blessures;souffrent de blessures;ont ete atteints par balles;souffrant de blessures"
        ),
        (.toll(Measures.injured), "nombre de blesses;nombre des blesses;nombre de personnes blessees"),
        (
            .past(Measures.neutralized),
            "neutralises;neutralise;neutralisees;neutralisee;mis hors d' etat de nuire;mis hors de combat;mis hors d' etat de combattre"
        ),
        (.active(Measures.neutralized), "neutralisant;neutraliser;neutralisent;mettant hors d' etat de nuire"),
        (.event(Measures.neutralized), "neutralisation"),
        (
            .state(Measures.missing),
            "portes disparus;portees disparues;porte disparu;portee disparue;disparus;disparues;disparu;manquants;sans nouvelles;introuvables;manquent a l' appel;disparue;encore recherches;portes manquants;restent introuvables;manque a l' appel;reste introuvable"
        ),
        (.toll(Measures.missing), "nombre de disparus;nombre de personnes disparues"),
        (
            .past(Measures.abducted),
            "enleves;enlevees;enleve;enlevee;kidnappes;kidnappees;kidnappe;pris en otage;prises en otage;pris en otages;kidnappee;retenus en otage;captures par des hommes armes;sequestres;emmenes de force;retenues en otage;pris otage;emmenes;emmenees;prises en otages"
        ),
        (
            .active(Measures.abducted),
            "enlevant;enlever;kidnappant;enlevent;kidnapper;prenant en otage;emmenant;kidnappent;sequestrant"
        ),
        (.victim(Measures.abducted), "otages;otage;enlevements"),
        (.event(Measures.abducted), "enlevement;rapt;prise d' otage;prise en otage;kidnapping"),
        (
            .past(Measures.detained),
            "arretes;arretees;arrete;arretee;interpelles;interpelle;interpellees;captures;capture;capturees;faits prisonniers;apprehendes;emprisonnes;places en detention;detenus par;apprehendees;incarceres;ecroues;faites prisonnieres;mis aux arrets"
        ),
        (.active(Measures.detained), "arretant;interpellant;capturant;arretent;apprehendant;capturent;interpellent"),
        (.event(Measures.detained), "arrestation;capture;interpellation;detention"),
        (.victim(Measures.cases), "cas;cas suspects;cas confirmes;nouveaux cas;cas de;infections"),
        (
            .past(Measures.homesDestroyed),
            "detruites;detruits;detruite;incendiees;incendies;brulees;emportees;emportes;effondrees;effondres;ravagees;rasees;rases;calcinees;detruit;incendiee;consumees;ravages;reduites en cendres;demolies;se sont effondrees;ecroulees;incendie;brulee;consumes"
        ),
        (
            .active(Measures.homesDestroyed),
            "detruisant;incendiant;brulant;emportant;rasant;ravageant;detruire;incendier;detruisent;brule"
        ),
        (
            .past(Measures.homesDamaged),
            "endommagees;endommages;endommagee;inondees;inondes;partiellement detruites;degradees;endommage;submergees;inondee;touchees;abimees;deteriorees;partiellement detruits;englouties"
        ),
        (.active(Measures.homesDamaged), "endommageant;inondant;endommager;submergeant;endommagent"),
        (.event(Measures.homesDestroyed), "destruction;effondrement;incendie"),
    ]

    private static let frenchNeeds: [(Sense, String)] = [
        (
            .middle(Measures.refugees),
            "sont entrees en;sont entres en;sont entrees au;sont entres au;ont traverse la frontiere;ont franchi la frontiere;sont passes en;sont entres dans;sont entrees dans;sont passees en"
        ),
        (
            .middle(Measures.displaced),
            "ont perdu leur maison;ont perdu leurs maisons;ont perdu leur habitation;ont perdu leurs habitations;perdu leur logement"
        ),
        (
            .past(Measures.displaced),
            "deplaces par;deplacees par;deplaces;deplacees;deplace;deplacee;deracines;deracinees;evacues;evacuees;evacue;chasses de;contraints de fuir;contraintes de fuir;forces de fuir;forcees de fuir;forces a fuir;forcees a fuir;contraints au deplacement;contraintes au deplacement;contraints de quitter;contraintes de quitter;obliges de fuir;obligees de fuir;contraints a fuir;contraintes a fuir;obligees de quitter;obliges de quitter;forcees de quitter;forces de quitter;relogees;chassees de;chassees;chasses;deguerpis;nouvellement deplacees;nouvellement deplaces;contraints d' abandonner;contraintes d' abandonner;contrainte de fuir;contraint de fuir;jetees sur les routes;jetes sur les routes;expulses;expulsees;contraints a l' exode;relogees"
        ),
        (
            .active(Measures.displaced),
            "deplacant;a contraint;ont contraint;contraint;contraignant;poussant;forcant;a force;ont force;a pousse;ont pousse;chassant;deplacent;obligeant;oblige;a oblige;ont oblige;provoquant la fuite de;entrainant le deplacement de;deracinant;ont chasse;a chasse;pousse;jetant sur les routes;jete sur les routes;evacuant;contraignent;poussent;ont jete sur les routes;fait fuir;font fuir;faisant fuir;laisse sans abri;laissant sans abri"
        ),
        (
            .middle(Measures.displaced),
            "ont fui;a fui;fuyant;fuient;fuir;fui;avaient fui;auraient fui;ont quitte;ont du fuir;ont du quitter;ont trouve refuge;a trouve refuge;ayant fui;trouve refuge;se sont refugies;se sont refugiees;se sont deplacees;se sont deplaces;ont abandonne leurs maisons;ont abandonne leurs foyers;ont abandonne leur village;a la fuite;a fuir;a quitter leur foyer;a quitter leurs foyers;a quitter leurs maisons;a quitter leurs villages;se refugier;quitter leur domicile;quitter leurs maisons;quitter leurs villages;s' etaient refugies;s' est refugie;ont quitte leurs villages;ont quitte leurs foyers;s' abritent;ont pris la fuite;ont rejoint;sur les routes;ont abandonne;a quitte;abandonner leur domicile;fuit;a pris la fuite;quitter leur foyer;quitter leurs foyers;a se deplacer;sont arrives;sont arrivees;prennent la fuite;ont gagne;a quitter;en fuite;trouver refuge;ont cherche refuge;ont du abandonner"
        ),
        (.state(Measures.displaced), "sans abri;sans abris;sans logement;sans toit;sans logis"),
        (
            .victim(Measures.displaced),
            "nouveaux deplacements;deplacements;nouveaux deplaces;nouveaux deplaces internes;sans abri;sans abris;nouveaux pdi;nouvelles personnes deplacees;personnes nouvellement deplacees;nouveaux arrivants"
        ),
        (.event(Measures.displaced), "deplacement;fuite;evacuation;exode;deplacement force;le deplacement"),
        (.toll(Measures.displaced), "nombre de nouveaux deplaces;nombre de nouveaux deplacements"),
        (
            .victim(Measures.idps),
            "deplaces internes;deplace interne;pdi;personnes deplacees internes;personnes deplacees;personnes deplacees a l' interieur du pays;personnes deplacees internes pdi;personnes internes deplacees;deplaces;deplacees internes;personnes deplacees de force;deplaces internes pdi;deplacees;deplace;deplacee;deplacees internes;menages deplaces;deplaces internes au mali"
        ),
        (
            .state(Measures.idps),
            "deplaces internes;en situation de deplacement;deplacees internes;deplacees a l' interieur du pays;deplacees a l' interieur;vivant dans des sites de deplaces"
        ),
        (
            .toll(Measures.idps),
            "nombre de deplaces;nombre de pdi;nombre de deplaces internes;nombre de personnes deplacees;nombre de personnes deplacees internes;nombre total de deplaces internes;population deplacee;nombre total de deplaces;nombre total de pdi;nombre des deplaces internes"
        ),
        (.victim(Measures.refugees), "refugies;refugie;refugiees;refugies et demandeurs d' asile;refugies enregistres"),
        (.toll(Measures.refugees), "nombre de refugies;nombre total de refugies;nombre des refugies"),
        (
            .victim(Measures.returnees),
            "retournes;personnes retournees;pdi retournees;deplaces retournes;retournees;deplaces internes retournes"
        ),
        (
            .victim(Measures.repatriated),
            "rapatries;rapatriees;refugies rapatries;personnes rapatriees;refugies retournes"
        ),
        (.past(Measures.repatriated), "rapatries;rapatriees;rapatrie"),
        (
            .middle(Measures.returnees),
            "sont retournees;sont retournes;sont rentres chez;sont rentrees chez;sont revenus;sont revenues;ont regagne;retournees chez;retournes chez;ont regagne leur localite d' origine;sont rentrees;sont rentres;ont rejoint leur village d' origine;est retourne;etaient retournees;etaient retournes;regagne leur;ont pu regagner;rentres chez;rentrees chez;de retour chez;sont de retour"
        ),
        (.toll(Measures.returnees), "nombre de retournes"),
        (
            .state(Measures.inNeed),
            """
            auront besoin;aura besoin;auraient besoin
            dans le besoin;ont besoin d' aide;ont besoin d' une aide;ont besoin d' assistance;ont besoin d' une assistance;a besoin d' aide;a besoin d' une aide;besoin d' assistance humanitaire;avoir besoin;avoir besoin d' aide;besoin d' aide humanitaire;besoin d' une aide humanitaire;besoin d' une assistance humanitaire;necessitent une assistance;necessitant une assistance;ayant besoin d' aide;ayant besoin d' assistance;ayant besoin d' une aide;ayant besoin d' une assistance;auront besoin d' aide;auront besoin d' assistance;auront besoin d' une aide;auront besoin d' une assistance;en besoin d' assistance;ont besoin;ayant besoin;avaient besoin;a besoin;necessitent;necessitant;dependent de l' aide;dans le besoin d' assistance;requierent une assistance;en situation de besoin;dependent de l' aide humanitaire;en besoin d' aide;en besoin;aurait besoin;auraient besoin;requierent;ont un besoin urgent;ont urgemment besoin;avait besoin
            """
        ),
        (
            .toll(Measures.inNeed),
            "nombre de personnes dans le besoin;nombre de personnes ayant besoin;personnes dans le besoin pin;nombre de personnes ayant besoin d' une aide humanitaire;nombre de personnes ayant besoin d' assistance;nombre de personnes ayant besoin d' aide;nombre de personnes ayant besoin d' une assistance humanitaire"
        ),
        (
            .past(Measures.affected),
            "touchees;touches;touche;touchee;affectees;affectes;affecte;affectee;impactees;impactes;frappees;frappes"
        ),
        (.active(Measures.affected), "affectant;touchant;affectent;touchent;affecter;toucher;impactant"),
        (
            .victim(Measures.affected),
            "sinistres;sinistrees;sinistre;personnes sinistrees;personnes affectees;personnes touchees"
        ),
        (
            .toll(Measures.affected),
            "nombre de sinistres;nombre de personnes touchees;nombre de personnes affectees;nombre de personnes sinistrees"
        ),
        (.past(Measures.targeted), "ciblees;cibles;ciblee;cible;visees;ciblees par l' aide"),
        (
            .active(Measures.targeted),
            "ciblant;cibler;visant a assister;vise a aider;visent a aider;vise a atteindre;prevoit d' assister;prevoient d' assister;ciblent;visant a aider;prevoit d' aider;entend assister;vise a assister;prevoit d' atteindre;entendent assister;ambitionne d' assister;visent a assister;a l' intention de"
        ),
        (
            .past(Measures.reached),
            "atteintes;atteints;assistees;assistes;aidees;aides;secourues;prises en charge;vaccines;vaccinees;soutenues;servies;approvisionnees;appuyees"
        ),
        (
            .middle(Measures.reached),
            "ont recu;a recu;ont beneficie;a beneficie;beneficient;ont pu recevoir;beneficie;recu une aide;recu une assistance;ont ete assistees;ont obtenu;avaient recu;ayant recu;recoivent;beneficiant;ayant beneficie"
        ),
        (
            .active(Measures.reached),
            "distribue a;distribues a;distribuee a;distribuees a;ont ete distribues a;a ete distribue a;remis a;fourni a;ont ete distribuees a;a ete distribuee a;assistant;atteignant;ont assiste;a assiste;ont atteint;a atteint;ont aide;a aide;a fourni une aide a;ont fourni une aide a;a fourni une assistance a;ont fourni une assistance a;a distribue des vivres a;a secouru;ont secouru;aidant;a apporte une aide a;ont apporte une aide a;a apporte une assistance a;ont apporte une assistance a;a permis d' assister;ont permis d' assister;permettant d' assister;a appuye;ont appuye;a pu assister;ont pu assister;au profit de;en faveur de;secourant;assister;aider"
        ),
        (
            .state(Measures.foodInsecure),
            "en insecurite alimentaire;en situation d' insecurite alimentaire;en insecurite alimentaire aigue;en insecurite alimentaire severe;souffrent de la faim;souffrant de la faim;en phase 3 ou plus;en phase;en phases;en phase 3 a 5;en situation de crise ou pire;en phase crise;en phase 3;en situation de crise alimentaire;en phase crise a pire;souffrent d' insecurite alimentaire;souffrant d' insecurite alimentaire;font face a la faim;en situation d' insecurite alimentaire aigue;menacees par la faim;face a l' insecurite alimentaire;en proie a la faim;en crise alimentaire;confrontees a l' insecurite alimentaire;confrontees a la faim;en insecurite alimentaire et nutritionnelle;confrontees a une insecurite alimentaire;souffrent d' une insecurite alimentaire;en phase 3 et plus;font face a une insecurite alimentaire;font face a l' insecurite alimentaire;confrontees a une insecurite alimentaire aigue;en phase 3+;touchees par l' insecurite alimentaire;touchees par la faim;confrontes a l' insecurite alimentaire"
        ),
        (.toll(Measures.foodInsecure), "nombre de personnes en insecurite alimentaire"),
    ]

    private static let frenchVerbs: [(Sense, String)] = [
        (
            .change,
            """
            s' eleve a;s' eleve desormais a;s' elevait a;s' eleve;s' elevait;s' elevent a;est passe a;passe a;passant a;passe de;est passe de;passant de;a atteint;atteint;atteignait;atteignant;est monte a;monte a;s' est alourdi a;alourdi a;s' alourdit a;est de;etait de;porte a;portant;porte;est desormais de;revise a;ramene a;revu a la hausse a;revu a la baisse a;depasse;grimpe a;a grimpe a;a depasse;a ete revise a;s' etablit a;s' etablit;se chiffre a;est estime a;estime a;estimee a;a ete porte a;avoisine;frole;portant le bilan a;a ete ramene a;est porte a;montait a;est passe;passe;passant;s' est alourdi;s' alourdit;monte;evalue a;evaluee a;est evalue a;s' est eleve a;se monte a;est maintenant de;etait passe a;a franchi;etabli a;a augmente;a augmente pour atteindre;a double pour atteindre;pour atteindre;est tombe a;est ramene a;corrige a;a ete corrige a;a ete revu a;revu a;revise de;corrige de;ramene de;porte de;s' etait eleve a;s' est porte a
            """
        ),
        (
            .be,
            "figurent;figure;a ete;ont ete;est;sont;etait;etaient;ete;avait ete;avaient ete;aurait ete;auraient ete;etant;etre;serait;seraient;furent;fut;reste;restent;demeurent;demeure;ayant ete;auront ete;sont restes;sont portes;est porte;sont toujours;etre;sont encore;ont egalement ete;ont aussi ete;ont par ailleurs ete"
        ),
        (.have, "ont;a;avait;avaient;ayant;aurait;auraient;avoir;aura;auront"),
        (.modal, "pourrait;pourraient;devrait;devraient;doit;doivent;peut;peuvent;risque de;risquent de"),
        (.not, "ne;n';pas;jamais"),
        (.relative, "qui;que;qu';lesquels;lesquelles;ou"),
        (
            .speech,
            """
            a notifie;notifie;ont notifie;a parle de;a parle plus tard de;parle de;parlent de;ont parle de;disent;disent avoir;dit avoir;ont dit;previent;previennent;a prevenu;a compte;ont compte;compte
            a declare;a indique;a affirme;a annonce;a precise;a rapporte;a revendique;affirme;annonce;indique;rapporte;declare;precise;ont indique;ont declare;ont affirme;ont annonce;ont rapporte;ont precise;revendique;estime;a estime;confirme;a confirme;ont confirme;a fait savoir;affirment;annoncent;rapportent;indiquent;declarent;a dit;dit;ont dit;assure;a assure;a documente;a recense;recense;ont recense;a enregistre;enregistre;ont enregistre;denombre;a denombre;ont denombre;a explique;a ajoute;a souligne;a deplore;deplore;ont deplore;a reconnu;reconnait;a signale;signale;ont signale;a communique;a temoigne;temoigne;a confie;raconte;a raconte;estiment;ont estime;fait etat de;a fait etat de;font etat de;ont fait etat de;evoque;a evoque;evoquent;dement;a dementi;a nie;nie;reconnaissent;ont reconnu;soutient;a soutenu;avance;a avance;indiquait;affirmait;precisait;annoncait;a verifie;a publie;a alerte;alerte;a comptabilise;comptabilise;ont comptabilise;signalent;denombrent;recensent;ont documente;a averti;a revele;ont revele;revele;ont fait savoir;ont evoque;a informe;ont informe;admet;a admis;deplorent;enregistrent;avertit;documente;notait;note;a note;pretend;pretendent;a pretendu;chiffre;a chiffre;faisait etat de;evalue a;a rappele;rappelle
            """
        ),
        (
            .source,
            """
            selon;d' apres;a en croire;suivant;citant;aux dires de;de source;de sources;au dire de;d' apres les;selon le;sur la base de;rapporte par;annonce par;communique par;documentes par;recenses par;confirme par;publie par;etabli par;fourni par;recensees par;enregistres par;enregistrees par;signales par;signalees par;diffuse par;cite par;dresse par;donne par;transmis par;annonces par;verifies par;verifiees par;revendique par
            """
        ),
        (
            .verb,
            """
            attaque;ont attaque;a attaque;ouvert le feu;mene;ont mene;a eu lieu;s' est produit;s' est produite;se sont produits;lance;ont lance;vivent;vit;travaillent;travaille;participe;ont participe;manifeste;ont manifeste;condamne;demande;sont alles;sont venus;se trouvaient;transportant;transportait;hebergent;hebergeant;accueille;accueillent;accueillant;accueillait;soignes;soignees;admis;admises;traites;repousse;ont repousse;vole;ont vole;pille;ont pille;emporte le betail;deploye;se sont rassembles;assistent;tire;ont tire;explose;a explose;chavire;a chavire;s' est renverse;sombre;a bord;se rend;se rendaient;enterre;inhumes;elus;formes;scolarises;incendie le village;prenait part;se rendent;ont pris part;ont incendie le;saute sur
            """
        ),
        (
            .spared,
            "liberes;liberees;libere;liberee;relaches;relachees;sauves;sauvees;secourus;indemnes;sains et saufs;retrouves vivants;ont survecu;rescapes;saines et sauves;retrouvees vivantes;ont recouvre la liberte;retrouve la liberte;ont ete liberes;relache;sauve;echappe;ont echappe;remis en liberte;acquittes;sain et sauf"
        ),
    ]

    private static let frenchGrammar: [(Sense, String)] = [
        (
            .subset,
            """
            dont;parmi lesquels;parmi lesquelles;parmi eux;parmi elles;y compris;notamment;parmi les victimes;parmi les morts;parmi les blesses;parmi les tues;au nombre desquels;a savoir;essentiellement;incluant;comprenant;dont au moins;soit;en majorite;parmi ceux ci;parmi celles ci;au rang desquels;parmi les disparus;parmi les deplaces;d' entre eux;d' entre elles;inclus;majoritairement;pour la plupart;en particulier
            """
        ),
        (
            .and,
            "et;ou;ainsi que;mais aussi;de meme que;plus;tandis que;alors que;et de;et d';et des;et encore;sans compter;et aussi;ni;ainsi qu';ainsi que de;alors qu';tandis qu'"
        ),
        (.of, "de;d';des;du;de la;de l';d' entre"),
        (
            .preposition,
            """
            dans;a;au;aux;en;sur;par;pour;pres;chez;vers;contre;apres;lors;lors de;pendant;durant;entre;sous;suite;suite a;avant;avec;depuis;a cause;lorsque;quand;lorsqu';quand;parce;car;a travers;au cours;jusqu';hors;face;afin;puis;devant;derriere;au sein;malgre;outre;si;comme;a la suite
            """
        ),
        (
            .skip,
            """
            le;la;les;l';ces;ce;cet;cette;leurs;leur;son;sa;ses;nos;notre;tous;toutes;aussi;egalement;deja;encore;toujours;plusieurs autres;nouveaux;nouvelles;nouveau;nouvelle;supplementaires;maliens;maliennes;malien;malienne;burkinabe;nigeriens;armes;innocents;innocentes
            non armes;presumes;presume;suspects;innocent;jeune;petits;petite;civils et militaires;confirmes;de plus;desormais;anciens;ancien;anciennes;grievement;gravement;legerement;tres;tout;y;en tout;notamment les;sommairement;recemment;mortellement;immediatement;probablement;vraisemblablement;malheureusement;reellement;provisoirement;officiellement;environ;ensuite;actuellement;nouvellement;grieves;graves;legers;grave;leger;severement;seulement;se;s';lui;il;elles;ils;elle;on
            vulnerables;enregistres;enregistrees;aigue;aigus;severe;humanitaire d' urgence;urgente;urgent;directement;indirectement;meme;memes;bien;ainsi;lourdement;sauvagement;lachement
            francais;russes;chinois;tchadiens;ivoiriens;senegalais;mauritaniens;togolais;beninois;guineens;sexe feminin;sexe masculin;non accompagnes;malnutris;principalement;surtout
            """
        ),
        (.since, "depuis;depuis le debut de;depuis le;depuis la;depuis l'"),
        (
            .running,
            """
            depuis le debut de l' annee;depuis janvier;au total depuis;cumulativement;au cumul;cumul;cumule;en cumule;cette annee;a ce jour;portant a;portant le total a;portant le nombre total;porte a;portant le nombre;portant le bilan total;ce qui porte;ce qui porte le total a;total cumule;portant ainsi;nombre cumule;nombre total cumule;bilan cumule;portant a un total de;porte le total a;portant le bilan cumule
            """
        ),
        (
            .forecast,
            "pourrait atteindre;pourraient atteindre;devrait atteindre;devraient atteindre;projection;projections;pourraient;devraient;prevoit;seraient en;pourraient basculer;risquent de;risquent d';pourrait toucher;estime pour;projete;projetee;pourrait depasser;pourraient depasser;devrait;risque de;prevoient;menacees de;menaces de;courent le risque;a l' horizon;risquent;prevoyant"
        ),
        (
            .provisional,
            "provisoire;provisoires;provisoirement;preliminaire;pour l' instant;pour le moment;a ce stade;premier bilan;pourrait s' alourdir;pourrait encore s' alourdir;risque de s' alourdir;susceptible d' evoluer;pourrait augmenter;encore provisoire;premieres estimations;premier decompte;bilan initial;devrait s' alourdir;non definitif;susceptible de s' alourdir;peut encore s' alourdir;pourrait etre plus lourd;estimations preliminaires;reste provisoire;a l' heure actuelle;partiel;craint un bilan plus lourd;preliminaires;risque d' augmenter;jusqu' ici"
        ),
        (.final, "bilan definitif;definitif;definitive;bilan final;decompte final;chiffre definitif"),
        (
            .denied,
            "dementi;a dementi;a nie;nie;nient;refute;a refute;contestent;faux;rejette;a rejete;ont dementi;dement;dementent;dementant;niant;ont nie"
        ),
        (.respectively, "respectivement"),
        (.named, "noms;nommes;identifies;identifiees;identite;formellement identifies;nommement"),
        (.one, "un;une;un autre;une autre"),
        (.sum, "le chiffre;le chiffre de;le total;ce chiffre;le chiffre total"),
        (
            .none,
            "pas eu de;pas eu d';pas fait de;pas fait d';fait aucun;fait aucune;fait ni;aucun;aucune;pas de;pas d';sans faire de;sans faire d' autre;ni;sans;nul;nulle;sans causer de;zero;sans qu' il y ait de;sans faire aucune;sans faire;sans aucune;sans aucun;aucune nouvelle;aucun autre"
        ),
        (.nobody, "personne n' a;personne n' est;nul n' a;personne n' avait;personne n'"),
        (
            .reported,
            "signale;signalee;rapporte;rapportee;enregistre;enregistree;n' a ete signale;deplore;deploree;recense;recensee;annonce;annoncee;communique;communiquee;a deplorer;a signaler;fait etat;rapportes;signales;connu;connue;confirme;confirmee"
        ),
        (.percent, "%;pour cent;pourcent;p cent"),
        (
            .share,
            "la moitie;deux tiers;les deux tiers;un tiers;le tiers;un quart;trois quarts;les trois quarts;le quart;un cinquieme;moitie;le cinquieme;les quatre cinquiemes;un dixieme"
        ),
    ]

    private static let frenchThings: [(Sense, String)] = [
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
