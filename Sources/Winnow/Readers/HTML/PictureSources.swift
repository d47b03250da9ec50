internal import CScans
import Glibc
import WinnowBase

/// Collects the addresses under which a page offers one picture and orders them, best first.
///
/// They stay bytes until the order is known: of most pictures several addresses are the same.
struct PictureSources {
  /// An address as a part of the post's bytes, or of text made for the picture.
  struct Place: BitwiseCopyable {
    var bytes: Extent
    var isMade = false
  }

  /// What one `img` says: places in the post's bytes, each the value of an attribute.
  struct Element {
    var src: Extent?
    var sets: [Extent] = []
    var lazy: [Place] = []
    /// Addresses that are written otherwise in an attribute than they are meant.
    var made: [UInt8] = []
    /// A script puts another address in the place of `src`.
    var isLazy = false
    var alt: Extent?
    var title: Extent?
    var width = 0
    var height = 0
    var link: String?

    mutating func read(_ attribute: Attribute, in post: Post) {
      switch attribute.name {
      case .src: if src == nil { src = attribute.value }
      case .srcset: sets.append(attribute.value)
      case .dataSourceSet:
        sets.append(attribute.value)
        isLazy = true
      case .dataSource:
        if !attribute.value.isEmpty, post.bytes[Int(attribute.value.start)] == 0x5B {
          for text in PictureSources.interchanged(post.string(attribute.value)) {
            lazy.append(Place(bytes: Extent(made.count, made.count + text.utf8.count), isMade: true))
            made += text.utf8
          }
        } else {
          lazy.append(Place(bytes: attribute.value))
        }
        isLazy = true
      case .alt: if !attribute.value.isEmpty { alt = attribute.value }
      case .title: if !attribute.value.isEmpty { title = attribute.value }
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

  private var sets: [(value: Extent, screen: Int)] = []
  var used = false
  var isEmpty: Bool { sets.isEmpty }

  /// Addresses kept of one picture; pages offer a dozen sizes at the most.
  private static let most = 32

  mutating func add(source attributes: Extent, in post: Post) {
    let media = attributes.range.first { post.attributes[$0].name == .media }
    let screen = media.map { ScreenWidth.widest(post.bytes[post.attributes[$0].value.range]) } ?? ScreenWidth.any
    for i in attributes.range {
      switch post.attributes[i].name {
      case .srcset, .dataSourceSet, .dataSource, .src: sets.append((post.attributes[i].value, screen))
      default: break
      }
    }
  }

  /// One of a picture's addresses.
  private struct Candidate: BitwiseCopyable {
    var place: Place
    var width: Double
    var screen: Int
    /// Whether it has characters beyond ASCII, which may be written in more than one way.
    var isWide: Bool
  }

  /// The addresses of a picture so far.
  private struct Candidates {
    let post: UnsafeBufferPointer<UInt8>
    var made: [UInt8]
    var list: [Candidate] = []

    /// Hands over the bytes of an address.
    @inline(__always)
    func read<Result>(_ place: Place, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
      guard place.isMade else { return body(UnsafeBufferPointer(rebasing: post[place.bytes.range])) }
      return made.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[place.bytes.range])) }
    }

    /// An address with what a script would put in; nil where something else is left to put in.
    mutating func filled(_ place: Place) -> Place? {
      guard read(place, { PictureSources.mayHoldWidth($0) }) else { return place }
      guard let text = PictureSources.filled(read(place) { String(decoding: $0, as: UTF8.self) }) else { return nil }
      let start = made.count
      made += text.utf8
      return Place(bytes: Extent(start, made.count), isMade: true)
    }

    func isWide(_ place: Place) -> Bool { read(place) { ByteScan.firstNonASCII(in: $0) < $0.count } }

    /// Where an address stands among those that are there; nil where it does not.
    func index(of place: Place, isWide: Bool) -> Int? {
      for known in list.indices {
        let candidate = list[known]
        guard candidate.place.bytes.count == place.bytes.count || isWide && candidate.isWide else { continue }
        let isKnown = read(place) { one in
          read(candidate.place) { other in
            if one.count == other.count, let first = one.baseAddress, let second = other.baseAddress,
              memcmp(first, second, one.count) == 0
            {
              return true
            }
            guard isWide, candidate.isWide else { return false }
            // Where other letters of ASCII stand first, no other bytes can mean the same.
            let apart = zip(one, other).first { $0 != $1 }
            guard let apart, apart.0 >= 0x80 || apart.1 >= 0x80 else { return false }
            return String(decoding: one, as: UTF8.self) == String(decoding: other, as: UTF8.self)
          }
        }
        if isKnown { return known }
      }
      return nil
    }

    mutating func add(_ place: Place, _ width: Double, _ screen: Int = ScreenWidth.any) {
      guard let place = filled(place), !place.bytes.isEmpty else { return }
      let isWide = isWide(place)
      if let known = index(of: place, isWide: isWide) {
        list[known].screen = max(list[known].screen, screen)
      } else if list.count < PictureSources.most {
        list.append(Candidate(place: place, width: width, screen: screen, isWide: isWide))
      }
    }

