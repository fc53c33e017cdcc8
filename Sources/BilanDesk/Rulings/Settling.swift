import BilanAnalytics
import BilanModel
import BilanReports

/// Follows figures from day to day, to tell how long they take to settle.
struct Settling {
    private struct Key: Hashable {
        let event: Int32
        let place: Int32
        let day: Int32
        let measure: UInt16
        let group: Int32
        let scope: Scope
        let unit: Unit

        init(_ figure: Figure) {
            let isStock = figure.referenceDay != RecordRow.unknownDay
            event = isStock ? -1 : figure.event
            place = isStock ? figure.place : -1
            day = figure.referenceDay
            (measure, group, scope, unit) = (figure.measure, figure.group, figure.scope, figure.unit)
        }
    }

    private struct Course {
        let first: CalendarDate
        var last: CalendarDate
        var changes = 0
        var estimate: Estimate
    }

    private var courses: [Key: Course] = [:]

    /// Takes in what was known on a day; days come in their order.
    mutating func see(_ figures: [Figure], on day: CalendarDate) {
        for figure in figures where figure.estimate.isQuantified {
            let key = Key(figure)
            guard var course = courses[key] else {
                courses[key] = Course(first: day, last: day, estimate: figure.estimate)
                continue
            }
            guard course.estimate != figure.estimate else { continue }
            course.last = day
            course.changes += 1
            course.estimate = figure.estimate
            courses[key] = course
        }
    }

    /// One row a measure: figures, how many changed, and days from first known to last change, of those that changed.
    var table: AnswerTable {
        let byMeasure = Dictionary(grouping: courses) { $0.key.measure }
        let rows = byMeasure.map { measure, courses -> [AnswerTable.Value] in
            let changed = courses.map(\.value).filter { $0.changes > 0 }
            let days = changed.map { $0.last - $0.first }.sorted()
            func count(_ number: Int) -> AnswerTable.Value { .number(Quantity(number)) }
            /// The value below which so many in a hundred lie, the lower of two.
            func percentile(_ share: Int) -> AnswerTable.Value {
                days.isEmpty ? .empty : count(days[(days.count - 1) * share / 100])
            }
            return [
                .text(Measures.numbered(measure)?.code ?? ""), count(courses.count), count(changed.count),
                count(changed.reduce(0) { $0 + $1.changes }), percentile(50), percentile(90),
                days.last.map(count) ?? .empty,
            ]
        }
        return AnswerTable(
            columns: ["measure", "figures", "changed", "changes", "days_median", "days_90_percent", "days_longest"],
            rows: rows.sorted { $0[0].plain < $1[0].plain })
    }
}
