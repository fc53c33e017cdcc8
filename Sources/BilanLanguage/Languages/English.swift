import BilanModel

extension Words {
    /// English after the United Nations Editorial Manual and OCHA's style guide: "per cent", words under ten, "about"
    /// before numbers, no comma before "and".
    static let english = Words(
        name: "English", numbers: .english, bounds: .english, dates: .english, people: .english, states: .english,
        reading: .english)
}

extension NumberWords {
    fileprivate static let english = NumberWords(
        group: ",", decimal: ".", beforeNoun: " ",
        small: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
        smallFeminineOne: "one", million: ("million", "million"), billion: ("billion", "billion"),
        millionTakesOf: false, isSingular: { $0 == Quantity(1) }, percent: { $0 + " per cent" })
}

extension BoundWords {
    fileprivate static let english = BoundWords(
        before: {
            switch $0 {
            case .exact: "-"
            case .atLeast: "at least"
            case .moreThan: "more than"
            case .atMost: "at most"
            case .fewerThan: "fewer than"
            case .upTo: "up to"
            case .nearly: "nearly"
            case .about: "about"
            }
        },
        range: { "\($0) to \($1)" }, openingRange: { "from \($0) to \($1)" }, total: "A total of ",
        vague: {
            switch $0 {
            case .couple: ("a couple", true)
            case .several: ("several", false)
            case .tens: ("tens", true)
            case .dozens: ("dozens", true)
            case .severalTens: ("several dozen", false)
            case .hundreds: ("hundreds", true)
            case .severalHundred: ("several hundred", false)
            case .thousands: ("thousands", true)
            case .tensOfThousands: ("tens of thousands", true)
            case .hundredsOfThousands: ("hundreds of thousands", true)
            case .millions: ("millions", true)
            }
        },
        unstated: "an unstated number", noneReported: "none reported")
}

extension DateWords {
    fileprivate static let english = DateWords(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        day: { String($0) }, interval: { "\($0) to \($1)" },
        period: { type, number in
            let place = ["", "first", "second", "third", "fourth"]
            return switch type {
            case .week: "ISO week \(number)"
            case .epiweek: "epidemiological week \(number)"
            case .tueweek: "week \(number) (Tuesday to Monday)"
            case .wedweek: "week \(number) (Wednesday to Tuesday)"
            case .thuweek: "week \(number) (Thursday to Wednesday)"
            case .friweek: "week \(number) (Friday to Thursday)"
            case .satweek: "week \(number) (Saturday to Friday)"
            case .dekad: "\(place[number]) dekad"
            case .quarter: "\(place[number]) quarter"
            case .half: "\(place[number]) half"
            default: String(number)
            }
        },
        ofYear: { _, title, year in "\(title) of \(year)" })
}

