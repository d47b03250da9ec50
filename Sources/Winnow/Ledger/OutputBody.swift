import WinnowBase

/// The running text of an output object, taken apart so that blocks can be put back, and put together again.
struct OutputBody {
  struct Piece {
    /// The leaf's number, or that of the table's container.
    var block: Int
    var line: Int?
    var form: Form
  }

  enum Form {
    /// `members` is what else the output says of the block: an item's level and marker, the language of code, footnotes.
    case text(String, kind: String, members: JSONObject)
    /// A place in `images`.
    case image(Int)
    case table(OutputTable)
  }

  /// Ascending by block.
  private(set) var pieces: [Piece] = []
  private(set) var images: [JSONValue]
  private var imagePlaces: [String: Int] = [:]

  init(_ object: JSONValue) {
    images = object["images"]?.array ?? []
    for (place, image) in images.enumerated() {
      if let url = image["url"]?.string, imagePlaces[url] == nil { imagePlaces[url] = place }
    }
    for piece in object["blocks"]?.array ?? [] {
      guard let block = piece["block"]?.blockNumber else { continue }
      let form: Form
      if let table = OutputTable(piece) {
        form = .table(table)
      } else if let image = piece["image"]?.int {
        form = .image(image)
      } else {
        form = .text(piece["text"]?.string ?? "", kind: piece["kind"]?.string ?? "paragraph", members: Self.members(of: piece))
      }
      pieces.append(Piece(block: block, line: piece["line"]?.int, form: form))
    }
  }

  /// The texts of all leaves by their numbers.
  var texts: [Int: String] {
    var texts: [Int: String] = [:]
    for piece in pieces {
      switch piece.form {
      case .text(let text, _, _): texts[piece.block] = text
      case .image: break
      case .table(let table): for leaf in table.leaves { texts[leaf.block] = leaf.text }
      }
    }
    return texts
  }

  /// What the output says of a text block beside kind, text and place.
  private static func members(of piece: JSONValue) -> JSONObject {
    var members = JSONObject()
    for key in ["level", "marker", "language", "notes"] { members[key] = piece[key] }
    return members
  }

  /// The same for a leaf that comes back: the members of the piece that it takes the place of, else those that its kind must have.
  func members(of block: Int, kind: String, level: Int) -> JSONObject {
    if let piece = piece(of: block), case .text(_, kind, let members) = piece.form { return members }
    var members = JSONObject()
    if ["heading", "list_item", "quote"].contains(kind) { members.set("level", .number(JSONNumber(Int64(max(1, level))))) }
    if kind == "list_item" { members.set("marker", .null) }
    if kind == "code" { members.set("language", .null) }
    return members
  }

