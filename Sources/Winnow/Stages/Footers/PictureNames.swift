import Glibc
import WinnowPictures

/// What a picture is called by its file, whatever its address: a separator whose address changes with every post keeps these names.
enum PictureNames {
  /// Parts of a perceptual hash, each a name of its own: versions of a picture that differ in a few bits share most of them, and other
  /// pictures share 32 bits by a chance of one in four thousand million.
  static let parts = 8

  /// The name by its bytes, then those by its look, where its hash tells it from others.
  static func names(of look: PictureLook) -> [(form: FooterUnit.Form, name: String)] {
    var names: [(form: FooterUnit.Form, name: String)] = [(.content, "sha256:" + look.content.hex)]
    guard let hash = look.hash, hash.isTrusted, look.width > 0, look.height > 0 else { return names }
    // Another shape is another picture; an eighth of the ratio's power of two is more than rounding to whole pixels changes.
    let shape = Int((log2(Double(look.width) / Double(look.height)) * 8).rounded())
    for part in 0..<parts {
      let bits = hash.words[part / 2] >> UInt64(part % 2 * 32) & 0xFFFF_FFFF
      names.append((.look, "look:\(part):\(shape):" + String(bits, radix: 16)))
    }
    return names
  }
}
