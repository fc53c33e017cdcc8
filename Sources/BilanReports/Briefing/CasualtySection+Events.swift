import BilanAnalytics
import BilanModel

/// Event by event: tolls, what excludes each other, and what parties say.
extension CasualtySection {
    /// Tolls of the period's events, killed before injured, the largest first.
    func tolls(_ publisher: FigurePublisher) -> [Toll] {
        let figures = totals.cells.filter { !$0.flags.contains(.partyClaim) }.flatMap(\.figures)
            .filter {
                $0.estimate.isQuantified && !$0.flags.contains(.nilReport) && builder.material.passesOn($0)
            }
        return figures.sorted(by: precedes).map { toll($0, publisher) }
    }

    func precedes(_ left: Figure, _ right: Figure) -> Bool {
        func key(_ figure: Figure) -> (UInt16, Int64, UInt64) {
            let value = figure.estimate.best ?? figure.estimate.low ?? figure.estimate.high ?? .zero
            let uid = builder.material.columns.events[figure.event]?.uid ?? 0
            return (figure.measure, -value.thousandths, uid)
        }
        return key(left) < key(right)
    }

    func toll(_ figure: Figure, _ publisher: FigurePublisher) -> Toll {
        let codes = builder.regionCodes(of: figure.place)
        let parts = groups.cells.filter { $0.address.measure == figure.measure && $0.address.group != "not_allocated" }
            .flatMap { cell in cell.figures.map { (cell.address.group, $0) } }
            .filter { $1.event == figure.event && $1.scope == figure.scope && $1.estimate.isQuantified }
        let told = told(parts).map { token, part in
            publisher.figure(part, group: token, period: builder.period.description, place: codes, level: 1)
        }
        return Toll(
            figure: publisher.figure(
                figure, group: "all", period: builder.period.description, place: codes, level: 1,
                suffix: builder.eventID(figure.event)),
            parts: told.sorted {
                ($0.estimate.best ?? .zero, $1.groupToken) > ($1.estimate.best ?? .zero, $0.groupToken)
            },
            event: figure.event, source: builder.source(of: figure.used))
    }

    /// Figures on which independent claims exclude each other, with every claim, the one used first.
    func conflicts(_ publisher: FigurePublisher) -> [ConflictingReport] {
        let figures = totals.cells.flatMap(\.figures).filter { $0.conflict && builder.material.passesOn($0) }
            .sorted(by: precedes)
        return figures.map { figure in
            let published = toll(figure, publisher).figure
            var lines: [ConflictingReport.Line] = []
            var seen: Set<String> = []
            let order: [Verdict.Part] = [.best, .bound, .compatible, .floorAbove, .floor, .rounding, .unquantified]
            for part in order {
                for verdict in figure.verdicts
                where verdict.part == part && builder.material.passesOn(verdict.position) {
                    let line = publisher.claim(verdict.position, of: published, number: lines.count + 1)
                    let same = "\(part.token)|\(line.estimate)|\(line.sources)|\(builder.source(of: verdict.position))"
                    // The same words twice in one document are one report.
                    if seen.insert(same).inserted {
                        lines.append(.init(figure: line, source: builder.source(of: verdict.position), part: part))
                    }
                }
            }
            return ConflictingReport(figure: published, event: figure.event, lines: lines)
        }
    }

    /// What parties say about their enemies, and casualties that nobody tells apart.
    func partyClaims(_ publisher: FigurePublisher) -> [Statement] {
        let mentions = (groups.mentions + aside.mentions).filter { $0.reason == .partyClaim }
        var statements: [Statement] = []
        for mention in mentions {
            let codes = builder.regionCodes(of: mention.figure.place)
            let token = builder.material.columns.groups[mention.figure.group]?.token ?? "all"
            for position in mention.figure.claims where builder.material.passesOn(position) {
                let base = publisher.figure(
                    mention.figure, group: token, period: builder.period.description, place: codes, level: 1,
                    suffix: builder.eventID(mention.figure.event))
                let claim = publisher.claim(position, of: base, number: statements.count + 1)
                statements.append(
                    Statement(figure: claim, source: builder.source(of: position), event: mention.figure.event))
            }
        }
        // Words without a number add nothing to a number of the same speaker about the same event.
        return statements.filter { statement in
            statement.figure.hasNumber
                || !statements.contains {
                    $0.figure.hasNumber && $0.source == statement.source && $0.event == statement.event
                }
        }
    }
}
