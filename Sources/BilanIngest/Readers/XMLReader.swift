/// What an XML text is made of, as it goes by.
protocol XMLReader {
    /// An element begins.
    mutating func begin(_ element: XMLName, _ attributes: XMLAttributes)
    /// An element ends.
    mutating func end(_ element: XMLName)
    /// Text within an element, perhaps in pieces.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
    /// Whether nothing more is wanted.
    var isDone: Bool { get }
    /// Whether it holds more than any workbook has.
    var isOverfull: Bool { get }
}

extension XMLReader {
    /// What is small by its nature is never too much.
    var isOverfull: Bool { false }
}
