internal import CWebP

/// WebP by libwebp; still pictures only.
enum WebPDecoder {
  private static func features(_ bytes: UnsafeBufferPointer<UInt8>) throws(PictureProblem) -> WebPBitstreamFeatures {
    var features = WebPBitstreamFeatures()
    guard WebPGetFeatures(bytes.baseAddress, bytes.count, &features) == VP8_STATUS_OK, features.width > 0, features.height > 0
    else {
      throw .damaged("the header of the WebP file is incomplete")
    }
    return features
  }

  static func size(of bytes: UnsafeBufferPointer<UInt8>) throws(PictureProblem) -> (width: Int, height: Int) {
    let features = try features(bytes)
    return (Int(features.width), Int(features.height))
  }

  static func luma(of bytes: UnsafeBufferPointer<UInt8>, _ size: (width: Int, height: Int)) throws(PictureProblem) -> Luma {
    let features = try features(bytes)
    if features.has_animation != 0 { throw .animated }
    let hasAlpha = features.has_alpha != 0
    let channels = hasAlpha ? 4 : 3
    let length = size.width * size.height * channels
    var isWhole = false
    let raw = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      let decode = hasAlpha ? WebPDecodeRGBAInto : WebPDecodeRGBInto
      isWhole = decode(bytes.baseAddress, bytes.count, buffer.baseAddress, length, Int32(size.width * channels)) != nil
      count = isWhole ? length : 0
    }
    guard isWhole,
      let luma = Luma(width: size.width, height: size.height, pixels: ChannelMix.luma(raw, hasColour: true, hasAlpha: hasAlpha))
    else { throw .damaged("the WebP data ends early or is wrong") }
    return luma
  }
}
