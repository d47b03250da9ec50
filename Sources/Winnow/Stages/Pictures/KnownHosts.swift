/// Address forms of large picture hosts that no general rule reads.
enum KnownHosts {
  /// Rewrites an address into the form all its versions share, and says how wide its version is where only the host's names tell.
  static func normalise(_ parts: inout PictureAddress) -> PictureSize {
    var size = PictureSize()
    let host = parts.host
    if host.ends(with: ".ytimg.com") || host.equals("img.youtube.com") {
      // `/vi/ID/hqdefault.jpg`; the frames 1 to 3 are other pictures.
      parts.host = AddressText("i.ytimg.com")
      if let last = parts.segments.last, last.contains(where: { $0 == 0x64 }),
        String(decoding: last, as: UTF8.self).contains("default")
      {
        size.width = frameWidths.first { last.starts(with: $0.name) }?.width ?? 0
        parts.segments[parts.segments.count - 1] = AddressText("default.jpg")
      }
      if parts.segments.first?.equals("vi_webp") == true { parts.segments[0] = AddressText("vi") }
    } else if host.ends(with: "staticflickr.com") {
      trimFile(&parts) { stem in
        guard stem.count > 2, stem[stem.endIndex - 2] == 0x5F, let size = stem.last, size.isLetter else { return nil }
        return stem.endIndex - 2
      }
    } else if host.ends(with: "i.guim.co.uk") || host.ends(with: "media.guim.co.uk") {
      // `/img/media/DIGEST/CROP/master/1000.jpg`: the digest is the picture.
      if let digest = parts.segments.firstIndex(where: { $0.count >= 32 && StrongName.isStrong($0[...]) }) {
        parts.host = AddressText("media.guim.co.uk")
        parts.segments = [parts.segments[digest]]
        parts.query = []
      }
    } else if host.ends(with: "ichef.bbci.co.uk") || host.ends(with: "ichef.bbc.co.uk") {
      parts.segments.removeAll {
        $0.wholeNumber != nil || $0.equals("ace") || $0.equals("standard") || $0.equals("ws") || $0.equals("news")
      }
    } else if host.ends(with: "googleusercontent.com") || host.ends(with: "ggpht.com") {
      if let last = parts.segments.last, let equals = last.lastIndex(of: 0x3D), equals > 0 {
        parts.segments[parts.segments.count - 1] = AddressText(rebasing: last[..<equals])
      }
    } else if host.equals("miro.medium.com") || host.equals("cdn-images-1.medium.com") {
      // The last part is the picture; all before it is how to show it.
      if let last = parts.segments.last { parts.segments = [last] }
      parts.host = AddressText("miro.medium.com")
    }
    return size
  }

  /// The widths of the frames of a YouTube film. Heights differ by bars above and below, which are not the picture's.
  private static let frameWidths: [(name: StaticString, width: Int)] = [
    ("maxresdefault", 1280), ("hq720", 1280), ("sddefault", 640), ("hqdefault", 480), ("mqdefault", 320), ("default", 120),
  ]

  private static func trimFile(_ parts: inout PictureAddress, _ cut: (AddressPart) -> Int?) {
    guard let last = parts.segments.last, let dot = last.lastIndex(of: 0x2E), let at = cut(last[..<dot]) else { return }
    parts.segments[parts.segments.count - 1] = parts.joined(last[..<at], last[dot...])
  }
}
