import WinnowBase

extension HTMLPrepass {
  /// Reads a start tag's attributes from behind its name and keeps those that some stage reads; returns where the tag ends.
  mutating func readAttributes(of tag: Tag, _ input: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    hints = []
    var i = from
    var seen = 0
    // What a link to a picture's file says of it, for a script that shows it large.
    var label = 0..<0
    var href = 0..<0
    while true {
      while i < input.count, input[i] <= 0x20 || input[i] == 0x2F { i += 1 }
      guard i < input.count else { return input.count }
      if input[i] == 0x3E {
        if !label.isEmpty, label.count < Self.longestLabel, PictureRules.isPictureFile(UnsafeBufferPointer(rebasing: input[href])) {
          append(.dataCaption, input, label.lowerBound, label.upperBound)
        }
        return i + 1
      }
      let nameStart = i
      let found = HTMLName.inAttribute(input, at: nameStart)
      let nameEnd = found.end
      i = nameEnd
      while i < input.count, input[i] <= 0x20 { i += 1 }
      var value = nameEnd..<nameEnd
      if i < input.count, input[i] == 0x3D {
        i += 1
        while i < input.count, input[i] <= 0x20 { i += 1 }
        guard i < input.count else { return input.count }
        let quote = input[i]
        if quote == 0x22 || quote == 0x27 {
          let end = find(quote, in: input, from: i + 1)
          value = i + 1..<end
          i = min(end + 1, input.count)
        } else {
          let start = i
          while i < input.count, input[i] > 0x20, input[i] != 0x3E { i += 1 }
          value = start..<i
        }
      }
      seen += 1
      guard seen <= attributeLimit else { continue }
      var kept: AttributeName?
      if let name = attributeNames.value(found.key) {
        if tag == .a {
          if name == .href { href = value }
          if name == .title, label.isEmpty || input[value].contains(0x20) { label = value }
        }
        if name == .dataSourceSet
          ? tag.isMedia
          : name == .dataSource && Self.drawsLate(tag, UnsafeBufferPointer(rebasing: input[value]))
            || Self.keeps(name, of: tag)
            || name == .title && tag == .span && MomentValue.opens(UnsafeBufferPointer(rebasing: input[value]))
            // `poster` is read like `src`, but shows a film.
            || tag == .other && nameEnd - nameStart == 3 && Self.drawsPicture(name, UnsafeBufferPointer(rebasing: input[value]))
        {
          kept = name
        }
      } else if nameStart + 8 <= input.count, HTMLName.isData(ByteScan.word(input, nameStart), nameEnd - nameStart) {
        // A file's name says less than what is written with spaces.
        if tag == .a, nameEnd - nameStart == 10, label.isEmpty || input[value].contains(0x20),
          UnsafeBufferPointer(rebasing: input[nameStart..<nameEnd]).contains("data-title")
        {
          label = value
        }
        kept = dataName(UnsafeBufferPointer(rebasing: input[nameStart + 5..<nameEnd]), of: tag, input, value)
      }
      if let kept { keep(kept, input, value, of: tag) }
    }
  }

  /// Bytes of a caption in an attribute.
  private static var longestLabel: Int { 1500 }

  /// Which attributes an element keeps: those that some stage reads there.
  private static func keeps(_ name: AttributeName, of tag: Tag) -> Bool {
    switch name {
    case .class, .id, .role, .itemprop, .itemtype, .itemscope, .hidden, .ariaHidden, .ariaLabel, .lang, .dir, .property, .datetime,
      .content,
      .style:
      true
    case .href: tag == .a || tag == .link || tag == .base
    case .rel: tag == .a || tag == .link
    case .src, .srcset: tag.isMedia || tag == .script
    case .width, .height: tag.isMedia
    case .alt, .title: tag.isMedia || (name == .title && tag == .abbr)
    case .name: tag == .meta || tag == .a
    case .type: tag == .script || tag == .ol || tag == .source || tag == .input || tag == .link
    case .start, .reversed: tag == .ol
    case .value: tag == .li
    case .media: tag == .source
    case .colspan, .rowspan: tag == .td || tag == .th
    case .ariaControls: tag == .button
    case .cite: tag == .blockquote || tag == .q
    default: false
    }
  }

