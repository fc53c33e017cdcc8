/// The gazetteer as the store keeps it: places with their numbers and everything that hangs on them.
///
/// Every question reads the whole of it, so rows hold no strings: a text is a number in `texts`, and a place is the
/// store's number. `content` gives the same as cards.
public struct PlaceTable: Sendable {
    /// Everything written, by the numbers that rows hold.
    public var texts = TextTable()
    /// Places by number; place sets are in `sets`.
    public var places: [Place] = []
    /// Names beside a place's own, by number of the place, in the order in which they are given.
    public var names: [Name] = []
    /// Codes in the order of scheme, version, code and level.
    public var codes: [Code] = []
    /// Population by number of the place, then by scheme, year and source.
    public var population: [People] = []
    /// What became of what.
    public var changes: [Change] = []
    /// Place sets: numbers of members by number of the set.
    public var sets: [Int32: [Int32]] = [:]

    /// An empty gazetteer.
    public init() {}

    /// One place.
    public struct Place: Sendable {
        /// The store's number.
        public var number: Int32
        /// An administrative area or a site.
        public var kind: PlaceCard.Kind
        /// Stable key: `MLI/gao`.
        public var key: Int32
        /// Name as the place's own country writes it.
        public var name: Int32
        /// Latitude and longitude in degrees, where known.
        public var position: Position?

        /// A place of these texts.
        public init(number: Int32, kind: PlaceCard.Kind, key: Int32, name: Int32, position: Position? = nil) {
            self.number = number
            self.kind = kind
            self.key = key
            self.name = name
            self.position = position
        }
    }

    /// One more name of a place.
    public struct Name: Sendable {
        /// Number of the place.
        public var place: Int32
        /// The name.
        public var name: Int32
        /// What it is.
        public var role: NameRole
        /// Language, two letters; empty when it is nobody's in particular.
        public var language: Int32

        /// A name of a place.
        public init(place: Int32, name: Int32, role: NameRole, language: Int32 = 0) {
            self.place = place
            self.name = name
            self.role = role
            self.language = language
        }
    }

    /// What a name is to its place.
    public enum NameRole: Hashable, Sendable {
        /// The name in English.
        case english
        /// The name in French.
        case french
        /// Another spelling.
        case spelling
        /// A name that is more than a spelling.
        case other(PlaceAlias.Kind)
    }

    /// One code of a place.
    public struct Code: Sendable {
        /// Number of the place.
        public var place: Int32
        /// Who gives the code.
        public var scheme: Int32
        /// Which edition of the scheme.
        public var version: Int32
        /// The code.
        public var code: Int32
        /// Level: 0 country to 4, 5 for a settlement.
        public var level: UInt8
        /// Number of the parent in the same scheme; -1 for none.
        public var parent: Int32
        /// First day of validity.
        public var validFrom: CalendarDate?
        /// Last day of validity.
        public var validTo: CalendarDate?

        /// A code of a place.
        public init(place: Int32, scheme: Int32, version: Int32, code: Int32, level: UInt8, parent: Int32) {
            self.place = place
            self.scheme = scheme
            self.version = version
            self.code = code
            self.level = level
            self.parent = parent
        }
    }

    /// How many people live in a place, as one source counts them.
    public struct People: Sendable {
        /// Number of the place.
        public var place: Int32
        /// Scheme and version whose boundaries are meant: `cod-ab-2021`.
        public var scheme: Int32
        /// Who says so.
        public var source: Int32
        /// Year.
        public var year: Int
        /// When it was published.
        public var publishedOn: CalendarDate?
        /// People.
        public var people: Quantity

        /// A population figure.
        public init(
            place: Int32, scheme: Int32, source: Int32, year: Int, publishedOn: CalendarDate?, people: Quantity
        ) {
            self.place = place
            self.scheme = scheme
            self.source = source
            self.year = year
            self.publishedOn = publishedOn
            self.people = people
        }
    }

    /// What became of a place.
    public struct Change: Sendable {
        /// Number of the place before.
        public var from: Int32
        /// Number of the place after.
        public var to: Int32
        /// What happened.
        public var kind: PlaceChange.Kind
        /// Share of the former that went into the latter, where known (0 to 1).
        public var share: Double?
        /// Day of the change.
        public var day: CalendarDate?

        /// A change from one place to another.
        public init(from: Int32, to: Int32, kind: PlaceChange.Kind, share: Double?, day: CalendarDate?) {
            self.from = from
            self.to = to
            self.kind = kind
            self.share = share
            self.day = day
        }
    }
}
