import BilanModel

/// Statements on borders.
enum BoundarySQL {
    static let boundary = """
        INSERT INTO boundary(version, place, west, south, east, north, geometry) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(version, place) DO UPDATE SET west = excluded.west, south = excluded.south, east = excluded.east,
          north = excluded.north, geometry = excluded.geometry
        WHERE geometry <> excluded.geometry
        """

    /// Borders of one edition and level, by the smallest code of each place.
    ///
    /// Countries have their codes in lists of their own, so at level 0 any list will do.
    static let ofLevel = """
        SELECT b.place, b.west, b.south, b.east, b.north, b.geometry, p.key
        FROM boundary b JOIN place p ON p.id = b.place JOIN place_code c ON c.place = b.place AND c.level = ?2
          AND (?2 = 0 OR c.scheme || CASE c.version WHEN '' THEN '' ELSE '-' || c.version END = ?1)
        WHERE b.version = ?1 GROUP BY b.place ORDER BY min(c.code), p.key
        """

    static let editions = "SELECT DISTINCT version FROM boundary ORDER BY version"

    /// The edition that a border belongs to: `cod-ab-2021`.
    static func edition(_ boundary: PlaceBoundary) -> String {
        boundary.version.isEmpty ? boundary.scheme : boundary.scheme + "-" + boundary.version
    }
}