  /// What a `data-` attribute speaks of, from its name and, for addresses, its value.
  private mutating func dataName(
    _ name: UnsafeBufferPointer<UInt8>, of tag: Tag, _ input: UnsafeBufferPointer<UInt8>, _ value: Range<Int>
  ) -> AttributeName? {
    guard value.count > 1 else { return nil }
    let has = dataNames.value(of: name) { name in
      var has = 0
      Self.dataParts.forEachMatch(in: name) { match in
        has |= 1 << match.id
        return true
      }
      return Self.dateNames.contains(name) ? has | 128 : has
    }
    guard has != 0 else { return nil }
    if has & 128 != 0 {
      // Days of a calendar's cells and links are not the page's.
      return value.count >= 8 && value.count <= 40 && [.span, .div, .p, .time, .abbr, .small].contains(tag) ? .datetime : nil
    }
    if has & 1 != 0 { return tag.isMedia || tag == .div || tag == .span || tag == .other ? .dataSourceSet : nil }
    if has & 2 != 0 { return .dataCredit }
    if has & 4 != 0 { return .dataCaption }
    if has & 24 != 0 {
      // `data-pin-url`, `data-share-image`: what a button sends elsewhere.
      guard has & 256 == 0 else { return nil }
      let address = UnsafeBufferPointer(rebasing: input[value])
      guard value.count < 4096, tag != .other || has & 16 == 0,
        Self.looksLikeAddress(address, tag.isMedia && tag != .figure)
          || tag == .img && address[0] == 0x5B && !PictureSources.interchanged(address).isEmpty
      else { return nil }
      return .dataSource
    }
    return value.count < 80 && has & 32 == 0 && has & 64 != 0 ? .dataComponent : nil
  }

  /// Parts of names of `data-` attributes; the ids are the bits that `dataName` reads: sets of addresses, credits, captions, addresses,
  /// films' pictures, identifiers, components; and buttons that share.
  private static let dataParts = PhraseMatcher(
    [
      ("srcset", 0), ("credit", 1), ("copyright", 1), ("caption", 2), ("poster", 4), ("guid", 5), ("uuid", 5), ("pin-", 8),
      ("share", 8),
    ]
      + [
        "src", "original", "image", "img", "lazy", "file", "bg", "background", "url", "full", "large", "hires", "highres", "retina",
        "echo", "breeze", "webp", "zoom", "picture", "source", "smartload", "owl", "interchange",
      ].map { ($0, 3) }
      + ["component", "testid", "test-id", "module", "element", "widget", "qa"].map { ($0, 6) }, wholeWords: false)

  /// Names of `data-` attributes that hold a moment for a script to write out: `data-timestamp="1581080400"`.
  private static let dateNames = WordSet([
    "date", "datetime", "date-time", "timestamp", "utc", "utime", "published", "published-at", "pubdate", "publish-date",
    "post-date",
  ])

  /// Whether an attribute of a custom element says what picture it draws.
  private static func drawsPicture(_ name: AttributeName, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    switch name {
    case .src: value.count < 4096 && looksLikeAddress(value, false)
    case .alt: !value.isEmpty
    default: false
    }
  }

  /// The type of what a page is about, of those that tell a thread from other pages, in lower case.
  private static func typed(_ type: UnsafeBufferPointer<UInt8>) -> String? {
    let name = type[((type.lastIndex(of: 0x2F) ?? -1) + 1)...]
    for known in ["QAPage", "DiscussionForumPosting", "Question", "FAQPage", "Product"] where name.elementsEqual(known.utf8) {
      return known.lowercased()
    }
    return nil
  }

  private static func drawsLate(_ tag: Tag, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    tag.isMedia && tag != .figure && value.count < 4096 && looksLikeAddress(value, true)
  }

  /// On a media element anything with a slash and a dot; elsewhere only what ends like a picture.
  private static func looksLikeAddress(_ value: UnsafeBufferPointer<UInt8>, _ onMedia: Bool) -> Bool {
    guard let first = value.first, first != 0x7B, first != 0x5B else { return false }
    var slash = false
    var dot = false
    for byte in value {
      if byte <= 0x20 { return false }
      if byte == 0x2F { slash = true }
      if byte == 0x2E { dot = true }
    }
    guard slash else { return false }
    if onMedia { return dot || value.count > 12 }
    for name in [".jpg", ".jpeg", ".png", ".webp", ".avif"] as [StaticString] where value.contains(name) { return true }
    return false
  }

