import BilanIngest
import BilanModel
import Foundation

/// The texts that a saved answer of `extract --format json` names, with what it was told of them.
struct SavedCandidates {
    /// One text of the answer.
    struct Text: Decodable {
        let file: String
        let language: String?
        let publishedOn: String?

        enum CodingKeys: String, CodingKey {
            case file, language
            case publishedOn = "published_on"
        }
    }

    /// The texts, in the order of the answer.
    let texts: [Text]

    /// Whether a path is that of such an answer, by its name.
    static func isNamed(_ path: String) -> Bool { path.lowercased().hasSuffix(".json") }

    /// Reads an answer.
    ///
    /// - Throws: `.unusable` for a file that is none.
    init(_ path: String) throws {
        let file = try SourceFile(path: path)
        do {
            texts = try JSONDecoder().decode([Text].self, from: Data(try file.bytes))
        } catch {
            throw DeskFailure(
                .unusable,
                Phrase(
                    "\(path): no answer of bilan extract --format json; give that, or the texts themselves",
                    fr:
                        "\(path) : n’est pas une réponse de bilan extract --format json ; donnez-en une, ou les textes mêmes"
                ))
        }
        if let unnamed = texts.first(where: { $0.file.isEmpty || $0.file == "-" }) {
            throw DeskFailure(
                .unusable,
                Phrase(
                    "\(path): names the text \"\(unnamed.file)\", which cannot be read again; give the text itself",
                    fr: "\(path) : nomme le texte « \(unnamed.file) », qui ne peut être relu ; donnez le texte même"))
        }
    }
}