extension PeopleWords {
    fileprivate static let english = PeopleWords(
        person: Noun("person", "people"),
        noun: { group in
            var rest = group
            (rest.status, rest.side) = (.all, .any)
            if rest == .all, group.side == .attacker, group.status == .all || group.status == .armedGroup {
                return Noun("attacker", "attackers")
            }
            if group == Group(ageLow: nil, ageHigh: 17) || group == Group(ageLow: 0, ageHigh: 17) {
                return Noun("child", "children")
            }
            guard group.isStatusOnly else { return nil }
            return switch group.status {
            case .civilian: Noun("civilian", "civilians")
            case .military: Noun("soldier", "soldiers")
            case .police: Noun("police officer", "police officers")
            case .militia: Noun("militia member", "militia members")
            case .armedGroup: Noun("presumed armed group member", "presumed armed group members")
            case .peacekeeper: Noun("peacekeeper", "peacekeepers")
            case .unknown: Noun("person of unknown status", "people of unknown status")
            case .aidWorker: Noun("aid worker", "aid workers")
            case .healthWorker: Noun("health worker", "health workers")
            case .journalist: Noun("journalist", "journalists")
            case .all: nil
            }
        },
        status: {
            switch $0 {
            case .all: "everybody"
            case .civilian: "civilians"
            case .military: "soldiers"
            case .police: "police officers"
            case .militia: "militia members"
            case .armedGroup: "presumed armed group members"
            case .peacekeeper: "peacekeepers"
            case .unknown: "status unknown"
            case .aidWorker: "aid workers"
            case .healthWorker: "health workers"
            case .journalist: "journalists"
            }
        },
        side: {
            switch $0 {
            case .any: "any side"
            case .attacker: "attackers"
            case .attacked: "the side attacked"
            case .bystander: "bystanders"
            }
        },
        sex: {
            switch $0 {
            case .all: "both sexes"
            case .female: "women and girls"
            case .male: "men and boys"
            case .other: "another sex"
            }
        },
        ages: { low, high in high.map { "\(low) to \($0) years" } ?? "\(low) years and over" },
        phase: { "phase \($0)" }, of: { "of " + $0 },
        nobody: { noun, predicate in "no \(noun.many) \(predicate)" },
        nobodyAgreement: { Agreement(isSingular: false, gender: $0.gender) },
        predicate: { measure, agreement, hedged in
            let (was, has) = agreement.isSingular ? ("was", "has") : ("were", "have")
            let hedge = hedged ? "reportedly " : ""
            return switch measure {
            case "killed", "injured", "abducted", "detained": "\(was) \(hedge)\(measure)"
            case "casualties": "\(was) \(hedge)killed or injured"
            case "neutralized": "\(was) \(hedge)“neutralized” (killed, wounded or captured)"
            case "missing": "\(was) \(hedge)missing"
            case "displaced": "\(has) \(hedge)fled"
            case "idps": "\(was) internally displaced"
            case "refugees": "\(was) refugees"
            case "affected": "\(was) affected"
            case "in_need": (agreement.isSingular ? "is" : "are") + " in need"
            case "targeted": (agreement.isSingular ? "is" : "are") + " targeted for assistance"
            case "reached": "\(has) been reached with assistance"
            case "food_insecure": (agreement.isSingular ? "is" : "are") + " in acute food insecurity"
            default: nil
            }
        },
        label: { $0.labelEN })
}

extension StateWords {
    fileprivate static let english = StateWords(
        and: "and", or: "or", none: "None",
        cell: {
            switch $0 {
            case .reported: ""
            case .nil: "0"
            case .noReport: "no figure reported"
            case .noneRecorded: "no event recorded"
            case .notApplicable: "not applicable"
            case .withheld: "withheld"
            }
        },
        notAllocated: "not allocated", notSeparable: "not separable", colon: ": ", typeset: { $0 })
}

