extension XMLScanner {
    /// A byte order mark and the declaration, where there are any.
    ///
    /// Whatever a declaration says of another version or encoding is left to expat.
    func prolog(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        var at = start
        if at[0] == 0xEF {
            guard XMLBytes.sequence(at) == 3, at[1] == 0xBB, at[2] == 0xBF else { return nil }
            at += 3
        }
        for position in 0..<5 where at[position] == 0 { return nil }
        guard XMLBytes.stands("<?xml", at: at) else { return at }
        at += 5
        var place = 0
        while true {
            let next = behindBlanks(at)
            if XMLBytes.stands("?>", at: next) { return place > 0 ? next + 2 : nil }
            guard next > at, let end = attribute(next, place) else { return nil }
            let said = attributes[place]
            switch place {
            case 0: guard said.name == "version", says(said, "1.0") else { return nil }
            case 1 where said.name == "encoding": guard says(said, "UTF-8") || says(said, "utf-8") else { return nil }
            default: guard said.name == "standalone", says(said, "yes") || says(said, "no") else { return nil }
            }
            at = end
            place += 1
        }
    }

    /// `<!-- … -->`, between which no two hyphens stand together.
    mutating func comment(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        guard XMLBytes.stands("<!--", at: start), let end = end(of: "--", from: start + 4), end[2] == UInt8(ascii: ">")
        else { return nil }
        aside += end + 3 - start
        return end + 3
    }

    /// `<?name … ?>`, which is for other programs.
    mutating func instruction(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        guard let name = name(start + 2), let end = end(of: "?>", from: name.end) else { return nil }
        let target = UnsafeBufferPointer(start: start + 2, count: name.end - start - 2)
        guard bytes.isBlank(name.end[0]) || end == name.end, !isXML(target) else { return nil }
        aside += end + 2 - start
        return end + 2
    }

    /// Where these bytes stand next, with nothing but characters of XML before them; nil when they do not.
    func end(of mark: StaticString, from start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        var at = start
        while true {
            if at[0] == mark.utf8Start[0], XMLBytes.stands(mark, at: at) { return at }
            if at[0] < 0x80 {
                guard at[0] >= 0x20 || bytes.isBlank(at[0]) else { return nil }
                at += 1
            } else {
                let length = XMLBytes.sequence(at)
                if length == 0 { return nil }
                at += length
            }
        }
    }

    private func says(_ attribute: XMLAttribute, _ word: StaticString) -> Bool {
        attribute.value.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    private func isXML(_ target: UnsafeBufferPointer<UInt8>) -> Bool {
        target.count == 3 && target[0] | 0x20 == UInt8(ascii: "x") && target[1] | 0x20 == UInt8(ascii: "m")
            && target[2] | 0x20 == UInt8(ascii: "l")
    }
}
