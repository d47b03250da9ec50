// Pictures that a style or a script draws behind an element that is there for nothing else.
extension HTMLBuilder {
  /// What an open element draws behind itself, and how much stood in the post when it began.
  struct Background {
    var picture: Picture
    var attributes: Extent
    var pictures: Int
    var bytes: Int
  }

  /// Above so many bytes of text inside it an element is not there for its picture: a headline and a caption come to less.
  private static let mostText = 300
  /// An address that asks for no more pixels than this is a blurred preview, or a thumbnail of another page.
  private static let previewWidth = 200

  /// Notes the picture behind an element, if there is one.
  @inline(never)
  mutating func draws(_ start: HTMLPrepass.TagToken) -> Bool {
    guard let background = background(of: start) else { return false }
    backgrounds.append(background)
    return true
  }

  /// The picture behind an element that stands in a figure, or that its role or its class calls a picture or a slide.
  private mutating func background(of start: HTMLPrepass.TagToken) -> Background? {
    guard let source = backgroundAddress(start.attributes), !isInPlayer else { return nil }
    var isNamed = start.tag == .figure || isInFigure
    var label: String?
    for i in start.attributes.range {
      let value = post.attributes[i].value
      switch post.attributes[i].name {
      case .class:
        let traits = TraitLexicon.traits(post.bytes[value.range])
        guard traits.isDisjoint(with: Self.furniture), !namesPlayer(value) else { return nil }
        if !traits.isDisjoint(with: [.picture, .gallery]) { isNamed = true }
      case .role: if post.bytes[value.range].elementsEqual("img".utf8) { isNamed = true }
      case .ariaLabel: if !value.isEmpty { label = post.string(value) }
      default: break
      }
    }
    guard isNamed || isStatedLead(source) else { return nil }
    let width = PictureKey(source).width
    guard width == 0 || width > Self.previewWidth else { return nil }
    var picture = Picture(address: address.resolve(source))
    picture.alt = label
    let anchor = start.tag == .a ? start.attributes : link > 0 ? inlines.elements.last { $0.tag == .a }?.attributes : nil
    if let anchor, let href = post.attribute(.href, in: anchor), !href.hasPrefix("#") { picture.link = address.resolve(href) }
    return Background(picture: picture, attributes: start.attributes, pictures: post.pictures.count, bytes: post.bytes.count)
  }

  private static var mostLeads: Int { 8 }

  /// Whether the page's data name an address as the picture that the page is shared with.
  private mutating func isStatedLead(_ source: String) -> Bool {
    if leads == nil {
      let stated = post.claims.lazy.filter { $0.isNamed("og:image", of: .meta) || $0.isNamed("twitter:image", of: .meta) }
      leads = stated.prefix(Self.mostLeads).map { address.resolve(MetadataText.clean($0.value)) }
    }
    return leads?.contains(address.resolve(source)) ?? false
  }

  private static let furniture: BlockTraits = [
    .advert, .related, .avatar, .bio, .navigation, .footer, .share, .comments, .tools, .signup, .overlay, .product, .sidebar,
  ]

  private var isInFigure: Bool {
    var block = current
    for _ in 0..<4 where block > 0 {
      if blocks[block].kind == .figure { return true }
      block = Int(blocks[block].parent)
    }
    return false
  }

  /// A player draws the poster of its film.
  private var isInPlayer: Bool {
    var block = current
    for _ in 0..<4 where block > 0 {
      for i in blocks[block].attributes.range where post.attributes[i].name == .class {
        if namesPlayer(post.attributes[i].value) { return true }
      }
      block = Int(blocks[block].parent)
    }
    return false
  }

  private func namesPlayer(_ value: Extent) -> Bool {
    let name = post.bytes[value.range]
    return name.contains("player") || name.contains("video") || name.contains("jw-")
  }

  /// An element that shows a picture of its own, or text, has its background for decoration. A blank picture inside only gives it its shape.
  mutating func endBackground(at offset: Int) {
    guard let background = backgrounds.popLast(),
      post.pictures[min(background.pictures, post.pictures.count)...].allSatisfy({
        $0.versions.isEmpty && PictureSources.isPlaceholder($0.address)
      }),
      post.bytes.count - background.bytes <= Self.mostText
    else { return }
    var block = Block(kind: .image, tag: .div, parent: 0, origin: Extent(offset, offset))
    block.attributes = background.attributes
    add(background.picture, block, at: offset)
  }

  /// The address in `background-image: url(…)`, `background: url(…)` or an attribute that a script reads one from; nil for none and for
  /// drawings, which decorate.
  private mutating func backgroundAddress(_ attributes: Extent) -> String? {
    for i in attributes.range {
      switch post.attributes[i].name {
      case .dataSource:
        let value = post.bytes[post.attributes[i].value.range]
        if let address = Self.photo(value.contains("url(") ? Self.inside(value) : value) { return address }
      case .style:
        let value = post.bytes[post.attributes[i].value.range]
        guard value.contains("url("), value.contains("background") else { continue }
        if let address = Self.photo(Self.inside(value)) { return address }
      default: break
      }
    }
    return nil
  }

  /// What stands in the first `url(…)` of a style.
  private static func inside(_ style: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let opening: [UInt8] = [0x75, 0x72, 0x6C, 0x28]
    guard let open = style.indices.first(where: { style[$0] == 0x75 && style[$0...].starts(with: opening) }) else { return nil }
    var address = style[(open + opening.count)...].prefix { $0 != 0x29 }
    func isMark(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte <= 0x20 }
    while let first = address.first, isMark(first) { address.removeFirst() }
    while let last = address.last, isMark(last) { address.removeLast() }
    return address
  }

  private static func photo(_ address: ArraySlice<UInt8>?) -> String? {
    guard let address, address.count > 4, address.count < 4096, !address.starts(with: "data:".utf8) else { return nil }
    let text = String(decoding: address, as: UTF8.self)
    guard !PictureSources.isPlaceholder(text), let text = PictureSources.filled(text) else { return nil }
    let path = text.utf8.prefix { $0 != 0x3F }
    return path.suffix(4).elementsEqual(".svg".utf8) || path.suffix(4).elementsEqual(".gif".utf8) ? nil : text
  }
}
