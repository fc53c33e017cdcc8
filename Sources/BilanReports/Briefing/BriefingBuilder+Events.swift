import BilanAnalytics
import BilanModel

extension BriefingBuilder {
    /// Codes of the regions a place lies in: one, or several that cannot be separated; the country's where the region is
    /// not known.
    func regionCodes(of place: Int32) -> [String] {
        let printer = material.english
        let regions = areas(level: 1)
        let members = printer.members(of: place)
        let codes = members.compactMap { member in
            regions.first { printer.isInside(member, $0) }.map { printer.code($0) }
        }
        if codes.count == members.count, !codes.isEmpty { return Set(codes).sorted() }
        let countries = material.members.filter { country in members.contains { printer.isInside($0, country) } }
        return countries.count == 1 ? countries.map { printer.code($0) } : [placeCode]
    }

    /// What tells figures of one measure, place and period apart: the id of their event, else its identity.
    func eventID(_ event: Int32) -> String {
        guard let facts = material.columns.events[event] else { return "event-\(event)" }
        return facts.card.id.isEmpty ? "event-" + String(facts.uid, radix: 16) : facts.card.id
    }

    /// Number of the source that says what a claim says; -1 when nobody is named.
    func source(of position: Int?) -> Int32 {
        guard let position else { return -1 }
        return material.columns.origins[material.columns.origin[position]]?.source ?? -1
    }
}
