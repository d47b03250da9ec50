import WinnowBase

/// What forum software writes around the posts of a thread.
extension ArticleCleaner {
  /// Takes out what members sign their posts with, and lines of counters, ranks and buttons.
  mutating func dropThreadLines() {
    for i in main where verdicts[i] == nil && isSignature(i) {
      for k in i..<max(i + 1, Int(post.blocks[i].end)) where verdicts[k] == nil { verdicts[k] = .threadLine }
    }
    for i in main where isLive(i) && !post.blocks[i].text.isEmpty && post.blocks[i].kind != .code && i != title {
      if ThreadLines.isFurniture(post.bytes[post.blocks[i].text.range]) { verdicts[i] = .threadLine }
    }
  }

  /// What a member signs every post with.
  private func isSignature(_ i: Int) -> Bool {
    guard features[i].text < 300 else { return false }
    return post.blocks[i].attributes.range.contains { k in
      guard post.attributes[k].name == .class else { return false }
      let name = CaseFold.lowercased(post.bytes[post.attributes[k].value.range])
      // A body may say that it ends where the signature begins: `lia-component-body-signature-highlight`.
      return name.split(whereSeparator: { $0 <= 0x20 }).contains {
        $0.elementsEqual("sig".utf8) || $0.suffix(4).elementsEqual("_sig".utf8)
          || $0.contains("signature") && !$0.contains("body") && !$0.contains("with")
      }
    }
  }
}
