import WinnowBase

/// A link by which a page puts itself under a licence.
enum LicenseLink {
  /// The first `rel=license` link, else the page's only Creative Commons address outside captions.
  static func find(in post: Post, scan: PageScan) -> String? {
    var common: Set<String> = []
    var first: String?
    for (place, block) in post.blocks.enumerated()
    where block.kind.isLeaf && !block.isRemoved && !scan.zones[place].contains(.picture) {
      for m in block.marks.range where post.marks[m].tag == .a {
        let attributes = post.marks[m].attributes
        guard let href = attributes.range.first(where: { post.attributes[$0].name == .href }) else { continue }
        if let own = attributes.range.first(where: { post.attributes[$0].name == .rel }),
          case let value = post.attributes[own].value,
          value.count >= 7, post.bytes[value.range].contains("license"), case let rel = post.string(value),
          rel.split(separator: " ").contains("license")
        {
          return post.string(post.attributes[href].value)
        }
        let value = post.attributes[href].value
        guard value.count > 30, value.count < 120, namesCreativeCommons(value, in: post) else { continue }
        let text = post.string(value)
        if text.range(ofASCII: "/licenses/") != nil || text.range(ofASCII: "/publicdomain/") != nil {
          if common.insert(MainEntity.addressKey(text)).inserted, first == nil { first = text }
        }
      }
    }
    return common.count == 1 ? first : nil
  }

  /// Whether `creativecommons.org/` begins within the first bytes of an address: after the scheme and `www.`.
  private static func namesCreativeCommons(_ address: Extent, in post: Post) -> Bool {
    let name: StaticString = "creativecommons.org/"
    for offset in [2, 7, 8, 11, 12] where address.count > offset + name.utf8CodeUnitCount {
      if post.bytes[Int(address.start) + offset] | 0x20 == 0x63, CaseFold.hasASCII(name, in: post, at: Int(address.start) + offset)
      {
        return true
      }
    }
    return false
  }
}

extension CaseFold {
  fileprivate static func hasASCII(_ text: StaticString, in post: Post, at offset: Int) -> Bool {
    post.bytes.withUnsafeBufferPointer { hasASCII(text, in: $0, at: offset) }
  }
}
