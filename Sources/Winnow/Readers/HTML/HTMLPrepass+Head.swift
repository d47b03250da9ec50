import WinnowBase

// What the head says: claims, the base address, the body's attributes. None of it becomes a block.
extension HTMLPrepass {
  mutating func head(_ tag: Tag, _ input: UnsafeBufferPointer<UInt8>, at start: Int, _ nameEnd: Int) -> Int {
    let first = attributes.count
    let end = readAttributes(of: tag, input, from: nameEnd)
    let own = Extent(first, attributes.count)
    switch tag {
    case .body:
      if body.isEmpty {
        body = own
        return end
      }
    case .html:
      if let lang = value(.lang, own) { claims.append(Claim(origin: .html, name: "lang", value: lang)) }
    case .base:
      if base == nil { base = value(.href, own) }
    case .meta:
      meta(own, at: start)
      nameOfItem(own, at: start)
    case .link:
      link(own, at: start)
      nameOfItem(own, at: start)
    default: break
    }
    attributes.cut(to: first)
    return end
  }

  mutating func title(_ content: UnsafeBufferPointer<UInt8>, at place: Int) {
    let start = bytes.count
    appendValue(content, 0, content.count)
    let text = Self.squeezed(view(Extent(start, bytes.count)))
    bytes.cut(to: start)
    if !text.isEmpty { claim(.html, "title", text, at: place) }
  }

