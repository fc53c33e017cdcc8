import BilanIngest
import BilanModel
import BilanStore

extension Desk {
    /// What `init` did.
    public struct InitReport: Sendable {
        /// Where the store is.
        public var path: String
        /// Whether it was made now.
        public var made: Bool
        /// Sample datasets that were taken in, with what became of each.
        public var samples: [ImportReport]
    }

    /// Makes a store with the built-in places, and with the sample figures when asked for.
    ///
    /// A store that is there already is left as it is, save for samples it does not have.
    public static func initialise(_ asked: String?, samples: Bool) throws(DeskFailure) -> InitReport {
        let (desk, made) = try openOrCreate(asked)
        var report = InitReport(path: desk.path, made: made, samples: [])
        guard samples else { return report }
        report.samples = try failing {
            let gazetteer = try desk.gazetteer()
            var reports: [ImportReport] = []
            for folder in EmbeddedFiles.figureFolders {
                for result in try Ingestion(gazetteer).read(EmbeddedFiles.sheets(of: folder)) {
                    reports.append(try desk.take(result, dryRun: false))
                }
            }
            return reports
        }
        return report
    }
}
