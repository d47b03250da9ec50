/// A post and its ledger as bytes, for the spill between the two passes of a run. Not a file format: it lives within one run.
enum PostCodec {
  static func encode(_ post: Post, _ ledger: PostLedger, to out: inout ByteEncoder) {
    encode(post.identity, to: &out)
    out.bytes(post.bytes)
    out.flat(post.blocks)
    out.flat(post.marks)
    out.flat(post.attributes)
    out.list(post.pictures) { encode($1, to: &$0) }
    out.list(post.claims) { encode($1, to: &$0) }
    encode(post.fields, to: &out)
    out.integer(post.removed.blocks)
    out.integer(post.removed.bytes)
    out.flag(ledger.isKept)
    out.list(ledger.rows) { encode($1, to: &$0) }
    out.integer(ledger.seen.size)
    out.bytes(ledger.seen.frame)
    out.text(ledger.seen.digest)
    encode(ledger.counts, to: &out)
  }

  static func decode(_ from: inout ByteDecoder) -> (Post, PostLedger)? {
    guard let identity = identity(&from) else { return nil }
    var post = Post(identity: identity)
    guard let bytes = from.bytes(), let blocks = from.flat(Block.self), let marks = from.flat(Mark.self),
      let attributes = from.flat(Attribute.self), let pictures = from.list({ picture(&$0) }),
      let claims = from.list({ claim(&$0) }),
      let fields = fields(&from), let removedBlocks = from.integer(), let removedBytes = from.integer(), let isKept = from.flag(),
      let rows = from.list({ row(&$0) }), let size = from.integer(), let frame = from.bytes(), let digest = from.text(),
      let counts = counts(&from)
    else { return nil }
    post.bytes = bytes
    post.blocks = blocks
    post.marks = marks
    post.attributes = attributes
    post.pictures = pictures
    post.claims = claims
    post.fields = fields
    post.removed = (removedBlocks, removedBytes)
    var ledger = PostLedger(isKept: isKept)
    ledger.rows = rows
    (ledger.seen.size, ledger.seen.frame, ledger.seen.digest) = (size, frame, digest)
    ledger.counts = counts
    return (post, ledger)
  }

  // MARK: Identity

  static func encode(_ one: Post.Identity, to out: inout ByteEncoder) {
    out.text(one.id)
    out.text(one.source)
    out.text(one.path)
    out.text(one.root)
    out.text(one.url)
    out.text(one.site)
    out.flag(one.hasSite)
    out.text(one.sha256)
    out.text(one.fetchedAt)
    out.text(one.format.rawValue)
    out.flag(one.isNamed)
  }

  static func identity(_ from: inout ByteDecoder) -> Post.Identity? {
    var one = Post.Identity()
    guard let id = from.text(), let source = from.text(), let path = from.optionalText(), let root = from.optionalText(),
      let url = from.optionalText(), let site = from.text(), let hasSite = from.flag(), let sha256 = from.text(),
      let fetchedAt = from.optionalText(),
      let format = from.text().flatMap(Post.Format.init), let isNamed = from.flag()
    else { return nil }
    (one.id, one.source, one.path, one.root, one.url, one.site) = (id, source, path, root, url, site)
    (one.hasSite, one.sha256, one.fetchedAt, one.format, one.isNamed) = (hasSite, sha256, fetchedAt, format, isNamed)
    return one
  }

  // MARK: Claims and pictures

  static func encode(_ one: Claim, to out: inout ByteEncoder) {
    out.integer(Int(one.origin.rawValue))
    out.text(one.name)
    out.text(one.value)
    out.integer(Int(one.line))
  }

  static func claim(_ from: inout ByteDecoder) -> Claim? {
    guard let origin = from.integer().flatMap({ Claim.Origin(rawValue: UInt8(truncatingIfNeeded: $0)) }), let name = from.text(),
      let value = from.text(), let line = from.integer()
    else { return nil }
    return Claim(origin: origin, name: name, value: value, line: Int32(truncatingIfNeeded: line))
  }

  private static func encode(_ one: Picture, to out: inout ByteEncoder) {
    out.text(one.address)
    out.list(one.versions) { $0.text($1) }
    out.text(one.alt)
    out.text(one.title)
    out.integer(one.width)
    out.integer(one.height)
    out.text(one.link)
    out.text(one.caption)
    out.flag(one.credit != nil)
    if let credit = one.credit { encode(credit, to: &out) }
    out.integer(one.occurrences)
    out.flag(one.fromMetadata)
    out.flag(one.leads)
    out.integer(Int(one.joined))
  }

  private static func picture(_ from: inout ByteDecoder) -> Picture? {
    guard let address = from.text() else { return nil }
    var one = Picture(address: address)
    guard let versions = from.list({ $0.text() }), let alt = from.optionalText(), let title = from.optionalText(),
      let width = from.integer(), let height = from.integer(), let link = from.optionalText(), let caption = from.optionalText(),
      let hasCredit = from.flag()
    else { return nil }
    (one.versions, one.alt, one.title, one.width, one.height, one.link, one.caption) = (
      versions, alt, title, width, height, link, caption
    )
    if hasCredit {
      guard let credit = credit(&from) else { return nil }
      one.credit = credit
    }
    guard let occurrences = from.integer(), let fromMetadata = from.flag(), let leads = from.flag(), let joined = from.integer()
    else {
      return nil
    }
    (one.occurrences, one.fromMetadata, one.leads, one.joined) = (
      occurrences, fromMetadata, leads, Int32(truncatingIfNeeded: joined)
    )
    return one
  }

  private static func encode(_ one: Credit, to out: inout ByteEncoder) {
    out.text(one.raw)
    out.list(one.people) { $0.text($1) }
    out.list(one.agencies) { encode($1, to: &$0) }
    out.text(one.publisher)
    out.text(one.role)
    out.flag(one.filePhoto)
    out.integer(one.year ?? -1)
    out.text(one.license)
  }

