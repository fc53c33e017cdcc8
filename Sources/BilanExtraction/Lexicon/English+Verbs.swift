import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishVerbs: [(Sense, String)] = [
        (
            .change,
            """
            rose to;risen to;rising to;rises to;stands at;stood at;standing at;climbed to;climbs to;reached;reaching;has reached
            had reached;up to now;increased to;increases to;grew to;grown to;jumped to;put at;brought to;bringing;brings
            now at;now stands at;was revised to;revised to;revised up to;revised down to;revised upwards to;revised downwards to;has risen to
            has climbed to;updated to;raised to;lowered to;fell to;fallen to;dropped to;decreased to;passed;exceeded;exceeds;topped;surpassed;tops
            put the;puts the;putting the;set at;estimated at;is now;amounts to;amounted to;totalled;totaled;totals;bringing the;brought the;declined to;doubled to;tripled to;stands;stood;more than doubled to;has more than doubled to;soared to;swelled to;crossed;hit
            was put at;climbing to;increasing to;increased from;rose from;risen from;up from;down from;fell from;dropped from;revised from;corrected from;raised from;decreased from;declined from;revised;corrected;reduced to;corrected to
            """
        ),
        (
            .be,
            "was;were;been;is;are;be;being;got;get;gets;remain;remained;remains;left;became;become;believed to be;feared;have been;has been;had been;thought to be;presumed;believed;said to be;said to have been;reported to have been;reported to be"
        ),
        (.have, "have;has;had;having;did;do;does"),
        (.modal, "could;may;might;would;will;can;should;must"),
        (.not, "not;never;n't;'t"),
        (.relative, "who;which;that;whom;whose"),
        (
            .speech,
            """
            notified;notifies;warn;warns;spoke of;spoke later of;later spoke of;speaks of;speak of;spoken of;compute;indicates that;fears that
            said;says;told;stated;states;announced;announces;reported;reports;declared;claimed;claims;confirmed;confirms
            estimates;estimated;indicated;indicates;added;noted;explained;affirmed;revealed;warned;wrote;tweeted;documented
            recorded;registered;counted;verified;acknowledged;admitted;insisted;stressed;suggest;suggests;asserted;posted
            recounted;testified;specified;maintains;maintained;alleged;alleges;identified;suggested
            stating;saying;adding;announcing;claiming responsibility;claimed responsibility;estimating;indicate;indicating;show;say;report;estimate;believes;believe;expects;expect;fear;fears;feared that
            declares;acknowledges;denied;denies;recalled;disclosed;tallied;logged;deplored;published;reporting;listed;emphasized;emphasised
            """
        ),
        (
            .source,
            """
            according to;citing;quoting;per;as reported by;as stated by;based on;according to figures from;reported by;documented by;recorded by;said by;announced by;confirmed by;published by;released by;compiled by;provided by;verified by;issued by;registered by;cited by;given by
            """
        ),
        (
            .verb,
            """
            attacked;attack;attacks the;opened fire;struck;raided;stormed;ambushed;gathered;took place;occurred;happened;began
            launched;carried out;targeted by an attack;live;lives in;lived;work;works;worked;joined;demanded;called
            asked;condemned;protested;marched;deployed;withdrew;went;came;continue;continued;remain without;attended;travelling;traveling
            carrying;repelled;repulsed;repel;seized;looted;stole;stolen;lost;patrolled;patrol;patrolling;fired;exploded;detonated;agreed;signed;voted
            treated;admitted to;received treatment;hosting;host;hosts;hosted;helped evacuate;mourned;buried;attend;celebrated;elected;trained
            ride;riding;entered;surrounded;crashed;capsized;overturned;sank;aboard;on board;surrendered;participated;took part
            """
        ),
        (
            .spared,
            """
            released;freed;rescued;found safe;escaped;survived;unharmed;unhurt;were released;were freed;set free;safe and sound;liberated;unscathed;discharged;regained their freedom;found alive;acquitted
            """
        ),
    ]
}