  /// A text without white space at its ends, and one space where it has white space inside.
  private static func squeezed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let scan = TextScan(bytes: bytes)
    let text = [UInt8](most: bytes.count) { target, count in
      var gap = false
      var at = 0
      while at < bytes.count {
        let (scalar, length) = scan.scalar(at: at)
        if TextScan.isSpace(scalar) {
          gap = count > 0
        } else {
          // A space takes the place of a byte of white space.
          if gap {
            target[count] = 0x20
            count += 1
            gap = false
          }
          for i in at..<at + length {
            target[count] = bytes[i]
            count += 1
          }
        }
        at += length
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func meta(_ own: Extent, at start: Int) {
    guard let content = value(.content, own), !content.isEmpty else { return }
    for i in own.range {
      switch attributes[i].name {
      case .name, .property, .itemprop:
        if attributes[i].name == .itemprop, ofAnotherThing(attributes[i].value, content, at: start) { continue }
        let own = view(attributes[i].value)
        if own.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
          if !own.isEmpty {
            let name = String(unsafeUninitializedCapacity: own.count) { target in
              for i in 0..<own.count { target[i] = CaseFold.lowercase(own[i]) }
              return own.count
            }
            claim(.meta, name, content, at: start)
          }
          continue
        }
        let names = String(decoding: own, as: UTF8.self).lowercased()
        for name in names.split(whereSeparator: \.isWhitespace) {
          claim(.meta, String(name), content, at: start)
        }
      default: break
      }
    }
  }

  /// Whether a property in microdata is a picture of one whom the page names, not of the page: an author's portrait. The publisher's logo
  /// is kept by its own name.
  private mutating func ofAnotherThing(_ prop: Extent, _ content: String, at start: Int) -> Bool {
    let prop = view(prop)
    let isImage = prop.equals("image") || prop.equals("thumbnailUrl")
    guard isImage || prop.equals("logo") || prop.equals("url") || prop.equals("contentUrl"), let role = roleAround() else {
      return false
    }
    if prop.equals("logo") || role == "logo" {
      claim(.meta, "itemprop:logo", content, at: start)
      return true
    }
    return isImage && Self.persons.contains(role)
  }

  /// What the thing that a tag's element belongs to is to the page, in microdata; nil where it is the page's own.
  private func roleAround() -> String? {
    var depth = 0
    for tag in tags.elements.suffix(Self.itemReach).reversed() where !tag.tag.isVoid {
      if tag.isEnd {
        depth += 1
      } else if depth > 0 {
        depth -= 1
      } else if tag.attributes.range.contains(where: { attributes[$0].name == .itemscope || attributes[$0].name == .itemtype }) {
        return value(.itemprop, tag.attributes)
      }
    }
    return nil
  }

  private static let persons: Set<String> = ["author", "creator", "contributor", "editor", "publisher", "reviewedBy", "provider"]

  /// Keeps the name that an author or publisher in microdata has in an element without text: `<span itemprop=author itemscope><meta
  /// itemprop=name content="Jane Roe"></span>`. Those of readers' reviews and comments are not the page's.
  private mutating func nameOfItem(_ own: Extent, at start: Int) {
    guard let item = tags.elements.last, !item.isEnd, let prop = value(.itemprop, own), prop == "name",
      let role = value(.itemprop, item.attributes), role == "author" || role == "creator" || role == "publisher",
      let content = value(.content, own), !content.isEmpty
    else { return }
    for tag in tags.elements.suffix(Self.itemReach) {
      for name in [AttributeName.itemprop, .itemtype] {
        if let value = value(name, tag.attributes)?.lowercased(), value.hasSuffix("review") || value.hasSuffix("comment") { return }
      }
    }
    let name = role == "publisher" ? "itemprop:publisher" : "itemprop:author"
    claim(.meta, name, content, at: start)
  }

  /// How many tags before an author's item the review that it belongs to begins at most.
  private static let itemReach = 40

  private mutating func link(_ own: Extent, at start: Int) {
    guard
      let told = attributes.elements[own.range].first(where: { $0.name == .rel }), Self.mayTell(view(told.value)),
      let rel = value(.rel, own)?.lowercased(), let href = value(.href, own), !href.isEmpty
    else { return }
    let names = rel.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? [rel[...]] : rel.split(whereSeparator: \.isWhitespace)
    for name in names where Self.toldLinks.contains(String(name)) {
      claim(.link, String(name), href, at: start)
    }
  }

  private static let toldLinks: Set<String> = [
    "canonical", "amphtml", "author", "license", "alternate", "shortlink", "image_src", "publisher",
  ]
  private static let toldWords = WordSet(toldLinks)

  /// Whether one of a relation's words is told. Most links are style sheets and icons: a look at the bytes spares them the strings.
  private static func mayTell(_ relation: UnsafeBufferPointer<UInt8>) -> Bool {
    var hash = WordHash()
    for byte in relation {
      if byte >= 0x80 { return true }
      if byte > 0x20 {
        hash.add(CaseFold.lowercase(byte))
      } else {
        if toldWords.contains(hash: hash.value) { return true }
        hash = WordHash()
      }
    }
    return toldWords.contains(hash: hash.value)
  }

  /// Adds a claim. Its line is the place in the input until the builder counts lines.
  private mutating func claim(_ origin: Claim.Origin, _ name: String, _ value: String, at place: Int) {
    claims.append(Claim(origin: origin, name: name, value: value, line: Int32(truncatingIfNeeded: place)))
  }

  func value(_ name: AttributeName, _ own: Extent) -> String? {
    for i in own.range where attributes[i].name == name { return String(decoding: view(attributes[i].value), as: UTF8.self) }
    return nil
  }

  /// The bytes of a value, for as long as none is added.
  private func view(_ value: Extent) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes.elements[value.range]) }

  // MARK: Scripts

  /// Keeps a script that is data: JSON-LD, and the embedded state of pages that a script draws.
  mutating func script(_ content: UnsafeBufferPointer<UInt8>, _ own: Extent, at start: Int) {
    guard content.count > 2 else { return }
    let type = attributes.elements[own.range].first { $0.name == .type }.map { view($0.value) }
    if let type, type.contains("ld+json") {
      claim(.jsonLD, "", Self.text(content), at: start)
      return
    }
    guard content.count > 200, content.count < Self.largestState else { return }
    if let type, type.count == Self.jsonType.utf8CodeUnitCount, type.contains(Self.jsonType) {
      let name = value(.id, own)?.lowercased() ?? "application/json"
      claim(.state, name, Self.text(content), at: start)
      return
    }
    if let type, !type.isEmpty, !type.contains("javascript") { return }
    let opening = UnsafeBufferPointer(rebasing: content[..<min(160, content.count)])
    // The names of states hold one of these, and few scripts do.
    let hasLines = Self.hasTwoLines(opening)
    if hasLines, opening.contains("__next_f.push(") {
      claim(.state, "__next_f", Self.text(content), at: start)
      return
    }
    guard hasLines || opening.contains("fusion") else {
      if content.count > Self.smallestData, Self.assignsData(opening) {
        claim(.state, "script", Self.text(content), at: start)
      }
      return
    }
    for name in Self.states where opening.contains(name) {
      if let state = Self.parsedState(content) {
        claim(.state, "\(name)", state, at: start)
        return
      }
      guard let brace = content.firstIndex(of: 0x7B) else { return }
      let state = UnsafeBufferPointer(rebasing: content[brace...])
      claim(.state, "\(name)", Self.text(state), at: start)
      return
    }
  }

  /// Whether two low lines stand side by side.
  private static func hasTwoLines(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = ByteScan.first(0x5F, in: text)
    while at + 1 < text.count {
      if text[at + 1] == 0x5F { return true }
      at = ByteScan.first(0x5F, in: text, from: at + 2)
    }
    return false
  }

  /// Whether a script does nothing at first but give a name to an object: `var article = {`, `app.data = {`.
  private static func assignsData(_ opening: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let equals = opening.firstIndex(of: 0x3D), let value = opening[(equals + 1)...].first(where: { $0 > 0x20 }),
      value == 0x7B || value == 0x5B
    else { return false }
    let name = opening[..<equals].drop { $0 <= 0x20 }
    return starts.contains { name.starts(with: $0) } && !name.contains(0x28) || isPath(name)
  }

  /// Whether an assignment's left side is the name of a thing within another.
  private static func isPath(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var name = name
    while let last = name.last, last <= 0x20 { name = name.dropLast() }
    return name.contains(0x2E)
      && name.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x5F || $0 == 0x24 }
  }

  private static let starts = ["var ", "let ", "const ", "window.", "self."].map { Array($0.utf8) }
  /// Settings and counters are shorter.
  private static let smallestData = 1000

  /// The JSON that a script hands over as a string: `window.__STATE__ = JSON.parse("{\"a\":1}")`.
  private static func parsedState(_ content: UnsafeBufferPointer<UInt8>) -> String? {
    let call = Array("JSON.parse(".utf8)
    let opening = content[..<min(200, content.count)]
    guard UnsafeBufferPointer(rebasing: opening).contains("json.parse("), let found = opening.firstRange(of: call),
      found.upperBound < content.count
    else { return nil }
    let quote = content[found.upperBound]
    guard quote == 0x22 || quote == 0x27 else { return nil }
    var end = found.upperBound + 1
    while end < content.count, content[end] != quote { end += content[end] == 0x5C ? 2 : 1 }
    guard end < content.count else { return nil }
    // A JavaScript string is a JSON string, but for its quotation marks and the apostrophe that it may escape.
    var literal: [UInt8] = [0x22]
    literal.reserveCapacity(end - found.upperBound + 8)
    var at = found.upperBound + 1
    while at < end {
      let byte = content[at]
      if byte == 0x5C, at + 1 < end, content[at + 1] == 0x27 {
        literal.append(0x27)
        at += 2
      } else if byte == 0x5C, at + 1 < end {
        literal.append(byte)
        literal.append(content[at + 1])
        at += 2
      } else {
        if byte == 0x22 { literal.append(0x5C) }
        literal.append(byte)
        at += 1
      }
    }
    literal.append(0x22)
    return (try? JSONParser.parse(String(decoding: literal, as: UTF8.self), options: .init(lenient: true)))?.string
  }

  /// A script's text. The page was checked when it was decoded, so where the library allows it the text, often half of a page, is copied
  /// without being checked again.
  private static func text(_ content: UnsafeBufferPointer<UInt8>) -> String {
    #if compiler(>=6.2)
      String(copying: unsafe UTF8Span(unchecked: content.span, isKnownASCII: false))
    #else
      String(decoding: content, as: UTF8.self)
    #endif
  }

  private static let largestState = 4 << 20
  private static var jsonType: StaticString { "application/json" }
  private static let states: [StaticString] = [
    "__next_data__", "__nuxt__", "__apollo_state__", "__initial_state__", "__preloaded_state__", "__initial_data__",
    "fusion.globalcontent",
    "__data__", "__state__", "__app_state__", "__app_state", "__redux_state__", "__remixcontext", "__sveltekit",
  ]
}
