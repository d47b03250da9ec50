import WinnowBase

/// Pictures that nobody is meant to see: counters of readers, and spacers.
enum InvisiblePicture {
  /// A side of so few pixels shows nothing: a counter's pixel, a line drawn with one.
  static let largestPixel = 2

  /// What a picture is there for, nil when it may be content.
  static func purpose(of picture: Picture) -> (rule: String, evidence: String)? {
    // Both sides declared, one of them 1: a pixel, or a line drawn with one.
    if picture.width > 0, picture.height > 0, min(picture.width, picture.height) <= largestPixel {
      return ("tracking-pixel", "\(picture.width) by \(picture.height) pixels")
    }
    var address = picture.address
    return address.withUTF8 { bytes in
      if CaseFold.hasASCII("data:", in: bytes) {
        // The smallest GIF there is declares one pixel by one in its first bytes.
        return picture.address.contains("base64,R0lGODlhAQAB") ? ("spacer", "a one-pixel data address") : nil
      }
      return PictureAddress.read(bytes) { purpose(of: $0) }
    }
  }

  /// Whether a known counter of readers sends what stands at an address.
  static func isOfCounter(_ address: String) -> Bool {
    Array(address.utf8).withUnsafeBufferPointer { bytes in PictureAddress.read(bytes) { counter($0.host) != nil } }
  }

  /// What the picture at an address is there for.
  private static func purpose(of parts: PictureAddress) -> (rule: String, evidence: String)? {
    if let host = counter(parts.host) { return ("tracking-pixel", "known counter \(String(decoding: host, as: UTF8.self))") }
    guard let file = parts.segments.last else { return nil }
    if parts.host.ends(with: "feedburner.com"), parts.segments.first?.starts(with: "~") == true {
      return ("tracking-pixel", "a feed's counter")
    }
    if parts.host.ends(with: "facebook.com"), file.lazy.map(\.lowercased).equals("tr") {
      return ("tracking-pixel", "known counter facebook.com/tr")
    }
    if let dot = file.lastIndex(of: 0x2E), endings.contains(file[(dot + 1)...].lazy.map(\.lowercased)) {
      let name = file[..<dot].lazy.map(\.lowercased)
      guard name.count <= longestName else { return nil }
      if counters.contains(name) { return ("tracking-pixel", "named \(String(decoding: name, as: UTF8.self))") }
      if spacers.contains(name) { return ("spacer", "named \(String(decoding: name, as: UTF8.self))") }
    } else if parts.segments.count == 1, !parts.query.isEmpty, counters.contains(file.lazy.map(\.lowercased)) {
      return ("tracking-pixel", "named \(String(decoding: file.lazy.map(\.lowercased), as: UTF8.self))")
    }
    return nil
  }

  /// Of those below, in bytes.
  private static let longestName = 17

  private static let endings = WordSet(["gif", "png", "svg", "php", "jpg"])
  private static let counters = WordSet([
    "pixel", "tracking", "tracking-pixel", "trackingpixel", "track", "beacon", "counter", "count", "matomo", "piwik", "zaehlpixel",
    "impression", "collect",
  ])
  private static let spacers = WordSet([
    "spacer", "blank", "transparent", "1x1", "1px", "1x1-transparent", "clear", "cleardot", "empty", "shim", "trans",
    "pixel-transparent", "dot_clear",
    "placeholder-1x1",
  ])
  /// The known counter that a host is, or belongs to.
  private static func counter(_ host: AddressText) -> AddressPart? {
    var rest = host[...]
    while rest.count >= 7 {
      if hosts.contains(rest) { return rest }
      guard let dot = rest.firstIndex(of: 0x2E) else { return nil }
      rest = rest[(dot + 1)...]
    }
    return nil
  }

  private static let hosts = WordSet([
    "pixel.wp.com", "stats.wp.com", "pixel.quantserve.com", "scorecardresearch.com", "google-analytics.com", "doubleclick.net",
    "googlesyndication.com",
    "counter.theconversation.com", "pixel.facebook.com", "bat.bing.com", "analytics.twitter.com", "px.ads.linkedin.com",
    "mc.yandex.ru",
    "counter.yadro.ru", "top-fwz1.mail.ru", "ioam.de", "vgwort.de", "chartbeat.net", "parsely.com", "imrworldwide.com",
    "hit.gemius.pl",
    "pixel.adsafeprotected.com", "statcounter.com", "feedsportal.com", "pheedo.com", "tracking.feedpress.com", "track.hubspot.com",
  ])
}
