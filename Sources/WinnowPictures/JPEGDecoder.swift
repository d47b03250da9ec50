internal import CTurboJPEG

/// JPEG by libturbojpeg, scaled down while it is decoded.
enum JPEGDecoder {
  /// A decompressor; freed with its owner.
  private struct Handle: ~Copyable {
    let handle: tjhandle

    init() throws(PictureProblem) {
      guard let made = tjInitDecompress() else { throw .unreadable("no memory for a JPEG decoder") }
      handle = made
    }

    deinit { tjDestroy(handle) }

    var problem: PictureProblem { .damaged(String(cString: tjGetErrorStr2(handle))) }
  }

  /// The shorter side is scaled to no fewer pixels than this: two for each cell of the hash.
  private static let leastSide = 128

  static func size(of bytes: UnsafeBufferPointer<UInt8>) throws(PictureProblem) -> (width: Int, height: Int) {
    let handle = try Handle()
    let header = try header(handle, bytes)
    return (header.width, header.height)
  }

  private static func header(_ handle: borrowing Handle, _ bytes: UnsafeBufferPointer<UInt8>) throws(PictureProblem)
    -> (width: Int, height: Int, isCMYK: Bool)
  {
    var (width, height, sampling, space): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    guard tjDecompressHeader3(handle.handle, bytes.baseAddress, UInt(bytes.count), &width, &height, &sampling, &space) == 0,
      width > 0,
      height > 0
    else { throw handle.problem }
    return (Int(width), Int(height), space == Int32(TJCS_CMYK.rawValue) || space == Int32(TJCS_YCCK.rawValue))
  }

  static func luma(of bytes: UnsafeBufferPointer<UInt8>, _ size: (width: Int, height: Int)) throws(PictureProblem) -> Luma {
    let scans = scans(bytes)
    if scans * size.width * size.height > PictureLimits.scannedPixels, scans > 1 { throw .tooManyScans(scans) }
    let handle = try Handle()
    let header = try header(handle, bytes)
    var scale = 1
    while scale < 8, min(header.width, header.height) / (2 * scale) >= leastSide { scale *= 2 }
    let (width, height) = ((header.width + scale - 1) / scale, (header.height + scale - 1) / scale)
    let channels = header.isCMYK ? 4 : 1
    let format = Int32(header.isCMYK ? TJPF_CMYK.rawValue : TJPF_GRAY.rawValue)
    // A warning is a file cut short, or one whose rest is guessed: what it shows is not what was meant.
    let flags = Int32(TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS)
    var code: Int32 = 0
    var pixels = [UInt8](unsafeUninitializedCapacity: width * height * channels) { buffer, count in
      code = tjDecompress2(
        handle.handle, bytes.baseAddress, UInt(bytes.count), buffer.baseAddress, Int32(width), Int32(width * channels),
        Int32(height),
        format, flags)
      count = code == 0 ? width * height * channels : 0
    }
    guard code == 0 else { throw handle.problem }
    if header.isCMYK { pixels = luma(ofCMYK: pixels) }
    let extent = (Double(header.width) / Double(scale), Double(header.height) / Double(scale))
    guard let luma = Luma(width: width, height: height, extent: extent, pixels: pixels) else { throw .damaged("no pixels") }
    return luma
  }

  /// Inks as Adobe writes them into JPEG: 255 is none.
  private static func luma(ofCMYK inks: [UInt8]) -> [UInt8] {
    var pixels: [UInt8] = []
    pixels.reserveCapacity(inks.count / 4)
    var at = 0
    while at + 3 < inks.count {
      let black = UInt32(inks[at + 3])
      func light(_ ink: UInt8) -> UInt8 { UInt8(truncatingIfNeeded: UInt32(ink) &* black / 255) }
      pixels.append(Luma.of(light(inks[at]), light(inks[at + 1]), light(inks[at + 2])))
      at += 4
    }
    return pixels
  }

  /// How many passes over the pixels the file makes: its start-of-scan markers, those of a thumbnail included.
  private static func scans(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var at = 0
    while at + 1 < bytes.count {
      if bytes[at] == 0xFF, bytes[at + 1] == 0xDA { count += 1 }
      at += 1
    }
    return count
  }
}
