internal import CXLSXWriter
internal import Glibc
internal import Synchronization

/// Writes a workbook as an XLSX file.
///
/// The same workbook gives the same bytes, in every locale and on every day. The file appears whole or not at all: it
/// is written under another name beside its place and then renamed.
public enum XLSXWriter {
    /// The library below shares the C library's calendar buffer between threads, so one workbook is written at a time.
    private static let door = Mutex(())

    /// Writes `workbook` to `path`, replacing a file that is there.
    ///
    /// - Throws: the first rule of spreadsheets the workbook breaks, before anything is written, or why the file could
    ///   not be put there.
    public static func write(_ workbook: Workbook, to path: String) throws(WorkbookError) {
        try workbook.check()
        let result = door.withLock { _ in
            Result { () throws(WorkbookError) in
                try withPinnedLocale(refused: .file(path: path, reason: "the C locale is missing")) {
                    () throws(WorkbookError) in
                    try writeAndRename(workbook, to: path)
                }
            }
        }
        try result.get()
    }

    private static func writeAndRename(_ workbook: Workbook, to path: String) throws(WorkbookError) {
        let partial = "\(path).\(getpid()).part"
        // The library reports a file it cannot open on standard error; asking first keeps that to one message.
        guard let probe = fopen(partial, "wb") else { throw .file(path: path, reason: systemReason()) }
        fclose(probe)
        do throws(WorkbookError) {
            guard let book = workbook_new(partial) else {
                throw .library(.workbook, message: "no memory")
            }
            let drawing = XLSXDrawing(workbook, on: book)
            do throws(WorkbookError) {
                try drawing.draw()
            } catch {
                lxw_workbook_free(book)
                throw error
            }
            // Closing frees the workbook, also when it fails.
            errno = 0
            let code = workbook_close(book)
            if code != LXW_NO_ERROR {
                let system = errno
                throw .file(
                    path: path,
                    reason: system == 0 ? XLSXDrawing.message(of: code) : String(cString: strerror(system)))
            }
            guard rename(partial, path) == 0 else { throw .file(path: path, reason: systemReason()) }
        } catch {
            unlink(partial)
            throw error
        }
    }

    private static func systemReason() -> String { String(cString: strerror(errno)) }
}
