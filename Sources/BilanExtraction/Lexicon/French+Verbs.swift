import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchVerbs: [(Sense, String)] = [
        (
            .change,
            """
            s' eleve a;s' eleve desormais a;s' elevait a;s' eleve;s' elevait;s' elevent a;est passe a;passe a;passant a;passe de;est passe de;passant de;a atteint;atteint;atteignait;atteignant;est monte a;monte a;s' est alourdi a;alourdi a;s' alourdit a;est de;etait de;porte a;portant;porte;est desormais de;revise a;ramene a;revu a la hausse a;revu a la baisse a;depasse;grimpe a;a grimpe a;a depasse;a ete revise a;s' etablit a;s' etablit;se chiffre a;est estime a;estime a;estimee a;a ete porte a;avoisine;frole;a ete ramene a;est porte a;montait a;est passe;passe;passant;s' est alourdi;s' alourdit;monte;evalue a;evaluee a;est evalue a;s' est eleve a;se monte a;est maintenant de;etait passe a;a franchi;etabli a;a augmente;a augmente pour atteindre;a double pour atteindre;pour atteindre;est tombe a;est ramene a;corrige a;a ete corrige a;a ete revu a;revu a;revise de;corrige de;ramene de;porte de;s' etait eleve a;s' est porte a
            grimpe de;a grimpe de;est grimpe de;monte de;est monte de;est montee a;est montee de;passera de
            est passee de;est passee a;passee de;bondit de;a bondi de;a bondi a;bondit a;s' est alourdi de
            chute de;a chute de;recule de;se situe;se situerait;se situait;oscille;oscillerait;varie
            varierait;se chiffrait a;se chiffrent a;est evaluee a;sont estimes a;sont estimees a
            etait estime a;etait estimee a;est estimee a;s' etablissait a;s' etablissent a;s' etablirait a
            s' eleverait a;s' eleveraient a;se monterait a;culmine a;plafonne a;est desormais porte a
            a ete porte de;a ete revu de;a ete releve a;est releve a;releve a;rehausse a;a ete rehausse a
            a ete abaisse a;abaisse a;est tombe de;tombe a;tombe de;atteindrait;atteignent;atteindre
            ont atteint;a depasse les;franchit;a franchi le cap des;a franchi la barre des
            franchit la barre des;depasse la barre des;approche;approche les;compte desormais;passe desormais a
            totalise;totalisait;totalisent;a progresse de;a ete arrete a;arrete a;fixe a;s' est fixe a
            est fixe a;est maintenant a;est desormais a;serait de;est d';etait d';serait d';est desormais d'
            reste de;demeure de
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
            se targue;se targue de;se targue d';se targuent de;se targuent d';se vante de;se vante d'
            se vantent de;se vantent d';s' est targue de;s' est vante de;s' est vante d';se felicite de
            se felicite d';faisant etat de;faisant etat d';fait etat d';a fait etat d';font etat d'
            ont fait etat d';faisait etat d';evoquant;assurent;ont assure;ont dit avoir;a dit avoir
            affirme avoir;affirment avoir;dit avoir denombre;clame;clament;clame avoir;ont clame;jure;jurent
            mentionne;mentionnent;a mentionne;ont mentionne;constate;a constate;ont constate;decrit;relate
            relatent;a relate;rapportait;rapportaient;indiquaient;parlait de;parlaient de;parle d'
            parlent d';a parle d';ont parle d';conclut;a conclu;observe;a observe;souligne;soulignent
            ont souligne;explique;expliquent;ont explique;ajoute;ajoutent;ont ajoute;informe;informent
            alertent;ont alerte;craint;craignent;redoute;redoutent;calcule;a calcule;a etabli;estimait
            estimaient;avancent;ont avance;a decompte;decompte;ont decompte;a reitere;insiste;a insiste
            resume;admettent;concede;a concede;s' est felicite de;projette
            a inventorie;ont inventorie
            """
        ),
        (
            .source,
            """
            selon;d' apres;a en croire;suivant;citant;aux dires de;de source;de sources;au dire de;d' apres les;selon le;sur la base de;rapporte par;annonce par;communique par;documentes par;recenses par;confirme par;publie par;etabli par;fourni par;recensees par;enregistres par;enregistrees par;signales par;signalees par;diffuse par;cite par;dresse par;donne par;transmis par;annonces par;verifies par;verifiees par;revendique par
            a en juger par;de l' avis de;si l' on en croit;de l' aveu de;au decompte de
            d' apres un decompte de;d' apres un bilan de;selon un bilan de;selon un decompte de;rapportes par
            rapportees par;annoncee par;annoncees par;documente par;documentees par
            releve par;releves par;avance par;avances par;evoque par;publies par;publiees par;recueillis par
            mentionne par;estime par;etablies par;etablis par;confirmes par;confirmees par;au compte de
            tires de;indiques par;indique par
            """
        ),
        (
            .verb,
            """
            attaque;ont attaque;a attaque;ouvert le feu;mene;ont mene;a eu lieu;s' est produit;s' est produite;se sont produits;lance;ont lance;vivent;vit;travaillent;travaille;participe;ont participe;manifeste;ont manifeste;condamne;demande;sont alles;sont venus;se trouvaient;transportant;transportait;hebergent;hebergeant;accueille;accueillent;accueillant;accueillait;soignes;soignees;admis;admises;traites;repousse;ont repousse;vole;ont vole;pille;ont pille;emporte le betail;deploye;se sont rassembles;assistent;tire;ont tire;explose;a explose;chavire;a chavire;s' est renverse;sombre;a bord;se rend;se rendaient;enterre;inhumes;elus;formes;scolarises;incendie le village;prenait part;se rendent;ont pris part;ont incendie le;saute sur
            soigne;ont soigne;a soigne;recoit;ont ouvert;a ouvert;percute;ont percute;derape;devale
            se dirigeaient;se dirigeait;revenaient;revenait;revenant;se rendant;voyageant;voyageaient
            circulant;circulaient;embarques;embarquees;participant;assistant a;rassembles;travaillant
            """
        ),
        (
            .spared,
            """
            liberes;liberees;libere;liberee;relaches;relachees;sauves;sauvees;secourus;indemnes
            sains et saufs;retrouves vivants;ont survecu;rescapes;saines et sauves;retrouvees vivantes
            ont recouvre la liberte;retrouve la liberte;ont ete liberes;relache;sauve;echappe;ont echappe
            remis en liberte;acquittes;sain et sauf;relaxes;relaxees;elargis;retrouves sains;gueris;gueries
            retrouves en vie;retrouvees en vie;epargnes;epargnees;tires d' affaire;rendus a leurs familles
            ont pu s' echapper;ont reussi a s' echapper
            """
        ),
    ]
}
