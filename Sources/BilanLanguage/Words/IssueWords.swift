/// The words of an issue in one language: who cleared it, what it replaces, and what has changed since the last one.
package struct IssueWords: Sendable {
    // MARK: Masthead and cover
    /// Label: for whom it is; and the readers by their token.
    package let audience: String
    package let readers: @Sendable (_ token: String) -> String
    /// Labels: the day it was issued, who cleared it, until when it is to be kept, what it replaces.
    package let issuedOn, clearedBy, embargo, replaces: String
    /// Until when it must not be passed on.
    package let until: @Sendable (_ day: String, _ time: String) -> String
    /// An issue by its period and revision, with the day up to which it knew: "2023-W36, revision 1 (17 September 2023)".
    package let named: @Sendable (_ period: String, _ revision: Int, _ day: String) -> String
    /// The same of one that was taken back.
    package let withdrawn: @Sendable (_ issue: String) -> String
    /// Stands between two issues.
    package let and: String

    // MARK: Revisions
    /// No figure of these issues has changed; that none was issued before this one.
    package let noneSince: @Sendable (_ issues: String) -> String
    package let firstIssue: String
    /// What introduces the changed figures of these issues.
    package let changedSince: @Sendable (_ issues: String) -> String
    /// A changed figure: what it is, what it is now and was then, and why; nil where there was or is no number.
    package let changed: @Sendable (_ label: String, _ now: String?, _ was: String?, _ why: String) -> String
    /// Why a figure changed, by its token.
    package let why: @Sendable (_ token: String) -> String
    /// More lines stand in this sheet of the workbook.
    package let more: @Sendable (_ count: Int, _ sheet: String) -> String

    // MARK: Subject of a mail
    /// "DRAFT", "PROVISIONAL", and an issue that must not be spoken of yet.
    package let draft, provisional: String
    package let embargoed: @Sendable (_ until: String) -> String
    /// Nobody gives a figure of the killed.
    package let noCasualties: String
}
