import WinnowBase

/// The name in full that an account or a personal site's address spells without spaces: `janeroe`, where the page writes `Jane Roe`.
enum SpelledName {
  /// The shortest key that is looked for: shorter ones are met by chance.
  private static let shortest = 7

  /// The first two or three capitalised words in a row whose letters are the key's, in any text of the page.
  ///
  /// - Parameters:
  ///   - key: letters and digits in lower case, as `MetadataText.squash` gives them; nil is returned for fewer than seven.
  ///   - name: text that the head states, looked at before the blocks.
  /// - Returns: the words joined by single spaces, as the page writes them; nil where it nowhere does.
  static func find(_ key: String, in post: Post, stated: [String] = []) -> String? {
    let key = Array(key.utf8)
    guard key.count >= shortest, key.allSatisfy({ $0 &- 0x61 < 26 }) else { return nil }
    for text in stated {
      var text = text
      if let name = text.withUTF8({ find(key, in: $0) }) { return name }
    }
    return post.bytes.withUnsafeBufferPointer { bytes in
      for block in post.blocks where block.kind.isLeaf && !block.text.isEmpty {
        if let name = find(key, in: UnsafeBufferPointer(rebasing: bytes[block.text.range])) { return name }
      }
      return nil
    }
  }

  /// Words are compared at each place that begins as the key does, so a text is passed over once.
  private static func find(_ key: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let capital = key[0] & 0xDF
    var at = ByteScan.first(capital, in: bytes, from: 0)
    while at < bytes.count {
      let starts = at == 0 || !isLetter(bytes[at - 1]) && bytes[at - 1] < 0x80
      if starts, let end = end(of: key, in: bytes, from: at) {
        return String(decoding: bytes[at..<end], as: UTF8.self).split(separator: " ").joined(separator: " ")
      }
      at = ByteScan.first(capital, in: bytes, from: at + 1)
    }
    return nil
  }

  /// Where two or three words that spell the key end, each with a capital; nil where the text goes another way.
  private static func end(of key: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = start
    var words = 1
    var matched = 0
    while matched < key.count {
      guard at < bytes.count else { return nil }
      let byte = bytes[at]
      if isLetter(byte) {
        if byte | 0x20 != key[matched] { return nil }
        if at > start, bytes[at - 1] == 0x20, byte & 0x20 != 0 { return nil }
        matched += 1
      } else if byte == 0x20, at > start, bytes[at - 1] != 0x20 {
        words += 1
        guard words <= 3 else { return nil }
      } else {
        return nil
      }
      at += 1
    }
    if at < bytes.count, isLetter(bytes[at]) || bytes[at] >= 0x80 { return nil }
    return words == 2 || words == 3 ? at : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
