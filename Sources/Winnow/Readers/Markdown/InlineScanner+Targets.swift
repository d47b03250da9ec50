extension InlineScanner {
  /// What follows a closing bracket: an address in parentheses, or a label.
  func target(_ bytes: Bytes, _ i: Int, _ bracket: Bracket) -> (InlineLink, Int)? {
    let count = bytes.count
    var next = i + 1
    if next < count, bytes[next] == 0x28 {
      if let found = bracket.isImage ? titleOnly(bytes, next) : nil { return found }
      if let found = direct(bytes, next) ?? loose(bytes, next, isImage: bracket.isImage) { return found }
    }
    guard !definitions.isEmpty else { return nil }
    if next < count, bytes[next] == 0x5B {
      let from = next + 1
      next = from
      while next < count, next - from <= LinkDefinitions.longestLabel, bytes[next] != 0x5D, bytes[next] != 0x5B {
        next += bytes[next] == 0x5C ? 2 : 1
      }
      if next < count, bytes[next] == 0x5D {
        let label = next > from ? from..<next : bracket.content..<i
        if let link = definitions.link(bytes, label) { return (link, next + 1) }
        return nil
      }
    }
    return definitions.link(bytes, bracket.content..<i).map { ($0, i + 1) }
  }

  private func direct(_ bytes: Bytes, _ open: Int) -> (InlineLink, Int)? {
    let count = bytes.count
    var i = Self.skip(bytes, open + 1)
    guard i < count else { return nil }
    if bytes[i] == 0x29 { return (InlineLink(address: ""), i + 1) }
    guard let address = LinkTarget.address(bytes, i, count) else { return nil }
    var link = InlineLink(address: address.value)
    i = Self.skip(bytes, address.end)
    if i < count, i > address.end, let title = LinkTarget.title(bytes, i, count) {
      link.title = title.value
      i = Self.skip(bytes, title.end)
    }
    return i < count && bytes[i] == 0x29 ? (link, i + 1) : nil
  }

  /// A picture that was never loaded has a title and no address: `![alt]( "title")`.
  private func titleOnly(_ bytes: Bytes, _ open: Int) -> (InlineLink, Int)? {
    let from = Self.skip(bytes, open + 1)
    guard from < bytes.count, bytes[from] == 0x22, let title = LinkTarget.title(bytes, from, bytes.count) else { return nil }
    let end = Self.skip(bytes, title.end)
    guard end < bytes.count, bytes[end] == 0x29 else { return nil }
    var link = InlineLink(address: "")
    link.title = title.value
    return (link, end + 1)
  }

  /// An address with blanks in it, as scrapers write them: up to the next closing parenthesis of the line.
  private func loose(_ bytes: Bytes, _ open: Int, isImage: Bool) -> (InlineLink, Int)? {
    let from = Self.skip(bytes, open + 1)
    let isWeb = from + 4 < bytes.count && bytes[from] == 0x68 && bytes[from + 1] == 0x74 && bytes[from + 2] == 0x74
    guard isWeb || isImage, from < bytes.count, isWeb || bytes[from] == 0x2F || bytes[from] == 0x2E else { return nil }
    var i = from
    let stop = min(bytes.count, from + 2048)
    while i < stop, bytes[i] != 0x29 {
      if bytes[i] == 0x0A || bytes[i] == 0x5B { return nil }
      i += 1
    }
    guard i < stop else { return nil }
    return (InlineLink(address: LinkTarget.unescaped(bytes, from, LineSyntax.trimmedEnd(bytes, from, i))), i + 1)
  }

  private static func skip(_ bytes: Bytes, _ from: Int) -> Int {
    var i = from
    while i < bytes.count, LineSyntax.isBlank(bytes[i]) { i += 1 }
    return i
  }
}
