import WinnowBase

/// The pictures that a post's blocks show, to find one again under the address by which the metadata names it.
///
/// Addresses are one picture when they have the same file name, are versions of one another (`PictureKey`), or when exactly one shown
/// picture's address holds a telling part of the other's file name: an identifier of six characters or more with a digit in it.
struct ShownPictures {
  private var addresses: [(text: String, picture: Int)] = []
  /// The keys of the first addresses, made as far as pictures were looked for.
  private var keys: [PictureKey] = []
  private let shelf: PictureKeyShelf
  // A lead picture stands among the first; a gallery page may show thousands.
  private static let compared = 24

  /// The first picture shown, nil where none is.
  var first: Int? { addresses.first?.picture }

  /// The block of the first picture shown.
  private(set) var firstBlock: Int?

  /// Whether a picture stands above the text: the page shows its own lead picture then.
  private(set) var opensThePost = false
  // A headline, a standfirst, a byline, a date and a paragraph come to less.
  private static let openingBytes = 700
  // A standfirst is one paragraph, the text begins with the next: a picture behind two of them illustrates what they say.
  private static let openingParagraphs = 2
  // Bylines, dates and share lines are shorter.
  private static let paragraphBytes = 120

  init(_ post: Post, keeping keeps: (Int) -> Bool) {
    shelf = post.pictureKeys
    var passed = 0
    var paragraphs = 0
    for place in post.blocks.indices where !post.blocks[place].isRemoved && keeps(place) {
      let block = post.blocks[place]
      if block.picture >= 0, post.pictures.indices.contains(Int(block.picture)), Self.isFigure(block, post),
        !Self.isDrawing(post.pictures[Int(block.picture)])
      {
        opensThePost = true
        break
      }
      passed += block.text.count
      if block.kind == .paragraph, block.text.count >= Self.paragraphBytes { paragraphs += 1 }
      if passed > Self.openingBytes || paragraphs >= Self.openingParagraphs { break }
    }
    for place in post.blocks.indices where post.blocks[place].picture >= 0 && !post.blocks[place].isRemoved {
      let picture = Int(post.blocks[place].picture)
      guard post.pictures.indices.contains(picture), keeps(place) else { continue }
      if firstBlock == nil { firstBlock = place }
      addresses.append((post.pictures[picture].address, picture))
      for version in post.pictures[picture].versions.prefix(4) { addresses.append((version, picture)) }
    }
  }

  /// A drawing in lines: a sign, or a chart that illustrates what is said.
  private static func isDrawing(_ picture: Picture) -> Bool {
    picture.caption == nil && picture.address.utf8.prefix { $0 != 0x3F }.suffix(4).elementsEqual(".svg".utf8)
  }

  /// Whether a picture stands in a figure: one that the page presents, not an ornament.
  private static func isFigure(_ block: Block, _ post: Post) -> Bool {
    if post.pictures[Int(block.picture)].caption != nil { return true }
    var parent = Int(block.parent)
    for level in 0..<4 where parent > 0 && post.blocks.indices.contains(parent) {
      if post.blocks[parent].kind == .figure || level < 3 && isNamedPicture(parent, post) { return true }
      parent = Int(post.blocks[parent].parent)
    }
    return false
  }

  /// Whether an element calls itself a photo or a picture, and no portrait of an author.
  private static func isNamedPicture(_ block: Int, _ post: Post) -> Bool {
    for i in post.blocks[block].attributes.range where post.attributes[i].name == .class {
      let traits = TraitLexicon.traits(post.bytes[post.attributes[i].value.range])
      if traits.contains(.picture), traits.isDisjoint(with: [.avatar, .bio, .byline, .related, .advert]) { return true }
    }
    return false
  }

  /// The shown picture at an address; nil when none is.
  ///
  /// - Parameter byPart: whether a telling part of the file's name is enough.
  mutating func find(_ address: String, byPart: Bool = true) -> Int? {
    findWhole(address) ?? (byPart ? findByPart(address) : nil)
  }

  /// The shown picture with the same file name, or one that is a version of the other.
  private mutating func findWhole(_ address: String) -> Int? {
    if let same = addresses.first(where: { $0.text == address }) { return same.picture }
    let name = LeadPicture.fileKey(address)
    let stem = Array((name.pieces(at: 0x2F).last ?? "").utf8)
    for (text, picture) in addresses where Self.holds(text, stem) && LeadPicture.fileKey(text) == name { return picture }
    let key = shelf.key(of: address)
    for place in 0..<min(addresses.count, Self.compared) {
      if place == keys.count { keys.append(shelf.key(of: addresses[place].text)) }
      if keys[place].relation(to: key) != nil { return addresses[place].picture }
    }
    return nil
  }

  /// The only shown picture whose address holds a telling part of the file's name.
  func findByPart(_ address: String) -> Int? {
    for part in Self.tellingParts(address) {
      let needle = Array(part.utf8)
      let holders = addresses.filter { Self.holds($0.text, needle) }
      guard let first = holders.first else { continue }
      // A gallery shows its pictures once more in its own window.
      let name = LeadPicture.fileKey(first.text)
      if holders.allSatisfy({ $0.picture == first.picture || LeadPicture.fileKey($0.text) == name }) { return first.picture }
    }
    return nil
  }

  /// Whether a picture's address says that it is smaller than the version at another.
  func isSmaller(_ picture: Picture, than address: String) -> Bool {
    shelf.key(of: picture.address).isSmaller(than: shelf.key(of: address))
  }

  /// Whether an address holds bytes given in lower case, whatever its own letter case.
  private static func holds(_ address: String, _ needle: [UInt8]) -> Bool {
    guard let first = needle.first else { return false }
    var address = address
    return address.withUTF8 { bytes in
      guard bytes.count >= needle.count else { return false }
      var looks = 0
      for start in 0...(bytes.count - needle.count) where fold(bytes[start]) == first {
        var i = 1
        while i < needle.count, fold(bytes[start + i]) == needle[i] { i += 1 }
        if i == needle.count { return true }
        looks += i
        if looks > looksPerByte * bytes.count { return ByteSearch.holds(needle, in: bytes.map { fold($0) }) }
      }
      return false
    }
  }

  // An address of a story's words takes one look and a half.
  private static let looksPerByte = 4

  @inline(__always)
  private static func fold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static func tellingParts(_ address: String) -> [String] {
    let name = LeadPicture.fileName(address).lowercased()
    let parts = name.utf8.split { $0 == 0x2D || $0 == 0x5F || $0 == 0x2E || $0 == 0x2B || $0 == 0x25 }
    return parts.prefix(12).compactMap { bytes in
      let part = Substring(bytes)
      guard part.utf8.count >= 6, part.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
      // `20250113` is a day, `1200x675` a size.
      if part.utf8.count == 8, part.utf8.allSatisfy({ $0 &- 0x30 < 10 }), part.hasPrefix("20") { return nil }
      if part.utf8.contains(0x78), part.pieces(at: 0x78).allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }) { return nil }
      return String(part)
    }
  }
}
