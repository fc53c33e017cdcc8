import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishRefuge: [(Sense, String)] = [
        (
            .middle(Measures.refugees),
            """
            crossed into;have crossed into;crossed the border;have crossed;crossed the border into;crossing into
            crossing the border;had crossed into;sought asylum;have sought asylum;applied for asylum;seeking asylum
            have crossed over;crossed over into;crossed over;have fled across the border;fled across the border
            fled abroad;fled into neighbouring
            """
        ),
        (
            .victim(Measures.refugees),
            """
            refugees;refugee;refugees and asylum seekers;registered refugees;asylum seekers;new refugees
            newly arrived refugees;refugee children;refugee women;asylum applicants;sudanese refugees
            malian refugees;burkinabe refugees;refugee households;refugee families;persons seeking asylum
            """
        ),
        (.toll(Measures.refugees), "number of refugees;refugee population;number of registered refugees"),
        (
            .victim(Measures.returnees),
            """
            returnees;returnee;returned idps;returned internally displaced people;idp returnees
            """
        ),
        (.victim(Measures.repatriated), "repatriated refugees;refugee returnees;returned refugees"),
        (
            .past(Measures.repatriated),
            """
            repatriated;voluntarily repatriated;sent back home;helped to repatriate;brought back home
            """
        ),
        (.active(Measures.repatriated), "repatriating"),
        (.toll(Measures.returnees), "number of returnees"),
        (
            .middle(Measures.returnees),
            """
            returned home;returned to their homes;returned to their areas of origin;have returned
            returned to their villages;had returned;went back home;returned;return to their areas of origin
            gone back home;went home;returned to their places of origin;returned voluntarily;have come back
            came back;have gone back;went back;resettled in their villages;were able to return
            have been able to return;returning;are returning;had gone home;made their way home;back in their homes
            back in their villages
            """
        ),
        (
            .middle(Measures.returnees),
            """
            resettled;|have|had|has moved|travelled|come|gone|made_it back |home|to_their_homes|to_their_villages;reintegrated
            |have|had|has returned spontaneously|voluntarily;have|had|has resettled
            """
        ),
        (
            .middle(Measures.returnees),
            """
            return home|to_their_homes|to_their_villages|voluntarily;go|get back home
            """
        ),
    ]
}
