import Winnow

/// Makes a post from lines without a reader: `# ` opens a heading, `- ` a list item, `> ` a quote, `[text](address)` is a link,
/// `![](address)` alone a picture; anything else is a paragraph.
func linePost(_ lines: [String], site: String = "example.org", id: String = "post") -> Post {
  var identity = Post.Identity()
  identity.id = id
  identity.site = site
  identity.format = .markdown
  var post = Post(identity: identity)
  post.blocks.append(Block(kind: .document, parent: -1))
  for (number, line) in lines.enumerated() where !line.isEmpty {
    var block = Block(kind: .paragraph, parent: 0, line: Int32(number + 1))
    var rest = line[...]
    if rest.hasPrefix("![]("), rest.hasSuffix(")") {
      block.kind = .image
      block.picture = Int32(post.pictures.count)
      post.pictures.append(Picture(address: String(rest.dropFirst(4).dropLast())))
      rest = ""
    } else if rest.hasPrefix("#") {
      block.kind = .heading
      rest = rest.drop { $0 == "#" || $0 == " " }
    } else if rest.hasPrefix("- ") {
      block.kind = .listItem
      rest = rest.dropFirst(2)
    } else if rest.hasPrefix("> ") {
      block.kind = .quote
      rest = rest.dropFirst(2)
    }
    let firstMark = post.marks.count
    let start = post.bytes.count
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]"),
      rest[close...].hasPrefix("]("), let end = rest[close...].firstIndex(of: ")")
    {
      post.bytes.append(contentsOf: rest[..<open].utf8)
      let text = post.append(String(rest[rest.index(after: open)..<close]))
      post.marks.append(Mark(tag: .a, text: text))
      block.linkBytes += Int32(text.count)
      rest = rest[rest.index(after: end)...]
    }
    post.bytes.append(contentsOf: rest.utf8)
    block.text = Extent(start, post.bytes.count)
    block.marks = Extent(firstMark, post.marks.count)
    block.end = Int32(post.blocks.count + 1)
    post.blocks.append(block)
  }
  post.blocks[0].end = Int32(post.blocks.count)
  return post
}

/// What is left of a post's texts once edits are applied.
func remaining(_ post: Post, _ edits: [Edit]) -> [String] {
  var gone: Set<Int> = []
  var parts: [Int: [Range<Int>]] = [:]
  for edit in edits {
    switch edit.change {
    case .remove(let block): gone.insert(block)
    case .removePart(let block, let range): parts[block, default: []].append(range)
    default: break
    }
  }
  return post.blocks.indices.compactMap { block in
    guard post.isLive(block), !gone.contains(block) else { return nil }
    var bytes = Array(post.bytes[post.blocks[block].text.range])
    for range in (parts[block] ?? []).sorted(by: { $0.lowerBound > $1.lowerBound }) { bytes.removeSubrange(range) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
