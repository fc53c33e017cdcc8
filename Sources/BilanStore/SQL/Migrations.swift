import GRDB

/// One step of the schema; shipped ones are never edited.
struct Migration: Sendable {
    /// The schema version after this step.
    let version: Int
    let statements: [String]
}

/// The list of steps: a new one is a file beside this one and a word here.
enum Migrations {
    static let all: [Migration] = [
        .firstSchema, .decidedNames, .rulings, .candidateReviews, .eventUnit, .issues, .issueAudience,
        .singleClaims, .namedIdentities,
    ]

    /// The schema that this program writes.
    static var current: Int { all.last?.version ?? 0 }

    /// "BILN", so that a stranger's file is told from an old store.
    static let applicationID = 0x4249_4C4E

    /// Brings a store from `version` to the current schema, all steps in one transaction.
    static func migrate(_ database: Database, from version: Int) throws {
        try database.inTransaction(.immediate) {
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            for migration in all where migration.version > version {
                for statement in migration.statements { try database.execute(sql: statement) }
                try database.execute(sql: "PRAGMA user_version = \(migration.version)")
            }
            return .commit
        }
    }
}
