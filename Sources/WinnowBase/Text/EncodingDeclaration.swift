/// Finds what a document says about its own encoding.
enum EncodingDeclaration {
  /// The label in a content type such as `text/html; charset="utf-8"`, or of a `content` attribute.
  static func charset(in text: UnsafeBufferPointer<UInt8>) -> String? {
    var at = 0
    while at + 7 <= text.count {
      guard text[at] | 0x20 == 0x63, CaseFold.hasASCII("charset", in: text, at: at) else {
        at += 1
        continue
      }
      at += 7
      var place = skipSpace(text, at)
      guard place < text.count, text[place] == 0x3D else { continue }
      place = skipSpace(text, place + 1)
      return label(in: text, at: place)
    }
    return nil
  }

  /// The encoding in a `<meta>` or an XML declaration within the first `limit` bytes (1,024 by default, as in browsers); comments
  /// are passed over, and so are declarations of the encoding `refuted`.
  static func inMarkup(_ document: UnsafeBufferPointer<UInt8>, limit: Int = 1024, refuted: String? = nil) -> String? {
    let text = UnsafeBufferPointer(rebasing: document.prefix(limit))
    var at = skipSpace(text, 0)
    if CaseFold.hasASCII("<?xml", in: text, at: at), let name = inXMLDeclaration(text, at), name != refuted { return name }
    while at < text.count {
      at = ByteScan.first(0x3C, in: text, from: at)
      if CaseFold.hasASCII("<!--", in: text, at: at) {
        at = end(of: "-->", in: text, from: at + 4)
      } else if CaseFold.hasASCII("<meta", in: text, at: at) {
        let close = tagEnd(text, from: at)
        let tag = UnsafeBufferPointer(rebasing: text[at..<close])
        // A meta cannot be read at all in UTF-16, so one that says so is wrong.
        if let label = charset(in: tag).flatMap({ EncodingLabel.name(of: $0) }) {
          let name = label.hasPrefix("utf-16") ? "utf-8" : label
          if name != refuted { return name }
        }
        at = close
      } else {
        at += 1
      }
    }
    return nil
  }

  private static func inXMLDeclaration(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> String? {
    let close = ByteScan.first(0x3E, in: text, from: start)
    var at = start
    while at < close, !CaseFold.hasASCII("encoding", in: text, at: at) { at += 1 }
    at = skipSpace(text, at + 8)
    guard at < close, text[at] == 0x3D else { return nil }
    guard let name = label(in: text, at: skipSpace(text, at + 1)).flatMap({ EncodingLabel.name(of: $0) }) else { return nil }
    return name.hasPrefix("utf-16") ? "utf-8" : name
  }

  private static func label(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> String? {
    guard start < text.count else { return nil }
    var from = start
    let quote = text[start]
    let isQuoted = quote == 0x22 || quote == 0x27
    if isQuoted { from += 1 }
    var to = from
    while to < text.count, text[to] != 0x22, text[to] != 0x27, text[to] != 0x3E, isQuoted || (text[to] > 0x20 && text[to] != 0x3B) {
      to += 1
    }
    return to > from ? String(decoding: text[from..<to], as: UTF8.self) : nil
  }

  private static func tagEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var quote: UInt8 = 0
    for at in start..<text.count {
      let byte = text[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return at
      }
    }
    return text.count
  }

  private static func end(of mark: StaticString, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = ByteScan.first(mark.utf8Start[0], in: text, from: min(start, text.count))
    while at < text.count, !CaseFold.hasASCII(mark, in: text, at: at) {
      at = ByteScan.first(mark.utf8Start[0], in: text, from: at + 1)
    }
    return min(text.count, at + mark.utf8CodeUnitCount)
  }

  private static func skipSpace(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < text.count, text[at] == 0x20 || (text[at] >= 0x09 && text[at] <= 0x0D) { at += 1 }
    return at
  }
}
