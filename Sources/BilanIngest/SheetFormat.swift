import BilanModel

/// A format whose sheets are datasets of their own: one batch a sheet, whatever else its file holds.
protocol SheetFormat: Format {
    /// The rows of one sheet as a batch.
    func read(_ sheet: Sheet, _ setting: ImportSetting) throws(IngestError) -> Batch
}

/// A sheet of a briefing whose numbers stand on its sheet of all figures as well, with their bounds and in full; it is
/// read only where it comes without that.
protocol RepeatedSheet: SheetFormat {}

extension SheetFormat {
    /// A batch for each sheet, in the order of the file.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var batches: [Batch] = []
        for sheet in sheets { batches.append(try read(sheet, setting)) }
        return batches
    }
}