  /// Whether a style may say that an element is not shown or not seen, what picture is behind it or, of a picture, how wide it is.
  private static func tells(_ style: UnsafeBufferPointer<UInt8>, withWidth: Bool) -> Bool {
    func reads(_ text: StaticString, _ at: Int) -> Bool { CaseFold.hasASCII(text, in: style, at: at) }
    for at in style.indices {
      switch style[at] | 0x20 {
      case 0x6E: if reads("none", at) { return true }
      case 0x68: if reads("hidden", at) { return true }
      case 0x75: if reads("url(", at) { return true }
      case 0x63: if reads("clip", at) { return true }
      case 0x2D: if reads("-999", at) || reads("-1000", at) { return true }
      case 0x77: if withWidth, reads("width", at) { return true }
      default: continue
      }
    }
    return false
  }

  @inline(__always)
  private mutating func keep(_ name: AttributeName, _ input: UnsafeBufferPointer<UInt8>, _ value: Range<Int>, of tag: Tag) {
    var from = value.lowerBound
    var to = value.upperBound
    while from < to, input[from] <= 0x20 { from += 1 }
    while to > from, input[to - 1] <= 0x20 { to -= 1 }
    switch name {
    case .style:
      let style = UnsafeBufferPointer(rebasing: input[from..<to])
      guard Self.tells(style, withWidth: tag == .img) else { return }
      hints.formUnion([.hides, .draws])
    case .hidden, .ariaHidden: hints.insert(.hides)
    case .src, .srcset, .dataSource, .dataSourceSet:
      hints.formUnion(name == .dataSource ? [.shows, .draws] : .shows)
      // A picture's bytes inside the address: the label is enough.
      if name != .srcset, from < to, input[from] | 0x20 == 0x64,
        UnsafeBufferPointer(rebasing: input[from..<min(to, from + 5)]).contains("data:")
      {
        to = min(to, from + 24)
      }
    case .itemtype:
      if !isTyped, let type = Self.typed(UnsafeBufferPointer(rebasing: input[from..<to])) {
        isTyped = true
        claims.append(Claim(origin: .meta, name: "itemtype", value: type))
      }
    default: break
    }
    append(name, input, from, to)
  }

  @inline(__always)
  private mutating func append(_ name: AttributeName, _ input: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) {
    let start = bytes.count
    guard name == .class, from < to else {
      appendValue(input, from, to)
      attributes.append(Attribute(name: name, value: Extent(start, bytes.count)))
      return
    }
    let (number, value) = classes.find(UnsafeBufferPointer(rebasing: input[from..<to]))
    if value.isEmpty {
      appendValue(input, from, to)
      classes.set(number, Extent(start, bytes.count))
    }
    attributes.append(Attribute(name: name, value: value.isEmpty ? Extent(start, bytes.count) : value, number: number))
  }

  /// Appends a value with its references resolved; control characters become spaces.
  mutating func appendValue(_ input: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) {
    var i = from
    while true {
      i = bytes.append(input, from: i, to: to, until: 0x26, or: 0x26)
      guard i < to else { return }
      let (scalar, length) = HTMLReferences.read(UnsafeBufferPointer(rebasing: input[..<to]), at: i, inAttribute: true)
      UTF8Bytes.append(scalar == 0 ? 0x26 : scalar, to: &bytes)
      i += max(length, 1)
    }
  }
}

extension Collection where Element == UInt8, Index == Int {
  /// Whether ASCII text occurs in the bytes, letters of any case.
  func contains(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard count > 0, self.count >= count else { return false }
    let wanted = text.utf8Start
    let first = wanted[0]
    for i in startIndex...(endIndex - count) where Self.fold(self[i]) == first {
      var k = 1
      while k < count, Self.fold(self[i + k]) == wanted[k] { k += 1 }
      if k == count { return true }
    }
    return false
  }

  @inline(__always)
  private static func fold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

extension String.UTF8View {
  /// Whether ASCII text occurs in the string.
  func contains(_ text: StaticString) -> Bool { withContiguousStorageIfAvailable { $0.contains(text) } ?? false }
}
