import Glibc
import WinnowBase

/// Collects the addresses under which a page offers one picture and orders them, best first.
struct PictureSources {
  /// What one `img` says.
  struct Element {
    var src: String?
    var sets: [String] = []
    var lazy: [String] = []
    /// A script puts another address in the place of `src`.
    var isLazy = false
    var alt: String?
    var title: String?
    var caption: String?
    var width = 0
    var height = 0
    var link: String?

    mutating func read(_ attribute: Attribute, in post: Post) {
      switch attribute.name {
      case .src: if src == nil { src = post.string(attribute.value) }
      case .srcset: sets.append(post.string(attribute.value))
      case .dataSourceSet:
        sets.append(post.string(attribute.value))
        isLazy = true
      case .dataSource:
        let value = post.string(attribute.value)
        if value.utf8.first == 0x5B { lazy += PictureSources.interchanged(value) } else { lazy.append(value) }
        isLazy = true
      case .alt: if !attribute.value.isEmpty { alt = post.string(attribute.value) }
      case .title: if !attribute.value.isEmpty { title = post.string(attribute.value) }
      case .width: width = Self.pixels(post.bytes[attribute.value.range])
      case .height: height = Self.pixels(post.bytes[attribute.value.range])
      default: break
      }
    }

    private static func pixels(_ bytes: ArraySlice<UInt8>) -> Int {
      var value = 0
      for byte in bytes {
        guard byte &- 0x30 < 10 else { return byte == 0x25 ? 0 : value }
        value = min(value * 10 + Int(byte - 0x30), 1_000_000)
      }
      return value
    }
  }

  private var sets: [(text: String, screen: Int)] = []
  var used = false
  var isEmpty: Bool { sets.isEmpty }

  /// Addresses kept of one picture; pages offer a dozen sizes at the most.
  private static let most = 32

  mutating func add(source attributes: Extent, in post: Post) {
    let media = attributes.range.first { post.attributes[$0].name == .media }
    let screen = media.map { ScreenWidth.widest(post.bytes[post.attributes[$0].value.range]) } ?? ScreenWidth.any
    for i in attributes.range {
      switch post.attributes[i].name {
      case .srcset, .dataSourceSet, .dataSource, .src: sets.append((post.string(post.attributes[i].value), screen))
      default: break
      }
    }
  }

  /// The picture of an element together with the sources around it; nil when there is no address at all.
  func picture(_ element: Element, address: HTMLAddress) -> Picture? {
    if element.sets.isEmpty, sets.isEmpty, element.lazy.isEmpty {
      guard let src = element.src, let url = Self.filled(src), !url.isEmpty, !address.isPage(src) else { return nil }
      return Picture(address: address.resolve(url), element: element)
    }
    var candidates: [(url: String, width: Double, screen: Int)] = []
    func add(_ url: String, _ width: Double, _ screen: Int = ScreenWidth.any) {
      guard let url = Self.filled(url), !url.isEmpty else { return }
      if let known = candidates.firstIndex(where: { $0.url == url }) {
        candidates[known].screen = max(candidates[known].screen, screen)
      } else if candidates.count < Self.most {
        candidates.append((url, width, screen))
      }
    }
    for set in element.sets { for (url, width) in Self.candidates(set) { add(url, width) } }
    for set in sets { for (url, width) in Self.candidates(set.text) { add(url, width, set.screen) } }
    for url in element.lazy where !address.isPage(url) { add(url, 1) }
    if let src = element.src, !address.isPage(src) {
      // Densities offer the same picture sharper: `src` stays its address. Widths offer sizes.
      let isWhole = !element.isLazy && sets.isEmpty && candidates.allSatisfy { $0.width < Self.leastWidth }
      add(src, isWhole ? Self.leastWidth : 0.5)
    }
    guard !candidates.isEmpty else { return nil }
    // What a script fetches later takes the place of `src`, whatever the screen.
    if element.isLazy, let src = element.src, let last = candidates.firstIndex(where: { $0.url == src }), candidates[last].width < 1
    {
      candidates[last].screen = 0
    }
    // Where no set gives widths, the one for the widest screen is first. Then the widest of the sets, lazy addresses and `src`;
    // placeholders last. The order is stable by position.
    let byScreen = candidates.allSatisfy { $0.width < Self.leastWidth }
    // A lone address is taken whatever it is.
    if candidates.count == 1 { return Picture(address: address.resolve(candidates[0].url), element: element) }
    let blank = candidates.map { Self.isPlaceholder($0.url) }
    let order = candidates.indices.sorted { a, b in
      if blank[a] != blank[b] { return blank[b] }
      if byScreen, candidates[a].screen != candidates[b].screen { return candidates[a].screen > candidates[b].screen }
      return candidates[a].width == candidates[b].width ? a < b : candidates[a].width > candidates[b].width
    }
    guard let best = order.first else { return nil }
    var picture = Picture(address: address.resolve(candidates[best].url), element: element)
    picture.versions = order.dropFirst().compactMap { blank[$0] ? nil : address.resolve(candidates[$0].url) }
    return picture
  }

  /// The width that a script is told to put into an address is one that every screen's is near to.
  private static let filledWidth = "1024"

