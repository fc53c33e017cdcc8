import BilanModel
import Dispatch

/// The lines of a large text, taken apart on a thread of their own while those before are being read.
struct LinesAhead: LineSource {
    let lines: TextLines

    func forEachLine(
        _ body: (UnsafeBufferPointer<UInt8>, SheetLine) throws(IngestError) -> Bool
    ) throws(IngestError) {
        let scan = Scan(lines)
        defer { scan.stop() }
        while let block = try scan.next() {
            for position in 0..<block.used where try !body(block.text, block[position]) { return }
            scan.giveBack(block)
        }
    }

    /// A text on its way through the scanner.
    private final class Scan: @unchecked Sendable {
        // What two threads share is touched between a wait and a signal of `guarding` alone; a block belongs to who has
        // taken it.
        private let guarding = DispatchSemaphore(value: 1)
        private let news = DispatchSemaphore(value: 0)
        private let room = DispatchSemaphore(value: 0)
        private var full: [LineBlock] = []
        private var free: [LineBlock] = []
        private var end: Swift.Result<Void, IngestError>?
        private var isStopped = false

        /// Blocks under way.
        private static let most = 3

        /// Begins to scan.
        init(_ lines: TextLines) {
            for _ in 0..<Scan.most { giveBack(LineBlock()) }
            DispatchQueue.global(qos: .userInitiated).async { [self] in
                let end = StageTimes.count("scan") { Swift.Result { () throws(IngestError) in try scan(lines) } }
                guarded { self.end = end }
                news.signal()
            }
        }

        /// The next block; nil behind the last.
        ///
        /// - Throws: why the text cannot be scanned on.
        func next() throws(IngestError) -> LineBlock? {
            news.wait()
            if let block = guarded({ full.isEmpty ? nil : full.removeFirst() }) { return block }
            // Whoever asks again gets the same answer.
            news.signal()
            try guarded { end }?.get()
            return nil
        }

        /// Lets a block be filled again.
        func giveBack(_ block: LineBlock) {
            block.clear()
            guarded { free.append(block) }
            room.signal()
        }

        /// Scans no further: nobody takes what would come.
        func stop() {
            guarded { isStopped = true }
            room.signal()
        }

        private func scan(_ lines: TextLines) throws(IngestError) {
            var block = emptyBlock()
            // Lines before a broken one are seen, as they are without a thread of their own.
            defer { if let block { hand(block) } }
            try lines.forEachRecord { scanner throws(IngestError) in
                guard let filling = block else { return false }
                let number = lines.number(of: scanner)
                filling.add(&scanner, number: number)
                guard filling.isFull else { return true }
                hand(filling)
                block = emptyBlock()
                return true
            }
        }

        private func emptyBlock() -> LineBlock? {
            room.wait()
            return guarded { isStopped ? nil : free.removeLast() }
        }

        private func hand(_ block: LineBlock) {
            guarded { full.append(block) }
            news.signal()
        }

        private func guarded<Value>(_ body: () -> Value) -> Value {
            guarding.wait()
            defer { guarding.signal() }
            return body()
        }
    }
}
