import BilanModel
import Testing

@testable import BilanIngest

/// Borders read from GeoJSON, and what is no border.
@Suite struct GeoJSONTests {
    private func features(_ text: String) throws -> [GeoJSON.Feature] { try GeoJSON(file("b.geojson", text)).features }

    private func feature(_ geometry: String) throws -> GeoJSON.Feature {
        let text =
            "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":\(geometry),\"properties\":{\"a\":\"é\\n\",\"b\":null,\"c\":1.5,\"d\":[1,{\"e\":2}]}}]}"
        return try #require(try features(text).first)
    }

    private static let square = "[[0,0],[1,0],[1,1],[0,0]]"

    @Test func readsPolygonsWithHoles() throws {
        let found = try feature(
            "{\"type\":\"Polygon\",\"coordinates\":[\(Self.square), [ [0.5,0.5 ,12],[0.6,0.5],[0.6,0.6],[0.5,0.5] ]]}")
        let area = try #require(found.area)
        #expect(area.polygons.map { $0.map(\.count) } == [[4, 4]])
        #expect(area.polygons[0][1][0] == GridPoint(x: 5_000_000, y: 5_000_000))
        #expect(found.properties.map(\.value) == ["é\n", "", "1.5", ""])
    }

    @Test func readsSeveralPolygonsWhateverComesFirst() throws {
        let found = try feature(
            "{\"coordinates\":[[\(Self.square)],[\(Self.square),\(Self.square)]],\"bbox\":[0,0,1,1],\"type\":\"MultiPolygon\"}"
        )
        #expect(found.area?.polygons.map(\.count) == [1, 2])
    }

    @Test(arguments: [
        ("-4.833489648999944", -48_334_896), ("0.00000005", 1), ("-0.00000005", -1), ("0.00000004", 0),
        ("179.99999999", 1_800_000_000), ("1e1", 100_000_000), ("-1.5E-1", -1_500_000), ("12", 120_000_000),
    ])
    func roundsToTheGrid(number: String, expected: Int32) throws {
        let found = try feature("{\"type\":\"Polygon\",\"coordinates\":[[[\(number),0],[1,0],[1,1],[\(number),0]]]}")
        #expect(found.area?.polygons[0][0][0].x == expected)
    }

    @Test(arguments: [
        ("{\"type\":\"Point\",\"coordinates\":[1,2]}", "Point"),
        ("{\"type\":\"GeometryCollection\",\"geometries\":[]}", "GeometryCollection"),
        ("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1]]]}", "ring that is not closed"),
        ("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0.5]]]}", "ring that is not closed"),
        ("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,91],[0,0]]]}", "beyond the earth"),
        ("{\"type\":\"Polygon\",\"coordinates\":[[[500000,0],[1,0],[1,1],[500000,0]]]}", "beyond the earth"),
        ("{\"type\":\"Polygon\",\"coordinates\":[]}", "empty"),
        ("{\"type\":\"Polygon\",\"coordinates\":[[[\(Self.square)]]]}", "Polygon"),
    ])
    func namesTheTrouble(geometry: String, expected: String) throws {
        let found = try feature(geometry)
        #expect(found.area == nil)
        #expect(found.trouble == expected)
    }

    @Test func keepsAFeatureWithoutGeometry() throws { #expect(try feature("null").area == nil) }

    @Test(arguments: [
        "{\"features\":[{\"geometry\":{\"coordinates\":[[[0,0],[1,", "{\"features\":[{]}", "{\"features\":{}}",
        "{\"type\":1}",
        "{\"features\":[]} x", "{\"features\":[{\"geometry\":{\"coordinates\":[[1.2.3,0]]}}]}",
        "{\"features\":[{\"geometry\":{\"coordinates\":[[-,0]]}}]}", "{\"features\":[{\"a\":nul}]}",
        "{\"features\":[{\"a\":\"x",
        "{\"features\":[{\"geometry\":{\"coordinates\":[1,[2]]}}]}",
    ])
    func refusesWhatIsNone(text: String) { #expect(throws: IngestError.self) { try features(text) } }

    @Test(arguments: ["[", "{\"a\":"]) func survivesDepth(opening: String) {
        let text = "{\"features\":[{\"a\":" + String(repeating: opening, count: 1_000_000)
        #expect(throws: IngestError.self) { try features(text) }
        let rings = "{\"features\":[{\"geometry\":{\"coordinates\":" + String(repeating: "[", count: 1_000_000)
        #expect(throws: IngestError.self) { try features(rings) }
    }
}
