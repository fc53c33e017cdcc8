import BilanModel
import BilanPlaces
import Glibc

/// Names of people that no output may print.
///
/// A file has one name a line, as it may be written; case, accents and what stands between its words do not matter. `#`
/// begins a remark.
public struct NameList: Sendable {
    /// What stands in place of a name.
    public static let mark = "[name withheld]"

    /// Names by their first word, each as its words without accents in lower case.
    private var names: [String: [[String]]] = [:]

    /// Whether there is no name in it.
    public var isEmpty: Bool { names.isEmpty }

    /// The names of a text, one a line.
    public init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let words = NameList.words(String(line.prefix { $0 != "#" })).map(\.plain)
            guard let first = words.first, names[first]?.contains(words) != true else { continue }
            names[first, default: []].append(words)
        }
        // The longest name that fits is the one that is meant.
        for key in names.keys { names[key]?.sort { $0.count > $1.count } }
    }

    /// The text with every name of the list left out.
    public func refused(_ text: String) -> String {
        guard !isEmpty, !text.isEmpty else { return text }
        let words = NameList.words(text)
        var result = ""
        var copied = text.startIndex
        var index = 0
        while index < words.count {
            guard let count = length(at: index, of: words) else {
                index += 1
                continue
            }
            result += text[copied..<words[index].range.lowerBound] + NameList.mark
            copied = words[index + count - 1].range.upperBound
            index += count
        }
        return copied == text.startIndex ? text : result + text[copied...]
    }

    /// How many words the name has that begins at a word; nil where none does.
    private func length(at index: Int, of words: [Word]) -> Int? {
        names[words[index].plain]?.first { name in
            index + name.count <= words.count && zip(words[index...], name).allSatisfy { $0.plain == $1 }
        }?.count
    }

    private struct Word {
        let plain: String
        let range: Range<String.Index>
    }

    /// Runs of letters and digits.
    private static func words(_ text: String) -> [Word] {
        var words: [Word] = []
        var start: String.Index?
        for index in text.indices {
            let isInside = text[index].isLetter || text[index].isNumber
            if isInside, start == nil { start = index }
            if !isInside, let first = start {
                words.append(Word(plain: PlaceName.plain(text[first..<index]), range: first..<index))
                start = nil
            }
        }
        if let first = start {
            words.append(Word(plain: PlaceName.plain(text[first...]), range: first..<text.endIndex))
        }
        return words
    }
}

extension NameList {
    /// The variable that names the file.
    public static let variable = "BILAN_NAMES"

    private static let read: Result<NameList, DeskFailure> = {
        guard let path = getenv(variable).map({ String(cString: $0) }), !path.isEmpty else {
            return .success(NameList(""))
        }
        guard let text = Folder.read(path) else {
            return .failure(
                DeskFailure(
                    .unusable,
                    Phrase(
                        "\(path): the list of names cannot be read; check --names and \(variable)",
                        fr: "\(path) : la liste de noms est illisible ; vérifiez --names et \(variable)")))
        }
        return .success(NameList(text))
    }()

    /// The list that `BILAN_NAMES` names, read once; empty where it names none.
    ///
    /// - Throws: `.unusable` for a list that cannot be read: without it nothing is printed.
    public static func inUse() throws(DeskFailure) -> NameList { try read.get() }

    /// Makes a file the list in use; must stand before the first output.
    public static func use(_ path: String?) { if let path { setenv(variable, path, 1) } }

    /// A text without the names of the list in use.
    public static func refused(_ text: String) -> String { (try? inUse())?.refused(text) ?? text }
}
