import BilanAnalytics
import BilanModel
import BilanReports

extension QuestionReader {
    /// The dimensions of `--by`, in the order typed; what they mean is put into the question.
    func dimensions(_ question: inout Question) throws(DeskFailure) -> [AnswerTable.Dimension] {
        var dimensions: [AnswerTable.Dimension] = []
        for word in typed.by.map({ $0.lowercased() }) {
            let dimension: AnswerTable.Dimension
            if let level = LevelWords.level(word) {
                dimension = .level(level)
                question.levels.append(level)
            } else if let type = PeriodType(token: word == "isoweek" ? "week" : word) {
                if let other = question.periods, other != type {
                    throw usage(
                        "--by takes one kind of period: \(other.token) or \(type.token), not both",
                        fr: "--by prend un seul genre de période : \(other.token) ou \(type.token), pas les deux")
                }
                dimension = .period(type)
                question.periods = type
            } else if word == "group" {
                dimension = .group
                question.byGroup = true
            } else if let breakdown = Breakdown(token: word) {
                dimension = .part(breakdown)
                if !question.breakdowns.contains(breakdown) { question.breakdowns.append(breakdown) }
            } else if word == "measure" {
                continue
            } else {
                let all = LevelWords.all + PeriodType.tokens + ["group", "measure"] + Breakdown.tokens
                throw usage(
                    "unknown dimension \"\(word)\"\(NearWord.hint(word, all)); use \(known(all))",
                    fr: "dimension « \(word) » inconnue\(NearWord.hint(word, all)) ; employez \(known(all))")
            }
            if !dimensions.contains(dimension) { dimensions.append(dimension) }
        }
        question.levels = Set(question.levels).sorted()
        return dimensions
    }
}