    /// Adds the addresses of a `srcset`.
    mutating func add(set value: Extent, _ screen: Int = ScreenWidth.any) {
      var set = SetReader(bytes: UnsafeBufferPointer(rebasing: post[value.range]))
      while let (address, width) = set.next() {
        add(Place(bytes: Extent(Int(value.start) + address.lowerBound, Int(value.start) + address.upperBound)), width, screen)
      }
    }
  }

  /// The picture of an element together with the sources around it; nil when there is no address at all.
  func picture(_ element: Element, in post: Post, address: HTMLAddress) -> Picture? {
    guard let (best, versions) = addresses(element, in: post, address) else { return nil }
    return Picture(
      address: best, versions: versions, alt: element.alt.map { post.string($0) }, title: element.title.map { post.string($0) },
      width: element.width, height: element.height, link: element.link)
  }

  /// The best address of a picture, and the others; nil when there is none at all.
  func addresses(_ element: Element, in post: Post, _ address: HTMLAddress) -> (best: String, versions: [String])? {
    post.bytes.withUnsafeBufferPointer { addresses(element, $0, address) }
  }

  private func addresses(
    _ element: Element, _ bytes: UnsafeBufferPointer<UInt8>, _ address: HTMLAddress
  ) -> (best: String, versions: [String])? {
    var candidates = Candidates(post: bytes, made: element.made)
    if element.sets.isEmpty, sets.isEmpty, element.lazy.isEmpty {
      guard let src = element.src, let url = candidates.filled(Place(bytes: src)), !url.bytes.isEmpty,
        !address.isPage(UnsafeBufferPointer(rebasing: bytes[src.range]))
      else { return nil }
      return (candidates.read(url) { address.resolve($0) }, [])
    }
    candidates.list.reserveCapacity(8)
    for set in element.sets { candidates.add(set: set) }
    for set in sets { candidates.add(set: set.value, set.screen) }
    for place in element.lazy where !candidates.read(place, { address.isPage($0) }) { candidates.add(place, 1) }
    if let src = element.src, !address.isPage(UnsafeBufferPointer(rebasing: bytes[src.range])) {
      // Densities offer the same picture sharper: `src` stays its address. Widths offer sizes.
      let isWhole = !element.isLazy && sets.isEmpty && candidates.list.allSatisfy { $0.width < Self.leastWidth }
      candidates.add(Place(bytes: src), isWhole ? Self.leastWidth : 0.5)
    }
    guard !candidates.list.isEmpty else { return nil }
    // What a script fetches later takes the place of `src`, whatever the screen.
    if element.isLazy, let src = element.src,
      let last = candidates.index(of: Place(bytes: src), isWide: candidates.isWide(Place(bytes: src))),
      candidates.list[last].width < 1
    {
      candidates.list[last].screen = 0
    }
    // A lone address is taken whatever it is.
    if candidates.list.count == 1 { return (candidates.read(candidates.list[0].place) { address.resolve($0) }, []) }
    // Where no set gives widths, the one for the widest screen is first. Then the widest of the sets, lazy addresses and `src`;
    // placeholders last. The order is stable by position.
    let list = candidates.list
    let byScreen = list.allSatisfy { $0.width < Self.leastWidth }
    let blank = list.map { candidates.read($0.place) { Self.isPlaceholder($0) } }
    func comesFirst(_ a: Int, _ b: Int) -> Bool {
      if blank[a] != blank[b] { return blank[b] }
      if byScreen, list[a].screen != list[b].screen { return list[a].screen > list[b].screen }
      return list[a].width == list[b].width ? a < b : list[a].width > list[b].width
    }
    // There are few, and most stand in order.
    var order = Array(list.indices)
    for i in order.indices.dropFirst() {
      var at = i
      while at > 0, comesFirst(order[at], order[at - 1]) {
        order.swapAt(at, at - 1)
        at -= 1
      }
    }
    var versions: [String] = []
    versions.reserveCapacity(order.count - 1)
    for place in order.dropFirst() where !blank[place] {
      versions.append(candidates.read(list[place].place) { address.resolve($0) })
    }
    return (candidates.read(list[order[0]].place) { address.resolve($0) }, versions)
  }

  /// The width that a script is told to put into an address is one that every screen's is near to.
  private static let filledWidth = "1024"

  /// An address with the width that a script would put in (`tram_{width}x.jpg`); nil where something else is left to put in.
  static func filled(_ url: String) -> String? {
    guard url.utf8.withContiguousStorageIfAvailable({ mayHoldWidth($0) }) ?? true else { return url }
    var url = url
    for name in ["{width}", "%7Bwidth%7D", "%7bwidth%7d", "{w}"] { url = url.replacing(name, with: filledWidth) }
    return url.utf8.contains("{{") || url.utf8.contains("{") && url.utf8.contains("}") && !url.utf8.starts(with: "data:".utf8)
      ? nil : url
  }