  /// An address with the width that a script would put in (`tram_{width}x.jpg`); nil where something else is left to put in.
  static func filled(_ url: String) -> String? {
    let mayHold = url.utf8.withContiguousStorageIfAvailable { bytes in
      guard let base = bytes.baseAddress else { return false }
      return memchr(base, 0x7B, bytes.count) != nil || memchr(base, 0x25, bytes.count) != nil && bytes.contains("%7b")
    }
    guard mayHold ?? true else { return url }
    var url = url
    for name in ["{width}", "%7Bwidth%7D", "%7bwidth%7d", "{w}"] { url = url.replacing(name, with: filledWidth) }
    return url.utf8.contains("{{") || url.utf8.contains("{") && url.utf8.contains("}") && !url.utf8.starts(with: "data:".utf8)
      ? nil : url
  }

  /// Addresses that stand for a picture to come: inline bytes, blank pixels.
  static func isPlaceholder(_ url: String) -> Bool {
    url.utf8.withContiguousStorageIfAvailable { bytes in
      if bytes.starts(with: "data:") || bytes.starts(with: "about:") { return true }
      let slash = bytes.lastIndex(of: 0x2F) ?? -1
      let start = min(slash + 1, max(0, bytes.count - 1))
      if slash > 12, bytes[slash - 1] | 0x20 == 0x72, bytes[start] &- 0x30 < 10,
        CaseFold.hasASCII("/placeholder", in: bytes, at: slash - 12)
      {
        // `/placeholder/800x600.png`
        return true
      }
      let name = UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 48)])
      return name.indices.contains { isBlank(name, $0) }
    } ?? false
  }

  /// The lowest five bits of the letters that those names begin with, a bit each.
  private static var blankStarts: UInt32 { 1 << 2 | 1 << 7 | 1 << 12 | 1 << 16 | 1 << 17 | 1 << 19 | 1 << 20 }

  /// Whether the name of a blank picture, or a part of it, stands at a place.
  @inline(__always)
  private static func isBlank(_ name: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    func reads(_ text: StaticString) -> Bool { CaseFold.hasASCII(text, in: name, at: at) }
    // By two letters: few names have them, most have one.
    guard at &+ 1 < name.count, Self.blankStarts &>> UInt32(name[at] & 31) & 1 != 0 else { return false }
    switch (name[at] | 0x20, name[at &+ 1] | 0x20) {
    case (0x62, 0x6C): return reads("blank.gif")
    case (0x73, 0x70): return reads("spacer")
    case (0x70, 0x69): return reads("pixel.gif")
    case (0x70, 0x6C): return reads("placeholder")
    case (0x31, 0x78): return reads("1x1.")
    case (0x74, 0x72): return reads("transparent.")
    case (0x6C, 0x61): return reads("lazyload") || reads("lazy-load")
    case (0x6C, 0x6F): return reads("loading.gif")
    case (0x67, 0x72): return reads("grey.gif")
    default: return false
    }
  }

  /// A `srcset`'s widths are pixels from here on; what ranks below is a density or has no descriptor.
  private static let leastWidth = 16.0

  /// The width of ` 640w`; nil for any other form of descriptor.
  private static func plainWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var value = 0
    var digits = 0
    for i in bytes.indices {
      let byte = bytes[i]
      if byte &- 0x30 < 10, digits < 9 {
        value = value * 10 + Int(byte - 0x30)
        digits += 1
      } else if byte == 0x77, digits > 0, i == bytes.endIndex - 1 {
        return Double(value)
      } else if byte != 0x20 || digits > 0 {
        return nil
      }
    }
    return nil
  }

  /// The pictures of Foundation's `[quay-s.jpg, small], [quay-l.jpg, large]`, whose last one is for the widest screens, that one first.
  static func interchanged(_ set: UnsafeBufferPointer<UInt8>) -> [String] {
    guard set.count > 1, set[0] == 0x5B, set[1] != 0x5B, set[1] != 0x22, set[1] != 0x7B else { return [] }
    return interchanged(String(decoding: set, as: UTF8.self))
  }

  static func interchanged(_ set: String) -> [String] {
    set.split(separator: "[").compactMap { part -> String? in
      let url = part.prefix { $0 != "," && $0 != "]" }.filter { $0 != " " }
      return PictureRules.isPictureFile(url) ? url : nil
    }.reversed()
  }

  /// Splits a `srcset`: addresses with a width, or a density, which ranks from 3 up to below all widths. Commas inside addresses stay.
  static func candidates(_ set: String) -> [(String, Double)] {
    var set = set
    return set.withUTF8 { candidates($0) }
  }

  private static func candidates(_ bytes: UnsafeBufferPointer<UInt8>) -> [(String, Double)] {
    var result: [(String, Double)] = []
    var i = 0
    while i < bytes.count, result.count < most {
      while i < bytes.count, bytes[i] <= 0x20 || bytes[i] == 0x2C { i += 1 }
      let start = i
      while i < bytes.count, bytes[i] > 0x20 { i += 1 }
      var end = i
      var bare = false
      while end > start, bytes[end - 1] == 0x2C {
        end -= 1
        bare = true
      }
      guard end > start else { break }
      var width = 0.0
      if !bare {
        let from = i
        while i < bytes.count, bytes[i] != 0x2C { i += 1 }
        if let plain = plainWidth(UnsafeBufferPointer(rebasing: bytes[from..<i])) {
          result.append((String(decoding: bytes[start..<end], as: UTF8.self), max(plain, 2)))
          continue
        }
        let descriptor = String(decoding: bytes[from..<i], as: UTF8.self).filter { $0 != " " }
        if let last = descriptor.last, let number = Double(descriptor.prefix { $0 != "w" && $0 != "x" && $0 != "h" }),
          number.isFinite
        {
          width = last == "x" ? 3 + min(max(number, 0), 12) : number
        }
      }
      result.append((String(decoding: bytes[start..<end], as: UTF8.self), max(width, 2)))
    }
    return result
  }
}
