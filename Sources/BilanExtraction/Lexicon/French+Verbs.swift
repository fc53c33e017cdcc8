import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchVerbs: [(Sense, String)] = [
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
}
