/// What a workbook says about itself in its document information.
///
/// Missing: an empty text leaves the property out.
public struct WorkbookProperties: Sendable, Equatable {
    /// The title, naming place, measure and period.
    public var title: String
    /// The subject.
    public var subject: String
    /// The organisation that issues the workbook; never a person's name.
    public var author: String
    /// The company.
    public var company: String
    /// Words to find the file by.
    public var keywords: String
    /// The category.
    public var category: String
    /// The status, such as provisional.
    public var status: String
    /// A remark.
    public var comments: String
    /// The day the workbook counts as made on.
    ///
    /// It is given, never read from a clock, so that a second run gives the
    /// same bytes.
    public var created: WorkbookDay
    /// Further properties in the order given, such as the tool's version and the input's hash.
    public var custom: [CustomProperty]

    /// Properties of a workbook made on a day.
    public init(
        title: String, subject: String = "", author: String = "", company: String = "", keywords: String = "",
        category: String = "", status: String = "", comments: String = "", created: WorkbookDay,
        custom: [CustomProperty] = []
    ) {
        self.title = title
        self.subject = subject
        self.author = author
        self.company = company
        self.keywords = keywords
        self.category = category
        self.status = status
        self.comments = comments
        self.created = created
        self.custom = custom
    }
}

/// A property with a name of our own.
public struct CustomProperty: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The value, as text.
    public var value: String

    /// A property called `name`.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
