import BilanModel

extension ClaimColumns {
    /// The columns with their elements in another order; references to other claims are left out.
    func inOrder(_ order: [Int]) -> ClaimColumns {
        func ordered<Element>(_ column: [Element]) -> [Element] { order.map { column[$0] } }
        var other = ClaimColumns()
        other.claim = ordered(claim)
        other.record = ordered(record)
        other.recordUID = ordered(recordUID)
        other.recordKey = ordered(recordKey)
        other.ordinal = ordered(ordinal)
        other.start = ordered(start)
        other.end = ordered(end)
        other.datePrecision = ordered(datePrecision)
        other.place = ordered(place)
        other.measure = ordered(measure)
        other.group = ordered(group)
        other.scope = ordered(scope)
        other.unit = ordered(unit)
        other.accrual = ordered(accrual)
        other.since = ordered(since)
        other.referenceDay = ordered(referenceDay)
        other.validTo = ordered(validTo)
        other.estimate = ordered(estimate)
        other.qualifier = ordered(qualifier)
        other.verification = ordered(verification)
        other.finality = ordered(finality)
        other.claimant = ordered(claimant)
        other.role = ordered(role)
        other.reliability = ordered(reliability)
        other.credibility = ordered(credibility)
        other.dataset = ordered(dataset)
        other.event = ordered(event)
        other.origin = ordered(origin)
        other.document = ordered(document)
        other.knownFrom = ordered(knownFrom)
        other.stated = ordered(stated)
        return other
    }
}
