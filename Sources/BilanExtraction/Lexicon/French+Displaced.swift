import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchDisplaced: [(Sense, String)] = [
        (
            .middle(Measures.displaced),
            """
            ont perdu leur maison;ont perdu leurs maisons;ont perdu leur habitation;ont perdu leurs habitations
            perdu leur logement
            """
        ),
        (
            .past(Measures.displaced),
            """
            deplaces par;deplacees par;deplaces;deplacees;deplace;deplacee;deracines;deracinees;evacues;evacuees
            evacue;chasses de;contraints de fuir;contraintes de fuir;forces de fuir;forcees de fuir;forces a fuir
            forcees a fuir;contraints au deplacement;contraintes au deplacement;contraints de quitter
            contraintes de quitter;obliges de fuir;obligees de fuir;contraints a fuir;contraintes a fuir
            obligees de quitter;obliges de quitter;forcees de quitter;forces de quitter;relogees;chassees de
            chassees;chasses;deguerpis;nouvellement deplacees;nouvellement deplaces;contraints d' abandonner
            contraintes d' abandonner;contrainte de fuir;contraint de fuir;jetees sur les routes
            jetes sur les routes;expulses;expulsees;contraints a l' exode;contraints de partir;contraintes de partir
            contraints de se deplacer;contraintes de se deplacer;contraints a se deplacer;contraintes a se deplacer
            forces a quitter;forcees a quitter;forces d' abandonner;forcees d' abandonner;obliges de partir
            obligees de partir;obliges de se refugier;amenees a fuir;poussees a fuir;pousses a fuir
            poussees a l' exode;mis en fuite;jetes dans la rue;sans toit;laisses sans abri;laissees sans abri
            mises a la rue;deloges;delogees;evinces;refoules;refoulees
            """
        ),
        (
            .active(Measures.displaced),
            """
            deplacant;a contraint;ont contraint;contraint;contraignant;poussant;forcant;a force;ont force;a pousse
            ont pousse;chassant;deplacent;obligeant;oblige;a oblige;ont oblige;provoquant la fuite de
            entrainant le deplacement de;deracinant;ont chasse;a chasse;pousse;jetant sur les routes
            jete sur les routes;evacuant;contraignent;poussent;ont jete sur les routes;fait fuir;font fuir
            faisant fuir;laisse sans abri;laissant sans abri;a deplace;ont deplace;a entraine le deplacement de
            ont entraine le deplacement de;a provoque le deplacement de;ont provoque le deplacement de
            provoquant le deplacement de;causant le deplacement de;a cause le deplacement de
            ont cause le deplacement de;a provoque la fuite de;ont provoque la fuite de;ont fait fuir;a fait fuir
            a mis en fuite;mettant en fuite;a deracine;ont deracine;delogeant;expulsant;ont expulse;ayant contraint
            ayant force;ayant pousse;conduisant;a amene;a laisse sans abri;ont laisse sans abri;priver de toit
            privant de toit;a prive de toit;a jete dans la rue
            """
        ),
        (
            .middle(Measures.displaced),
            """
            ont fui;a fui;fuyant;fuient;fuir;fui;avaient fui;auraient fui;ont quitte;ont du fuir;ont du quitter
            ont trouve refuge;a trouve refuge;ayant fui;trouve refuge;se sont refugies;se sont refugiees
            se sont deplacees;se sont deplaces;ont abandonne leurs maisons;ont abandonne leurs foyers
            ont abandonne leur village;a la fuite;a fuir;a quitter leur foyer;a quitter leurs foyers
            a quitter leurs maisons;a quitter leurs villages;se refugier;quitter leur domicile;quitter leurs maisons
            quitter leurs villages;s' etaient refugies;s' est refugie;ont quitte leurs villages
            ont quitte leurs foyers;s' abritent;ont pris la fuite;ont rejoint;sur les routes;ont abandonne;a quitte
            abandonner leur domicile;fuit;a pris la fuite;quitter leur foyer;quitter leurs foyers;a se deplacer
            sont arrives;sont arrivees;prennent la fuite;ont gagne;a quitter;en fuite;trouver refuge
            ont cherche refuge;ont du abandonner
            """
        ),
        (.state(Measures.displaced), "sans abri;sans abris;sans logement;sans toit;sans logis"),
        (
            .victim(Measures.displaced),
            """
            nouveaux deplacements;deplacements;nouveaux deplaces;nouveaux deplaces internes;sans abri;sans abris
            nouveaux pdi;nouvelles personnes deplacees;personnes nouvellement deplacees;nouveaux arrivants
            """
        ),
        (.event(Measures.displaced), "deplacement;fuite;evacuation;exode;deplacement force;le deplacement"),
        (.toll(Measures.displaced), "nombre de nouveaux deplaces;nombre de nouveaux deplacements"),
        (
            .victim(Measures.idps),
            """
            deplaces internes;deplace interne;pdi;personnes deplacees internes;personnes deplacees
            personnes deplacees a l' interieur du pays;personnes deplacees internes pdi;personnes internes deplacees
            deplaces;deplacees internes;personnes deplacees de force;deplaces internes pdi;deplacees;deplace
            deplacee;menages deplaces;deplaces internes au mali
            """
        ),
        (
            .state(Measures.idps),
            """
            deplaces internes;en situation de deplacement;deplacees internes;deplacees a l' interieur du pays
            deplacees a l' interieur;vivant dans des sites de deplaces
            """
        ),
        (
            .toll(Measures.idps),
            """
            nombre de deplaces;nombre de pdi;nombre de deplaces internes;nombre de personnes deplacees
            nombre de personnes deplacees internes;nombre total de deplaces internes;population deplacee
            nombre total de deplaces;nombre total de pdi;nombre des deplaces internes
            """
        ),
        (
            .middle(Measures.displaced),
            """
            |ont|a|avaient|auraient|ayant quitte|fui|deserte|abandonne|evacue leurs|leur|les|le|la|des village|villages|hameau|hameaux|maison|maisons|foyer|foyers|domicile|domiciles|terres|localite|localites|campement|campements|quartier|quartiers
            |ont|a|avaient pris la_fuite|le_chemin_de_l'_exode|la_route_de_l'_exode;ont|a gagne|rallie|atteint la_brousse
            ont|a|avaient du partir|s'_enfuir|fuir|quitter|evacuer;se|s' sont|etaient|est enfuis|enfuies|enfui|deplacees|deplaces|refugies|refugiees;sont arrives|arrivees|arrive|arrivee;sont|etaient accourus
            """
        ),
        (
            .past(Measures.displaced),
            """
            heberges|hebergees|reloges|relogees|abrites|abritees;forces|forcees|contraints|contraintes|obliges|obligees a|de |l'|abandonner|quitter|fuir|partir|exode |leurs|leur|la |maisons|villages|foyers|zone
            jetes|jetees sur les routes|chemins
            """
        ),
        (
            .event(Measures.displaced),
            """
            arrivee;arrivees;afflux
            """
        ),
    ]
}