  private static func credit(_ from: inout ByteDecoder) -> Credit? {
    guard let raw = from.text(), let people = from.list({ $0.text() }), let agencies = from.list({ name(&$0) }),
      let publisher = from.optionalText(), let role = from.optionalText(), let filePhoto = from.flag(), let year = from.integer(),
      let license = from.optionalText()
    else { return nil }
    var one = Credit(raw: raw)
    (one.people, one.agencies, one.publisher, one.role) = (people, agencies, publisher, role)
    (one.filePhoto, one.year, one.license) = (filePhoto, year < 0 ? nil : year, license)
    return one
  }

  private static func encode(_ one: PublisherName, to out: inout ByteEncoder) {
    out.text(one.name)
    out.text(one.url)
    out.text(one.wikidata)
  }

  private static func name(_ from: inout ByteDecoder) -> PublisherName? {
    guard let name = from.text(), let url = from.optionalText(), let wikidata = from.optionalText() else { return nil }
    return PublisherName(name: name, url: url, wikidata: wikidata)
  }

  // MARK: Fields

  private static func encode(_ one: Fields, to out: inout ByteEncoder) {
    for text in [
      one.title, one.published, one.modified, one.language, one.canonical, one.license, one.description, one.duplicateOf,
    ] {
      out.text(text)
    }
    out.list(one.authors) { out, author in
      out.text(author.name)
      out.text(author.kind)
      out.text(author.role)
      out.text(author.organization)
    }
    out.flag(one.publisher != nil)
    if let publisher = one.publisher { encode(publisher, to: &out) }
    out.flag(one.originalSource != nil)
    if let source = one.originalSource {
      out.text(source.name)
      out.text(source.url)
      out.text(source.evidence)
    }
    out.list(one.tags) { $0.text($1) }
    out.flag(one.pageType != nil)
    if let type = one.pageType {
      out.text(type.name)
      out.integer(Int(truncatingIfNeeded: Int64(bitPattern: type.confidence.bitPattern)))
    }
    out.list(one.credits) { encode($1, to: &$0) }
  }

  private static func fields(_ from: inout ByteDecoder) -> Fields? {
    var one = Fields()
    guard let title = from.optionalText(), let published = from.optionalText(), let modified = from.optionalText(),
      let language = from.optionalText(), let canonical = from.optionalText(), let license = from.optionalText(),
      let description = from.optionalText(), let duplicateOf = from.optionalText(),
      let authors = from.list({ (from: inout ByteDecoder) -> Author? in
        guard let name = from.text(), let kind = from.text(), let role = from.text(), let organization = from.optionalText() else {
          return nil
        }
        return Author(name: name, kind: kind, role: role, organization: organization)
      }), let hasPublisher = from.flag()
    else { return nil }
    (one.title, one.published, one.modified, one.language) = (title, published, modified, language)
    (one.canonical, one.license, one.description, one.duplicateOf, one.authors) = (
      canonical, license, description, duplicateOf, authors
    )
    if hasPublisher {
      guard let publisher = name(&from) else { return nil }
      one.publisher = publisher
    }
    guard let hasSource = from.flag() else { return nil }
    if hasSource {
      guard let name = from.optionalText(), let url = from.optionalText(), let evidence = from.text() else { return nil }
      one.originalSource = OriginalSource(name: name, url: url, evidence: evidence)
    }
    guard let tags = from.list({ $0.text() }), let hasType = from.flag() else { return nil }
    one.tags = tags
    if hasType {
      guard let name = from.text(), let bits = from.integer() else { return nil }
      one.pageType = PageType(name: name, confidence: Double(bitPattern: UInt64(bitPattern: Int64(bits))))
    }
    guard let credits = from.list({ credit(&$0) }) else { return nil }
    one.credits = credits
    return one
  }

  // MARK: Ledger

  private static func encode(_ row: LedgerRow, to out: inout ByteEncoder) {
    out.integer(row.block ?? -1)
    out.text(row.stage)
    out.text(row.rule)
    out.text(row.action)
    out.text(row.reason)
    out.text(row.evidence)
    out.integer(row.line)
    out.integer(Int(row.origin.start))
    out.integer(Int(row.origin.end))
    out.text(row.before)
    out.text(row.after)
    out.text(row.kind)
    out.integer(row.level)
  }

  private static func row(_ from: inout ByteDecoder) -> LedgerRow? {
    guard let block = from.integer(), let stage = from.text(), let rule = from.text(), let action = from.text(),
      let reason = from.text(),
      let evidence = from.optionalText(), let line = from.integer(), let start = from.integer(), let end = from.integer(),
      let before = from.optionalText(), let after = from.optionalText(), let kind = from.optionalText(), let level = from.integer()
    else { return nil }
    return LedgerRow(
      block: block < 0 ? nil : block, stage: stage, rule: rule, action: action, reason: reason, evidence: evidence, line: line,
      origin: Extent(start, end), before: before, after: after, kind: kind, level: level)
  }

  static func encode(_ counts: [PostLedger.Count], to out: inout ByteEncoder) {
    out.list(counts) { out, count in
      out.text(count.stage)
      out.text(count.rule)
      out.integer(count.edits)
      out.integer(count.bytes)
    }
  }

  static func counts(_ from: inout ByteDecoder) -> [PostLedger.Count]? {
    from.list { from in
      guard let stage = from.text(), let rule = from.text(), let edits = from.integer(), let bytes = from.integer() else {
        return nil
      }
      return PostLedger.Count(stage: stage, rule: rule, edits: edits, bytes: bytes)
    }
  }
}
