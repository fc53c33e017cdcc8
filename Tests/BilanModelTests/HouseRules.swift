import Foundation

/// What the house forbids in a source file, read from its text alone.
///
/// The arrows are those of the diagram in README.md; a change here is a change there.
struct HouseRules {
    /// A room of the house and the rooms it may import.
    static let arrows: [String: Set<String>] = [
        "BilanModel": [],
        "BilanLanguage": ["BilanModel"],
        "BilanPlaces": ["BilanLanguage", "BilanModel"],
        "BilanIngest": ["BilanPlaces", "BilanLanguage", "BilanModel"],
        "BilanExtraction": ["BilanPlaces", "BilanLanguage", "BilanModel"],
        "BilanStore": ["BilanModel"],
        "BilanAnalytics": ["BilanPlaces", "BilanModel"],
        "BilanReports": ["BilanAnalytics", "BilanLanguage", "BilanModel"],
        "BilanDesk": [
            "BilanReports", "BilanAnalytics", "BilanStore", "BilanExtraction", "BilanIngest", "BilanPlaces",
            "BilanLanguage", "BilanModel",
        ],
        "bilan": ["BilanDesk", "BilanModel"],
    ]

    /// An outside library and its doors: the folders of Sources/ that may import it.
    static let doors: [String: [String]] = [
        "GRDB": ["BilanStore/"],
        "GRDBSQLite": ["BilanStore/"],
        "CCrypto": ["BilanStore/"],
        "CXLSXWriter": ["BilanReports/Writers/"],
        "CZlib": ["BilanIngest/Readers/"],
        "CZip": ["BilanIngest/Readers/"],
        "CExpat": ["BilanIngest/Readers/"],
        "Yams": ["BilanReports/", "BilanIngest/"],
        "ArgumentParser": ["bilan/"],
        "CDatasets": ["BilanDesk/"],
    ]

    /// What comes with Swift and its platform, open to every room.
    static let platform: Set<String> = [
        "Swift", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
        "RegexBuilder",
    ]

    /// Words that stop a run on bad input instead of saying what is wrong with it.
    static let stops = ["try!", "as!", "fatalError(", ".unsafelyUnwrapped"]

    /// Endings of names that say nothing of what a file does.
    static let emptyNames = [
        "Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Common", "Manager", "Managers",
    ]

    /// What is wrong with one Swift file of Sources/, whose path starts with its room.
    static func findings(in source: String, at path: String) -> [String] {
        let code = CodeText.withoutCommentsAndStrings(source)
        return wrongImports(in: code, at: path) + wrongWords(in: code, at: path) + wrongName(path)
            + machinePaths(in: source, at: path)
    }

    /// Imports that go against an arrow, past a door, or to a library the house does not know.
    static func wrongImports(in code: String, at path: String) -> [String] {
        let room = String(path.prefix { $0 != "/" })
        guard let allowed = arrows[room] else { return ["\(path): \(room) is no room of the house"] }
        return imports(in: code).compactMap { module in
            if platform.contains(module) || allowed.contains(module) { return nil }
            if arrows[module] != nil { return "\(path): \(room) may not import \(module)" }
            guard let doors = doors[module] else { return "\(path): \(module) has no door in the house" }
            return doors.contains(where: path.hasPrefix)
                ? nil : "\(path): \(module) is imported only by \(doors.joined(separator: ", "))"
        }
    }

    /// The modules a file imports, whatever attribute, access or kind stands around the name.
    static func imports(in code: String) -> [String] {
        let kinds: Set<String> = ["struct", "class", "enum", "protocol", "typealias", "func", "var", "let", "actor"]
        let access: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
        return code.split(whereSeparator: { $0.isNewline || $0 == ";" }).compactMap { line in
            var words = line.split(whereSeparator: \.isWhitespace)[...]
            while let word = words.first, word.hasPrefix("@") || access.contains(String(word)) { words.removeFirst() }
            guard words.popFirst() == "import" else { return nil }
            if let kind = words.first, kinds.contains(String(kind)) { words.removeFirst() }
            return words.first.map { String($0.prefix { $0 != "." }) }
        }
    }

    static func wrongWords(in code: String, at path: String) -> [String] {
        stops.filter { stop in
            code.ranges(of: stop).contains { range in
                // "as!" ends no other word: "canvas!" is a negation gone wrong, but not a cast.
                guard let first = stop.first, first.isLetter, range.lowerBound > code.startIndex else { return true }
                let before = code[code.index(before: range.lowerBound)]
                return !(before.isLetter || before.isNumber || before == "_")
            }
        }
        .map { "\(path): \($0) stops the run; throw an error that says what is wrong" }
    }

    static func wrongName(_ path: String) -> [String] {
        let name = path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? ""
        return emptyNames.contains(where: name.hasSuffix) ? ["\(path): name the thing it does"] : []
    }

    /// Absolute paths of somebody's machine, in code, comments, scripts or pages.
    static func machinePaths(in text: String, at path: String) -> [String] {
        let roots = ["home", "Users", "opt", "root", "mnt", "srv", "work", "tmp"]
        return roots.filter { root in
            text.ranges(of: "/\(root)/").contains { range in
                guard range.lowerBound > text.startIndex else { return true }
                let before = text[text.index(before: range.lowerBound)]
                return before.isWhitespace || "\"'`(=:,[<".contains(before)
            }
        }
        .map { "\(path): /\($0)/… is a path of one machine" }
    }

    /// The types, by their files' names, that a list does not name; the case of letters aside.
    static func unlisted(_ files: [String], in list: String) -> [String] {
        let code = CodeText.withoutCommentsAndStrings(list).lowercased()
        let words = Set(code.split { !($0.isLetter || $0.isNumber || $0 == "_") })
        let types = files.filter { !$0.contains("+") }.compactMap { path in
            path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) }
        }
        return types.filter { !words.contains(Substring($0.lowercased())) }
    }
}
