import BilanAnalytics
import BilanLanguage
import BilanModel
import BilanPlaces
import BilanReports
import BilanStore

/// What `export` is told beside the question.
public struct ExportRequest: Sendable {
    /// Word of a format.
    public var format: String
    /// The question; measures may be missing where the whole store is copied.
    public var question: TypedQuestion
    /// Folder to write to.
    public var folder: String?
    /// File to write to.
    public var file: String?
    /// Language of names, and of numbers for people.
    public var language = "en"
    /// Whether a row of HXL tags is wanted where it is a choice.
    public var wantsTags = false
    /// Path of a mapping to DHIS2.
    public var map: String?
    /// For whom the files are, as typed.
    public var audience = "public"
    /// Numbers of people at risk in small areas below this are kept back.
    public var withholdBelow: Int64 = 10

    /// A request for a format of the answer to a question.
    public init(format: String, question: TypedQuestion) {
        self.format = format
        self.question = question
    }
}

extension Desk {
    /// What an export gave.
    public struct ExportReport: Sendable {
        /// The text, where no place to write to was named.
        public var text: String?
        /// Paths of what was written.
        public var paths: [String] = []
        /// What was left out or must be said, one sentence each.
        public var notes: [String] = []
    }

    /// Words of the formats of `export`, in the order of lists.
    public static var exportFormats: [(code: String, title: String)] {
        ExchangeWriters.all.map { ($0.code, $0.title) } + [
            (shareCode, "a SQLite copy to share: public claims, no texts")
        ]
    }

    /// Word of the format that copies the store.
    static let shareCode = "sqlite"

    /// Writes the answer to a question for other people's tools, or a copy of the store to share.
    ///
    /// Nothing internal leaves: neither the publishers' own words, nor claims and datasets of the house's own, nor small
    /// numbers of people at risk in small areas. A file appears whole under its name, or not at all.
    ///
    /// - Throws: `.usage` for words that mean nothing, `.unusable` for an answer that a format cannot hold,
    ///   `.cannotWrite` for a place that cannot be written to.
    public func export(_ request: ExportRequest) throws(DeskFailure) -> ExportReport {
        try failing {
            guard let audience = try AudienceReader.read(request.audience), audience != .internal else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "unknown --audience \"\(request.audience)\"; use public or partners",
                        fr: "--audience « \(request.audience) » inconnu ; employez public ou partners"))
            }
            if request.format.lowercased() == Desk.shareCode { return try share(request, audience) }
            guard let writer = ExchangeWriters.named(request.format) else {
                let known = Desk.exportFormats.map(\.code)
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "unknown format \"\(request.format)\"\(NearWord.hint(request.format, known)); "
                            + "use \(known.joined(separator: ", "))",
                        fr: "format « \(request.format) » inconnu\(NearWord.hint(request.format, known)) ; "
                            + "employez \(known.joined(separator: ", "))"))
            }
            let (material, notes) = try material(request, audience, writer.needs)
            let parcel = try writer.parcel(of: material)
            var report = try Desk.deliver(parcel, request)
            report.notes = notes + parcel.notes
            return report
        }
    }

    /// Puts a parcel where the request says, or gives its text.
    private static func deliver(_ parcel: ExchangeParcel, _ request: ExportRequest) throws -> ExportReport {
        var report = ExportReport()
        switch (request.file, request.folder) {
        case (_?, _?):
            throw DeskFailure(
                .usage,
                Phrase(
                    "give --out FOLDER or -o FILE, not both",
                    fr: "donnez --out DOSSIER ou -o FICHIER, pas les deux"))
        case (let path?, nil):
            guard parcel.files.count == 1 else {
                let names = parcel.files.map(\.name).joined(separator: ", ")
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "this gives several files (\(names)); name a folder with --out",
                        fr: "cela donne plusieurs fichiers (\(names)) ; nommez un dossier avec --out"))
            }
            try ParcelWriter.write(parcel.files[0], to: path)
            report.paths = [path]
        case (nil, let folder?):
            report.paths =
                try parcel.isFolder
                ? ParcelWriter.write(parcel.files, asFolder: folder) : ParcelWriter.write(parcel.files, into: folder)
        case (nil, nil):
            guard parcel.files.count == 1, case .text(let text) = parcel.files[0].content else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "name where to write: --out FOLDER" + (parcel.files.count == 1 ? ", or -o FILE" : ""),
                        fr: "dites où écrire : --out DOSSIER" + (parcel.files.count == 1 ? ", ou -o FICHIER" : "")))
            }
            report.text = text
        }
        return report
    }
}
