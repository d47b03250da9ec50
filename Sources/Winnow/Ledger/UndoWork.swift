import WinnowBase

/// One output object while edits of its post are undone.
struct UndoWork {
  struct Edit {
    var row: JSONValue
    var isUndone: Bool

    var action: String { row["action"]?.string ?? "" }
    var before: String { row["before"]?.string ?? "" }
    var after: String { row["after"]?.string ?? "" }
  }

  private var body: OutputBody
  private let texts: [Int: String]
  private var credits: [JSONValue]
  private var removed: (blocks: Int, bytes: Int)
  private var gone: Set<Int> = []
  private var back: [OutputBody.Piece] = []
  /// Addresses that an image lists although their pictures stand for themselves again.
  private var parted: [Int: Set<String>] = [:]
  /// Comparisons of lines with captions and credits that are still affordable: pictures and moved lines multiply.
  private var budget = 1_000_000

  init(_ object: JSONValue) {
    body = OutputBody(object)
    texts = body.texts
    credits = object["credits"]?.array ?? []
    removed = (max(0, object["removed"]?["blocks"]?.int ?? 0), max(0, object["removed"]?["bytes"]?.int ?? 0))
  }

  /// Puts what came of it into the object.
  mutating func finish(_ members: inout JSONObject) {
    body.change(removing: gone, inserting: back)
    for (place, urls) in parted {
      let versions = body.images[place]["versions"]?.array ?? []
      body.setImage(place, "versions", .array(versions.filter { !urls.contains($0.string ?? "") }))
    }
    body.sortImages()
    members.set("text", .string(body.text))
    members.set("blocks", body.blocks)
    members.set("images", .array(body.images))
    members.set("credits", .array(credits))
    var count = JSONObject()
    count.set("blocks", .number(JSONNumber(Int64(max(0, removed.blocks)))))
    count.set("bytes", .number(JSONNumber(Int64(max(0, removed.bytes)))))
    members.set("removed", .object(count))
  }

  // MARK: Blocks

  /// Makes a block's edits again without those that are undone, on what the reader saw.
  mutating func undo(_ block: Int, _ edits: [Edit]) {
    guard var text = edits.first(where: { $0.action != "retype" })?.row["before"]?.string ?? texts[block], let first = edits.first
    else {
      return
    }
    for edit in edits where edit.isUndone { takeBack(edit) }
    var kind = first.row["kind"]?.string ?? (text.hasPrefix("![") ? "image" : "paragraph")
    let level = edits.compactMap { $0.row["level"]?.int }.first ?? 1
    var stands = true
    for edit in edits where !edit.isUndone {
      switch edit.action {
      case "remove", "join": stands = false
      case "remove-part", "replace": text = Self.changed(text, edit.before, edit.after)
      case "move":
        if let rest = Self.rest(edit.after) { text = Self.changed(text, edit.before, rest) } else { stands = false }
      case "retype": kind = edit.after
      default: break
      }
    }
    gone.insert(block)
    guard stands, !text.isEmpty else { return }
    let form: OutputBody.Form
    if kind == "image" {
      let picture = Self.picture(text)
      form = .image(body.image(picture.url, alt: picture.alt))
    } else {
      if kind == "control" { kind = "paragraph" }
      form = .text(text, kind: kind, members: body.members(of: block, kind: kind, level: level))
    }
    back.append(OutputBody.Piece(block: block, line: first.row["line"]?.int, form: form))
  }

  /// A picture without a block comes back among the images.
  mutating func bringBackPicture(_ row: JSONValue) {
    guard row["action"]?.string == "drop" || row["action"]?.string == "join", let markup = row["before"]?.string else { return }
    let picture = Self.picture(markup)
    _ = body.image(picture.url, alt: picture.alt)
  }

  private static func changed(_ text: String, _ before: String, _ after: String) -> String {
    text == before ? after : TextChange(from: before, to: after).applied(to: text)
  }

