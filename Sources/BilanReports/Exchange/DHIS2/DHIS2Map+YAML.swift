import BilanModel
import Yams

extension DHIS2Map {
    private static let keys = ["data_elements", "org_units", "org_units_by_code", "not_allocated", "attribute_options"]
    private static let elementKeys = ["measure", "group", "scope", "bound", "element", "options"]

    /// Reads a mapping file.
    ///
    /// - Throws: `.map` with file and line, and what is allowed.
    public init(yaml text: String, file: String) throws(ExchangeError) {
        func refuse(_ reason: String, _ node: Node? = nil) -> ExchangeError {
            .map(file: file, line: node?.mark?.line ?? 0, reason: reason)
        }
        let root: Node?
        do { root = try Yams.compose(yaml: text) } catch {
            throw refuse("\(error)".split(separator: "\n").first.map(String.init) ?? "is no YAML")
        }
        guard let mapping = root?.mapping else { throw refuse("is no list of keys; begin with data_elements:") }
        for (key, _) in mapping where !DHIS2Map.keys.contains(key.string ?? "") {
            throw refuse("unknown key \"\(key.string ?? "")\"; use \(DHIS2Map.keys.joined(separator: ", "))", key)
        }
        guard let list = mapping["data_elements"]?.sequence, !list.isEmpty else {
            throw refuse("data_elements must list at least one figure with its element", mapping["data_elements"])
        }
        for node in list {
            guard let cells = node.mapping else { throw refuse("a data element is a list of keys", node) }
            for (key, _) in cells where !DHIS2Map.elementKeys.contains(key.string ?? "") {
                let known = DHIS2Map.elementKeys.joined(separator: ", ")
                throw refuse("unknown key \"\(key.string ?? "")\"; use \(known)", key)
            }
            func word(_ key: String) -> String { cells[key]?.scalar?.string ?? "" }
            guard let measure = Measures.named(word("measure")) else {
                throw refuse(
                    "\"\(word("measure"))\" is no measure; see \"bilan list measures\"", cells["measure"] ?? node)
            }
            guard !word("element").isEmpty else { throw refuse("element is missing: the data element of DHIS2", node) }
            var element = Element(measure: measure, element: word("element"))
            if !word("group").isEmpty { element.group = word("group").lowercased() }
            element.options = word("options")
            if !word("scope").isEmpty {
                guard let scope = Scope(token: word("scope")) else {
                    throw refuse("scope is one of " + Scope.tokens.joined(separator: ", "), cells["scope"])
                }
                element.scope = scope
            }
            if !word("bound").isEmpty {
                guard let bound = Bound(token: word("bound")) else {
                    throw refuse("bound is one of " + Bound.tokens.joined(separator: ", "), cells["bound"])
                }
                element.bound = bound
            }
            elements.append(element)
        }
        for (code, unit) in mapping["org_units"]?.mapping ?? [:] {
            guard let code = code.scalar?.string, let unit = unit.scalar?.string, !unit.isEmpty else {
                throw refuse("org_units gives a unit for each code: ML07: unit", code)
            }
            units[code] = unit
        }
        if let node = mapping["org_units_by_code"] {
            guard let flag = node.bool else { throw refuse("org_units_by_code is true or false", node) }
            usesCodes = flag
        }
        notAllocated = mapping["not_allocated"]?.scalar?.string
        attributeOptions = mapping["attribute_options"]?.scalar?.string ?? ""
    }
}
