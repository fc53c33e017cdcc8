import BilanModel

/// DHIS2 data values as the JSON that its import takes; names after a mapping file.
public struct DHIS2Document: ExchangeWriter {
    /// The word for `--format`.
    public let code = "dhis2-json"
    /// What it gives.
    public let title = "DHIS2 data values as JSON, after a mapping file"
    /// A mapping.
    public var needs: ExchangeNeed? { .map }

    /// A writer.
    public init() {}

    /// One object a value.
    public func parcel(of material: ExchangeMaterial) throws(ExchangeError) -> ExchangeParcel {
        let made = try DHIS2Values(material)
        let attribute = material.map?.attributeOptions ?? ""
        let values = made.values.map { value in
            var members: [(String, JSONText)] = [
                ("dataElement", .text(value.element)), ("period", .text(value.period)), ("orgUnit", .text(value.unit)),
            ]
            if !value.options.isEmpty { members.append(("categoryOptionCombo", .text(value.options))) }
            if !attribute.isEmpty { members.append(("attributeOptionCombo", .text(attribute))) }
            // Values are texts there, whatever they hold.
            return JSONText.object(members + [("value", .text(value.value.description))])
        }
        let document = JSONText.object([("dataValues", .array(values))]).document
        return ExchangeParcel("dhis2-values.json", document, notes: made.notes)
    }
}
