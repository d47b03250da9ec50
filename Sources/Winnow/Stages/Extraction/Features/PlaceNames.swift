import WinnowBase

/// What the classes of an item's data call a place or a kind of work: `location`, `department`. A job's line of them names nobody who wrote.
enum PlaceNames {
  /// Whether a line, or the box of which it is all, is called so.
  static func areOf(_ leaf: Int, _ post: Post) -> Bool {
    if name(post.blocks[leaf].attributes, post) { return true }
    let parent = Int(post.blocks[leaf].parent)
    return parent == leaf - 1 && parent > 0 && Int(post.blocks[parent].end) == leaf + 1
      && name(post.blocks[parent].attributes, post)
  }

  /// Whether something within an element is called so.
  static func areIn(_ i: Int, _ post: Post) -> Bool {
    (i..<min(max(i + 1, Int(post.blocks[i].end)), i + most)).contains { k in
      k > i && name(post.blocks[k].attributes, post)
        || post.blocks[k].marks.range.contains { name(post.marks[$0].attributes, post) }
    }
  }

  private static func name(_ attributes: Extent, _ post: Post) -> Bool {
    attributes.range.contains { k in
      post.attributes[k].name == .class
        && NameWords.of(post.bytes[post.attributes[k].value.range]).contains { words.contains($0) }
    }
  }

  private static let most = 64
  private static let words = WordSet([
    "location", "locations", "city", "department", "salary", "employment", "workplace", "standort", "arbeitsort", "einsatzort",
    "ubicacion", "localisation", "plaats", "lokalizacja",
  ])
}