  /// What a move left behind; nil when the whole text went.
  private static func rest(_ after: String) -> String? {
    let mark = Array(", leaving: ".utf8)
    let bytes = Array(after.utf8)
    guard let place = ByteSearch(mark).first(in: bytes) else { return nil }
    return String(decoding: bytes[(place + mark.count)...], as: UTF8.self)
  }

  // MARK: Where it had gone

  private mutating func takeBack(_ edit: Edit) {
    switch edit.action {
    case "remove":
      removed.blocks -= 1
      if edit.row["kind"]?.string != "image" { removed.bytes -= edit.before.utf8.count }
    case "replace" where edit.row["kind"]?.string == "image":
      body.readdress(from: Self.picture(edit.after).url, to: Self.picture(edit.before).url)
    case "remove-part": removed.bytes -= edit.before.utf8.count - edit.after.utf8.count
    case "join":
      removed.blocks -= 1
      part(edit.before, from: edit.after)
    case "move":
      let rest = Self.rest(edit.after)
      removed.bytes -= edit.before.utf8.count - (rest?.utf8.count ?? 0)
      if rest == nil { removed.blocks -= 1 }
      if edit.after.hasPrefix("to caption") {
        takeCaption(edit.before)
      } else if edit.after.hasPrefix("to credits") {
        if let place = credits.firstIndex(where: { holds(edit.before, $0["raw"]?.string) }) { credits.remove(at: place) }
      } else if edit.after.hasPrefix("to credit") {
        if let place = body.images.firstIndex(where: { holds(edit.before, $0["credit"]?["raw"]?.string) }) {
          body.setImage(place, "credit", .null)
        }
      }
    default: break
    }
  }

  /// Whether a line holds what was read out of it.
  private mutating func holds(_ line: String, _ part: String?) -> Bool {
    guard let part, !part.isEmpty, budget > 0 else { return false }
    budget -= 1
    return line == part || ByteSearch(Array(part.utf8)).first(in: Array(line.utf8)) != nil
  }

  /// Takes a line out of the first caption that it is the whole, one end or a part of.
  private mutating func takeCaption(_ moved: String) {
    let line = moved.trimmed
    for place in body.images.indices {
      guard budget > 0 else { return }
      budget -= 1
      guard let caption = body.images[place]["caption"]?.string else { continue }
      if caption == line || holds(line, caption) {
        body.setImage(place, "caption", .null)
      } else if caption.hasPrefix(line + " ") {
        body.setImage(place, "caption", .string(String(caption.dropFirst(line.count + 1))))
      } else if caption.hasSuffix(" " + line) {
        body.setImage(place, "caption", .string(String(caption.dropLast(line.count + 1))))
      } else {
        continue
      }
      return
    }
  }

  /// A picture stands for itself again: the one it was joined to counts one less, and does not list its address.
  private mutating func part(_ markup: String, from survivor: String) {
    let own = Self.picture(markup).url
    let other = Self.picture(survivor).url
    guard let place = body.place(ofImage: other) ?? body.place(ofVersion: other) else { return }
    let occurrences = max(2, body.images[place]["occurrences"]?.int ?? 1)
    body.setImage(place, "occurrences", .number(JSONNumber(Int64(occurrences - 1))))
    if own != other { parted[place, default: []].insert(own) }
  }

  /// `![alt](address)` taken apart; an address holds no `](`.
  static func picture(_ markup: String) -> (alt: String, url: String) {
    let bytes = Array(markup.utf8)
    guard bytes.count >= 5, bytes.starts(with: [0x21, 0x5B]), bytes.last == 0x29 else { return ("", markup) }
    var place = bytes.count - 2
    while place > 2, !(bytes[place - 1] == 0x5D && bytes[place] == 0x28) { place -= 1 }
    guard bytes[place - 1] == 0x5D, bytes[place] == 0x28 else { return ("", markup) }
    return (
      String(decoding: bytes[2..<place - 1], as: UTF8.self), String(decoding: bytes[(place + 1)..<(bytes.count - 1)], as: UTF8.self)
    )
  }
}
