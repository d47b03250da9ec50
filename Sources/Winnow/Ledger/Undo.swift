import WinnowBase

/// Puts back into output objects what named edits took.
///
/// A name is a rule, a stage, `stage/rule`, or a site, an id or a path: then all edits of the post are meant but those of the stage `read`,
/// which takes what no reader of the page would see. The edits that are not named are made again on what the reader saw, so a block comes
/// back as it would be without the named ones. A line that had been moved to a picture goes from there; other fields stay, for what a line
/// said is still said. Blocks that only the markup needs (`control`) never come back.
public struct Undo: Sendable {
  public let names: [String]
  /// How many edits each name meant.
  public private(set) var counts: [Int]
  /// How many posts came out otherwise than they went in.
  public private(set) var changedPosts = 0

  public init(_ names: [String]) {
    self.names = names
    counts = names.map { _ in 0 }
  }

  /// The actions that take something, so that something can be put back.
  private static let actions: Set<String> = ["remove", "remove-part", "replace", "retype", "move", "join", "drop"]

  /// The object without the named edits; `rows` are the post's edits in the order of the ledger.
  public mutating func apply(_ object: JSONValue, _ rows: [JSONValue]) -> JSONValue {
    guard case .object(var members) = object else { return object }
    let isPostNamed = names.map { Restorer.isNamed(object, by: $0) }
    let isUndone = rows.map { isMeant($0, isPostNamed) }
    guard isUndone.contains(true) else { return object }
    var body = OutputBody(object)
    var credits = object["credits"]?.array ?? []
    var removed = (blocks: object["removed"]?["blocks"]?.int ?? 0, bytes: object["removed"]?["bytes"]?.int ?? 0)

    var byBlock: [Int: [Int]] = [:]
    for (place, row) in rows.enumerated() {
      if let block = row["block"]?.int { byBlock[block, default: []].append(place) }
    }
    var done: Set<Int> = []
    for (place, row) in rows.enumerated() where isUndone[place] {
      guard let block = row["block"]?.int else {
        if row["action"]?.string == "drop" || row["action"]?.string == "join" { _ = Self.image(row["before"]?.string ?? "", &body) }
        continue
      }
      guard done.insert(block).inserted else { continue }
      let places = byBlock[block] ?? []
      let own = places.map { (row: rows[$0], isUndone: isUndone[$0]) }
      guard own.contains(where: { $0.isUndone && $0.row["kind"]?.string != "control" }) else { continue }
      for edit in own where edit.isUndone { Self.takeBack(edit.row, &body, &credits, &removed) }
      replay(block, own, &body)
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
    let result = JSONValue.object(members)
    if result != object { changedPosts += 1 }
    return result
  }

  private mutating func isMeant(_ row: JSONValue, _ isPostNamed: [Bool]) -> Bool {
    guard let stage = row["stage"]?.string, let rule = row["rule"]?.string, Self.actions.contains(row["action"]?.string ?? "")
    else {
      return false
    }
    var isMeant = false
    for (place, name) in names.enumerated()
    where name == rule || name == stage || name == "\(stage)/\(rule)" || (isPostNamed[place] && stage != "read") {
      counts[place] += 1
      isMeant = true
    }
    return isMeant
  }

  // MARK: Blocks

  /// Makes the block's edits again, without those that are undone, and puts what comes of it into the body.
  private func replay(_ block: Int, _ edits: [(row: JSONValue, isUndone: Bool)], _ body: inout OutputBody) {
    let seen = edits.first { $0.row["action"]?.string != "retype" }?.row["before"]?.string
    guard var text = seen ?? body.text(of: block) else { return }
    let first = edits.first?.row
    var kind = first?["kind"]?.string ?? (text.hasPrefix("![") ? "image" : "paragraph")
    let level = edits.compactMap { $0.row["level"]?.int }.first ?? 1
    var stands = true
    for (row, isUndone) in edits where !isUndone {
      let before = row["before"]?.string ?? ""
      let after = row["after"]?.string ?? ""
      switch row["action"]?.string {
      case "remove", "join": stands = false
      case "remove-part", "replace": text = text == before ? after : TextChange(from: before, to: after).applied(to: text)
      case "move":
        if let rest = Self.rest(after) {
          text = text == before ? rest : TextChange(from: before, to: rest).applied(to: text)
        } else {
          stands = false
        }
      case "retype": kind = after
      default: break
      }
    }
    body.remove(block)
    guard stands, !text.isEmpty else { return }
    let form: OutputBody.Form =
      kind == "image" ? .image(Self.image(text, &body)) : .text(text, kind: kind == "control" ? "paragraph" : kind, level: level)
    body.insert(OutputBody.Piece(block: block, line: first?["line"]?.int, form: form))
  }

  /// What a move left behind; nil when the whole text went.
  private static func rest(_ after: String) -> String? {
    let mark = ", leaving: "
    var start = after.startIndex
    while start < after.endIndex {
      if after[start...].hasPrefix(mark) { return String(after[start...].dropFirst(mark.count)) }
      start = after.index(after: start)
    }
    return nil
  }

  // MARK: Where it had gone

  private static func takeBack(
    _ row: JSONValue, _ body: inout OutputBody, _ credits: inout [JSONValue], _ removed: inout (blocks: Int, bytes: Int)
  ) {
    let before = row["before"]?.string ?? ""
    let after = row["after"]?.string ?? ""
    switch row["action"]?.string {
    case "remove":
      removed.blocks -= 1
      if row["kind"]?.string != "image" { removed.bytes -= before.utf8.count }
    case "remove-part": removed.bytes -= before.utf8.count - after.utf8.count
    case "join":
      removed.blocks -= 1
      leave(before, after, &body)
    case "move":
      let rest = rest(after)
      removed.bytes -= before.utf8.count - (rest?.utf8.count ?? 0)
      if rest == nil { removed.blocks -= 1 }
      if after.hasPrefix("to caption") {
        for place in body.images.indices where takeCaption(before, from: &body.images[place]) { return }
      } else if after.hasPrefix("to credits") {
        if let place = credits.firstIndex(where: { holds(before, $0["raw"]?.string) }) { credits.remove(at: place) }
      } else if after.hasPrefix("to credit") {
        for place in body.images.indices where holds(before, body.images[place]["credit"]?["raw"]?.string) {
          set("credit", .null, &body.images[place])
          return
        }
      }
    default: break
    }
  }

  /// Whether a line holds what was read out of it.
  private static func holds(_ line: String, _ part: String?) -> Bool {
    guard let part, !part.isEmpty else { return false }
    let bytes = Array(line.utf8)
    let wanted = Array(part.utf8)
    guard wanted.count <= bytes.count else { return false }
    return (0...bytes.count - wanted.count).contains { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }

  /// Takes a line out of a picture's caption: the whole of it, or one end. False when the caption does not hold it.
  private static func takeCaption(_ line: String, from image: inout JSONValue) -> Bool {
    guard let caption = image["caption"]?.string else { return false }
    let line = line.trimmed
    if caption == line || holds(line, caption) {
      set("caption", .null, &image)
    } else if caption.hasPrefix(line + " ") {
      set("caption", .string(String(caption.dropFirst(line.count + 1))), &image)
    } else if caption.hasSuffix(" " + line) {
      set("caption", .string(String(caption.dropLast(line.count + 1))), &image)
    } else {
      return false
    }
    return true
  }

  /// A picture stands for itself again: the one it was joined to counts one less, and does not list its address.
  private static func leave(_ before: String, _ after: String, _ body: inout OutputBody) {
    let own = picture(before).url
    let other = picture(after).url
    guard let place = body.images.firstIndex(where: { $0["url"]?.string == other }) else { return }
    let occurrences = body.images[place]["occurrences"]?.int ?? 1
    set("occurrences", .number(JSONNumber(Int64(max(1, occurrences - 1)))), &body.images[place])
    let versions = body.images[place]["versions"]?.array ?? []
    if own != other { set("versions", .array(versions.filter { $0.string != own }), &body.images[place]) }
  }

  /// The place of a picture among the images; one that is not there joins them.
  private static func image(_ markup: String, _ body: inout OutputBody) -> Int {
    let picture = picture(markup)
    if let place = body.images.firstIndex(where: { $0["url"]?.string == picture.url }) { return place }
    var image = JSONObject()
    image.set("url", .string(picture.url))
    image.set("alt", picture.alt.isEmpty ? .null : .string(picture.alt))
    image.set("caption", .null)
    image.set("occurrences", .number(JSONNumber(Int64(1))))
    image.set("credit", .null)
    image.set("versions", .array([]))
    body.images.append(.object(image))
    return body.images.count - 1
  }

  /// `![alt](address)` taken apart; an address holds no `](`.
  private static func picture(_ markup: String) -> (alt: String, url: String) {
    let bytes = Array(markup.utf8)
    guard bytes.count >= 5, bytes.starts(with: [0x21, 0x5B]), bytes.last == 0x29 else { return ("", markup) }
    var place = bytes.count - 2
    while place > 2, !(bytes[place - 1] == 0x5D && bytes[place] == 0x28) { place -= 1 }
    guard bytes[place - 1] == 0x5D, bytes[place] == 0x28 else { return ("", markup) }
    return (
      String(decoding: bytes[2..<place - 1], as: UTF8.self), String(decoding: bytes[(place + 1)..<(bytes.count - 1)], as: UTF8.self)
    )
  }

  private static func set(_ key: String, _ value: JSONValue, _ image: inout JSONValue) {
    guard case .object(var members) = image else { return }
    members.set(key, value)
    image = .object(members)
  }
}
