import BilanIngest
import CDatasets

/// The files of `Datasets/`, and the definitions and questions of `Reports/`, as they stood when the program was built.
enum EmbeddedFiles {
    /// Folders in the order in which a new store takes them in: countries before what lies in them, places before figures.
    static let placeFolders = ["countries", "mali-places"]
    /// Folders of figures, which a store has only when samples are asked for.
    static let figureFolders = ["mali-claims", "hno-mali", "idmc-mali", "ucdp-mali-regions"]

    /// The sheets of a folder, sorted by name.
    static func sheets(of folder: String) -> SheetSet {
        SheetSet(files(in: folder).map { (name: $0.path, bytes: $0.bytes) })
    }

    /// A report definition by name.
    static func definition(_ name: String) -> String? {
        files(in: "reports").first { $0.path == "reports/" + name + ".yaml" }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// Names of the report definitions.
    static var definitions: [String] {
        files(in: "reports").map { String($0.path.dropFirst("reports/".count).dropLast(".yaml".count)) }
    }

    /// A built-in question by name.
    static func question(_ name: String) -> String? {
        files(in: "questions").first { $0.path == "questions/" + name + ".yaml" }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// Names of the built-in questions.
    static var questions: [String] {
        files(in: "questions").map { String($0.path.dropFirst("questions/".count).dropLast(".yaml".count)) }
    }

    private static func files(in folder: String) -> [(path: String, bytes: [UInt8])] {
        (0..<bilan_dataset_file_count).compactMap { index in
            let path = CDatasets.path(index)
            guard path.hasPrefix(folder + "/") else { return nil }
            return (path, CDatasets.bytes(index))
        }
    }

    /// Access to the C list, which Swift sees as an array of unknown length.
    private enum CDatasets {
        static func path(_ index: Int) -> String { file(index).path.map { String(cString: $0) } ?? "" }

        static func bytes(_ index: Int) -> [UInt8] {
            let file = file(index)
            return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
        }

        private static func file(_ index: Int) -> bilan_dataset_file { bilan_dataset_file_at(index).pointee }
    }
}
