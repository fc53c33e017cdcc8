/// What a reader of gazetteer files hands to the store; keys are the sheet's own and stay stable.
public struct PlaceBatch: Sendable {
    /// Places by key.
    public var places: [PlaceCard] = []
    /// Codes of places, each with its scheme and version.
    public var codes: [PlaceCode] = []
    /// Population of places.
    public var population: [PopulationRow] = []
    /// What became of what.
    public var changes: [PlaceChange] = []
    /// Borders of places.
    public var boundaries: [PlaceBoundary] = []
    /// What was repaired, doubtful or set aside.
    public var findings: [Finding] = []

    /// An empty batch.
    public init() {}
}

/// A place, whatever codes it carries.
public struct PlaceCard: Hashable, Sendable {
    /// Stable key: `MLI/gao`.
    public var key: String
    /// Whether it is an administrative area or a site (settlement, camp).
    public var kind: Kind = .admin
    /// Name as the place's own country writes it.
    public var name: String
    /// Name in English, empty when the same.
    public var nameEN = ""
    /// Name in French, empty when the same.
    public var nameFR = ""
    /// Other spellings.
    public var aliases: [String] = []
    /// Other names that are more than a spelling: of a language, a publisher, a former time.
    public var names: [PlaceAlias] = []
    /// Latitude and longitude in degrees, where known.
    public var position: Position?

    /// An administrative area, a site, or several places together.
    public enum Kind: UInt8, Coded {
        /// An administrative area.
        case admin = 0
        /// A settlement, a camp, a crossing.
        case site = 1
        /// Several places that one figure covers together.
        case set = 2
    }

    /// A place of this key and name.
    public init(key: String, name: String) {
        self.key = key
        self.name = name
    }
}

/// A point on the earth, in degrees.
public struct Position: Hashable, Sendable {
    /// Degrees north.
    public var latitude: Double
    /// Degrees east.
    public var longitude: Double

    /// The point at these degrees.
    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// A code of a place; it means nothing without its scheme and version.
public struct PlaceCode: Hashable, Sendable {
    /// Who gives the code: `cod-ab`, `mli-law`, `iso3166-1-alpha3`.
    public var scheme: String
    /// Which edition of the scheme: `2021`.
    public var version: String
    /// The code, as text.
    public var code: String
    /// Key of the place.
    public var place: String
    /// Level: 0 country to 4, 5 for a settlement.
    public var level: UInt8
    /// Key of the parent place in the same scheme; empty for a country.
    public var parent: String
    /// First day of validity.
    public var validFrom: CalendarDate?
    /// Last day of validity.
    public var validTo: CalendarDate?

    /// A code of a place.
    public init(scheme: String, version: String, code: String, place: String, level: UInt8, parent: String) {
        self.scheme = scheme
        self.version = version
        self.code = code
        self.place = place
        self.level = level
        self.parent = parent
    }
}

/// The population of a place in a year, as one scheme draws it.
public struct PopulationRow: Hashable, Sendable {
    /// Key of the place.
    public var place: String
    /// Scheme and version whose boundaries are meant: `cod-ab-2021`.
    public var scheme: String
    /// Year.
    public var year: Int
    /// Who says so.
    public var source: String
    /// When it was published.
    public var publishedOn: CalendarDate?
    /// People.
    public var people: Quantity

    /// A population figure.
    public init(place: String, scheme: String, year: Int, source: String, publishedOn: CalendarDate?, people: Quantity)
    {
        self.place = place
        self.scheme = scheme
        self.year = year
        self.source = source
        self.publishedOn = publishedOn
        self.people = people
    }
}

/// What became of a place.
public struct PlaceChange: Hashable, Sendable {
    /// Key of the place before.
    public var from: String
    /// Key of the place after.
    public var to: String
    /// What happened.
    public var kind: Kind
    /// Share of the former that went into the latter, where known (0 to 1).
    public var share: Double?
    /// Day of the change.
    public var day: CalendarDate?

    /// What happens to places.
    public enum Kind: UInt8, Coded {
        /// One became several.
        case split = 0
        /// Several became one.
        case merge = 1
        /// Another name.
        case rename = 2
        /// Another code.
        case recode = 3
    }

    /// A change from one place to another.
    public init(from: String, to: String, kind: Kind, share: Double? = nil, day: CalendarDate? = nil) {
        self.from = from
        self.to = to
        self.kind = kind
        self.share = share
        self.day = day
    }
}
