internal import CScans
import WinnowBase

extension HTMLPrepass {
  /// Reads a start tag's attributes from behind its name and keeps those that some stage reads; returns where the tag ends.
  mutating func readAttributes(of tag: Tag, _ input: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    hints = []
    guard let base = input.baseAddress else { return from }
    if from < input.count, input[from] == 0x3E { return from &+ 1 }
    let kept = keptNames[tag]
    let found = found
    let count = Int64(input.count)
    var seen = 0
    // What a link to a picture's file says of it, for a script that shows it large.
    var label = 0..<0
    var href = 0..<0
    var read = winnow_read_attributes(base, Int64(from), count, found, Int32(Self.mostAtOnce))
    while true {
      for at in 0..<Int(read.count) {
        let attribute = found + at
        seen &+= 1
        guard seen <= attributeLimit else { break }
        let nameCount = Int(attribute.pointee.name_end &- attribute.pointee.name)
        let (start, end) = (Int(attribute.pointee.value), Int(attribute.pointee.value_end))
        if let name = attributeNames.value(HTMLName.key(attribute.pointee.word, nameCount)) {
          if tag == .a {
            if name == .href { href = start..<end }
            if name == .title, label.isEmpty || input[start..<end].contains(0x20) { label = start..<end }
          }
          if kept &>> UInt64(name.rawValue) & 1 != 0
            || Self.mayTell &>> UInt64(name.rawValue) & 1 != 0
              && Self.tells(name, of: tag, UnsafeBufferPointer(rebasing: input[start..<end]), nameCount)
          {
            keep(name, input, start, end, of: tag, isPlain: attribute.pointee.references == 0)
          }
        } else if HTMLName.isData(attribute.pointee.word, nameCount), Int(attribute.pointee.name) &+ 8 <= input.count {
          let nameStart = Int(attribute.pointee.name)
          // A file's name says less than what is written with spaces.
          if tag == .a, nameCount == 10, label.isEmpty || input[start..<end].contains(0x20),
            UnsafeBufferPointer(rebasing: input[nameStart..<nameStart &+ nameCount]).contains("data-title")
          {
            label = start..<end
          }
          let part = UnsafeBufferPointer(rebasing: input[nameStart &+ 5..<nameStart &+ nameCount])
          if let name = dataName(part, of: tag, input, start..<end) {
            keep(name, input, start, end, of: tag, isPlain: attribute.pointee.references == 0)
          }
        }
      }
      guard read.state > 0 else { break }
      read = winnow_read_attributes(base, read.next, count, found, Int32(Self.mostAtOnce))
    }
    guard read.state == 0 else { return input.count }
    if !label.isEmpty, label.count < Self.longestLabel, PictureRules.isPictureFile(UnsafeBufferPointer(rebasing: input[href])) {
      append(.dataCaption, input, label.lowerBound, label.upperBound, isPlain: false)
    }
    return Int(read.next)
  }

  /// The attributes that each element keeps whatever they say, a bit for each by the numbers of their names.
  static let kept = TagTable { tag in
    AttributeName.allCases.reduce(UInt64(0)) { bits, name in
      keeps(name, of: tag) || name == .dataSourceSet && tag.isMedia ? bits | 1 << UInt64(name.rawValue) : bits
    }
  }

  /// The attributes that elements keep for what they say, likewise.
  private static var mayTell: UInt64 {
    1 << UInt64(AttributeName.dataSource.rawValue) | 1 << UInt64(AttributeName.title.rawValue)
      | 1 << UInt64(AttributeName.src.rawValue) | 1 << UInt64(AttributeName.alt.rawValue)
  }

