import WinnowBase

/// Writes what a report's page shows as one JSON object, `winnow.review/1`; Page/data.js reads it.
struct ReportData {
  static let schema = "winnow.review/1"

  let files: RunFiles
  let totals: ReportTotals
  let history: [RunHistory.Run]
  /// What could not be read, in the words of the readers.
  let problems: [String]
  /// Whether a text of a shown post had to be shortened.
  private(set) var isAbridged = false
  private var texts = ReportTexts()
  private var whys: [[Int]: Int] = [:]
  private var whyList: [[Int]] = []
  private var kinds: [String] = []
  private var posts = JSONWriter(capacity: 1 << 20)
  /// Where each post stands among those that are shown.
  private var shown: [String: Int] = [:]
  private var count = 0

  /// What a part takes beside its text, roughly, in bytes; a picture beside its texts; an edit.
  private static let partCost = 24, pictureCost = 26, actCost = 8
  /// What an edit takes that no other edit is the same as.
  private static let whyCost = 20
  /// What a post takes beside its parts.
  private static let postCost = 300

  init(files: RunFiles, totals: ReportTotals, history: [RunHistory.Run], problems: [String]) {
    self.files = files
    self.totals = totals
    self.history = history
    self.problems = problems
    posts.beginArray()
  }

  /// Roughly the bytes that a post takes in the page when all of it is shown; texts of `known` are there already and cost nothing, and the
  /// post's join them.
  static func cost(of post: Comparison, known: inout Set<UInt64>) -> Int {
    var cost = postCost
    func add(_ text: String?) {
      guard let text, known.insert(Hash64.of(text)).inserted else { return }
      cost += text.utf8.count
    }
    func add(_ act: Comparison.Act) {
      cost += actCost
      add(act.evidence)
      if act.action != "join" { add(act.place) }
    }
    for part in post.parts {
      cost += partCost
      add(part.before)
      if part.fate == .changed { add(part.after) }
      for act in part.acts { add(act) }
    }
    for note in post.notes {
      add(note.before)
      add(note.act)
    }
    for picture in post.object["images"]?.elements ?? [] { cost += self.cost(of: picture, Abridgement.levels[0].detail) }
    return cost
  }

  private static func cost(of picture: JSONValue, _ detail: Int) -> Int {
    let texts = [picture["url"], picture["alt"], picture["caption"]].reduce(0) { $0 + min($1?.string?.utf8.count ?? 0, detail) }
    return pictureCost + texts + 2 * (picture["credit"]?["raw"]?.string?.utf8.count ?? 0)
  }

  private func cost(of post: Comparison, _ items: [Abridgement.Item], _ level: Abridgement) -> Int {
    var cost = Self.postCost
    func add(_ text: Abridgement.Text?) {
      guard let text, !texts.has(text) else { return }
      cost += ReportTexts.cost(text)
    }
    func add(_ act: Comparison.Act) {
      cost += Self.actCost
      guard act.evidence != nil || act.place != nil else { return }
      cost += Self.whyCost
      add(act.evidence.map { Abridgement.middle($0, level.detail) })
      if act.action != "join" { add(act.place.map { Abridgement.middle($0, level.detail) }) }
    }
    for item in items {
      cost += Self.partCost
      guard case .part(let part, let before, let after) = item else { continue }
      add(before)
      add(after)
      for act in part.acts { add(act) }
    }
    for note in post.notes.prefix(level.parts) {
      add(note.before.map { Abridgement.middle($0, level.detail) })
      add(note.act)
    }
    for picture in (post.object["images"]?.elements ?? []).prefix(level.pictures) { cost += Self.cost(of: picture, level.detail) }
    return cost
  }

  // MARK: Posts

  /// Adds a post in at most about `allowance` bytes: the first level of abridgement that fits, or the last.
  mutating func add(_ post: Comparison, number: Int, allowance: Int) {
    for (place, level) in Abridgement.levels.enumerated() {
      let items = level.items(of: post)
      guard place == Abridgement.levels.count - 1 || cost(of: post, items, level) <= allowance else { continue }
      isAbridged = isAbridged || place > 0
      if shown[post.id] == nil { shown[post.id] = count }
      count += 1
      write(post, items, level, number)
      return
    }
  }

  private mutating func write(_ post: Comparison, _ items: [Abridgement.Item], _ level: Abridgement, _ number: Int) {
    let object = post.object
    let bytes = post.bytes
    posts.beginObject()
    posts.member("i", post.id)
    let path = object["source"]?["path"]?.string
    posts.member("p", path == post.id ? nil : path)
    posts.member("u", object["source"]?["url"]?.string ?? object["canonical"]?.string)
    posts.member("n", number)
    posts.member("s", totals.site(post.site))
    posts.member("t", totals.type(post.pageType))
    posts.member("h", object["title"]?.string)
    posts.member("l", object["language"]?.string)
    posts.member("d", object["published"]?.string)
    posts.member("y", (object["authors"]?.elements ?? []).compactMap { $0["name"]?.string })
    posts.key("r")
    posts.array(totals.traits[number].rules) { json, rule in json.int(rule) }
    posts.member("b", bytes.before)
    posts.member("a", bytes.after)
    posts.key("c")
    posts.beginArray()
    let pictures = post.object["images"]?.elements ?? []
    for item in items { write(item, level, pictures) }
    posts.endArray()
    posts.key("g")
    posts.beginArray()
    for picture in pictures.prefix(level.pictures) { write(picture: picture, level.detail) }
    if pictures.count > level.pictures { posts.int(pictures.count - level.pictures) }
    posts.endArray()
    posts.key("f")
    posts.beginArray()
    for note in post.notes.prefix(level.parts) {
      posts.beginArray()
      posts.int(why(note.act, level, pictures))
      posts.int(note.before.map { texts.place(Abridgement.middle($0, level.detail)) } ?? -1)
      posts.endArray()
    }
    if post.notes.count > level.parts { posts.int(post.notes.count - level.parts) }
    posts.endArray()
    posts.endObject()
  }

