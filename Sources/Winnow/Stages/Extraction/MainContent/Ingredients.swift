import WinnowBase

/// The ingredients of a recipe, which belong to it wherever they stand: a box that is called so, or one that a heading of this name opens.
enum Ingredients {
  /// A recipe's list weighs less; what is called so on a longer stretch is the page.
  private static let longest: Float = 3000
  /// The bytes of a heading: `Ingredients`, `Ingredients for 4 people:`.
  private static let heading = 4...60

  /// Where the ingredients end that begin with a block, nil where none do.
  @inline(__always)
  static func end(_ i: Int, _ post: Post, _ features: BlockFeatures) -> Int? {
    guard i > 0, post.blocks[i].kind == .heading || features.rows[i].traits.contains(.ingredients) else { return nil }
    return boxEnd(i, post, features)
  }

  /// The same for a heading or a box that is called so.
  private static func boxEnd(_ i: Int, _ post: Post, _ features: BlockFeatures) -> Int? {
    if features[i].traits.contains(.ingredients), features[i].text < longest { return max(i + 1, Int(post.blocks[i].end)) }
    guard post.blocks[i].kind == .heading, heading.contains(post.blocks[i].text.count), !features[i].hidden,
      features[i].linkDensity < 0.5, isName(post.bytes[post.blocks[i].text.range])
    else { return nil }
    // The heading may stand in a box of its own beside the list.
    var box = Int(post.blocks[i].parent)
    while box > 0, features[box].leaves == 1 { box = Int(post.blocks[box].parent) }
    return box > 0 && features[box].leaves > 2 && features[box].text < longest ? Int(post.blocks[box].end) : nil
  }

  /// Whether a heading opens with the word; what follows may say for how many.
  private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > 1, case (let first, let second) = (text[text.startIndex], text[text.startIndex + 1]),
      first >= 0x80 || (first | 0x20) &- 0x61 < 26 && beginnings[Int(first & 31)] >> UInt32(second & 31) & 1 != 0
    else { return false }
    let text = CaseFold.lowercased(text)
    return names.contains { $0.first == text.first && text.starts(with: $0) && text.count <= $0.count + rest }
  }

  /// ` for 4 people:`, ` (für 2 Personen)`.
  private static let rest = 24
  private static let names: [[UInt8]] = [
    "ingredients", "zutaten", "ingrédients", "ingredientes", "ingredienti", "ingrediënten", "ingredienser", "ainekset",
    "aineosat", "składniki", "hozzávalók", "ingrediente", "malzemeler", "ingredience", "suroviny", "sastojci", "sestavine",
    "υλικά", "ингредиенты", "інгредієнти", "необходими продукти", "nguyên liệu", "bahan-bahan", "koostisosad", "ingridientai",
    "sastāvdaļas", "材料", "재료", "المكونات", "المقادير", "ส่วนผสม", "सामग्री", "hráefni", "ingredients:", "מצרכים",
  ].map { Array($0.utf8) }
  /// For each letter of ASCII that a name begins with a bit for each second one: most headings begin otherwise.
  private static let beginnings = names.reduce(into: [UInt32](repeating: 0, count: 32)) { beginnings, name in
    if name[0] < 0x80 { beginnings[Int(name[0] & 31)] |= 1 << UInt32(name[1] & 31) }
  }
}
