import WinnowAttribution
import WinnowBase

// Lines that credit a picture and so name nobody who wrote the text.
extension BylineSearch {
  /// Whether a line stands under a picture, or under its caption, and is nothing but a credit: `Jane Roe/AP`, `Photo by Jane Roe on Unsplash`.
  func creditsPicture(_ leaf: Int) -> Bool {
    let text = post.blocks[leaf].text
    if isCreditOfPlatform(leaf) { return true }
    guard text.count >= 2, text.count <= Self.longestPictureCredit, !post.pictures.isEmpty,
      post.placeUnderPicture(leaf) != nil || isBehindCaption(leaf)
    else { return false }
    // A page may well show the writer and the agency below the picture that opens it: `Jane Roe, Reuters`.
    if post.identity.format == .html, post.bytes[text.range].contains(0x2C) { return false }
    // `Text & Bilder: Anna Schmidt`, `本报记者 王小明 文/图`, `Jeanne Roux avec AFP`
    let line = post.bytes[text.range]
    if line.withUnsafeBufferPointer({ Self.writersSigns.hasMatch(in: $0) }) { return false }
    if let known = readCredits.known[leaf] { return known }
    let isCredit = post.bytes.withUnsafeBufferPointer {
      Self.attribution.read(UnsafeBufferPointer(rebasing: $0[text.range])).kind == .credit
    }
    readCredits.known[leaf] = isCredit
    return isCredit
  }

  /// Whether a line, wherever it stands, says who made a picture and at which house it is found: `Photo by Jane Roe on Unsplash`.
  private func isCreditOfPlatform(_ leaf: Int) -> Bool {
    let text = post.blocks[leaf].text
    guard (shortestPlatformCredit...Self.longestPictureCredit).contains(text.count) else { return false }
    let bytes = post.bytes[text.range]
    guard
      Self.pictureWords.contains(where: { bytes.count > $0.count && zip(bytes, $0).allSatisfy { CaseFold.lowercase($0) == $1 } })
    else { return false }
    return post.bytes.withUnsafeBufferPointer {
      let read = Self.attribution.read(UnsafeBufferPointer(rebasing: $0[text.range]))
      return read.kind == .credit && !read.agencies.isEmpty
    }
  }

  private var shortestPlatformCredit: Int { 14 }
  private static let pictureWords = [
    "photo", "foto", "image", "imagen", "immagine", "bild", "picture", "cover", "header", "hero", "featured", "title image",
    "illustration",
  ].map { Array($0.utf8) }

  /// Which lines under pictures were read already, and found to be credits or not: those around the headline are looked at in several ways.
  final class ReadCredits {
    fileprivate var known: [Int: Bool] = [:]
  }

  /// Whether a line with a stroke or a sign of rights stands below the line under a picture: a caption and its credit may be paragraphs.
  private func isBehindCaption(_ leaf: Int) -> Bool {
    guard post.bytes[post.blocks[leaf].text.range].contains(where: { $0 == 0x2F || $0 == 0xA9 }) else { return false }
    for at in (max(0, leaf - 4)..<leaf).reversed() {
      let block = post.blocks[at]
      guard block.kind.isLeaf, !block.isRemoved, !block.text.isEmpty else { continue }
      // What stands below the picture's credit is another line.
      return block.kind == .paragraph && post.placeUnderPicture(at) == 1
        && post.bytes.withUnsafeBufferPointer {
          Self.attribution.read(UnsafeBufferPointer(rebasing: $0[block.text.range]), as: .afterImage).kind != .credit
        }
    }
    return false
  }

  /// What tells that a line names who wrote the text as well.
  private static let writersSigns = PhraseMatcher(
    ["text &", "text und", "text and", "文/图", "文／图", "文/圖", "文・写真", " avec ", " mit ", " with ", " und "],
    wholeWords: false)
  private static let longestPictureCredit = 160
}
