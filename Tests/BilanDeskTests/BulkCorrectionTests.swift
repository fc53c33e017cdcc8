import BilanModel
import BilanStore
import Foundation
import Testing

@testable import BilanDesk

/// Three hundred rows put right at once: shown first, with a reason, taken back whole, and standing at the next edition.
struct BulkCorrectionTests {
    private static let sheet: String = {
        let rows = (1...300).map { number in
            "\(number),killed,\(number),2024-05-\(number % 28 < 9 ? "0" : "")\(number % 28 + 1),Camp 14,"
                + "\(number % 3 == 0 ? "radio" : "army"),2024-06-01"
        }
        return "id,measure,value,date_start,place,source,published_on\n" + rows.joined(separator: "\n") + "\n"
    }()

    private func total(_ scratch: Scratch) throws -> [String] {
        let query = TypedQuestion.about("killed") { $0.by = ["cercle"] }
        return try Desk.open(scratch.store).query(query).rows("admin2_code", "best")
    }

    @Test func onePlaceForThreeHundredRows() throws {
        let scratch = try Scratch()
        var request = ImportRequest(paths: [try scratch.write(Self.sheet, "partner.csv")])
        request.dataset = "partner"
        _ = try Desk.import(request, store: scratch.store)
        let before = try total(scratch)
        #expect(before == ["not_allocated 45150"])
        var correction = CorrectRequest()
        (correction.placeText, correction.place, correction.reason) = ("Camp 14", "ML0703", "it is the town")
        correction.dryRun = true
        #expect(try Desk.correct(correction, store: scratch.store).records == 300)
        #expect(try total(scratch) == before)
        correction.dryRun = false
        #expect(try Desk.correct(correction, store: scratch.store).records == 300)
        #expect(try total(scratch) == ["ML0703 45150"])
        // The same sheet again leaves it, and so does one with a row more.
        _ = try Desk.import(request, store: scratch.store)
        _ = try scratch.write(Self.sheet + "301,killed,1,2024-05-01,Camp 15,army,2024-06-01\n", "partner.csv")
        _ = try Desk.import(request, store: scratch.store)
        #expect(try total(scratch) == ["ML0703 45150", "not_allocated 1"])
        _ = try Desk.undo(nil, reason: "not yet", store: scratch.store)
        _ = try Desk.undo(nil, reason: "not so", store: scratch.store)
        #expect(try total(scratch) == before)
    }

    @Test(arguments: [
        ("source = radio", 100), ("source = radio and killed > 150", 50),
        ("dataset = partner and month = 2024-05", 300),
        ("not source = radio", 200), ("killed < 4", 3),
    ])
    func aConditionChooses(condition: String, records: Int) throws {
        let scratch = try Scratch()
        var request = ImportRequest(paths: [try scratch.write(Self.sheet, "partner.csv")])
        request.dataset = "partner"
        _ = try Desk.import(request, store: scratch.store)
        var correction = CorrectRequest()
        (correction.condition, correction.grade, correction.reason) = (condition, "D4", "hearsay")
        #expect(try Desk.correct(correction, store: scratch.store).records == records)
        let columns = try Desk.open(scratch.store).store.columns()
        #expect(columns.reliability.count { $0 == .d } == records)
    }

    @Test(arguments: ["source =", "colour = red", "dataset = nobody"])
    func aConditionThatSaysNothingIsRefused(condition: String) throws {
        let scratch = try Scratch()
        var request = ImportRequest(paths: [try scratch.write(Self.sheet, "partner.csv")])
        request.dataset = "partner"
        _ = try Desk.import(request, store: scratch.store)
        var correction = CorrectRequest()
        (correction.condition, correction.grade, correction.reason) = (condition, "D4", "hearsay")
        #expect(throws: DeskFailure.self) { try Desk.correct(correction, store: scratch.store) }
    }

    @Test(arguments: [
        ("/disk/awa/Dropbox/bilan.sqlite", "Dropbox"), ("/disk/awa/Dropbox (NGO)/x/bilan.sqlite", "Dropbox"),
        ("/disk/c/awa/OneDrive - NGO/bilan.sqlite", "OneDrive"), ("/disk/awa/Nextcloud/bilan.sqlite", "Nextcloud"),
        ("/disk/awa/Library/CloudStorage/GoogleDrive-awa/My Drive/bilan.sqlite", "Google Drive"),
        ("/disk/awa/Library/Mobile Documents/com~apple~CloudDocs/bilan.sqlite", "iCloud"),
        ("/disk/awa/figures/bilan.sqlite", nil), ("/disk/awa/dropboxes/bilan.sqlite", nil),
        ("/disk/awa/figures/Dropbox", nil),
    ])
    func aFolderThatIsSynchronisedIsTold(path: String, service: String?) {
        #expect(SyncedFolder.service(of: path) == service)
        #expect((Desk.folderWarning(store: path) != nil) == (service != nil))
    }
}
