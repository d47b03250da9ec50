import WinnowBase

/// What a pipeline's corpus stages have learnt, site by site: for people as YAML rules to review, for programs as JSON lines.
///
/// The order of posts, threads and parts does not show in it.
public struct LearnReport: Sendable {
  /// Examples kept of a finding.
  static let examples = 3

  /// A finding with the earliest posts that show it.
  struct Entry: Sendable {
    var finding: Finding
    var examples: [Finding.Example]
  }

  private struct Key: Hashable, Comparable {
    var stage: String
    var site: String
    var key: UInt64

    static func < (one: Key, other: Key) -> Bool {
      (one.stage, one.site, one.key) < (other.stage, other.site, other.key)
    }
  }

  private var entries: [Key: Entry] = [:]

  public init() {}

  /// Whether nothing was learnt.
  public var isEmpty: Bool { entries.isEmpty }

  mutating func add(_ finding: Finding) {
    let key = Key(stage: finding.stage, site: finding.site, key: finding.key)
    var entry = entries[key] ?? Entry(finding: finding, examples: [])
    guard !entry.examples.contains(where: { $0.order == finding.example.order && $0.id == finding.example.id }) else { return }
    entry.finding.drops = entry.finding.drops && finding.drops
    entry.examples.append(finding.example)
    entry.examples.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    if entry.examples.count > Self.examples { entry.examples.removeLast() }
    entries[key] = entry
  }

  /// The findings by stage and site, those of most posts first.
  var sorted: [Entry] {
    entries.sorted { one, other in
      let (a, b) = (one.value.finding, other.value.finding)
      if a.stage != b.stage { return a.stage < b.stage }
      if a.site != b.site { return a.site < b.site }
      if a.posts != b.posts { return a.posts > b.posts }
      let (left, right) = (one.value.text, other.value.text)
      return left != right ? left < right : one.key < other.key
    }.map(\.value)
  }

  /// The rules as YAML: a list of stages to put under `stages:`.
  public func yaml() -> String {
    var lines = [
      "# What recurs in the posts of each site. Change `drop` to `keep` for what is to stay, delete what is to be judged anew each time,",
      "# and put the stage under `stages:` of the pipeline file; with `keep: all` beside `rules` nothing but these rules takes text out.",
      "# {*} stands for what changes from post to post.",
    ]
    var (stage, site): (String?, String?) = (nil, nil)
    for entry in sorted {
      let finding = entry.finding
      if stage != finding.stage {
        lines += ["- \(finding.stage):", "    rules:"]
        (stage, site) = (finding.stage, nil)
      }
      if site != finding.site {
        let name = finding.site.isEmpty ? "all sites" : Self.plain(finding.site)
        lines += ["      # == \(name): \(finding.total) posts compared"]
        site = finding.site
      }
      let inside = finding.posts - finding.heads - finding.tails
      let places = [(finding.heads, "at the start"), (inside, "inside"), (finding.tails, "at the end")]
      let shown = places.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
      lines += [
        "      # \(finding.kind): in \(finding.posts) of \(finding.total) posts (\(shown)), such as "
          + entry.examples.map { Self.plain($0.id) }.joined(separator: ", ")
      ]
      lines += ["      - \(finding.drops ? "drop" : "keep"): \(Self.quoted(entry.text))"]
      if !finding.site.isEmpty { lines += ["        site: \(Self.quoted(finding.site))"] }
      lines += ["        reason: \(Self.quoted(finding.kind))"]
    }
    if isEmpty { lines = ["# Nothing recurs in enough posts of a site."] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The findings as JSON lines.
  public func json() -> [UInt8] {
    var out = JSONWriter()
    for entry in sorted {
      let finding = entry.finding
      out.beginObject()
      out.member("stage", finding.stage)
      out.member("site", finding.site)
      out.member("kind", finding.kind)
      out.member(finding.drops ? "drop" : "keep", entry.text)
      out.member("posts", finding.posts)
      out.member("compared", finding.total)
      out.member("start", finding.heads)
      out.member("inside", finding.posts - finding.heads - finding.tails)
      out.member("end", finding.tails)
      out.key("examples")
      out.beginArray()
      for example in entry.examples { out.string(example.id) }
      out.endArray()
      out.endObject()
      out.endLine()
    }
    return out.bytes
  }

  /// A text in double quotes, on one line.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "$": out += "\\x24"
      default:
        let isControl =
          scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || scalar.value == 0xFEFF || 0x2028...0x2029 ~= scalar.value
        if isControl {
          let digits = String(scalar.value, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out + "\""
  }

  /// A text for a comment, on one line.
  static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0.value < 0x20 || $0.value == 0x7F || $0.value == 0x85 || 0x2028...0x2029 ~= $0.value ? " " : $0
        }))
  }
}

extension LearnReport.Entry {
  /// The text as a rule has it: of a template what its examples have in common, with the gap between.
  var text: String {
    guard finding.isTemplate, examples.count > 1 else { return examples.first?.text ?? finding.text }
    let texts = examples.map { $0.text.split(separator: " ") }
    let shortest = texts.map(\.count).min() ?? 0
    let first = texts[0]
    var head = 0
    while head < shortest, texts.allSatisfy({ $0[head] == first[head] }) { head += 1 }
    var tail = 0
    while tail < shortest - head, texts.allSatisfy({ $0[$0.count - 1 - tail] == first[first.count - 1 - tail] }) { tail += 1 }
    return (first.prefix(head) + [Substring(FooterRule.gap)] + first.suffix(tail)).joined(separator: " ")
  }
}
