import WinnowBase

/// Pictures whose file's name says what they are for: a call to act, the portrait of who wrote, an arrow.
enum NamedPictures {
  /// What a picture is by the words of its file's name; nil where it may be content. A picture with a caption always may, and so may one of
  /// some size between paragraphs: texts tell of people, and a `writer` may be a word of the subject.
  ///
  /// - Parameters:
  ///   - isBetween: whether running text stands before the picture and behind it.
  ///   - isSubject: whether a heading has the picture's description in it: who it shows is whom the text tells of.
  static func rule(of picture: Picture, isBetween: () -> Bool, isSubject: () -> Bool) -> ExtractionRule? {
    guard PictureFurniture.holds(telling, picture.address) else { return nil }
    var words = MetadataText.fold(LeadPicture.fileName(picture.address)).pieces(at: 0x20)
    let ending = words.popLast()
    // What services put behind a name: sizes, hashes, numbers.
    while let last = words.last, last.utf8.contains(where: { $0 &- 0x30 < 10 }) { words.removeLast() }
    guard let last = words.last else { return nil }
    let isCall = words.contains("cta")
    if isCall || last == "button" || last == "btn", leadsAway(picture), !showsThing(picture, mayBeSmall: !isCall) { return .advert }
    if words.contains("headshot")
      || words.count > 1 && portraits.contains(last.utf8) && words.contains(where: { makers.contains($0.utf8) })
    {
      return isLargeOrDescribed(picture) && isBetween() || isSubject() ? nil : .icon
    }
    guard ending == "svg", picture.alt?.isEmpty != false, picture.height <= largestSign else { return nil }
    return words.contains { signs.contains($0.utf8) } ? .icon : nil
  }

  /// Whether a picture is a link to a page.
  private static func leadsAway(_ picture: Picture) -> Bool { picture.link.map { !PictureRules.isPictureFile($0) } ?? false }

  /// Whether a picture is large, or a photograph of any size, and of no banner's shape: one of a button on a coat, of a train of the CTA.
  private static func showsThing(_ picture: Picture, mayBeSmall: Bool) -> Bool {
    if picture.height > 0, picture.width >= 2 * picture.height { return false }
    return picture.height >= leastThing || mayBeSmall && PictureFurniture.holds(photoEndings, picture.address)
  }

  /// Whether a picture is larger than portraits of authors are, or is described in more words than a name has.
  private static func isLargeOrDescribed(_ picture: Picture) -> Bool {
    let width = picture.width > 0 ? picture.width : PictureKey(picture.address).width
    return width > largestPortrait || width == 0 && (picture.alt.map { $0.pieces(at: 0x20).count > wordsOfName } ?? false)
  }

  private static let photoEndings = PictureFurniture.matcher([".jpg", ".jpeg"])

  /// Part of every name that tells.
  private static let telling = PictureFurniture.matcher([
    "cta", "button", "btn", "headshot", "author", "bio", "writer", "arrow", "icon", "chevron", "caret", "pfeil",
  ])
  private static let makers = WordSet(["author", "bio", "writer"])
  private static let portraits = WordSet([
    "pic", "photo", "picture", "image", "img", "portrait", "bio", "avatar", "thumb", "square",
  ])
  private static let signs = WordSet([
    "arrow", "arrows", "downarrow", "uparrow", "rightarrow", "leftarrow", "icon", "icons", "chevron", "caret", "pfeil",
  ])
  /// In pixels.
  private static let largestSign = 100
  private static let largestPortrait = 320
  private static let leastThing = 300
  private static let wordsOfName = 3
}
