import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchForces: [(Sense, String)] = [
        (
            .person(.military),
            """
            soldats;soldat;militaires;militaire;membres des forces armees;membres de l' armee
            elements des forces armees;elements de l' armee;elements des fama;membres des forces de securite
            membres des forces de defense et de securite;elements des forces de defense et de securite
            elements des forces de securite;casques rouges;parachutistes;officiers;officier;sous officiers
            gardes nationaux;gardes;garde;elements des fds;agents des forces de securite;mercenaires;mercenaire;fama
            soldats et gendarmes;recrues;eleves gendarmes;hommes des forces armees;forces speciales
            forces de l' ordre;membres des forces de l' ordre;tirailleurs;fantassins;commandos;membres des fama
            elements des forces de defense;soldats maliens;soldats nigeriens;militaires maliens;instructeurs russes
            hommes de troupe;elements de la garde nationale;gardes republicains;forces de defense et de securite
            elements de l' africa corps;paramilitaires;conscrits;hommes en uniforme
            """
        ),
        (
            .person(.police),
            """
            policiers;policier;gendarmes;gendarme;agents de police;policieres;policiere;elements de la police
            agent de police
            """
        ),
        (
            .person(.militia),
            """
            miliciens;milicien;volontaires pour la defense de la patrie;vdp;dozos;chasseurs dozos
            chasseurs traditionnels;dozo;membres d' une milice;membres d' un groupe d' autodefense;supletifs
            supletifs de l' armee;volontaires civils;combattants volontaires;membres des milices;volontaires
            membres de groupes d' autodefense;supletifs civils
            """
        ),
        (
            .person(.peacekeeper),
            """
            casques bleus;casque bleu;soldats de la paix;soldats de l' onu;soldat de la paix;soldats onusiens
            militaires de l' onu
            """
        ),
        (
            .fighter(isAttacker: true),
            """
            assaillants;assaillant;terroristes;terroriste;djihadistes;djihadiste;jihadistes;jihadiste;islamistes
            kamikazes;kamikaze;hommes armes;homme arme;bandits;bandits armes;insurges;extremistes;ravisseurs
            individus armes;attaquants;agresseurs;attaquant;malfrats;braqueurs;coupeurs de route;brigands;pillards
            meurtriers;preneurs d' otages;assaillants armes;combattants djihadistes;combattants jihadistes
            combattants terroristes;elements terroristes;presumes terroristes;pirates;maraudeurs;hommes a moto
            """
        ),
        (
            .fighter(isAttacker: false),
            """
            rebelles;rebelle;combattants;combattant;separatistes;membres d' un groupe arme;membres de groupes armes
            membres du groupe arme;membres des groupes armes;insurges armes
            """
        ),
        (
            .person(.military),
            """
            officiers et soldats|sous_officiers;hommes du rang;gendarmes et soldats
            elements des forces_speciales|forces_maliennes|troupes;cadets;mercenaires russes|de_wagner
            combattants de wagner|l'_africa_corps;paramilitaires russes
            """
        ),
        (
            .person(.militia),
            """
            suppletifs |civils|de_l'_armee;auxiliaires |de_l'_armee
            """
        ),
    ]
}
