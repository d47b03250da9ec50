import WinnowAttribution

// What a picture's own attributes say of it, and those of the element that is there for it.
extension PictureCaptions {
  /// What `data-credit`, `data-copyright` and `data-caption` of a picture say, where its page shows neither.
  mutating func dataAttributes(of line: PostLine) {
    for index in dataAttributes(around: line.block) {
      let attribute = post.attributes[index]
      guard attribute.name == .dataCredit || attribute.name == .dataCaption, attribute.value.count <= 1500 else { continue }
      let text = MetadataText.clean(CreditMarks.withoutTags(Self.ofLightbox(post.string(attribute.value))))
      let isCredit = attribute.name == .dataCredit
      let bare = isCredit ? CreditMarks.withoutRights(text) : text
      // One word in lower case is a switch: `data-credit="true"`.
      guard bare.utf8.count >= 3, bare.utf8.contains(where: { $0 < 0x61 || $0 >= 0x80 }) else { continue }
      var read = CreditText(bare, context: isCredit ? .credit : .caption, reader: reader)
      guard !isCredit || read.attribution.kind == .credit else { continue }
      if isCredit { read.creditRange = 0..<bare.utf8.count }
      let reason = Reason("data-attribute", "a data attribute of the picture says so", evidence: text)
      if credits[line.picture] == nil, let range = read.creditRange {
        let credit = self.credit(read, range)
        credits[line.picture] = credit
        edits.append(Edit(.describe(picture: line.picture, .credit(credit)), reason))
      }
      let caption = read.caption
      if !isCredit, movesCaptions, captions[line.picture] == nil, caption.utf8.count > 8, !Self.isGeneric(caption),
        !CaptionShape(caption).isControl, caption != post.fields.title
      {
        captions[line.picture] = caption
        edits.append(Edit(.describe(picture: line.picture, .caption(caption)), reason))
      }
    }
  }

  /// What a script's window says below a picture, of settings as GLightbox writes them: `title: …; description: …; descPosition: left`.
  /// Nothing where the text stands in another element, `#caption-3`; any other text is what it is.
  static func ofLightbox(_ value: String) -> String {
    if let first = value.utf8.first, first == 0x23 || first == 0x2E, !value.utf8.contains(0x20) { return "" }
    guard value.hasPrefix("title:") || value.hasPrefix("description:") || value.hasPrefix("type:") else { return value }
    var title = ""
    for part in value.split(separator: ";") {
      let part = part.drop { $0 == " " }
      if part.hasPrefix("description:") {
        let text = part.dropFirst(12).drop { $0 == " " }
        // A class or an id names the element that holds it.
        if !text.isEmpty, !text.hasPrefix("."), !text.hasPrefix("#") { return String(text) }
      } else if part.hasPrefix("title:") {
        title = String(part.dropFirst(6).drop { $0 == " " })
      }
    }
    return title
  }

  /// The attributes of a picture and of the small elements right around it that hold no other.
  private func dataAttributes(around picture: Int) -> [Int] {
    var found: [Int] = []
    var parent = Int(post.blocks[picture].parent)
    for level in 0..<5 {
      let end = Int(post.blocks[max(0, parent)].end)
      guard parent > 0, end - parent <= Self.smallBox,
        (parent..<end).count(where: { post.blocks[$0].kind == .image }) == 1
      else { break }
      // Further out only a figure is there for its picture.
      guard level < 2 || post.blocks[parent].kind == .figure else {
        parent = Int(post.blocks[parent].parent)
        continue
      }
      // An empty element of the caption may hold them: a script writes them out.
      for block in parent..<end { found += post.blocks[block].attributes.range }
      parent = Int(post.blocks[parent].parent)
    }
    return Array(post.blocks[picture].attributes.range) + found.filter { !post.blocks[picture].attributes.range.contains($0) }
  }

  /// Blocks of an element that is there for its picture.
  private static var smallBox: Int { 12 }

  /// A Markdown picture's alternative text is its caption; any picture's may end in its credit.
  mutating func attributes(of index: Int) {
    let (title, alt) = (post.pictures[index].title, post.pictures[index].alt)
    guard title != nil || alt != nil else { return }
    for said in [title, alt] {
      guard let said, said.utf8.count >= 6, said.utf8.count <= 1500 else { continue }
      // Where nothing is left to say nobody need read it.
      let mayCaption = captions[index] == nil && movesCaptions && post.identity.format == .markdown
      guard mayCaption || credits[index] == nil else { continue }
      // `Caption | Agency`: what the page shows as the caption ends where the credit begins.
      let shown = said == alt ? captions[index] : captions[index] ?? alt
      let read = CreditText(said, context: .caption, alt: shown, reader: reader)
      if credits[index] == nil, let range = read.creditRange,
        read.attribution.confidence >= 0.6 && CreditMarks.isAnnounced(read, range, reader)
          || (!read.attribution.people.isEmpty || !read.attribution.agencies.isEmpty) && range.lowerBound == shown?.utf8.count
      {
        let credit = self.credit(read, range)
        credits[index] = credit
        edits.append(
          Edit(
            .describe(picture: index, .credit(credit)),
            Reason("alt-credit", "the picture's alternative text ends in its credit", evidence: said)))
        // A title that ends in a credit was written as a caption.
        if said == title, captions[index] == nil, movesCaptions, CaptionShape(read.caption).words >= Self.captionWords {
          captions[index] = read.caption
          edits.append(
            Edit(
              .describe(picture: index, .caption(read.caption)),
              Reason("alt-caption", "the picture's title, which ends in its credit", evidence: said)))
        }
      }
      if captions[index] == nil, movesCaptions, post.identity.format == .markdown, !read.caption.isEmpty,
        !Self.isGeneric(read.caption)
      {
        captions[index] = read.caption
        edits.append(
          Edit(
            .describe(picture: index, .caption(read.caption)),
            Reason("alt-caption", "the picture's alternative text, which Markdown shows as its caption")))
      }
    }
  }

  private static var captionWords: Int { 3 }

  /// Alternative texts that say nothing: a file's name, "image", "photo 3".
  static func isGeneric(_ text: String) -> Bool {
    let shape = CaptionShape(text)
    let bytes = Array(text.utf8)
    if bytes.contains(0x2F) && !bytes.contains(0x20) { return true }
    if !bytes.contains(0x20), bytes.contains(where: { $0 == 0x5F || $0 == 0x2E || $0 == 0x3D }) { return true }
    // `Download IMG_0042.jpg`
    if bytes.count(where: { $0 == 0x20 }) <= 2, PictureRules.isPictureFile(text) { return true }
    let words = text.lowercased().split { !$0.isLetter }
    let generic: Set<Substring> = [
      "image", "img", "picture", "photo", "pic", "foto", "bild", "logo", "icon", "alt", "text", "png", "jpg", "jpeg", "gif",
      "screenshot", "figure", "fig",
      "thumbnail", "banner", "avatar", "untitled", "placeholder", "null", "undefined", "описание", "图片", "图像", "images", "featured",
      "cover", "of", "the",
      "beitragsbild", "img_", "dsc", "whatsapp", "at", "am", "pm", "photograph", "imagen", "immagine", "imagem", "image_",
      "pixabay", "unsplash", "ko", "kio", "kb", "mo", "mb", "octets", "bytes",
    ]
    return words.isEmpty || words.allSatisfy { generic.contains($0) } || shape.words == 0
  }
}
