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
    case text(String, kind: String, level: Int)
    /// A place in `images`.
    case image(Int)
    case table(rows: [[String]], cells: [[Int]])
  }

  /// Ascending by block.
  private(set) var pieces: [Piece] = []
  var images: [JSONValue]

  init(_ object: JSONValue) {
    images = object["images"]?.array ?? []
    for piece in object["blocks"]?.array ?? [] {
      guard let block = piece["block"]?.int else { continue }
      let form: Form
      if let lists = piece["cells"]?.array, let texts = piece["rows"]?.array {
        form = .table(
          rows: texts.map { $0.elements.compactMap(\.string) }, cells: lists.map { $0.elements.compactMap(\.int) })
      } else if let image = piece["image"]?.int {
        form = .image(image)
      } else {
        form = .text(piece["text"]?.string ?? "", kind: piece["kind"]?.string ?? "paragraph", level: piece["level"]?.int ?? 0)
      }
      pieces.append(Piece(block: block, line: piece["line"]?.int, form: form))
    }
  }

  // MARK: Changes

  /// A leaf's text as the output has it; nil when the leaf does not stand there.
  func text(of block: Int) -> String? {
    for piece in pieces {
      switch piece.form {
      case .text(let text, _, _): if piece.block == block { return text }
      case .image: break
      case .table(let rows, let cells):
        for (row, numbers) in zip(rows, cells) {
          for (text, number) in zip(row, numbers) where number == block { return text }
        }
      }
    }
    return nil
  }

  /// Takes a leaf out, as a piece of its own or as a table's cell.
  mutating func remove(_ block: Int) {
    for place in pieces.indices.reversed() {
      guard case .table(var rows, var cells) = pieces[place].form else {
        if pieces[place].block == block { pieces.remove(at: place) }
        continue
      }
      guard let row = cells.firstIndex(where: { $0.contains(block) }), let column = cells[row].firstIndex(of: block) else {
        continue
      }
      rows[row].remove(at: column)
      cells[row].remove(at: column)
      if cells[row].isEmpty {
        rows.remove(at: row)
        cells.remove(at: row)
      }
      if cells.isEmpty { pieces.remove(at: place) } else { pieces[place].form = .table(rows: rows, cells: cells) }
    }
  }

  /// Puts a leaf in at the place of its number. A cell joins the table before it, and there the row with the numbers beside its own: between
  /// the cells of two rows lies the number of the row's container.
  mutating func insert(_ piece: Piece) {
    let place = pieces.firstIndex { $0.block > piece.block } ?? pieces.count
    guard case .text(let text, kind: "cell", _) = piece.form else { return pieces.insert(piece, at: place) }
    guard place > 0, case .table(var rows, var cells) = pieces[place - 1].form else {
      // The table's own number is not known; that of the row's container is nobody else's.
      let table = Piece(block: piece.block - 1, line: piece.line, form: .table(rows: [[text]], cells: [[piece.block]]))
      return pieces.insert(table, at: place)
    }
    var row = cells.firstIndex { $0.contains(piece.block - 1) || $0.contains(piece.block + 1) } ?? cells.count
    if row == cells.count {
      row = cells.firstIndex { ($0.first ?? 0) > piece.block } ?? cells.count
      rows.insert([], at: row)
      cells.insert([], at: row)
    }
    let column = cells[row].firstIndex { $0 > piece.block } ?? cells[row].count
    rows[row].insert(text, at: column)
    cells[row].insert(piece.block, at: column)
    // It may have been what was missing between two parts of one row.
    if row + 1 < cells.count, cells[row + 1].first == piece.block + 1 {
      rows[row] += rows.remove(at: row + 1)
      cells[row] += cells.remove(at: row + 1)
    }
    pieces[place - 1].form = .table(rows: rows, cells: cells)
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
      case .text(let text, let kind, _): if !["caption", "credit", "embed"].contains(kind) { parts.append(text) }
      case .image: break
      case .table(let rows, _): parts.append(rows.map { $0.joined(separator: " | ") }.joined(separator: "\n"))
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
        case .text(let text, let kind, let level):
          object.set("kind", .string(kind))
          if kind == "heading" { object.set("level", number(max(1, level))) }
          object.set("text", .string(text))
        case .image(let image):
          object.set("kind", .string("image"))
          object.set("image", number(image))
        case .table(let rows, let cells):
          object.set("kind", .string("table"))
          object.set("rows", .array(rows.map { .array($0.map { .string($0) }) }))
          object.set("cells", .array(cells.map { .array($0.map { number($0) }) }))
        }
        object.set("line", number(piece.line))
        object.set("block", number(piece.block))
        return .object(object)
      })
  }
}
