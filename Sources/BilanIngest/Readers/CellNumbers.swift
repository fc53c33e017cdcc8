import BilanLanguage
import BilanModel

/// Makes of the numbers of a workbook what a person would write: days where their style shows days, no exponents.
struct CellNumbers {
    /// Whether each cell style shows a day.
    let dayStyles: [Bool]
    /// From which day the workbook counts.
    let epoch: DateReader.Epoch

    /// Puts the number into the place of `value`, which is the last in the room and begins at `start`.
    @inline(__always)
    func rewrite(_ value: UnsafeBufferPointer<UInt8>, style: Int, in room: ByteRoom, from start: Int) {
        let isDay = dayStyles.indices.contains(style) && dayStyles[style]
        if isDay || !CellNumbers.isPlain(value) { rewrite(value, isDay: isDay, in: room, from: start) }
    }

    private func rewrite(_ value: UnsafeBufferPointer<UInt8>, isDay: Bool, in room: ByteRoom, from start: Int) {
        guard let number = CellNumbers.number(value), number.isFinite else { return }
        room.cut(to: start)
        if isDay, let day = DateReader.day(serial: number, epoch) {
            let (year, month, day) = day.parts
            CellNumbers.append(year, digits: 4, to: room)
            room.append(UInt8(ascii: "-"))
            CellNumbers.append(month, digits: 2, to: room)
            room.append(UInt8(ascii: "-"))
            CellNumbers.append(day, digits: 2, to: room)
        } else {
            room.append(CellNumbers.plain(number))
        }
    }

    private static func number(_ value: UnsafeBufferPointer<UInt8>) -> Double? {
        // Days are whole numbers of a few digits.
        if (1...9).contains(value.count), value.allSatisfy({ (0x30...0x39).contains($0) }) {
            return Double(value.reduce(0) { $0 * 10 + Int($1 - 0x30) })
        }
        return Double(String(decoding: value, as: UTF8.self))
    }

    private static func append(_ number: Int, digits: Int, to room: ByteRoom) {
        var power = digits == 4 ? 1000 : 10
        while power > 0 {
            room.append(UInt8(0x30 + number / power % 10))
            power /= 10
        }
    }

    /// Whether a number stands as `plain` would write it: up to 15 digits, a point between them, and no nought too many.
    static func isPlain(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard (1...15).contains(value.count) else { return false }
        var point = 0
        for position in 0..<value.count where !(0x30...0x39).contains(value[position]) {
            guard value[position] == UInt8(ascii: "."), point == 0, position > 0, position < value.count - 1 else {
                return false
            }
            point = position
        }
        return point == 0 || value[value.count - 1] != 0x30 && (value[0] != 0x30 || point == 1)
    }

    /// A number without an exponent, as a person would write it: `3.1972E-2` is `0.031972`.
    static func plain(_ number: Double) -> String {
        if number == number.rounded(), number.magnitude < 1e15 { return String(Int64(number)) }
        let short = number.description
        guard let mark = short.firstIndex(of: "e"), let power = Int(short[short.index(after: mark)...]),
            (-30...30).contains(power)
        else { return short }
        let sign = number < 0 ? "-" : ""
        let mantissa = short[..<mark].drop { $0 == "-" }
        let parts = mantissa.split(separator: ".")
        let decimals = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
        let digits = String(parts[0]) + decimals
        let point = parts[0].count + power
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
        if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
        return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }
}
