import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchHomes: [(Sense, String)] = [
        (
            .active(Measures.cases),
            """
            contamine;a contamine;ont contamine;infecte;a infecte;ont infecte;contaminant;infectant;rendu malades
            a rendu malades
            """
        ),
        (
            .state(Measures.cases),
            """
            ont contracte;a contracte;sont tombees malades;sont tombes malades;ont ete contaminees
            ont ete contamines;atteintes du cholera;atteints du cholera;atteintes de rougeole;testees positives
            testes positifs;malades du cholera
            """
        ),
        (
            .toll(Measures.cases),
            """
            nombre de cas;nombre total de cas;nombre cumule de cas;nombre de cas suspects;nombre de cas confirmes
            nombre de contaminations;nombre de cas de cholera
            """
        ),
        (
            .victim(Measures.cases),
            """
            cas;cas suspects;cas confirmes;nouveaux cas;cas de;infections;cas suspects de cholera;cas de cholera
            cas de rougeole;cas de meningite;cas de mpox;cas de dengue;cas confirmes de cholera;cas cumules
            contaminations;cas positifs;cas notifies;cas enregistres;nouvelles infections;nouvelles contaminations
            cas probables;cas suspects et confirmes
            """
        ),
        (
            .past(Measures.homesDestroyed),
            """
            detruites;detruits;detruite;incendiees;incendies;brulees;emportees;emportes;effondrees;effondres
            ravagees;rasees;rases;calcinees;detruit;incendiee;consumees;ravages;reduites en cendres;demolies
            se sont effondrees;ecroulees;incendie;brulee;consumes;eventrees;pulverisees;aneanties;aneantis
            totalement detruites;totalement detruits;completement detruites;entierement detruites;ont ete rasees
            parties en fumee;parties en flammes;soufflees;ecroules;reduits en cendres;devastees;abattues par le vent
            tombees;affaissees;mises a feu;mis a feu
            """
        ),
        (
            .active(Measures.homesDestroyed),
            """
            detruisant;incendiant;brulant;emportant;rasant;ravageant;detruire;incendier;detruisent;brule;a detruit
            ont detruit;avoir detruit;ont incendie;a incendie;ont brule;a brule;a ravage;ont ravage;demolissant
            ont rase;a rase;soufflant;devastant;a devaste;ont devaste;mettant le feu a;ont mis le feu a
            reduisant en cendres
            """
        ),
        (
            .past(Measures.homesDamaged),
            """
            endommagees;endommages;endommagee;inondees;inondes;partiellement detruites;degradees;endommage
            submergees;inondee;touchees;abimees;deteriorees;partiellement detruits;englouties
            """
        ),
        (
            .active(Measures.homesDamaged),
            """
            endommageant;inondant;endommager;submergeant;endommagent;a endommage;ont endommage;a inonde;ont inonde
            degradant;ont degrade;a submerge;ont submerge;a touche
            """
        ),
        (.event(Measures.homesDestroyed), "destruction;effondrement;incendie"),
        (
            .active(Measures.homesDestroyed),
            """
            fait|faisant|font|fera s' effondrer|ecrouler|affaisser;provoque|provoquant|entraine|entrainant|cause|causant l' effondrement|ecroulement de|d';provoque|cause|causant|entraine la destruction de|d'
            """
        ),
        (
            .active(Measures.homesDestroyed),
            """
            |a|ont consume|englouti|avale|souffle|balaye|pulverise|eventre|rase|aneanti;consumant|balayant|pulverisant|aneantissant|engloutissant
            """
        ),
    ]
}