extension ReadingWords {
    fileprivate static let english = ReadingWords(
        decimalMark: UInt8(ascii: "."),
        before: [
            "exactly": .exact, "a total of": .exact, "at least": .atLeast, "no fewer than": .atLeast,
            "no less than": .atLeast, "not less than": .atLeast, "a minimum of": .atLeast, "minimum": .atLeast,
            "more than": .moreThan, "over": .moreThan, "above": .moreThan, "upwards of": .moreThan,
            "in excess of": .moreThan, "exceeding": .moreThan, "at most": .atMost, "no more than": .atMost,
            "not more than": .atMost, "a maximum of": .atMost, "maximum": .atMost, "fewer than": .lessThan,
            "less than": .lessThan, "under": .lessThan, "below": .lessThan, "up to": .upTo, "as many as": .upTo,
            "nearly": .nearly, "almost": .nearly, "close to": .nearly, "just under": .nearly, "about": .about,
            "around": .about, "some": .about, "roughly": .about, "approximately": .about, "approx": .about,
            "an estimated": .about, "estimated": .about, "circa": .about, "ca": .about, "c": .about,
        ],
        running: [
            "just over": .moreThan, "well over": .moreThan, "slightly more than": .moreThan,
            "slightly over": .moreThan, "a little over": .moreThan, "a little more than": .moreThan,
            "well above": .moreThan, "far more than": .moreThan, "much more than": .moreThan, "beyond": .moreThan,
            "many more than": .moreThan, "no fewer": .atLeast, "not fewer than": .atLeast, "a good": .atLeast,
            "at the very least": .atLeast, "at a minimum": .atLeast, "a total of at least": .atLeast,
            "in total": .exact, "altogether": .exact, "a combined": .exact, "an additional": .exact,
            "a further": .exact, "another": .exact, "exactly": .exact, "precisely": .exact, "only": .exact,
            "just": .exact, "slightly fewer than": .lessThan, "slightly less than": .lessThan,
            "just below": .nearly, "just short of": .nearly, "close on": .nearly, "almost a total of": .nearly,
            "approaching": .nearly, "a little under": .nearly, "virtually": .nearly, "an estimated total of": .about,
            "in the region of": .about, "something like": .about, "more or less": .about, "or so": .about,
            "a rough": .about, "the order of": .about, "a maximum": .atMost, "at the most": .atMost,
            "not over": .atMost, "no greater than": .atMost, "potentially as many as": .upTo, "as much as": .upTo,
        ],
        behind: [
            "or more": .atLeast, "and more": .atLeast, "at least": .atLeast, "or fewer": .atMost, "or less": .atMost,
            "at most": .atMost, "or so": .about, "odd": .about, "approximately": .about, "approx": .about,
        ],
        ranges: [("between", "and"), ("from", "to"), ("", "to"), ("", "-")],
        runningRanges: [("", "or"), ("anywhere between", "and")], dozens: ["dozen": 12, "score": 20],
        zero: [
            "zero", "nil", "nobody", "no one", "nobody was hurt", "no one was killed", "nobody was killed",
            "nothing to report",
            "nil report",
        ],
        noReport: ["no report", "no report received", "report not received", "not received"],
        noneReported: [
            "none reported", "no casualties reported", "no casualties were reported", "no victims reported",
            "no deaths reported", "no injuries reported",
        ],
        unstated: [
            "an unstated number", "an unknown number", "an unspecified number", "some", "many", "casualties",
            "an influx", "an influx of",
        ],
        unknown: [
            "not available", "not known", "unknown", "not reported", "no figure reported", "no data", "not applicable",
            "none", "null", "withheld", "tbc", "tbd",
        ],
        vague: [
            "a couple": .couple, "a couple of": .couple, "several": .several, "a few": .several, "a handful": .several,
            "a handful of": .several, "few": .several, "tens": .tens, "dozens": .dozens, "several dozen": .severalTens,
            "several dozens": .severalTens, "scores": .severalTens, "a few dozen": .tens, "few dozen": .tens,
            "many dozens": .severalTens, "a few hundred": .hundreds, "few hundred": .hundreds,
            "many hundreds": .severalHundred, "a few thousand": .thousands, "many thousands": .thousands,
            "several tens": .severalTens, "hundreds": .hundreds,
            "several hundred": .severalHundred, "several hundreds": .severalHundred, "thousands": .thousands,
            "several thousand": .thousands, "tens of thousands": .tensOfThousands,
            "hundreds of thousands": .hundredsOfThousands, "millions": .millions,
        ],
        approximate: ["a dozen": 12, "half a dozen": 6, "dozen": 12],
        belowHundred: numbered(english99), hundred: ["hundred"], hundredAlone: false, article: ["a", "an"],
        joiner: ["and"], scales: ["thousand": 3, "million": 6, "billion": 9], scalesAlone: [],
        letters: ["k": 3, "m": 6, "mn": 6, "mln": 6, "mio": 6, "bn": 9, "b": 9],
        half: ["half a", "half", "one half"], andHalf: ["and a half"],
        months: places([
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ]),
        weekdays: places([
            "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri",
            "saturday sat", "sunday sun",
        ]))

    private static let english99: [String] = {
        let units =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            + "seventeen eighteen nineteen"
        let names = units.split(separator: " ").map { String($0) }
        let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
        return names + tens.flatMap { ten in (0...9).map { $0 == 0 ? String(ten) : ten + " " + names[$0] } }
    }()
}
