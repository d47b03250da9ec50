/// Query pairs of a picture's address: which ask for a version, which track the reader, which name the picture.
enum SizeQuery {
  /// What is left of a query once its instructions are out. `isFile`: the path ends in a picture's file name, so that only pairs
  /// that plainly name a picture count.
  static func strip(_ query: [PictureAddress.Pair], isFile: Bool) -> (kept: [PictureAddress.Pair], size: PictureSize) {
    var size = PictureSize()
    var kept: [PictureAddress.Pair] = []
    for pair in query where !isTracking(pair.name) {
      if let said = instruction(pair) {
        size.merge(said)
      } else if isFile ? identities.contains(pair.name) : true {
        kept.append(pair)
      }
    }
    kept.sort { $0.name.lexicographicallyPrecedes($1.name) }
    return (kept, size)
  }

  /// Parameters that say where a reader came from.
  static func isTracking(_ name: AddressText) -> Bool {
    name.starts(with: "utm_") || name.starts(with: "mc_") || tracking.contains(name)
  }

  private static let tracking = WordSet(
    [
      "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "twclid", "ocid", "cmpid", "icid", "ref", "referrer", "spm",
      "wt_mc",
      "at_medium", "at_campaign", "xtor", "partner", "cid", "_ga", "ncid", "ssl",
    ])

  private static let identities = WordSet(
    [
      "id", "imageid", "image_id", "img", "image", "imgid", "file", "filename", "src", "url", "name", "photo", "photoid", "pid",
      "uuid", "key", "path",
    ])

  private static let instructions = WordSet(
    [
      "q", "quality", "qlt", "format", "fm", "f", "fmt", "auto", "strip", "sig", "s", "hash", "itok", "token", "signature",
      "expires",
      "key-pair-id", "policy", "auth", "v", "ver", "version", "ts", "timestamp", "cb", "t", "dpr", "fit", "crop", "rect", "smart",
      "gravity",
      "focal", "fp-x", "fp-y", "fp-z", "x", "y", "cropw", "croph", "cropx", "cropy", "zoom", "ixlib", "ixid", "cs", "ar", "aspect",
      "ratio",
      "type", "webp", "output", "op_usm", "optimize", "enable", "disable", "bg", "blur", "sharp", "sharpen", "scale", "mode",
      "rotate", "tr",
      "impolicy", "downsize", "canvas", "trim", "pad", "upscale", "enlarge", "background", "dl", "download", "as", "lossless",
      "loop",
      "profile", "colorquant", "or", "compress", "cache", "_", "wid", "hei", "progressive", "overlay-align", "overlay-base64",
      "overlay-width", "post", "imwidth", "imheight", "imdensity", "stp", "ccb", "efg", "oh", "oe", "_nc_ht", "_nc_cat", "_nc_ohc",
      "edm",
      "alt", "focalpoint", "anchor", "fill", "resolution", "display", "interpolation", "preset", "variant", "mtime", "m", "updated",
    ])

  private static func instruction(_ pair: PictureAddress.Pair) -> PictureSize? {
    let name = pair.name
    let value = pair.value
    func number(_ text: AddressPart) -> Int {
      // `648px`, `1500w`, `640.5`.
      text.drop { !$0.isDigit }.prefix { $0.isDigit }.wholeNumber ?? 0
    }
    if name.equals("w") || name.equals("width") || name.equals("wid") || name.equals("imwidth") || name.equals("maxwidth")
      || name.equals("max-w") || name.equals("mw") || name.equals("sw") || name.equals("max_width")
    {
      return PictureSize(width: number(value[...]), isBox: name.starts(with: "m"))
    }
    if name.equals("h") || name.equals("height") || name.equals("hei") || name.equals("imheight") || name.equals("maxheight")
      || name.equals("max-h") || name.equals("mh") || name.equals("sh") || name.equals("max_height")
    {
      return PictureSize(height: number(value[...]), isBox: name.starts(with: "m"))
    }
    if name.equals("resize") || name.equals("fit") || name.equals("size") || name.equals("dimensions") || name.equals("sz")
      || name.equals("thumbnail")
    {
      if let box = SizeBox(value[...]) { return box.size }
      let sides = value.split(whereSeparator: { $0 == 0x2C || $0 == 0x3A })
      let isBox = name.equals("fit") || sides.contains { $0.equals("clip") || $0.equals("max") || $0.equals("inside") }
      if sides.count == 2, let width = sides[0].wholeNumber, let height = sides[1].wholeNumber {
        return PictureSize(width: width, height: height, isBox: isBox)
      }
      return PictureSize(width: number(value[...]), isBox: isBox)
    }
    // Akamai writes a list of instructions: `im=Resize=(1250);Crop=…`, `im=Resize,width=640`.
    if name.equals("im") { return PictureSize(width: value.starts(with: "Resize") ? number(value[...]) : 0) }
    if name.equals("name"), value.equals("small") || value.equals("medium") || value.equals("large") || value.equals("orig") {
      return PictureSize()
    }
    if name.equals("name"), SizeBox(value[...]) != nil { return PictureSize() }
    if name.equals("t"), value.contains(0x3A), let size = SizeFolders.colons(value) { return size }
    if name.equals("format"), value.last == 0x77, let width = value.dropLast().wholeNumber { return PictureSize(width: width) }
    // A lens over the picture changes its shape, but only the size that comes out says into which.
    return instructions.contains(name) ? PictureSize() : nil
  }
}
