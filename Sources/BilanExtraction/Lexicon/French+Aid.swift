import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchAid: [(Sense, String)] = [
        (
            .past(Measures.affected),
            """
            touchees;touches;touche;touchee;affectees;affectes;affecte;affectee;impactees;impactes;frappees;frappes
            durement touchees;durement touches;durement frappees;gravement touchees;eprouvees;isolees;isoles
            enclavees;bloquees;bloques;coupees du monde;coupes du monde;prises au piege;pris au piege;privees d' eau
            prives d' eau;privees d' electricite
            """
        ),
        (
            .active(Measures.affected),
            """
            affectant;touchant;affectent;touchent;affecter;toucher;impactant;a affecte;ont affecte;a touche
            ont touche;a frappe;ont frappe;frappant;a impacte;ont impacte;impactent;fait sinistres;isolant;eprouvant
            bloquant
            """
        ),
        (
            .victim(Measures.affected),
            """
            sinistres;sinistrees;personnes sinistrees;personnes affectees;personnes touchees
            """
        ),
        (
            .toll(Measures.affected),
            """
            nombre de sinistres;nombre de personnes touchees;nombre de personnes affectees
            nombre de personnes sinistrees
            """
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
            visera;viseront;ciblera;cibleront;prevoit d' appuyer;prevoient d' appuyer;prevoit de soutenir
            prevoient de soutenir;projette d' assister;projettent d' assister;projette d' aider;assistera
            assisteront;appuiera;ont pour objectif d' assister;a pour objectif d' assister;a pour cible
            """
        ),
        (
            .past(Measures.reached),
            """
            atteintes;atteints;assistees;assistes;aidees;aides;secourues;prises en charge;vaccines;vaccinees
            soutenues;servies;approvisionnees;appuyees;assistees en vivres;assistes en vivres
            touchees par l' assistance;couvertes;couverts;atteintes par l' assistance;atteintes par l' aide
            prises en charge pour malnutrition;pris en charge;nourries;nourris;immunises
            immunisees;dotees de kits;accompagnees;servis;ravitaillees;alimentees en eau
            """
        ),
        (
            .middle(Measures.reached),
            """
            ont recu;a recu;ont beneficie;a beneficie;beneficient;ont pu recevoir;beneficie;recu une aide
            recu une assistance;ont ete assistees;ont obtenu;avaient recu;ayant recu;recoivent;beneficiant
            ayant beneficie;ont recu une aide;ont recu une assistance;ont recu des vivres;ont recu de la nourriture
            ont recu des rations;ont recu des kits;ont recu un appui;ont recu un soutien;ont recu des transferts
            ont recu de l' argent;a recu une aide;ont pu beneficier;ont beneficie d' une assistance
            ont beneficie d' une aide;avaient beneficie;auront recu;auront beneficie;recevaient;ont eu acces
            """
        ),
        (
            .active(Measures.reached),
            """
            distribue a;distribues a;distribuee a;distribuees a;ont ete distribues a;a ete distribue a;remis a
            fourni a;ont ete distribuees a;a ete distribuee a;assistant;atteignant;ont assiste;a assiste;ont atteint
            a atteint;ont aide;a aide;a fourni une aide a;ont fourni une aide a;a fourni une assistance a
            ont fourni une assistance a;a distribue des vivres a;a secouru;ont secouru;aidant;a apporte une aide a
            ont apporte une aide a;a apporte une assistance a;ont apporte une assistance a;a permis d' assister
            ont permis d' assister;permettant d' assister;a appuye;ont appuye;a pu assister;ont pu assister
            au profit de;en faveur de;secourant;assister;aider;est venu en aide a;est venue en aide a
            sont venus en aide a;sont venues en aide a;venant en aide a;a porte assistance a;ont porte assistance a
            a livre des vivres a;a distribue de la nourriture a;ont distribue des vivres a
            ont distribue de la nourriture a;a distribue des kits a;a distribue de l' eau a
            a distribue de l' argent a;a fourni des vivres a;a fourni de l' eau a;a fourni des soins a
            a pris en charge;ont pris en charge;a vaccine;ont vaccine;a nourri;ont nourri;a soigne
            a offert une aide a;a remis des kits a;a remis des vivres a;a appuye en vivres;couvrant;beneficiant a
            destines a
            """
        ),
        (
            .giving,
            """
            remis|remise|remises|remet|remettent|remettant;distribue|distribues|distribuee|distribuees|distribuent|distribuant|distribution|distributions
            fourni|fournis|fournie|fournies|fournit|fournissent|fournissant;livre|livree|livrees;octroye|octroyes|octroyee|octroyees
            offert|offerts|offerte|offertes|offrant;donne|donnes|donnee|donnees;achemine|achemines|acheminee|acheminees;accorde|accordes|accordee
            apporte|apportes|apportee|apportees|apportant;attribue|attribues|attribuee|attribuees;alloue|alloues;servi|servis|servies
            """
        ),
        (
            .active(Measures.affected),
            """
            sinistre|sinistrant;a|ont sinistre|endeuille|isole
            """
        ),
        (
            .state(Measures.affected),
            """
            prives|privees|prive d'|de |l' soins|eau_potable|nourriture|courant
            sans acces a |l' eau|eau_potable|aux_soins;sous blocus|embargo;assieges|assiegees
            """
        ),
        (
            .middle(Measures.reached),
            """
            |ont|a|avaient|ayant percu|percoivent|empoche|touche_une_aide|recu_un_appui
            """
        ),
    ]
}
