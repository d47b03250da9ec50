import WinnowBase

// Pictures, films, other pages and fields inside the page.
extension HTMLBuilder {
  /// Handles the start of a media element; false when it is none, or one that also groups.
  mutating func startMedia(_ start: HTMLPrepass.TagToken, at offset: Int) -> Bool {
    switch start.tag {
    case .img, .ampImg:
      picture(start, at: offset)
    case .picture:
      sources = PictureSources()
      pictureDepth += 1
      elements.append(Open(tag: .picture, counters: .picture))
      return true
    case .source:
      if pictureDepth > 0 { sources.add(source: start.attributes, in: post) }
    case .iframe, .embed:
      leafBlock(.embed, start, at: offset)
    case .video, .audio:
      leafBlock(.embed, start, at: offset)
      return false
    case .input:
      if hidden == 0, current > 0, let flag = field(start.attributes) { blocks[current].flags.insert(flag) }
    case .other:
      // A custom element that draws a picture itself.
      if start.hints.contains(.shows) { picture(start, at: offset) }
      return false
    default: return false
    }
    elements.append(Open(tag: start.tag))
    return true
  }

  /// What a field asks for; nil for buttons, boxes to tick, and what a form sends unseen.
  private mutating func field(_ attributes: Extent) -> Block.Flags? {
    for i in attributes.range where post.attributes[i].name == .type {
      let type = CaseFold.lowercased(post.bytes[post.attributes[i].value.range])
      if type.elementsEqual("email".utf8) { return .asksAddress }
      return Self.unasked.contains(type) ? nil : .asksMore
    }
    return .asksMore
  }

  private static let unasked = WordSet(["hidden", "submit", "button", "image", "reset", "checkbox", "radio"])

  mutating func endPicture(at offset: Int) {
    pictureDepth -= 1
    // A lazy `picture` may hold sources only.
    if !sources.isEmpty, !sources.used, let picture = sources.picture(PictureSources.Element(), in: post, address: address) {
      let here = offset
      add(picture, Block(kind: .image, tag: .picture, parent: 0, origin: Extent(here, here)), at: offset)
    }
    sources = PictureSources()
  }

  private mutating func picture(_ start: HTMLPrepass.TagToken, at offset: Int) {
    var element = PictureSources.Element()
    for i in start.attributes.range { element.read(post.attributes[i], in: post) }
    var label: Attribute?
    if link > 0, let anchor = inlines.elements.last(where: { $0.tag == .a }),
      let href = anchor.attributes.range.first(where: { post.attributes[$0].name == .href }).map({ post.attributes[$0].value })
    {
      let (link, isFile) = post.bytes.withUnsafeBufferPointer { bytes in
        let href = UnsafeBufferPointer(rebasing: bytes[href.range])
        return (address.resolve(href), PictureRules.isPictureFile(href))
      }
      element.link = link
      if isFile {
        label = post.attributes[anchor.attributes.range].last { $0.name == .dataCaption }
      } else {
        // Whose link it is tells whose the picture is.
        label = post.attributes[anchor.attributes.range].first {
          $0.name == .rel && post.bytes[$0.value.range].contains("sponsored")
        }
      }
    }
    guard let (best, versions) = sources.addresses(element, in: post, address) else { return }
    var picture = Picture(
      address: best, versions: versions, alt: element.alt.map { post.string($0) }, title: element.title.map { post.string($0) },
      width: element.width, height: element.height, link: element.link)
    if let link = element.link, link.utf8.count < 4096 { picture.takeFullSize(of: link, post.pictureKeys) }
    if pictureDepth > 0 { sources.used = true }
    if noscript > 0 {
      let isJoined = joinsLazy(picture)
      scriptless = isJoined ? post.pictures.count - 1 : post.pictures.count
      if isJoined { return }
    }
    var block = Block(kind: .image, tag: start.tag, parent: 0, origin: Extent(Int(start.start), offset))
    block.attributes = start.attributes
    if let label {
      // A picture's attributes stand in one row.
      let first = post.attributes.count
      post.attributes += Array(post.attributes[start.attributes.range]) + [label]
      block.attributes = Extent(first, post.attributes.count)
    }
    add(consume picture, block, at: offset)
  }

  /// The copy of a lazy picture inside `noscript` is the picture just before it.
  private mutating func joinsLazy(_ picture: Picture) -> Bool {
    guard let last = post.pictures.indices.last else { return false }
    let followsPicture =
      waiting.last.map { Int($0.picture) == last }
      ?? (blocks.last.map { block in
        Int(block.picture) == last
          || (block.tag == .noscript && blocks.count > 1 && Int(blocks[blocks.count - 2].picture) == last)
      } ?? false)
    guard followsPicture else { return false }
    let old = post.pictures[last]
    // A lazy picture has one copy; a second one with another address is a picture of its own.
    if last == scriptless { return old.address == picture.address }
    // One address and no other may be a preview; what stands for it in `noscript` is the picture.
    let isPlaceholder = PictureSources.isPlaceholder(old.address) || old.versions.isEmpty && old.alt == picture.alt
    guard isPlaceholder || old.address == picture.address || old.versions.contains(picture.address) || old.alt == picture.alt else {
      return false
    }
    var joined = isPlaceholder ? picture : old
    if isPlaceholder {
      for version in [old.address] + old.versions
      where !PictureSources.isPlaceholder(version) && version != joined.address && !joined.versions.contains(version) {
        joined.versions.append(version)
      }
    } else {
      for version in [picture.address] + picture.versions where version != joined.address && !joined.versions.contains(version) {
        joined.versions.append(version)
      }
    }
    joined.alt = old.alt ?? picture.alt
    joined.title = old.title ?? picture.title
    joined.link = old.link ?? picture.link
    post.pictures[last] = joined
    return true
  }

  mutating func add(_ picture: consuming Picture, _ block: Block, at offset: Int) {
    var block = block
    block.picture = Int32(truncatingIfNeeded: post.pictures.count)
    post.pictures.append(picture)
    // A picture that stands for itself in `noscript` is what a reader without scripts sees.
    if hidden > (noscript > 0 ? 1 : 0) { block.flags.insert(.hidden) }
    if hasText {
      waiting.append(block)
    } else {
      closeLeaf(at: offset)
      place(block)
    }
  }

  private mutating func place(_ block: Block) {
    textBecomesChild()
    var block = block
    block.parent = Int32(truncatingIfNeeded: current)
    blocks.append(block)
  }

  mutating func placeWaiting() {
    let pictures = waiting
    waiting = []
    for block in pictures { place(block) }
  }
}