  /// Whether an element keeps an attribute for what it says: a picture's address, a moment.
  @inline(never)
  private static func tells(_ name: AttributeName, of tag: Tag, _ value: UnsafeBufferPointer<UInt8>, _ nameCount: Int) -> Bool {
    name == .dataSource && drawsLate(tag, value)
      || name == .title && tag == .span && MomentValue.opens(value)
      // `poster` is read like `src`, but shows a film.
      || tag == .other && nameCount == 3 && drawsPicture(name, value)
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
    case .src, .srcset: tag.isMedia
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
      // `data-pin-url`, `data-share-image`: what a button sends elsewhere; `data-external-src`: where a copy came from.
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
  /// films' pictures, identifiers, components; and buttons that share, files that were copied.
  private static let dataParts = PhraseMatcher(
    [
      ("srcset", 0), ("credit", 1), ("copyright", 1), ("caption", 2), ("sub-html", 2), ("subhtml", 2), ("glightbox", 2),
      ("poster", 4), ("guid", 5), ("uuid", 5), ("pin-", 8), ("share", 8),
      ("external", 8),
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
    // Nothing that is white space or a control.
    var at = 0
    if let base = value.baseAddress {
      while at &+ 16 <= value.count {
        guard winnow_visible(base + at) == 0xFFFF else { return false }
        at &+= 16
      }
    }
    while at < value.count {
      if value[at] <= 0x20 { return false }
      at &+= 1
    }
    guard ByteScan.first(0x2F, in: value) < value.count else { return false }
    if onMedia { return value.count > 12 || ByteScan.first(0x2E, in: value) < value.count }
    for name in [".jpg", ".jpeg", ".png", ".webp", ".avif"] as [StaticString] where value.contains(name) { return true }
    return false
  }

  /// Whether a style may say that an element is not shown or not seen, what picture is behind it or, of a picture, how wide it is.
  private static func tells(_ style: UnsafeBufferPointer<UInt8>, withWidth: Bool) -> Bool {
    func reads(_ text: StaticString, _ at: Int) -> Bool { CaseFold.hasASCII(text, in: style, at: at) }
    for at in 0..<style.count where tellingStarts &>> UInt32(style[at] & 31) & 1 != 0 {
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

  /// The lowest five bits of the bytes that those words begin with, a bit each.
  private static var tellingStarts: UInt32 { 1 << 14 | 1 << 8 | 1 << 21 | 1 << 3 | 1 << 13 | 1 << 23 }

  /// `isPlain` says that no reference stands in the value.
  @inline(__always)
  private mutating func keep(
    _ name: AttributeName, _ input: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, of tag: Tag, isPlain: Bool
  ) {
    var from = start
    var to = end
    while from < to, input[from] <= 0x20 { from &+= 1 }
    while to > from, input[to &- 1] <= 0x20 { to &-= 1 }
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
    append(name, input, from, to, isPlain: isPlain)
  }

  @inline(__always)
  private mutating func append(
    _ name: AttributeName, _ input: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, isPlain: Bool
  ) {
    var number: UInt16 = 0
    if name == .class, from < to {
      let (known, value) = classes.find(UnsafeBufferPointer(rebasing: input[from..<to]))
      guard value.isEmpty else {
        attributes.append(Attribute(name: name, value: value, number: known))
        return
      }
      number = known
    }
    let start = bytes.count
    if isPlain { bytes.append(input, from, to) } else { appendValue(input, from, to) }
    let value = Extent(start, bytes.count)
    if number > 0 { classes.set(number, value) }
    attributes.append(Attribute(name: name, value: value, number: number))
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
  /// Whether ASCII text, given in lower case, occurs in the bytes, letters of any case.
  func contains(_ text: StaticString) -> Bool {
    withContiguousStorageIfAvailable { CaseFold.holdsASCII(text, in: $0) }
      ?? Array(self).withUnsafeBufferPointer { CaseFold.holdsASCII(text, in: $0) }
  }
}

extension String.UTF8View {
  /// Whether ASCII text, given in lower case, occurs in the string.
  func contains(_ text: StaticString) -> Bool { withContiguousStorageIfAvailable { CaseFold.holdsASCII(text, in: $0) } ?? false }
}