  /// Whether something may be left to put into an address.
  @inline(__always)
  private static func mayHoldWidth(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = url.baseAddress else { return false }
    return memchr(base, 0x7B, url.count) != nil || memchr(base, 0x25, url.count) != nil && url.contains("%7b")
  }

  /// Addresses that stand for a picture to come: inline bytes, blank pixels.
  static func isPlaceholder(_ url: String) -> Bool {
    url.utf8.withContiguousStorageIfAvailable { isPlaceholder($0) } ?? false
  }

  private static func isPlaceholder(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if hasPrefix("data:", bytes) || hasPrefix("about:", bytes) { return true }
    guard let base = bytes.baseAddress else { return false }
    let slash = Int(winnow_last(base, Int64(bytes.count), 0x2F))
    let start = min(slash + 1, max(0, bytes.count - 1))
    if slash > 12, bytes[slash - 1] | 0x20 == 0x72, bytes[start] &- 0x30 < 10,
      CaseFold.hasASCII("/placeholder", in: bytes, at: slash - 12)
    {
      // `/placeholder/800x600.png`
      return true
    }
    let name = UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 48)])
    var at = 0
    while at &+ 1 < name.count {
      if blankStarts &>> UInt32(name[at] & 31) & 1 != 0, isBlank(name, at) { return true }
      at &+= 1
    }
    return false
  }

  private static func hasPrefix(_ text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= text.utf8CodeUnitCount, let base = bytes.baseAddress else { return false }
    return memcmp(base, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// The lowest five bits of the letters that those names begin with, a bit each.
  private static var blankStarts: UInt32 { 1 << 2 | 1 << 7 | 1 << 12 | 1 << 16 | 1 << 17 | 1 << 19 | 1 << 20 }

  /// Whether the name of a blank picture, or a part of it, stands at a place, which is not the last.
  @inline(__always)
  private static func isBlank(_ name: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    func reads(_ text: StaticString) -> Bool { CaseFold.hasASCII(text, in: name, at: at) }
    // By two letters: few names have them, most have one.
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

  /// What ` 640w`, ` 2x` or ` 1.5x` gives; nil for any other form of descriptor.
  private static func plainWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var value = 0
    var digits = 0
    // What the value is to be divided by, 0 before a decimal point.
    var parts = 0
    for i in bytes.indices {
      let byte = bytes[i]
      if byte &- 0x30 < 10, digits < 9 {
        value = value * 10 + Int(byte - 0x30)
        digits += 1
        parts *= 10
      } else if byte == 0x2E, digits > 0, parts == 0 {
        parts = 1
      } else if byte == 0x77 || byte == 0x78, digits > 0, parts != 1, i == bytes.endIndex - 1 {
        let number = parts == 0 ? Double(value) : Double(value) / Double(parts)
        return byte == 0x77 ? number : density(number)
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

  /// Reads a `srcset`: addresses with a width, or a density, which ranks from 3 up to below all widths. Commas inside addresses stay.
  private struct SetReader {
    let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var count = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> (address: Range<Int>, width: Double)? {
      guard count < PictureSources.most else { return nil }
      while at < bytes.count, bytes[at] <= 0x20 || bytes[at] == 0x2C { at &+= 1 }
      let start = at
      at = addressEnd()
      var end = at
      var bare = false
      while end > start, bytes[end - 1] == 0x2C {
        end -= 1
        bare = true
      }
      guard end > start else { return nil }
      count += 1
      guard !bare else { return (start..<end, 2) }
      let from = at
      while at < bytes.count, bytes[at] != 0x2C { at &+= 1 }
      return (start..<end, max(PictureSources.width(UnsafeBufferPointer(rebasing: bytes[from..<at])), 2))
    }

    /// Where white space ends the address that is being read.
    private func addressEnd() -> Int {
      guard let base = bytes.baseAddress else { return at }
      var end = at
      while end &+ 16 <= bytes.count {
        let spaces = winnow_visible(base + end) ^ 0xFFFF
        if spaces != 0 { return end &+ spaces.trailingZeroBitCount }
        end &+= 16
      }
      while end < bytes.count, bytes[end] > 0x20 { end &+= 1 }
      return end
    }
  }

  /// The width, or the rank of the density, that a descriptor gives; 0 for none.
  private static func width(_ descriptor: UnsafeBufferPointer<UInt8>) -> Double {
    if descriptor.isEmpty { return 0 }
    if let plain = plainWidth(descriptor) { return plain }
    let text = String(decoding: descriptor, as: UTF8.self).filter { $0 != " " }
    guard let last = text.last, let number = Double(text.prefix { $0 != "w" && $0 != "x" && $0 != "h" }), number.isFinite else {
      return 0
    }
    return last == "x" ? density(number) : number
  }

  private static func density(_ number: Double) -> Double { 3 + min(max(number, 0), 12) }
}
