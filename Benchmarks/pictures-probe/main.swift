import Winnow
import WinnowBase

#if canImport(Glibc)
  import Glibc
#endif

// `pictures-probe pairs`: two addresses a line, apart by a tab: how they are related, or `-`.
// `pictures-probe posts FILE…`: Markdown files through dedupe-images and normalize-attribution, one output object a line; -v adds the edits.
// Markdown is taken line by line here: pictures, headings, bare text.

func leaves(_ text: String) -> Post {
  var post = Post(identity: Post.Identity())
  post.identity.format = .markdown
  post.blocks.append(Block(kind: .document, parent: -1))
  func add(_ text: String, _ line: Int, kind: BlockKind = .paragraph) {
    let trimmed = text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    guard !trimmed.isEmpty else { return }
    var block = Block(kind: kind, parent: 0, line: Int32(line))
    var plain = ""
    var links: [(Range<Int>, String)] = []
    var rest = Substring(trimmed)
    var linked: Int32 = 0
    while let open = rest.firstIndex(of: "["), let middle = rest[open...].range(of: "]("), let close = rest[middle.upperBound...].firstIndex(of: ")") {
      plain += rest[..<open]
      let start = plain.utf8.count
      plain += rest[rest.index(after: open)..<middle.lowerBound]
      links.append((start..<plain.utf8.count, String(rest[middle.upperBound..<close])))
      linked += Int32(plain.utf8.count - start)
      rest = rest[rest.index(after: close)...]
    }
    plain += rest
    var whole: Tag?
    for (sign, tag) in [("**", Tag.strong), ("_", .em), ("*", .em)] where plain.hasPrefix(sign) && plain.hasSuffix(sign) && plain.utf8.count > 2 * sign.utf8.count {
      plain = String(plain.dropFirst(sign.count).dropLast(sign.count))
      whole = tag
      links = []
      break
    }
    block.text = post.append(plain)
    block.linkBytes = linked
    let first = post.marks.count
    if let whole { post.marks.append(Mark(tag: whole, text: block.text)) }
    for (range, address) in links {
      let value = post.append(address)
      post.attributes.append(Attribute(name: .href, value: value))
      let at = Int(block.text.start)
      post.marks.append(
        Mark(
          tag: .a, text: Extent(at + range.lowerBound, at + range.upperBound),
          attributes: Extent(post.attributes.count - 1, post.attributes.count)))
    }
    block.marks = Extent(first, post.marks.count)
    block.end = Int32(post.blocks.count + 1)
    post.blocks.append(block)
  }
  for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    var rest = line.drop { $0 == ">" || $0 == " " }
    if rest.hasPrefix("* ") || rest.hasPrefix("- ") {
      add(String(rest.dropFirst(2)), number + 1, kind: .listItem)
      continue
    }
    if rest.hasPrefix("#") {
      add(String(rest.drop { $0 == "#" }), number + 1, kind: .heading)
      continue
    }
    while let open = rest.range(of: "!["), let middle = rest[open.upperBound...].range(of: "]("),
      let close = rest[middle.upperBound...].firstIndex(of: ")")
    {
      var before = rest[..<open.lowerBound]
      if before.hasSuffix("[") { before = before.dropLast() }
      if before.contains(where: { $0.isLetter }) { add(String(before), number + 1) }
      var picture = Picture(address: String(rest[middle.upperBound..<close].prefix { $0 != " " }))
      picture.alt = String(rest[open.upperBound..<middle.lowerBound])
      if picture.alt?.isEmpty == true { picture.alt = nil }
      var block = Block(kind: .image, parent: 0, line: Int32(number + 1))
      block.picture = Int32(post.pictures.count)
      block.end = Int32(post.blocks.count + 1)
      post.pictures.append(picture)
      post.blocks.append(block)
      rest = rest[rest.index(after: close)...]
      if rest.first == " ", rest.dropFirst().first == "]" { rest = rest.dropFirst(2) }
      if rest.first == "]" {
        rest = rest.dropFirst()
        if rest.first == "(", let end = rest.firstIndex(of: ")") { rest = rest[rest.index(after: end)...] }
      }
    }
    add(String(rest), number + 1)
  }
  post.blocks[0].end = Int32(post.blocks.count)
  return post
}

extension Substring {
  func range(of text: String) -> Range<Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(text) { return at..<index(at, offsetBy: text.count) }
      at = index(after: at)
    }
    return nil
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "pairs" {
  while let line = readLine() {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard parts.count == 2 else { continue }
    let relation = PictureKey(String(parts[0])).relation(to: PictureKey(String(parts[1])))
    print(relation.map { "\($0)" } ?? "-", line, separator: "\t")
  }
} else {
  for path in arguments.dropFirst() where path != "-v" {
    guard let bytes = try? InputFile.read(path) else { continue }
    var post = leaves(String(decoding: bytes, as: UTF8.self))
    post.identity.id = String(path.split(separator: "/").last?.split(separator: ".").dropLast().joined(separator: ".") ?? "")
    var ledger = PostLedger(isKept: true)
    post.apply(DedupeImages().edits(to: post), stage: "dedupe-images", ledger: &ledger)
    post.apply(NormalizeAttribution().edits(to: post), stage: "normalize-attribution", ledger: &ledger)
    var json = JSONWriter()
    PostWriter().write(post, to: &json)
    if arguments.contains("-v") {
      print("####", post.identity.id)
      for row in ledger.rows where row.stage != "dedupe-images" {
        print("  ", row.line, row.rule, row.action, "|", row.reason, "|", row.evidence ?? "", "|", row.before?.prefix(140) ?? "", "->", row.after?.prefix(140) ?? "")
      }
    } else {
      print(String(decoding: json.bytes, as: UTF8.self))
    }
  }
}
