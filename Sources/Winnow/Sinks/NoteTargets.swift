/// Where the footnotes of a post stand; looked up once a reference is found.
struct NoteTargets {
  private var places: [String: Int]?

  /// A longer sign is no reference to a note.
  private static let longestLabel = 12

  /// The references of a leaf: short links within the page, raised, in brackets or a lone sign, whose target is a leaf that still stands.
  mutating func notes(of block: Int, in post: Post) -> [TextForm.Note] {
    var notes: [TextForm.Note] = []
    let text = post.blocks[block].text
    for m in post.blocks[block].marks.range {
      let mark = post.marks[m]
      guard mark.tag == .a || mark.tag == .sup, mark.text.count <= Self.longestLabel, mark.text.start > text.start,
        let target = Self.target(mark, in: post), let label = Self.label(mark, in: post)
      else { continue }
      if places == nil { places = Self.targets(in: post) }
      guard let place = places?[target], place != block, notes.last?.block != place || notes.last?.label != label else { continue }
      notes.append(TextForm.Note(label: label, block: place))
    }
    return notes
  }

  /// The name behind `#` in a link.
  private static func target(_ mark: Mark, in post: Post) -> String? {
    for i in mark.attributes.range where post.attributes[i].name == .href {
      let value = post.bytes[post.attributes[i].value.range]
      return value.count > 1 && value.first == 0x23 ? String(decoding: value.dropFirst(), as: UTF8.self) : nil
    }
    return nil
  }

  /// A sign of a note: a number or a letter, alone or in brackets, or stars and daggers.
  private static func label(_ mark: Mark, in post: Post) -> String? {
    var label = Substring(post.string(mark.text))
    let isBracketed = label.first == "[" && label.last == "]" || label.first == "(" && label.last == ")"
    if isBracketed { label = label.dropFirst().dropLast() }
    if label.first == "^" { label = label.dropFirst() }
    guard !label.isEmpty else { return nil }
    let isNumber = label.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    let isSign = label.allSatisfy { "*†‡§¶".contains($0) }
    return isNumber || isSign || isBracketed || mark.tag == .sup ? String(label) : nil
  }

  /// The leaves by the names that stand at them or at what they begin.
  private static func targets(in post: Post) -> [String: Int] {
    var places: [String: Int] = [:]
    var waiting: [String] = []
    func names(_ attributes: Extent) {
      for i in attributes.range where post.attributes[i].name == .id || post.attributes[i].name == .name {
        waiting.append(post.string(post.attributes[i].value))
      }
    }
    for index in post.blocks.indices {
      names(post.blocks[index].attributes)
      for m in post.blocks[index].marks.range where post.marks[m].text.start == post.blocks[index].text.start {
        names(post.marks[m].attributes)
      }
      guard post.blocks[index].kind.isLeaf else { continue }
      if post.isLive(index) { for name in waiting where places[name] == nil { places[name] = index } }
      waiting.removeAll(keepingCapacity: true)
    }
    return places
  }
}
