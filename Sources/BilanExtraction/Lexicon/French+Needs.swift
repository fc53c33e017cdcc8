import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchNeeds: [(Sense, String)] = [
        (
            .middle(Measures.refugees),
            """
            sont entrees en;sont entres en;sont entrees au;sont entres au;ont traverse la frontiere
            ont franchi la frontiere;sont passes en;sont entres dans;sont entrees dans;sont passees en
            ont demande l' asile;ont sollicite l' asile;ont traverse vers
            sont passees de l' autre cote
            """
        ),
        (
            .middle(Measures.displaced),
            "ont perdu leur maison;ont perdu leurs maisons;ont perdu leur habitation;ont perdu leurs habitations;perdu leur logement"
        ),
        (
            .past(Measures.displaced),
            """
            deplaces par;deplacees par;deplaces;deplacees;deplace;deplacee;deracines;deracinees;evacues
            evacuees;evacue;chasses de;contraints de fuir;contraintes de fuir;forces de fuir;forcees de fuir
            forces a fuir;forcees a fuir;contraints au deplacement;contraintes au deplacement
            contraints de quitter;contraintes de quitter;obliges de fuir;obligees de fuir;contraints a fuir
            contraintes a fuir;obligees de quitter;obliges de quitter;forcees de quitter;forces de quitter
            relogees;chassees de;chassees;chasses;deguerpis;nouvellement deplacees;nouvellement deplaces
            contraints d' abandonner;contraintes d' abandonner;contrainte de fuir;contraint de fuir
            jetees sur les routes;jetes sur les routes;expulses;expulsees;contraints a l' exode;relogees
            contraints de partir;contraintes de partir;contraints de se deplacer;contraintes de se deplacer
            contraints a se deplacer;contraintes a se deplacer;forces a quitter;forcees a quitter
            forces d' abandonner;forcees d' abandonner;obliges de partir;obligees de partir
            obliges de se refugier;amenees a fuir;poussees a fuir;pousses a fuir;poussees a l' exode
            mis en fuite;jetes dans la rue;sans toit;laisses sans abri;laissees sans abri;mises a la rue
            deloges;delogees;evinces;refoules;refoulees
            """
        ),
        (
            .active(Measures.displaced),
            """
            deplacant;a contraint;ont contraint;contraint;contraignant;poussant;forcant;a force;ont force
            a pousse;ont pousse;chassant;deplacent;obligeant;oblige;a oblige;ont oblige
            provoquant la fuite de;entrainant le deplacement de;deracinant;ont chasse;a chasse;pousse
            jetant sur les routes;jete sur les routes;evacuant;contraignent;poussent;ont jete sur les routes
            fait fuir;font fuir;faisant fuir;laisse sans abri;laissant sans abri;a deplace;ont deplace
            a entraine le deplacement de;ont entraine le deplacement de;a provoque le deplacement de
            ont provoque le deplacement de;provoquant le deplacement de;causant le deplacement de
            a cause le deplacement de;ont cause le deplacement de;a provoque la fuite de;ont provoque la fuite de
            ont fait fuir;a fait fuir;a mis en fuite;mettant en fuite;a deracine;ont deracine;delogeant
            expulsant;ont expulse;ayant contraint;ayant force;ayant pousse;conduisant;a amene
            a laisse sans abri;ont laisse sans abri;priver de toit;privant de toit;a prive de toit
            a jete dans la rue
            """
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
        (
            .victim(Measures.refugees),
            """
            refugies;refugie;refugiees;refugies et demandeurs d' asile;refugies enregistres;nouveaux refugies
            refugies maliens;refugies burkinabe;refugies soudanais;nouveaux arrivants refugies
            """
        ),
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
            """
            sont retournees;sont retournes;sont rentres chez;sont rentrees chez;sont revenus;sont revenues
            ont regagne;retournees chez;retournes chez;ont regagne leur localite d' origine;sont rentrees
            sont rentres;ont rejoint leur village d' origine;est retourne;etaient retournees;etaient retournes
            regagne leur;ont pu regagner;rentres chez;rentrees chez;de retour chez;sont de retour
            sont revenus chez;sont retournes volontairement;sont retournees volontairement;ont pu rentrer
            ont pu retourner;ont pu regagner leurs;ont regagne leurs;ont regagne leur;regagnent leurs
            ont reintegre leurs;sont revenues dans leurs;sont revenus dans leurs;sont rentrees dans leurs
            sont rentres dans leurs;ont retrouve leur village;ont retrouve leurs
            """
        ),
        (.toll(Measures.returnees), "nombre de retournes"),
        (
            .state(Measures.inNeed),
            """
            auront besoin;aura besoin;auraient besoin
            dans le besoin;ont besoin d' aide;ont besoin d' une aide;ont besoin d' assistance;ont besoin d' une assistance;a besoin d' aide;a besoin d' une aide;besoin d' assistance humanitaire;avoir besoin;avoir besoin d' aide;besoin d' aide humanitaire;besoin d' une aide humanitaire;besoin d' une assistance humanitaire;necessitent une assistance;necessitant une assistance;ayant besoin d' aide;ayant besoin d' assistance;ayant besoin d' une aide;ayant besoin d' une assistance;auront besoin d' aide;auront besoin d' assistance;auront besoin d' une aide;auront besoin d' une assistance;en besoin d' assistance;ont besoin;ayant besoin;avaient besoin;a besoin;necessitent;necessitant;dependent de l' aide;dans le besoin d' assistance;requierent une assistance;en situation de besoin;dependent de l' aide humanitaire;en besoin d' aide;en besoin;aurait besoin;auraient besoin;requierent;ont un besoin urgent;ont urgemment besoin;avait besoin
            ont un besoin;ont besoin d' une assistance urgente;ont besoin d' une aide d' urgence;en besoin urgent
            en besoin urgent d' assistance;besoin d' une aide d' urgence;ayant un besoin urgent
            tributaires de l' aide;tributaires de l' aide humanitaire;vivent de l' aide;dependant de l' aide
            dependantes de l' aide;en situation de vulnerabilite;attendent une aide;attendent de l' aide
            attendent une assistance;en attente d' assistance;en attente d' aide;besoin d' une assistance
            besoin d' une aide;besoin d' aide;besoin d' assistance;besoin d' abris;besoin de vivres
            besoin de protection;necessiteront une assistance;necessiteront une aide;requerront une assistance
            necessite une assistance
            """
        ),
        (
            .toll(Measures.inNeed),
            "nombre de personnes dans le besoin;nombre de personnes ayant besoin;personnes dans le besoin pin;nombre de personnes ayant besoin d' une aide humanitaire;nombre de personnes ayant besoin d' assistance;nombre de personnes ayant besoin d' aide;nombre de personnes ayant besoin d' une assistance humanitaire"
        ),
        (
            .past(Measures.affected),
            """
            touchees;touches;touche;touchee;affectees;affectes;affecte;affectee;impactees;impactes
            frappees;frappes;durement touchees;durement touches;durement frappees;gravement touchees;eprouvees
            isolees;isoles;enclavees;bloquees;bloques;coupees du monde;coupes du monde;prises au piege
            pris au piege;privees d' eau;prives d' eau;privees d' electricite
            """
        ),
        (
            .active(Measures.affected),
            """
            affectant;touchant;affectent;touchent;affecter;toucher;impactant;a affecte;ont affecte;a touche
            ont touche;a frappe;ont frappe;frappant;a impacte;ont impacte;impactent;fait sinistres;isolant
            eprouvant;bloquant
            """
        ),
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
            """
            ciblant;cibler;visant a assister;vise a aider;visent a aider;vise a atteindre;prevoit d' assister
            prevoient d' assister;ciblent;visant a aider;prevoit d' aider;entend assister;vise a assister
            prevoit d' atteindre;entendent assister;ambitionne d' assister;visent a assister;a l' intention de
            prevoient d' aider;prevoit de venir en aide a;prevoient de venir en aide a;prevoient d' atteindre
            comptent aider;compte aider;comptent assister;compte assister;entendent aider;entend aider
            espere atteindre;esperent atteindre;espere aider;esperent aider;envisage d' assister
            envisagent d' assister;envisagent d' aider;souhaite atteindre;souhaitent atteindre;souhaite assister
            visera;viseront;ciblera;cibleront;prevoit d' appuyer;prevoient d' appuyer
            prevoit de soutenir;prevoient de soutenir;projette d' assister;projettent d' assister
            projette d' aider;assistera;assisteront;appuiera;ont pour objectif d' assister
            a pour objectif d' assister;a pour cible
            """
        ),
        (
            .past(Measures.reached),
            """
            atteintes;atteints;assistees;assistes;aidees;aides;secourues;prises en charge;vaccines
            vaccinees;soutenues;servies;approvisionnees;appuyees;assistees en vivres;assistes en vivres
            touchees par l' assistance;couvertes;couverts;atteintes par l' assistance;atteintes par l' aide
            prises en charge pour malnutrition;pris en charge;nourries;nourris;depistes;depistees;immunises
            immunisees;dotees de kits;accompagnees;servis;ravitaillees;alimentees en eau
            """
        ),
        (
            .middle(Measures.reached),
            """
            ont recu;a recu;ont beneficie;a beneficie;beneficient;ont pu recevoir;beneficie;recu une aide
            recu une assistance;ont ete assistees;ont obtenu;avaient recu;ayant recu;recoivent;beneficiant
            ayant beneficie;ont recu une aide;ont recu une assistance;ont recu des vivres
            ont recu de la nourriture;ont recu des rations;ont recu des kits;ont recu un appui
            ont recu un soutien;ont recu des transferts;ont recu de l' argent;a recu une aide;ont pu beneficier
            ont beneficie d' une assistance;ont beneficie d' une aide;avaient beneficie;auront recu
            auront beneficie;recevaient;ont eu acces;ont beneficie
            """
        ),
        (
            .active(Measures.reached),
            """
            distribue a;distribues a;distribuee a;distribuees a;ont ete distribues a;a ete distribue a;remis a
            fourni a;ont ete distribuees a;a ete distribuee a;assistant;atteignant;ont assiste;a assiste
            ont atteint;a atteint;ont aide;a aide;a fourni une aide a;ont fourni une aide a
            a fourni une assistance a;ont fourni une assistance a;a distribue des vivres a;a secouru;ont secouru
            aidant;a apporte une aide a;ont apporte une aide a;a apporte une assistance a
            ont apporte une assistance a;a permis d' assister;ont permis d' assister;permettant d' assister
            a appuye;ont appuye;a pu assister;ont pu assister;au profit de;en faveur de;secourant;assister
            aider;est venu en aide a;est venue en aide a;sont venus en aide a;sont venues en aide a
            venant en aide a;a porte assistance a;ont porte assistance a;a livre des vivres a
            a distribue de la nourriture a;ont distribue des vivres a;ont distribue de la nourriture a
            a distribue des kits a;a distribue de l' eau a;a distribue de l' argent a;a fourni des vivres a
            a fourni de l' eau a;a fourni des soins a;a pris en charge;ont pris en charge;a vaccine;ont vaccine
            a nourri;ont nourri;a soigne;a offert une aide a;a remis des kits a;a remis des vivres a
            a appuye en vivres;couvrant;beneficiant a;destines a
            """
        ),
        (
            .state(Measures.foodInsecure),
            """
            en insecurite alimentaire;en situation d' insecurite alimentaire;en insecurite alimentaire aigue
            en insecurite alimentaire severe;souffrent de la faim;souffrant de la faim;en phase 3 ou plus
            en phase;en phases;en phase 3 a 5;en situation de crise ou pire;en phase crise;en phase 3
            en situation de crise alimentaire;en phase crise a pire;souffrent d' insecurite alimentaire
            souffrant d' insecurite alimentaire;font face a la faim;en situation d' insecurite alimentaire aigue
            menacees par la faim;face a l' insecurite alimentaire;en proie a la faim;en crise alimentaire
            confrontees a l' insecurite alimentaire;confrontees a la faim
            en insecurite alimentaire et nutritionnelle;confrontees a une insecurite alimentaire
            souffrent d' une insecurite alimentaire;en phase 3 et plus;font face a une insecurite alimentaire
            font face a l' insecurite alimentaire;confrontees a une insecurite alimentaire aigue;en phase 3+
            touchees par l' insecurite alimentaire;touchees par la faim;confrontes a l' insecurite alimentaire
            souffrent d' insecurite alimentaire aigue;souffrent d' insecurite alimentaire severe
            souffriront de la faim;souffriront d' insecurite alimentaire;ne mangent pas a leur faim
            menacees de famine;menaces de famine;en situation de famine;au bord de la famine;affamees;affames
            connaissent la faim;connaitront la faim;endurent la faim;risquent la faim;en phase 4;en phase 5
            en phases 3 a 5;en phase 3 ou superieure;en phase 3 et au dela;en phase 3 ou pire
            classees en phase 3;en situation d' urgence alimentaire;en situation de crise;en phase d' urgence
            en phase de crise;en besoin d' assistance alimentaire;en insecurite alimentaire moderee
            confrontees a la faim aigue;confrontees a une faim aigue;face a la faim;font face a une faim aigue
            seront confrontees a l' insecurite alimentaire;n' ont pas assez a manger;sans nourriture suffisante
            seront en insecurite alimentaire;basculeront dans la faim
            souffrir de la faim;souffrir d' insecurite alimentaire;souffrir d' insecurite alimentaire aigue
            connaitre la faim;basculer dans la faim;faire face a la faim;etre en insecurite alimentaire
            se retrouver en insecurite alimentaire;souffriront d' insecurite
            """
        ),
        (.toll(Measures.foodInsecure), "nombre de personnes en insecurite alimentaire"),
    ]
}
