public import BilanModel

/// In which period a flow stands whose days touch several: a table is made under one of these.
///
/// Under `start` and `end` a figure known only to a longer time than the longest period of the kind is not allocated.
/// Under `days` it is apportioned as well, save where its days say no more than a calendar period in which it happened:
/// when their precision is a week, a month or a year, or when they are just one month, quarter, half year or year. Such
/// a figure is never given to anything finer. A figure in words has nothing to apportion and goes by its first day.
///
/// Source: METHODOLOGY section 10, "Flows in periods", and ruling 14.
public enum Allocation: UInt8, Coded {
    /// Whole, in the period of its first day.
    case start = 0
    /// Whole, in the period of its last day: IDMC's rule for flows that span years.
    case end = 1
    /// In parts, by the days in each period; the parts are whole numbers and add up to the figure.
    case days = 2
}
