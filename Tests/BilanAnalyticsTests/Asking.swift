import BilanAnalytics
import BilanModel
import BilanTestSupport

/// Asks the small Mali about one measure.
func ask(
    _ said: ColumnsBuilder, _ measure: Measure, levels: [Int] = [], _ more: (inout Question) -> Void = { _ in }
) throws -> Reply {
    var question = Question(measures: [measure])
    question.levels = levels
    more(&question)
    return Reply(
        answer: try Tally(said.columns, gazetteer: SmallMali.gazetteer).answer(question), question: question)
}

/// An answer that can be read as lines.
@dynamicMemberLookup
struct Reply {
    let answer: Answer
    let question: Question

    subscript<Value>(dynamicMember member: KeyPath<Answer, Value>) -> Value { answer[keyPath: member] }

    /// The cells as a reader sees them: places, period, best ("-" where there is none).
    var rows: [String] {
        let printer = PlacePrinter(SmallMali.gazetteer, edition: question.edition)
        return answer.cells.map { cell in
            let places = zip(cell.address.places, question.levels).map { place, level in
                printer.code(place) + " " + printer.name(place, level: level)
            }
            let dimensions = [places.joined(separator: "|"), cell.address.period?.description ?? ""]
            return (dimensions.filter { !$0.isEmpty } + [cell.estimate.best?.description ?? "-"])
                .joined(separator: " ")
        }
    }
}
