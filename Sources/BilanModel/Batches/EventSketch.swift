/// What is known of an event for telling whether another one is the same.
public struct EventSketch: Hashable, Sendable {
    /// Its number in the store.
    public var number: Int32
    /// Identity from content; decides every tie.
    public var uid: UInt64
    /// Its own id, else that of its record.
    public var id: String
    /// Its name; empty where nobody gave one.
    public var label: String
    /// Numbers of the datasets that tell of it.
    public var datasets: Set<Int32> = []
    /// First day it may have happened.
    public var start: Int32
    /// Last day it may have happened.
    public var end: Int32
    /// UCDP's date_prec, 1 to 5; 0 when not said.
    public var datePrecision: UInt8
    /// Place, a number of the gazetteer or of a set; -1 when unplaced or where its records differ.
    public var place: Int32
    /// The place as written, of its first record.
    public var placeWords: String
    /// UCDP's where_prec, 1 to 7; 0 when not said.
    public var wherePrecision: UInt8
    /// Kind of event, as written.
    public var category: String
    /// Who took part, as written.
    public var actors: [String] = []

    /// A sketch of an event.
    public init(
        number: Int32, uid: UInt64, id: String, label: String = "", start: Int32, end: Int32, datePrecision: UInt8 = 0,
        place: Int32 = -1, placeWords: String = "", wherePrecision: UInt8 = 0, category: String = ""
    ) {
        self.number = number
        self.uid = uid
        self.id = id
        self.label = label
        self.start = start
        self.end = end
        self.datePrecision = datePrecision
        self.place = place
        self.placeWords = placeWords
        self.wherePrecision = wherePrecision
        self.category = category
    }
}
