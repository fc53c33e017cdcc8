/// The figures of a data package of ours: the table that its description names.
enum PackagedFigures {
    /// The name of a package's description.
    static let description = "datapackage.json"

    /// The table of figures beside a description; nil for a file that describes no package.
    ///
    /// A package is read from its own folder and nowhere else.
    static func file(beside description: SourceFile) throws(IngestError) -> SourceFile? {
        guard description.leaf == PackagedFigures.description else { return nil }
        guard case .list(let resources)? = try JSONValue(description)["resources"] else { return nil }
        let figures = resources.first { $0["name"]?.string == "figures" } ?? resources.first
        guard let path = figures?["path"]?.string, !path.contains("/") else { return nil }
        let folder = description.name.lastIndex(of: "/").map { String(description.name[...$0]) } ?? ""
        return try SourceFile(path: folder + path)
    }
}