  private mutating func write(_ item: Abridgement.Item, _ level: Abridgement, _ pictures: [JSONValue]) {
    posts.beginArray()
    switch item {
    case .gap(let fate, let parts, let bytes):
      for number in [-1, fate.rawValue, parts, bytes] { posts.int(number) }
    case .part(let part, let before, let after):
      posts.int(part.fate.rawValue)
      posts.int(part.line)
      posts.int(kind(part.kind))
      posts.int(part.level)
      posts.int(texts.place(before))
      if after != nil || !part.acts.isEmpty {
        posts.int(after.map { texts.place($0) } ?? -1)
        for act in part.acts { posts.int(why(act, level, pictures)) }
      }
    }
    posts.endArray()
  }

  private mutating func write(picture: JSONValue, _ detail: Int) {
    let credit = picture["credit"]
    let agencies = (credit?["agencies"]?.elements ?? []).compactMap { $0["name"]?.string }
    let people = (credit?["people"]?.elements ?? []).compactMap(\.string)
    posts.beginArray()
    posts.string(picture["url"]?.string.map { Abridgement.middle($0, max(200, detail)).plain })
    posts.string(picture["alt"]?.string.map { Abridgement.middle($0, detail).plain })
    posts.string(picture["caption"]?.string.map { Abridgement.middle($0, detail).plain })
    posts.string(credit?["raw"]?.string)
    posts.string((people + agencies + [credit?["publisher"]?.string].compactMap { $0 }).joined(separator: "; "))
    posts.int(picture["occurrences"]?.int ?? 1)
    posts.int(picture["versions"]?.array?.count ?? 0)
    posts.endArray()
  }

  /// The number of an edit among the different ones: rule, reason, evidence, place, bytes taken; -1 for what is not there. The place of a
  /// joined picture is that of the picture in the post, as -2 for the first, -3 for the second and so on.
  private mutating func why(_ act: Comparison.Act, _ level: Abridgement, _ pictures: [JSONValue]) -> Int {
    var place = -1
    if act.action == "join", let joined = act.place {
      let at = pictures.firstIndex { picture in picture["url"]?.string.map { joined.hasSuffix("](\($0))") } ?? false }
      place = at.map { -2 - $0 } ?? -1
    } else if let text = act.place {
      place = texts.place(Abridgement.middle(text, level.detail))
    }
    let key = [
      totals.rule(act) ?? -1, texts.place(act.reason), act.evidence.map { texts.place(Abridgement.middle($0, level.detail)) } ?? -1,
      place,
      act.taken,
    ]
    if let known = whys[key] { return known }
    whys[key] = whyList.count
    whyList.append(key)
    return whyList.count - 1
  }

  private mutating func kind(_ name: String) -> Int {
    if let known = kinds.firstIndex(of: name) { return known }
    kinds.append(name)
    return kinds.count - 1
  }

  // MARK: The whole

  /// The object as JSON text.
  mutating func finish() -> [UInt8] {
    posts.endArray()
    var json = JSONWriter(capacity: posts.bytes.count * 2)
    json.beginObject()
    json.member("schema", Self.schema)
    json.member("version", Version.current)
    json.member("name", files.name)
    json.member("output", files.output)
    json.member("ledger", files.ledger)
    json.member("total", totals.traits.count)
    json.member("abridged", isAbridged)
    json.member("perRule", ReportSample.perRule)
    json.member("before", totals.before)
    json.member("after", totals.after)
    json.member("edits", totals.edits)
    json.member("pictures", totals.pictures)
    json.member("duplicates", totals.duplicates)
    json.member("problems", problems)
    json.member("kinds", kinds)
    writeTotals(&json)
    json.key("runs")
    json.array(history) { json, run in
      json.beginArray()
      json.string(run.started)
      for number in [run.posts, run.failed, run.blocks, run.bytes] { json.int(number) }
      json.endArray()
    }
    json.key("whys")
    json.array(whyList) { json, why in json.array(why) { json, number in json.int(number) } }
    json.key("texts")
    texts.write(to: &json)
    json.key("posts")
    json.raw(posts.bytes)
    json.endObject()
    return json.bytes
  }

  private func writeTotals(_ json: inout JSONWriter) {
    json.key("lengths")
    json.array([ReportTotals.lengths, totals.lengthsBefore, totals.lengthsAfter]) { json, list in
      json.array(list) { json, number in json.int(number) }
    }
    json.key("sites")
    json.array(zip(totals.siteNames, totals.sites)) { json, site in
      json.beginArray()
      json.string(site.0)
      for number in [site.1.posts, site.1.before, site.1.after] { json.int(number) }
      json.endArray()
    }
    json.key("types")
    json.array(zip(totals.typeNames, totals.types)) { json, type in
      json.beginArray()
      json.string(type.0)
      json.int(type.1)
      json.endArray()
    }
    json.key("rules")
    json.array(totals.rules) { json, rule in
      json.beginObject()
      json.member("stage", rule.stage)
      json.member("rule", rule.rule)
      json.member("reason", rule.reason)
      json.member("edits", rule.edits)
      json.member("bytes", rule.bytes)
      json.member("posts", rule.posts)
      json.member("sites", rule.sites.count)
      json.key("examples")
      json.array(rule.examples) { json, example in
        json.beginArray()
        json.string(example.text)
        json.int(example.count)
        json.int(example.bytes)
        json.int(shown[example.post] ?? -1)
        json.endArray()
      }
      json.endObject()
    }
  }
}
