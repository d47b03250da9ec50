/// What a picture's file says it is by its first bytes; its name and content type do not count.
public enum PictureFormat: String, Sendable, CaseIterable {
  case jpeg, png, webp, gif, avif, heic, svg, bmp, tiff

  /// Reads the first bytes of a file; nil for what is no picture.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    func has(_ text: StaticString, at offset: Int = 0) -> Bool {
      let count = text.utf8CodeUnitCount
      guard bytes.count >= offset + count else { return false }
      for i in 0..<count where bytes[offset + i] != text.utf8Start[i] { return false }
      return true
    }
    func has(_ magic: [UInt8]) -> Bool { bytes.starts(with: magic) }
    if has([0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if has("RIFF"), has("WEBP", at: 8) {
      self = .webp
    } else if has("GIF87a") || has("GIF89a") {
      self = .gif
    } else if has("ftypavif", at: 4) || has("ftypavis", at: 4) {
      self = .avif
    } else if has("ftyphei", at: 4) || has("ftypmif1", at: 4) {
      self = .heic
    } else if has("BM"), bytes.count > 26, bytes[6] | bytes[7] | bytes[8] | bytes[9] == 0 {
      self = .bmp
    } else if has([0x49, 0x49, 0x2A, 0]) || has([0x4D, 0x4D, 0, 0x2A]) {
      self = .tiff
    } else if Self.isSVG(bytes) {
      self = .svg
    } else {
      return nil
    }
  }

  /// How many bytes of a text are searched for `<svg`: a declaration and a comment may stand before it.
  private static let svgPrefix = 1024

  private static func isSVG(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = min(bytes.count, svgPrefix) - 4
    guard end > 0, bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == 0x3C else { return false }
    for i in 0..<end where bytes[i] == 0x3C && bytes[i + 1] == 0x73 && bytes[i + 2] == 0x76 && bytes[i + 3] == 0x67 { return true }
    return false
  }
}
