import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchNeeds: [(Sense, String)] = [
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
}
