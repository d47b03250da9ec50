internal import CLibPNG

/// PNG by libpng's simplified interface; of an animated one the picture that programs without animation show.
enum PNGDecoder {
  /// An image that is being read; freed with its owner. libpng keeps its address, so it does not move.
  private struct Image: ~Copyable {
    let image: UnsafeMutablePointer<png_image>

    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(PictureProblem) {
      image = UnsafeMutablePointer<png_image>.allocate(capacity: 1)
      image.initialize(to: png_image())
      image.pointee.version = png_uint_32(winnow_png_version)
      guard png_image_begin_read_from_memory(image, bytes.baseAddress, bytes.count) != 0 else { throw problem }
    }

    deinit {
      png_image_free(image)
      image.deallocate()
    }

    var problem: PictureProblem {
      var text = image.pointee.message
      return .damaged(withUnsafeBytes(of: &text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
  }

  static func size(of bytes: UnsafeBufferPointer<UInt8>) throws(PictureProblem) -> (width: Int, height: Int) {
    let image = try Image(bytes)
    return (Int(image.image.pointee.width), Int(image.image.pointee.height))
  }

  static func luma(of bytes: UnsafeBufferPointer<UInt8>) throws(PictureProblem) -> Luma {
    let image = try Image(bytes)
    let (width, height) = (Int(image.image.pointee.width), Int(image.image.pointee.height))
    let hasAlpha = image.image.pointee.format & png_uint_32(winnow_png_has_alpha) != 0
    let hasColour = image.image.pointee.format & png_uint_32(winnow_png_has_colour) != 0
    let format = hasColour ? (hasAlpha ? winnow_png_rgba : winnow_png_rgb) : (hasAlpha ? winnow_png_grey_alpha : winnow_png_grey)
    image.image.pointee.format = png_uint_32(format)
    let channels = (hasColour ? 3 : 1) + (hasAlpha ? 1 : 0)
    var code: Int32 = 0
    let raw = [UInt8](unsafeUninitializedCapacity: width * height * channels) { buffer, count in
      code = png_image_finish_read(image.image, nil, buffer.baseAddress, 0, nil)
      count = code == 0 ? 0 : width * height * channels
    }
    guard code != 0 else { throw image.problem }
    guard let luma = Luma(width: width, height: height, pixels: ChannelMix.luma(raw, hasColour: hasColour, hasAlpha: hasAlpha))
    else {
      throw .damaged("no pixels")
    }
    return luma
  }
}

/// Interleaved channels as brightness.
enum ChannelMix {
  static func luma(_ raw: [UInt8], hasColour: Bool, hasAlpha: Bool) -> [UInt8] {
    guard hasColour || hasAlpha else { return raw }
    let channels = (hasColour ? 3 : 1) + (hasAlpha ? 1 : 0)
    let total = raw.count / channels
    return [UInt8](unsafeUninitializedCapacity: total) { pixels, count in
      raw.withUnsafeBufferPointer { raw in
        for i in 0..<total {
          let at = i &* channels
          let luma = hasColour ? Luma.of(raw[at], raw[at &+ 1], raw[at &+ 2]) : raw[at]
          pixels[i] = hasAlpha ? Luma.onWhite(luma, alpha: raw[at &+ channels &- 1]) : luma
        }
      }
      count = total
    }
  }
}
