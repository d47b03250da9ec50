import WinnowPictures

/// The largest version so far of a picture that stands in a post in several.
struct PictureChoice {
  var address: String
  private var key: PictureKey
  private var pixels: Int
  /// What makes it larger than the one before; nil for the first.
  private(set) var evidence: String?

  /// The first version; `look` is what its file says.
  init(_ address: String, look: PictureLook?) {
    self.address = address
    key = PictureKey(address)
    pixels = Self.pixels(look)
  }

  /// Takes another version where it is larger: by the files where both are known, else by what the addresses say. An address without a
  /// size is the original's, unless it leads through a proxy, which may do anything.
  mutating func consider(_ other: String, look: PictureLook?) {
    guard other != address, !other.isEmpty else { return }
    let candidate = PictureChoice(other, look: look)
    let evidence: String
    if pixels > 0, candidate.pixels > 0 {
      guard candidate.pixels > pixels else { return }
      evidence = "\(candidate.pixels) pixels over \(pixels)"
    } else if key.width > 0, candidate.key.width > 0 {
      guard candidate.key.width > key.width else { return }
      evidence = "\(candidate.key.width) pixels wide over \(key.width)"
    } else if key.width > 0, key.family == candidate.key.family, candidate.key.height == 0, !candidate.key.traits.contains(.proxied)
    {
      evidence = "the address without a size over \(key.width) pixels wide"
    } else {
      return
    }
    self = candidate
    self.evidence = evidence
  }

  private static func pixels(_ look: PictureLook?) -> Int {
    guard let look else { return 0 }
    let (pixels, overflows) = look.width.multipliedReportingOverflow(by: look.height)
    return overflows ? .max : pixels
  }
}