  private func piece(of block: Int) -> Piece? {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].block < block { low = middle + 1 } else { high = middle }
    }
    return low < pieces.count && pieces[low].block == block ? pieces[low] : nil
  }

  // MARK: Changes

  /// Takes leaves out, pieces of their own or cells, and puts others in at the places of their numbers.
  ///
  /// A leaf whose number lies between those of a table's leaves joins it. A cell joins the table before it; where there is none, the
  /// cells make one.
  mutating func change(removing gone: Set<Int>, inserting new: [Piece]) {
    let new = new.sorted { $0.block < $1.block }
    var merged: [Piece] = []
    merged.reserveCapacity(pieces.count + new.count)
    var next = 0
    // Where the table at hand stands, and its last leaf; pictures of its cells may follow it.
    var table: (place: Int, end: Int)?
    var waiting: [(leaf: OutputTable.Leaf, isCell: Bool)] = []
    func settle() {
      defer { (table, waiting) = (nil, []) }
      guard let place = table?.place, case .table(let old) = merged[place].form else { return }
      if !waiting.isEmpty { merged[place].form = .table(old.joined(by: waiting)) }
    }
    func add(_ piece: Piece) {
      if case .text(let text, let kind, _) = piece.form {
        if kind == "caption", let place = table?.place, piece.block <= table?.end ?? -1,
          case .table(var captioned) = merged[place].form,
          captioned.caption?.text.isEmpty ?? true
        {
          captioned.caption = OutputTable.Leaf(block: piece.block, text: text)
          merged[place].form = .table(captioned)
          return
        }
        let isCell = kind == "cell"
        if let table, isCell || piece.block <= table.end && Self.stayInCells.contains(kind) {
          waiting.append((OutputTable.Leaf(block: piece.block, text: text), isCell))
          return
        }
        if isCell {
          settle()
          // The table's own number is not known; that of the row's container is nobody else's.
          merged.append(Piece(block: piece.block - 1, line: piece.line, form: .table(OutputTable())))
          table = (merged.count - 1, piece.block)
          waiting.append((OutputTable.Leaf(block: piece.block, text: text), true))
          return
        }
      }
      if piece.block > table?.end ?? -1 { settle() }
      merged.append(piece)
    }
    for piece in pieces {
      while next < new.count, new[next].block < piece.block {
        add(new[next])
        next += 1
      }
      guard case .table(let old) = piece.form else {
        guard !gone.contains(piece.block) else { continue }
        if piece.block > table?.end ?? -1 { settle() }
        merged.append(piece)
        continue
      }
      settle()
      table = (merged.count, old.leaves.last?.block ?? piece.block)
      merged.append(Piece(block: piece.block, line: piece.line, form: .table(old.without(gone))))
    }
    for piece in new[next...] { add(piece) }
    settle()
    pieces = merged.compactMap { piece in
      guard case .table(let changed) = piece.form else { return piece }
      return changed.tidied().map { Piece(block: piece.block, line: piece.line, form: .table($0)) }
    }
  }

  /// What a table's cell may hold beside its own text.
  private static let stayInCells: Set<String> = ["paragraph", "list_item", "quote", "code"]

  /// The place of a picture among the images; one that is not there joins them.
  mutating func image(_ url: String, alt: String) -> Int {
    if let place = imagePlaces[url] { return place }
    var image = JSONObject()
    image.set("url", .string(url))
    image.set("alt", alt.isEmpty ? .null : .string(alt))
    image.set("caption", .null)
    image.set("occurrences", .number(JSONNumber(Int64(1))))
    image.set("credit", .null)
    image.set("versions", .array([]))
    imagePlaces[url] = images.count
    images.append(.object(image))
    return images.count - 1
  }

  /// The place of the image with an address; nil where there is none.
  func place(ofImage url: String) -> Int? { imagePlaces[url] }

  /// The place of the image that lists an address among its versions, as one does whose address a larger version's took the place of.
  func place(ofVersion url: String) -> Int? {
    images.firstIndex { $0["versions"]?.array?.contains { $0.string == url } ?? false }
  }

  /// Gives an image an address back; the one it had stays among its versions.
  mutating func readdress(from now: String, to before: String) {
    guard let place = imagePlaces[now], imagePlaces[before] == nil else { return }
    imagePlaces[now] = nil
    imagePlaces[before] = place
    let versions = images[place]["versions"]?.array ?? []
    setImage(place, "url", .string(before))
    setImage(place, "versions", .array([.string(now)] + versions.filter { $0.string != before && $0.string != now }))
  }

  mutating func setImage(_ place: Int, _ key: String, _ value: JSONValue) {
    guard images.indices.contains(place), case .object(var members) = images[place] else { return }
    members.set(key, value)
    images[place] = .object(members)
  }

  /// Puts the images into the order of the blocks that show them. Those that none shows stay in front where they were before all others,
  /// else they come last.
  mutating func sortImages() {
    var order: [Int] = []
    var isPlaced = [Bool](repeating: false, count: images.count)
    func place(_ image: Int) {
      guard images.indices.contains(image), !isPlaced[image] else { return }
      isPlaced[image] = true
      order.append(image)
    }
    let shown = Set(
      pieces.compactMap { piece in
        if case .image(let image) = piece.form { image } else { nil }
      })
    for image in images.indices.prefix(while: { !shown.contains($0) }) { place(image) }
    for piece in pieces {
      if case .image(let image) = piece.form { place(image) }
    }
    for image in images.indices { place(image) }
    var now = [Int](repeating: 0, count: images.count)
    for (new, old) in order.enumerated() { now[old] = new }
    images = order.map { images[$0] }
    for place in pieces.indices {
      if case .image(let image) = pieces[place].form, now.indices.contains(image) { pieces[place].form = .image(now[image]) }
    }
  }

  // MARK: Writing

  /// The text that the blocks make, as `PostWriter` makes it.
  var text: String {
    var parts: [String] = []
    for piece in pieces {
      switch piece.form {
      case .text(let text, let kind, _): if !["caption", "credit", "embed", "comment"].contains(kind) { parts.append(text) }
      case .image: break
      case .table(let table): parts.append(table.text)
      }
    }
    return parts.joined(separator: "\n\n")
  }

  /// The member `blocks`.
  var blocks: JSONValue {
    func number(_ value: Int?) -> JSONValue { value.map { .number(JSONNumber(Int64($0))) } ?? .null }
    return .array(
      pieces.map { piece in
        var object = JSONObject()
        switch piece.form {
        case .text(let text, let kind, let members):
          object.set("kind", .string(kind))
          for member in members.members where member.key != "notes" { object.set(member.key, member.value) }
          object.set("text", .string(text))
          object["notes"] = members["notes"]
        case .image(let image):
          object.set("kind", .string("image"))
          object.set("image", number(image))
        case .table(let table):
          object.set("kind", .string("table"))
          table.write(to: &object)
        }
        object.set("line", number(piece.line))
        object.set("block", number(piece.block))
        return .object(object)
      })
  }
}

extension JSONValue {
  /// A block's number; nil for what none can be, so that a damaged file gives no number that one cannot count on from.
  var blockNumber: Int? { int.flatMap { 0...Int(Int32.max) ~= $0 ? $0 : nil } }
}
