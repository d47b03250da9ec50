import WinnowBase

/// Reads a page into a post: every block, mark, picture and claim, nothing judged and nothing dropped that a reader would see.
public enum HTMLReader {
  /// Reads one page. Origins and lines are those of the raw bytes, whatever their encoding.
  /// - Throws: `too-large` for more bytes than the limit.
  public static func read(_ raw: RawPost, limits: ReaderLimits = ReaderLimits()) throws(ReadFailure) -> Post {
    guard raw.bytes.count <= limits.bytes else {
      throw ReadFailure("too-large", "the page has \(raw.bytes.count) bytes, more than the limit of \(limits.bytes)")
    }
    let page = TextEncoding.decode(raw.bytes, contentType: raw.contentType)
    var built = page.bytes.withUnsafeBufferPointer { input in
      var prepass = HTMLPrepass(limits: limits, size: input.count)
      prepass.run(input)
      let address = HTMLAddress(page: raw.identity.url, base: prepass.base)
      let claims = raw.claims.isEmpty ? prepass.takeClaims() : raw.claims + prepass.takeClaims()
      var identity = raw.identity
      if identity.url == nil { identity.stated = statedAddress(claims) }
      return build(identity, claims, firstClaim: raw.claims.count, prepass, input, limits, address)
    }
    if !page.offsets.isIdentity {
      for i in built.blocks.indices {
        let origin = built.blocks[i].origin
        built.blocks[i].origin = Extent(page.offsets.rawOffset(of: Int(origin.start)), page.offsets.rawOffset(of: Int(origin.end)))
      }
    }
    return built
  }

  /// The address that a page's canonical link or its `og:url` gives, where it is absolute and no site's front page.
  private static func statedAddress(_ claims: [Claim]) -> String? {
    func stated(_ name: StaticString, _ origin: Claim.Origin) -> String? {
      claims.first { $0.isNamed(name, of: origin) }?.value
    }
    return [stated("canonical", .link), stated("og:url", .meta)].lazy.compactMap(\.self).first { address in
      guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return false }
      return address.split(separator: "/", omittingEmptySubsequences: true).count > 2
    }
  }

  private static func build(
    _ identity: Post.Identity, _ claims: consuming [Claim], firstClaim: Int, _ prepass: borrowing HTMLPrepass,
    _ input: UnsafeBufferPointer<UInt8>, _ limits: ReaderLimits, _ address: HTMLAddress
  ) -> Post {
    var builder = HTMLBuilder(
      identity: identity, claims: claims, firstClaim: firstClaim, prepass: prepass, depthLimit: limits.depth, address: address)
    var balancer = HTMLBalancer()
    balancer.run(prepass.tags.elements, text: prepass.out.elements, inputEnd: input.count, into: &builder)
    return builder.finish(input)
  }
}
