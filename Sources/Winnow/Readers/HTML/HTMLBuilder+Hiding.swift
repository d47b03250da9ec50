// What elements say that keeps them from being shown.
extension HTMLBuilder {
  /// React streams late parts of a page as hidden elements named `S:0`, `S:1` … and moves them into place.
  private mutating func isStreamed(_ start: HTMLPrepass.TagToken) -> Bool {
    for i in start.attributes.range where post.attributes[i].name == .id {
      let value = post.bytes[post.attributes[i].value.range]
      return value.count > 2 && value.starts(with: [0x53, 0x3A])
    }
    return false
  }

  /// Whether an element is not shown to a reader.
  mutating func hides(_ start: HTMLPrepass.TagToken) -> Bool { isCalledHidden(start) && !isStreamed(start) }

  private mutating func isCalledHidden(_ start: HTMLPrepass.TagToken) -> Bool {
    for i in start.attributes.range {
      let attribute = post.attributes[i]
      switch attribute.name {
      case .hidden:
        return !post.bytes[attribute.value.range].contains("until-found") && !post.bytes[attribute.value.range].contains("false")
      case .style:
        if HiddenStyle.hides(post.bytes[attribute.value.range]) { return true }
      case .ariaHidden:
        if start.tag.containerKind != nil, post.bytes[attribute.value.range].contains("true"), !showsInFigure(start),
          !isCalledPicture(start), !isSlide(start)
        {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// Whether a hidden element stands in a running text: it is a part of it, as the sentence goes on behind it.
  mutating func hidesInText(_ tag: Tag) -> Bool {
    guard leaf >= 0, heading == 0, tag != .noscript else { return false }
    return post.bytes.count - Int(blocks[leaf].text.start) >= Self.shortestRunning
  }

  /// A line with less before it, in bytes, may be a name, a day, a label.
  private static var shortestRunning: Int { 24 }

  /// Whether an element's class says that it is there for a picture, which its page keeps from screen readers with its caption, or for a
  /// caption that says what the picture's alternative text does.
  private func isCalledPicture(_ start: HTMLPrepass.TagToken) -> Bool {
    let mayHold = start.tag == .aside || start.tag == .div || start.tag == .figure
    guard mayHold || start.tag == .p else { return false }
    return start.attributes.range.contains { i in
      guard post.attributes[i].name == .class else { return false }
      let traits = TraitLexicon.traits(post.bytes[post.attributes[i].value.range])
      return mayHold && traits.contains(.picture) || traits.contains(.caption) && traits.isDisjoint(with: [.footer, .overlay])
    }
  }

  /// Whether an element is a slide of a row that a script has set up, and no copy of one: a reader sees it by and by.
  private func isSlide(_ start: HTMLPrepass.TagToken) -> Bool {
    start.attributes.range.contains { i in
      guard post.attributes[i].name == .class else { return false }
      let name = post.bytes[post.attributes[i].value.range]
      return Self.slides.contains { name.contains($0) } && !name.contains("clone") && !name.contains("duplicate")
    }
  }

  private static var slides: [StaticString] {
    ["slick-slide", "swiper-slide", "carousel-item", "owl-item", "splide__slide", "glide__slide"]
  }

  /// What a figure hides from screen readers only, because its picture's alternative text says it already: caption, credit, picture.
  private mutating func showsInFigure(_ start: HTMLPrepass.TagToken) -> Bool {
    if start.tag == .figcaption { return true }
    var block = current
    for _ in 0..<4 where block > 0 {
      if blocks[block].kind == .figure { return hidden == 0 }
      block = Int(blocks[block].parent)
    }
    return false
  }
}
