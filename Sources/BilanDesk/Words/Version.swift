/// The version of the program, as it stands in what it writes.
public enum Version {
    /// The version's number.
    public static let number = "0.1.0"
    /// Name and version, for document properties.
    public static let tool = "bilan " + number
}
