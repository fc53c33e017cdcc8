import BilanModel

extension Desk {
    /// Does a piece of the command's work, and counts its time among that of a stage where `BILAN_STAGES` asks for it.
    public static func timed<Value, Failure>(
        _ stage: String, _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value { try StageTimes.count(stage, body) }

    /// Says on the standard error what was counted; nothing where nobody asked.
    public static func tellTimes() { StageTimes.tell() }
}
