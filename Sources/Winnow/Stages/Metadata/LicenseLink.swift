import WinnowBase

/// A link by which a page puts itself under a licence.
enum LicenseLink {
  /// The first `rel=license` link, else the page's only Creative Commons address outside captions.
  static func find(in post: Post, scan: PageScan) -> String? {
    guard mayStand(in: post) else { return nil }
    var common: Set<String> = []
    var first: String?
    for (place, block) in post.blocks.enumerated()
    where block.kind.isLeaf && !block.isRemoved && !scan.zones[place].contains(.picture) {
      for m in block.marks.range where post.marks[m].tag == .a {
        var href: Int?
        var own: Int?
        for k in post.marks[m].attributes.range {
          switch post.attributes[k].name {
          case .href: href = href ?? k
          case .rel: own = own ?? k
          default: continue
          }
        }
        guard let href else { continue }
        if let own, case let value = post.attributes[own].value, value.count >= 7, post.bytes[value.range].contains("license"),
          case let rel = post.string(value),
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

  /// Whether any attribute of a page may make such a link: the elements of most pages need not be looked at.
  private static func mayStand(in post: Post) -> Bool {
    post.attributes.contains { attribute in
      let value = attribute.value
      return attribute.name == .href && value.count > 30 && value.count < 120 && namesCreativeCommons(value, in: post)
        || attribute.name == .rel && value.count >= 7 && post.bytes[value.range].contains("license")
    }
  }

  /// Whether `creativecommons.org/` begins within the first bytes of an address: after the scheme and `www.`.
  private static func namesCreativeCommons(_ address: Extent, in post: Post) -> Bool {
    let name: StaticString = "creativecommons.org/"
    return post.bytes.withUnsafeBufferPointer { bytes in
      func stands(_ offset: Int) -> Bool {
        let at = Int(address.start) + offset
        // Two letters tell nearly all other hosts.
        return address.count > offset + name.utf8CodeUnitCount && bytes[at] | 0x20 == 0x63 && bytes[at + 1] | 0x20 == 0x72
          && CaseFold.hasASCII(name, in: bytes, at: at)
      }
      return stands(2) || stands(7) || stands(8) || stands(11) || stands(12)
    }
  }
}
