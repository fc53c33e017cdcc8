/// Statements on the gazetteer; each touches a row only when it differs, so that the same content changes nothing.
enum PlaceSQL {
    static let place = """
        INSERT INTO place(id, uid, key, kind, name, lat, lon) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(key) DO UPDATE SET kind = excluded.kind, name = excluded.name, lat = excluded.lat, lon = excluded.lon
        WHERE (kind, name, lat, lon) IS NOT (excluded.kind, excluded.name, excluded.lat, excluded.lon)
        """

    static let namesOfPlace = """
        SELECT name, language, kind, position FROM place_name WHERE place = ? ORDER BY min(kind, 3), position
        """

    static let name = "INSERT INTO place_name(place, name, language, kind, position) VALUES (?, ?, ?, ?, ?)"

    static let code = """
        INSERT INTO place_code(scheme, version, code, place, level, parent, day0, day1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(scheme, version, code, level) DO UPDATE
        SET place = excluded.place, parent = excluded.parent, day0 = excluded.day0, day1 = excluded.day1
        WHERE (place, parent, day0, day1) IS NOT (excluded.place, excluded.parent, excluded.day0, excluded.day1)
        """

    static let population = """
        INSERT INTO population(place, scheme, year, source, known_on, n) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT(place, scheme, year, source) DO UPDATE SET known_on = excluded.known_on, n = excluded.n
        WHERE (known_on, n) IS NOT (excluded.known_on, excluded.n)
        """

    static let change = """
        INSERT INTO place_change("from", "to", kind, share, day) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT("from", "to", kind) DO UPDATE SET share = excluded.share, day = excluded.day
        WHERE (share, day) IS NOT (excluded.share, excluded.day)
        """

    static let allPlaces = "SELECT id, key, kind, name, lat, lon FROM place WHERE kind <> 2 ORDER BY id"

    static let allNames = """
        SELECT place, name, kind, language FROM place_name ORDER BY place, min(kind, 3), position
        """

    static let allCodes = """
        SELECT scheme, version, code, place, level, parent, day0, day1 FROM place_code
        ORDER BY scheme, version, code, level
        """

    static let allPopulation = """
        SELECT place, scheme, year, source, known_on, n FROM population ORDER BY place, scheme, year, source
        """

    static let allChanges = """
        SELECT p.id, q.id, c.kind, c.share, c.day
        FROM place_change c JOIN place p ON p.id = c."from" JOIN place q ON q.id = c."to" ORDER BY p.key, q.key, c.kind
        """

    static let newSet = "INSERT INTO place(id, uid, key, kind, name) VALUES (?, ?, ?, 2, ?)"
}
