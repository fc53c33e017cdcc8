import Glibc

/// Cairo's functions, looked for only when a picture is drawn.
///
/// The library is loaded at run time: linking it would cost a millisecond of every start, and a machine without it still
/// writes the same picture as SVG. On Debian it comes with the package libcairo2.
struct CairoLibrary {
    typealias Handle = UnsafeMutableRawPointer
    typealias Draw = @convention(c) (Handle?) -> Void
    typealias Numbers2 = @convention(c) (Handle?, Double, Double) -> Void
    /// Takes bytes as they come; 0 for success.
    typealias Sink = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, CUnsignedInt) -> CInt

    let surface: @convention(c) (CInt, CInt, CInt) -> Handle?
    let context: @convention(c) (Handle?) -> Handle?
    let destroyContext, destroySurface: Draw
    let closePath, fillPreserve, strokePreserve, newPath, paint, save, restore, clip: Draw
    let moveTo, lineTo, scale: Numbers2
    let colour: @convention(c) (Handle?, Double, Double, Double) -> Void
    let lineWidth: @convention(c) (Handle?, Double) -> Void
    let fillRule, lineJoin: @convention(c) (Handle?, CInt) -> Void
    let dash: @convention(c) (Handle?, UnsafePointer<Double>?, CInt, Double) -> Void
    let status: @convention(c) (Handle?) -> CInt
    let writePNG: @convention(c) (Handle?, Sink, UnsafeMutableRawPointer?) -> CInt

    /// Nil when the library, or a function of it that is needed, is not there.
    init?(name: String = "libcairo.so.2") {
        guard let library = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { return nil }
        func find<Function>(_ name: String, _ type: Function.Type) -> Function? {
            dlsym(library, "cairo_" + name).map { unsafeBitCast($0, to: type) }
        }
        typealias Chosen = @convention(c) (Handle?, CInt) -> Void
        guard
            let surface = find(
                "image_surface_create", (@convention(c) (CInt, CInt, CInt) -> Handle?).self),
            let context = find("create", (@convention(c) (Handle?) -> Handle?).self),
            let destroyContext = find("destroy", Draw.self), let destroySurface = find("surface_destroy", Draw.self),
            let closePath = find("close_path", Draw.self), let fillPreserve = find("fill_preserve", Draw.self),
            let strokePreserve = find("stroke_preserve", Draw.self), let newPath = find("new_path", Draw.self),
            let paint = find("paint", Draw.self), let save = find("save", Draw.self),
            let restore = find("restore", Draw.self), let clip = find("clip_preserve", Draw.self),
            let moveTo = find("move_to", Numbers2.self), let lineTo = find("line_to", Numbers2.self),
            let scale = find("scale", Numbers2.self),
            let colour = find(
                "set_source_rgb", (@convention(c) (Handle?, Double, Double, Double) -> Void).self),
            let lineWidth = find("set_line_width", (@convention(c) (Handle?, Double) -> Void).self),
            let fillRule = find("set_fill_rule", Chosen.self), let lineJoin = find("set_line_join", Chosen.self),
            let dash = find(
                "set_dash", (@convention(c) (Handle?, UnsafePointer<Double>?, CInt, Double) -> Void).self),
            let status = find("status", (@convention(c) (Handle?) -> CInt).self),
            let writePNG = find(
                "surface_write_to_png_stream",
                (@convention(c) (Handle?, Sink, UnsafeMutableRawPointer?) -> CInt).self)
        else { return nil }
        self.surface = surface
        self.context = context
        self.destroyContext = destroyContext
        self.destroySurface = destroySurface
        self.closePath = closePath
        self.fillPreserve = fillPreserve
        self.strokePreserve = strokePreserve
        self.newPath = newPath
        self.paint = paint
        self.save = save
        self.restore = restore
        self.clip = clip
        self.moveTo = moveTo
        self.lineTo = lineTo
        self.scale = scale
        self.colour = colour
        self.lineWidth = lineWidth
        self.fillRule = fillRule
        self.lineJoin = lineJoin
        self.dash = dash
        self.status = status
        self.writePNG = writePNG
    }
}
