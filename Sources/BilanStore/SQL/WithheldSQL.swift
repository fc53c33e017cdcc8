import BilanModel

/// Which claims a copy to share leaves out because they could harm those counted.
///
/// A copy can be asked anything, so what is left out is coarser than in an answer: of a dataset and measure with a small
/// number of people at risk at admin 2 or finer, no such number goes along, nor its other parts. Source: METHODOLOGY
/// ruling 17.
enum WithheldSQL {
    /// Marks what is at risk, in tables of this connection.
    static func marked(below threshold: Quantity) -> [String] {
        [
            """
            CREATE TEMP TABLE small_claim AS
            SELECT c.id, r.dataset, CASE WHEN c.measure IN (\(returns)) THEN 0 ELSE c.measure END AS family,
              (\(isEverybody)) AND c.measure NOT IN (\(kinds)) AS whole,
              (\(isAtRisk)) AND coalesce(c.best, c.low, c.high) BETWEEN 1 AND \(threshold.thousandths - 1) AS risky
            FROM shared_record s CROSS JOIN source.record r ON r.id = s.id
              JOIN source.claim c ON c.record = r.id JOIN source.grp g ON g.id = c.grp
            WHERE \(isSmallArea)
            """,
            """
            CREATE TEMP TABLE withheld_claim AS SELECT c.id FROM small_claim c
            WHERE EXISTS (SELECT 1 FROM small_claim x WHERE x.risky AND x.dataset = c.dataset AND x.family = c.family
              AND (x.whole OR NOT c.whole))
            """,
            "CREATE UNIQUE INDEX temp.withheld_claim_id ON withheld_claim(id)",
        ]
    }

    /// The tables that `marked` makes.
    static let tables = ["small_claim", "withheld_claim"]

    private static let kinds = list([Measures.repatriated, Measures.idpReturns, Measures.refugeeReturns])
    private static let returns = list([
        Measures.returnees, Measures.repatriated, Measures.idpReturns, Measures.refugeeReturns,
    ])
    private static let measures =
        list([Measures.detained, Measures.abducted]) + "," + returns

    private static func list(_ measures: [Measure]) -> String { measures.map { String($0.id) }.joined(separator: ",") }

    /// No area of admin 1 or above, and not unplaced.
    private static let isSmallArea = """
        r.place IS NOT NULL AND r.place >= 0 AND NOT EXISTS (
          SELECT 1 FROM source.place_code pc WHERE pc.place = r.place AND pc.level <= 1)
        """

    private static let isAtRisk = """
        c.measure IN (\(measures)) OR g.age_high < 18 OR upper(g.sector) IN ('PRO-GBV', 'GBV', 'PRO-CPN', 'CPN')
        """

    private static let isEverybody = "g.token = 'all'"
}
