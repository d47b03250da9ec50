internal import CLibPNG
internal import CTurboJPEG
internal import CWebP

/// A picture that a test draws: red, green and blue, row by row, and encodes with the libraries' own encoders.
public struct MadePicture: Sendable {
  public let width: Int
  public let height: Int
  public var pixels: [UInt8]

  public init(width: Int, height: Int, _ colour: (_ x: Double, _ y: Double) -> (UInt8, UInt8, UInt8)) {
    (self.width, self.height, pixels) = (width, height, [])
    pixels.reserveCapacity(width * height * 3)
    for y in 0..<height {
      for x in 0..<width {
        let (red, green, blue) = colour((Double(x) + 0.5) / Double(width), (Double(y) + 0.5) / Double(height))
        pixels += [red, green, blue]
      }
    }
  }

  /// A scene of overlapping discs and slopes that follows from `seed`; the same scene at any size.
  public static func scene(_ seed: UInt64, width: Int, height: Int) -> MadePicture {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double((state ^ state >> 29) >> 11 & 0xF_FFFF) / Double(0xF_FFFF)
    }
    let discs = (0..<28).map { _ in
      (x: next(), y: next(), size: 0.04 + 0.2 * next(), red: next() * 255, green: next() * 255, blue: next() * 255)
    }
    let slope = (next() * 255, next() * 255, next() * 255)
    return MadePicture(width: width, height: height) { x, y in
      var colour = (slope.0 * x, slope.1 * y, slope.2 * (1 - x))
      for disc in discs where (x - disc.x) * (x - disc.x) + (y - disc.y) * (y - disc.y) < disc.size * disc.size {
        colour = (disc.red, disc.green, disc.blue)
      }
      return (UInt8(colour.0), UInt8(colour.1), UInt8(colour.2))
    }
  }

  /// One colour.
  public static func plain(width: Int, height: Int, _ grey: UInt8 = 200) -> MadePicture {
    MadePicture(width: width, height: height) { _, _ in (grey, grey, grey) }
  }

  /// The part of the picture that starts at a place.
  public func crop(x left: Int, y top: Int, width: Int, height: Int) -> MadePicture {
    var part = MadePicture.plain(width: width, height: height)
    for y in 0..<height {
      for x in 0..<width {
        for channel in 0..<3 {
          part.pixels[(y * width + x) * 3 + channel] = pixels[((top + y) * self.width + left + x) * 3 + channel]
        }
      }
    }
    return part
  }

  public func jpeg(quality: Int = 85, progressive: Bool = false) -> [UInt8] {
    jpeg(pixels, Int32(TJPF_RGB.rawValue), Int32(TJSAMP_420.rawValue), quality, progressive)
  }

  /// As Adobe writes CMYK: 255 is no ink; all black is taken out.
  public func cmykJPEG(quality: Int = 90) -> [UInt8] {
    var inks: [UInt8] = []
    for i in 0..<width * height { inks += [pixels[i * 3], pixels[i * 3 + 1], pixels[i * 3 + 2], 255] }
    return jpeg(inks, Int32(TJPF_CMYK.rawValue), Int32(TJSAMP_444.rawValue), quality, false)
  }

  private func jpeg(_ data: [UInt8], _ format: Int32, _ sampling: Int32, _ quality: Int, _ progressive: Bool) -> [UInt8] {
    guard let handle = tjInitCompress() else { return [] }
    defer { tjDestroy(handle) }
    var out: UnsafeMutablePointer<UInt8>?
    var size: UInt = 0
    let flags = progressive ? Int32(TJFLAG_PROGRESSIVE) : 0
    guard tjCompress2(handle, data, Int32(width), 0, Int32(height), format, &out, &size, sampling, Int32(quality), flags) == 0
    else {
      return []
    }
    defer { tjFree(out) }
    return Array(UnsafeBufferPointer(start: out, count: Int(size)))
  }

  /// `alpha`: a fourth channel, row by row.
  public func png(alpha: [UInt8]? = nil) -> [UInt8] {
    var image = png_image()
    image.version = png_uint_32(winnow_png_version)
    (image.width, image.height) = (png_uint_32(width), png_uint_32(height))
    image.format = png_uint_32(alpha == nil ? winnow_png_rgb : winnow_png_rgba)
    var data = pixels
    if let alpha {
      data = []
      for i in 0..<width * height { data += [pixels[i * 3], pixels[i * 3 + 1], pixels[i * 3 + 2], alpha[i]] }
    }
    var size = 0
    guard png_image_write_to_memory(&image, nil, &size, 0, data, 0, nil) != 0 else { return [] }
    var out = [UInt8](repeating: 0, count: size)
    guard png_image_write_to_memory(&image, &out, &size, 0, data, 0, nil) != 0 else { return [] }
    return Array(out.prefix(size))
  }

  public func webp(quality: Float = 80, lossless: Bool = false) -> [UInt8] {
    var out: UnsafeMutablePointer<UInt8>?
    let size =
      lossless
      ? WebPEncodeLosslessRGB(pixels, Int32(width), Int32(height), Int32(width * 3), &out)
      : WebPEncodeRGB(pixels, Int32(width), Int32(height), Int32(width * 3), quality, &out)
    defer { WebPFree(out) }
    return Array(UnsafeBufferPointer(start: out, count: size))
  }
}

/// Files whose headers promise what they do not hold.
public enum MadeHeader {
  /// A PNG of a size, with its header and no pixels.
  public static func png(width: UInt32, height: UInt32) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    func big(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * UInt32($0))) } }
    func chunk(_ name: String, _ data: [UInt8]) {
      let body = Array(name.utf8) + data
      bytes += big(UInt32(data.count)) + body + big(checksum(body))
    }
    chunk("IHDR", big(width) + big(height) + [1, 0, 0, 0, 0])
    chunk("IDAT", [0x78, 0x9C, 0x63, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01])
    chunk("IEND", [])
    return bytes
  }

  /// A JPEG with another size written into its frame header.
  public static func jpeg(_ file: [UInt8], width: UInt16, height: UInt16) -> [UInt8] {
    var file = file
    for at in file.indices where at + 8 < file.count && file[at] == 0xFF && (0xC0...0xC2).contains(file[at + 1]) {
      file[at + 5] = UInt8(height >> 8)
      file[at + 6] = UInt8(height & 0xFF)
      file[at + 7] = UInt8(width >> 8)
      file[at + 8] = UInt8(width & 0xFF)
      break
    }
    return file
  }

  /// A WebP that says it is animated.
  public static func animatedWebP(width: Int, height: Int) -> [UInt8] {
    func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    let extended = Array("VP8X".utf8) + little(10, 4) + [0x02, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3)
    let animation = Array("ANIM".utf8) + little(6, 4) + [255, 255, 255, 255, 0, 0]
    let body = Array("WEBP".utf8) + extended + animation
    return Array("RIFF".utf8) + little(body.count, 4) + body
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~sum
  }
}
