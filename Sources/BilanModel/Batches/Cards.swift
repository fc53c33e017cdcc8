/// What is known of a dataset.
public struct DatasetCard: Hashable, Sendable {
    /// The word it goes by on the command line and in outputs.
    public var code: String
    /// How its figures combine with others.
    public var kind: DatasetKind
    /// Title for a list of sources.
    public var title = ""
    /// Who publishes it.
    public var publisher = ""
    /// How it asks to be cited.
    public var citation = ""
    /// Licence or terms.
    public var licence = ""
    /// Grade of its figures, where they carry none.
    public var grade = Grade.unknown
    /// Who may see its rows.
    public var audience = Audience.public
    /// Smaller leads before larger, where several datasets answer.
    public var leadRank: Int

    /// A card with the rank usual for its kind: curated events lead, then a publisher's own totals, then pooled claims.
    public init(code: String, kind: DatasetKind, leadRank: Int? = nil) {
        self.code = code
        self.kind = kind
        self.leadRank = leadRank ?? [.events: 100, .series: 150, .rounds: 150][kind] ?? 200
    }
}

/// A country and the days for which a release is complete there.
public struct Coverage: Hashable, Sendable {
    /// Number of the country's place.
    public var place: Int32
    /// First and last day, nil when the release lists the country without saying from when to when.
    public var days: ClosedRange<CalendarDate>?

    /// A coverage of a place.
    public init(place: Int32, days: ClosedRange<CalendarDate>?) {
        self.place = place
        self.days = days
    }
}

/// A record that its publisher has taken back: deleted, or merged with another.
public struct Withdrawal: Hashable, Sendable {
    /// The publisher's own id.
    public var externalID: String
    /// Day from which it no longer stands; nil leaves it to the release.
    public var day: CalendarDate?

    /// The end of a record.
    public init(externalID: String, day: CalendarDate?) {
        self.externalID = externalID
        self.day = day
    }
}

/// Somebody who says something, or publishes it.
public struct SourceCard: Hashable, Sendable {
    /// Local id in the sheet.
    public var id: String
    /// Name as printed after "according to".
    public var name: String
    /// Name as printed after "selon".
    public var nameFR = ""
    /// Kind, as the sheet says (`government`, `media` …).
    public var kind = ""
    /// How far it can be trusted.
    public var grade = Grade.unknown
    /// Name for the public, where the real one must not stand.
    public var publicLabel = ""
    /// The same in French.
    public var publicLabelFR = ""

    /// Kinds that mean a private person, who is named to nobody outside.
    public static let privateKinds = ["person", "private_person", "individual", "witness", "particulier", "temoin"]
    /// Whether it is a private person.
    public var isPrivatePerson: Bool { SourceCard.privateKinds.contains(kind.lowercased()) }

    /// The name that may be printed in English: the public label, where the real name must not stand.
    public var printed: String { publicLabel.isEmpty ? name : publicLabel }
    /// The name that may be printed in French.
    public var printedFR: String {
        [publicLabelFR, publicLabel, nameFR, name].first { !$0.isEmpty } ?? ""
    }

    /// A source of this name.
    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}

/// Something that can be read and dated.
public struct DocumentCard: Hashable, Sendable {
    /// Local id in the sheet.
    public var id: String
    /// Title.
    public var title = ""
    /// Position of its publisher among the batch's sources, or -1.
    public var publisher: Int32 = -1
    /// Address.
    public var url = ""
    /// Language, two letters.
    public var language = ""
    /// Whether it is a primary source.
    public var isPrimary = false
    /// Day on which it could be known.
    public var knownOn: CalendarDate?
    /// Where that day comes from.
    public var knownBasis = KnownBasis.published

    /// A document of this id.
    public init(id: String) { self.id = id }
}

/// Where the day comes from on which something could be known.
public enum KnownBasis: UInt8, Coded {
    /// The day of publication.
    case published = 0
    /// The latest day its own text proves.
    case inferred = 1
    /// The day its release was published.
    case release = 2
    /// The day of import, for want of anything better.
    case imported = 3
}

/// One utterance, whoever copied it.
public struct OriginCard: Hashable, Sendable {
    /// Local key in the sheet.
    public var key: String
    /// Position of who says so among the batch's sources, or -1.
    public var source: Int32
    /// Whether one row of the edition has it and no other: nobody needs to look whether it is there already.
    public var isOwn: Bool

    /// An origin of this key.
    public init(key: String, source: Int32, isOwn: Bool = false) {
        self.key = key
        self.source = source
        self.isOwn = isOwn
    }
}

/// Something that happened, with what it is part of.
public struct EventCard: Hashable, Sendable {
    /// Local id in the sheet.
    public var id: String
    /// Short name in English.
    public var label = ""
    /// Short name in French.
    public var labelFR = ""
    /// How a sentence goes on after "people were killed": English.
    public var phrase = ""
    /// The same in French.
    public var phraseFR = ""
    /// Positions of the events it is part of.
    public var parents: [Int32] = []
    /// Identity of an event that another dataset has brought and that rows of this batch join.
    ///
    /// Its words stay as they are. Missing: nil for an event of the batch's own.
    public var joined: UInt64?

    /// An event of this id.
    public init(id: String) { self.id = id }
}
