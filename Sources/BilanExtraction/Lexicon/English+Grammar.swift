import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishGrammar: [(Sense, String)] = [
        (
            .subset,
            """
            including;among them;of whom;of which;among whom;including at least;of them;amongst them;among which;includes;included;include;comprising;in particular;notably;include;especially;most of them;mostly;of these;among the dead;among the victims;among those killed;among the wounded;among the injured;among the displaced;among these;made up of;namely;consisting of;comprised of;with among them;of those;counting among them
            """
        ),
        (.and, "and;or;as well as;along with;plus;together with;but also;and also;while;&"),
        (.of, "of"),
        (
            .preposition,
            """
            in;at;on;by;from;to;into;near;with;for;after;during;between;against;across;around;throughout;under;over;within;outside
            following;when;where;as;amid;before;because;because of;due to;through;toward;towards;along;per;until;since then;inside;via;despite;upon;onto;behind;below;above;if;than
            """
        ),
        (
            .skip,
            """
            the;these;those;this;that;its;military;their;his;her;our;some;any;all;also;reportedly;allegedly;still;already;most;many;such
            other;further;additional;new;more;malian;nigerien;burkinabe;local;young;old;elderly;innocent;unarmed;suspected;alleged;confirmed
            presumed;government;armed;army;civilian and military;very;both;now;then;later;so;too;each;just;only;even;mainly;mostly male;almost;apparently;officially
            recently;tragically;sadly;brutally;forcibly;seriously;critically;badly;slightly;severely;gravely;lightly;internally;newly;who had;believed;different;several other
            foreign;national;additional;total;extra;initially;currently;estimated;immediately;at first;again;well;there;least;far;lost;confirmed
            vulnerable;acutely;directly;indirectly;immediate;urgent;daily;humanitarian;severe;acute;registered;unaccompanied;malnourished
            chinese;french;russian;chadian;nigerian;ivorian;senegalese;egyptian;turkish;indian;american;british;german;togolese;mauritanian;moroccan;algerian;somali;sudanese;ethiopian;syrian;haitian;congolese;ukrainian
            """
        ),
        (.since, "since;since the beginning of;since the start of"),
        (
            .running,
            """
            so far this year;this year;to date;since the beginning of the year;since the start of the year;in total since;cumulative;cumulatively;cumulative total;bringing the total;brings the total;overall total;year to date;bringing the total number;brings to;bringing to;taking the total;bringing the overall;running total;since january;in all since;all told since;raising the total;brought the total;takes the total;a total to
            """
        ),
        (
            .forecast,
            """
            could reach;may reach;might reach;is expected to;are expected to;are projected;is projected;projected;could rise;could climb;forecast;forecasts;expected to reach;projections;projection;are likely to;is likely to;risk being;expected to be;are at risk;anticipated;is set to;are set to;could increase;could exceed;estimated to be at risk;would reach;will rise
            """
        ),
        (
            .provisional,
            """
            provisional;provisionally;preliminary;so far;as yet;expected to rise;could rise;may rise;likely to rise;expect it to be much higher;expects a much higher;toll may rise;could be higher;may be higher;initial toll;initial;early reports;first reports;might rise;still rising;still being counted;at this stage;interim;expected to climb;could climb further;expected to increase;not final;is likely to rise;may increase;to be confirmed;could increase further;may climb;far higher;much higher
            """
        ),
        (.final, "final toll;definitive toll;final death toll;final count;definitive;final figure;final;final tally"),
        (
            .denied,
            "denied;denies;deny;rejected reports;dismissed reports;refuted;false;denying;untrue;rejected claims;rejected as false;retracted;dismissed claims;dismissed"
        ),
        (.respectively, "respectively"),
        (.named, "names;named;identified;by name;name;identities"),
        (.one, "a;an;one;another"),
        (.sum, "the figure;the total;this figure;the overall total;its total;the tally;the overall toll"),
        (.none, "no;without any;not any;zero;without;neither;nor;nil;no new"),
        (.nobody, "nobody;no one;none;no body;no person;no people"),
        (
            .reported,
            "reported;recorded;registered;were reported;immediately reported;have been reported;announced;known;confirmed;immediately known;documented;information;word"
        ),
        (.percent, "%;per cent;percent;pct"),
        (
            .share,
            "half;two thirds;one third;a third;a quarter;three quarters;one quarter;one half;a fifth;one fifth;four fifths;two fifths;three fifths;a tenth;a half"
        ),
    ]
}
