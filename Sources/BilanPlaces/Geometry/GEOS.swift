import BilanModel
import Glibc

/// A second opinion on shapes from the GEOS library, looked for only when somebody asks for it.
///
/// The library is loaded at run time: linking it would cost a millisecond of every start, and a machine without it still
/// has our own checks. On Debian it comes with the package libgeos-c1v5.
final class GEOS {
    private typealias Handle = UnsafeMutableRawPointer
    private typealias Geometry = UnsafeMutableRawPointer

    private let handle: Handle
    private let finish: @convention(c) (Handle) -> Void
    private let read: @convention(c) (Handle, UnsafePointer<UInt8>, Int) -> Geometry?
    private let destroy: @convention(c) (Handle, Geometry) -> Void
    private let isValid:
        @convention(c) (
            Handle, Geometry, CInt, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, UnsafeMutablePointer<Geometry?>
        ) -> CChar
    private let x: @convention(c) (Handle, Geometry, UnsafeMutablePointer<Double>) -> CInt
    private let y: @convention(c) (Handle, Geometry, UnsafeMutablePointer<Double>) -> CInt
    /// The library's own version: `3.11.1-CAPI-1.17.1`.
    let version: String

    /// Nil when the library, or a function of it that is needed, is not there.
    init?() {
        guard let library = dlopen("libgeos_c.so.1", RTLD_NOW | RTLD_LOCAL) else { return nil }
        func symbol<Function>(_ name: String, as type: Function.Type) -> Function? {
            dlsym(library, name).map { unsafeBitCast($0, to: type) }
        }
        guard let start = symbol("GEOS_init_r", as: (@convention(c) () -> Handle?).self),
            let finish = symbol("GEOS_finish_r", as: (@convention(c) (Handle) -> Void).self),
            let read = symbol(
                "GEOSGeomFromWKB_buf_r",
                as: (@convention(c) (Handle, UnsafePointer<UInt8>, Int) -> Geometry?).self),
            let destroy = symbol("GEOSGeom_destroy_r", as: (@convention(c) (Handle, Geometry) -> Void).self),
            let isValid = symbol(
                "GEOSisValidDetail_r",
                as: (@convention(c) (
                    Handle, Geometry, CInt, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
                    UnsafeMutablePointer<Geometry?>
                ) -> CChar).self),
            let x = symbol(
                "GEOSGeomGetX_r", as: (@convention(c) (Handle, Geometry, UnsafeMutablePointer<Double>) -> CInt).self),
            let y = symbol(
                "GEOSGeomGetY_r", as: (@convention(c) (Handle, Geometry, UnsafeMutablePointer<Double>) -> CInt).self),
            let version = symbol("GEOSversion", as: (@convention(c) () -> UnsafePointer<CChar>?).self),
            let handle = start()
        else { return nil }
        self.handle = handle
        self.finish = finish
        self.read = read
        self.destroy = destroy
        self.isValid = isValid
        self.x = x
        self.y = y
        self.version = version().map { String(cString: $0) } ?? ""
    }

    deinit { finish(handle) }

    /// What GEOS holds against a shape, whose rings have to be closed; nil when nothing.
    func fault(in shape: AreaShape) -> ShapeFault? {
        let bytes = WellKnownBinary(shape).bytes
        guard let geometry = read(handle, bytes, bytes.count) else { return ShapeFault(.invalid) }
        defer { destroy(handle, geometry) }
        var place: Geometry?
        // Rings that touch themselves at a point are let pass (flag 1): they enclose the same either way.
        let answer = isValid(handle, geometry, 1, nil, &place)
        defer { if let place { destroy(handle, place) } }
        guard answer != 1 else { return nil }
        var (east, north) = (0.0, 0.0)
        guard let place, x(handle, place, &east) == 1, y(handle, place, &north) == 1 else {
            return ShapeFault(.invalid)
        }
        guard let column = Int32(exactly: east.rounded()), let row = Int32(exactly: north.rounded()) else {
            return ShapeFault(.invalid)
        }
        return ShapeFault(.invalid, at: GridPoint(x: column, y: row))
    }
}

/// A shape as OGC well-known binary, in units of the grid so that every number is exact.
private struct WellKnownBinary {
    private(set) var bytes: [UInt8] = []

    init(_ shape: AreaShape) {
        let polygons = shape.polygons.filter { !$0.isEmpty }
        header(6, count: polygons.count)
        for polygon in polygons {
            header(3, count: polygon.count)
            for ring in polygon {
                put(UInt32(ring.count))
                for corner in ring {
                    put(Double(corner.x).bitPattern)
                    put(Double(corner.y).bitPattern)
                }
            }
        }
    }

    private mutating func header(_ type: UInt32, count: Int) {
        // 1: lowest byte first.
        bytes.append(1)
        put(type)
        put(UInt32(count))
    }

    private mutating func put(_ number: some FixedWidthInteger) {
        for shift in stride(from: 0, to: number.bitWidth, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}
