import BilanModel
import BilanReports
import Testing

/// The mapping file of DHIS2: what it says, and what is wrong with it, with file and line.
struct DHIS2MapTests {
    @Test func whole() throws {
        let map = try DHIS2Map(
            yaml: """
                data_elements:
                  - measure: killed
                    group: civilian
                    scope: all_sides
                    bound: low
                    element: E1
                    options: C1
                  - {measure: idps, element: E2}
                org_units:
                  ML07: GAO
                org_units_by_code: false
                not_allocated: MALI
                attribute_options: A1
                """, file: "map.yaml")
        #expect(map.elements.map(\.element) == ["E1", "E2"])
        #expect(
            map.elements[0].group == "civilian" && map.elements[0].scope == .allSides && map.elements[0].bound == .low)
        #expect(map.elements[1].group == "all" && map.elements[1].scope == nil && map.elements[1].bound == .best)
        #expect(map.units == ["ML07": "GAO"] && !map.usesCodes && map.notAllocated == "MALI")
        #expect(map.attributeOptions == "A1")
    }

    @Test(arguments: [
        ("", "map.yaml: is no list of keys"), ("- a", "map.yaml: is no list of keys"), ("a: [", "map.yaml: "),
        ("elements: []", "map.yaml:1: unknown key \"elements\"; use data_elements"),
        ("org_units:\n  A: B\n", "map.yaml: data_elements must list"),
        ("data_elements:\n  - measure: kiled\n    element: A", "map.yaml:2: \"kiled\" is no measure"),
        ("data_elements:\n  - measure: killed\n", "map.yaml:2: element is missing"),
        (
            "data_elements:\n  - measure: killed\n    element: A\n    bound: most",
            "map.yaml:4: bound is one of low, best, high"
        ),
        ("data_elements:\n  - measure: killed\n    element: A\n    scope: us", "map.yaml:4: scope is one of unknown"),
        ("data_elements:\n  - measure: killed\n    elemnt: A", "map.yaml:3: unknown key \"elemnt\""),
        (
            "data_elements:\n  - {measure: killed, element: A}\norg_units_by_code: maybe",
            "map.yaml:3: org_units_by_code"
        ),
    ])
    func refused(yaml: String, words: String) {
        #expect {
            try DHIS2Map(yaml: yaml, file: "map.yaml")
        } throws: { error in
            (error as? ExchangeError)?.description.hasPrefix(words) == true
        }
    }
}
