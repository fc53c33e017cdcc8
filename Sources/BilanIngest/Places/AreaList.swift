import BilanModel
import BilanPlaces

/// The entries of one country in one edition, by level and code, each code once.
struct AreaList {
    private(set) var entries: [AreaEntry] = []
    private var byCode: [UInt8: [String: Int]] = [:]
    private var ordered: [UInt8: [Int]] = [:]

    /// Takes the entries in; what stands twice is reported, and joined when it is two parts of one area.
    init(_ all: [AreaEntry], _ reading: inout PlaceReading) {
        for entry in all where !entry.isImplied { take(entry, &reading) }
        // What rows only name on their way counts where no row of its own does.
        for entry in all where entry.isImplied { imply(entry, &reading) }
        for (level, codes) in byCode { ordered[level] = codes.sorted { $0.key < $1.key }.map(\.value) }
        for index in entries.indices where !entries[index].isImplied {
            let entry = entries[index]
            let others = byCode.keys.sorted().filter { $0 < entry.level && byCode[$0]?[entry.code.uppercased()] != nil }
            if let other = others.first, entry.level < 5 {
                reading.note(.duplicateId, entry.spot, "code", "\(entry.code), also at level \(other)", .kept)
            }
        }
    }

    private mutating func take(_ entry: AreaEntry, _ reading: inout PlaceReading) {
        let code = entry.code.uppercased()
        guard let first = byCode[entry.level]?[code] else {
            byCode[entry.level, default: [:]][code] = entries.count
            entries.append(entry)
            return
        }
        let known = entries[first]
        let isSame = known.parent == entry.parent && PlaceName(known.name) == PlaceName(entry.name)
        if isSame, let more = entry.shape {
            // An island that the file keeps as a feature of its own.
            entries[first].shape = AreaShape(polygons: (known.shape?.polygons ?? []) + more.polygons)
            reading.note(.duplicateId, entry.spot, "code", entry.code, .kept)
            return
        }
        reading.setAside(.duplicateId, entry.spot, "code", "\(entry.code) \(entry.name)")
    }

    private mutating func imply(_ entry: AreaEntry, _ reading: inout PlaceReading) {
        let code = entry.code.uppercased()
        guard let first = byCode[entry.level]?[code] else {
            byCode[entry.level, default: [:]][code] = entries.count
            entries.append(entry)
            return
        }
        let known = entries[first]
        guard known.isImplied, !entry.name.isEmpty, known.name != entry.name else { return }
        if known.name.isEmpty {
            entries[first].name = entry.name
        } else if PlaceName(known.name) != PlaceName(entry.name), !known.others.contains(entry.name) {
            entries[first].others.append(entry.name)
            reading.note(.codeAndNameDisagree, entry.spot, "name", "\(entry.code) \(entry.name)", .kept)
        }
    }

    /// Entries of a level, in the order of their codes.
    func indices(at level: UInt8) -> [Int] { ordered[level] ?? [] }

    /// The entry of a code in capitals at a level.
    func index(of code: String, at level: UInt8) -> Int? { byCode[level]?[code] }

    /// Whether a code in capitals is that of the country.
    func isCountry(_ code: String) -> Bool { byCode[0]?[code] != nil }

    /// Whether any level has a code in capitals.
    func has(_ code: String) -> Bool { byCode.values.contains { $0[code] != nil } }
}
