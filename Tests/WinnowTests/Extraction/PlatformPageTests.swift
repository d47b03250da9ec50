import Foundation
import Testing
import WinnowBase

@testable import Winnow

/// Pages of well-known platforms under Tests/Platforms, one file each: its first comment says what a reader expects, the rest is a page as
/// the platform writes it, with texts of our own. A line is `url:`, `title:`, `authors: A; B` (none for an empty list), `published:` (what the
/// date begins with), `type:`, `keeps:`, `drops:` (words of the text), or `image: part of the address | caption | part of the credit`.
@Suite struct PlatformPageTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("Platforms").path

  static let pages: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).filter { $0.hasSuffix(".html") }
    .sorted()

  @Test func thereArePages() { #expect(Self.pages.count >= 40) }

  @Test(arguments: pages) func page(_ name: String) throws {
    let html = try String(contentsOfFile: Self.root + "/" + name, encoding: .utf8)
    let expected = Self.expectations(html)
    var identity = Post.Identity()
    identity.url = expected.first { $0.key == "url" }?.value
    identity.format = .html
    var post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    let stages: [any Stage] = [ExtractArticle(), StripBoilerplate(), DedupeImages(), NormalizeAttribution()]
    for stage in stages { post = HandMade.cleaned(post, by: stage) }
    let text = Self.squeezed(post.blocks.indices.filter { Self.isText(post, $0) }.map { post.shown($0) }.joined(separator: " "))
    let shown = Set(
      post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].picture >= 0 }.map { Int(post.blocks[$0].picture) })
    let pictures = post.pictures.indices.filter {
      post.pictures[$0].joined < 0 && (shown.contains($0) || post.pictures[$0].fromMetadata)
    }
    .map { post.pictures[$0] }
    for (key, value) in expected {
      switch key {
      case "title": #expect(post.fields.title == value)
      case "authors": #expect(post.fields.authors.map(\.name).sorted() == Self.list(value, ";").sorted())
      case "published": #expect(post.fields.published?.hasPrefix(value) == true, "published \(post.fields.published ?? "never")")
      case "type": #expect(post.fields.pageType?.name == value)
      case "keeps": #expect(text.contains(value), "lost: \(value)")
      case "drops": #expect(!text.contains(value), "kept: \(value)")
      case "image":
        let parts = value.split(separator: "|", omittingEmptySubsequences: false).map { Self.squeezed(String($0)) }
        let picture = pictures.first {
          ([$0.address, $0.link ?? ""] + $0.versions).contains { Self.family($0).contains(parts[0]) }
        }
        #expect(picture != nil, "no picture \(parts[0])")
        guard let picture, parts.count == 3 else { continue }
        #expect(Self.withoutStop(picture.caption ?? "") == parts[1])
        let credit = picture.credit?.raw ?? ""
        #expect(
          credit == parts[2] || !credit.isEmpty && !parts[2].isEmpty && (parts[2].contains(credit) || credit.contains(parts[2])),
          "credit \(credit)")
      default: break
      }
    }
  }

  private static func expectations(_ html: String) -> [(key: String, value: String)] {
    html.split(separator: "\n").prefix { $0 != "-->" }.compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (String(line[..<colon]), squeezed(String(line[line.index(after: colon)...])))
    }
  }

  private static func isText(_ post: Post, _ i: Int) -> Bool {
    let block = post.blocks[i]
    return post.isLive(i) && block.picture < 0 && ![.control, .caption, .credit].contains(block.kind)
      && !block.flags.contains(.hidden)
  }

  private static func squeezed(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  private static func list(_ text: String, _ separator: Character) -> [String] {
    text.split(separator: separator).map { squeezed(String($0)) }
  }
  private static func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

  /// An address without the size that WordPress writes behind a file's name: `ferry-696x464.jpg` is `ferry.jpg`.
  private static func family(_ address: String) -> String {
    guard let dash = address.lastIndex(of: "-"), let dot = address[dash...].firstIndex(of: "."),
      address[address.index(after: dash)..<dot].allSatisfy({ $0.isNumber || $0 == "x" })
    else { return address }
    return String(address[..<dash]) + address[dot...]
  }
}
