/// A robots.txt, read as RFC 9309 says.
///
/// Reading never fails: whatever is not a rule is skipped. Groups that name the same agent are taken together.
public struct RobotsFile: Sendable {
  /// One allow or disallow line.
  public struct Rule: Sendable, Equatable {
    public let allows: Bool
    /// The pattern as it was written.
    public let pattern: String
    /// Its line, counted from 1.
    public let line: Int

    let matcher: RobotsPattern
  }

  /// Rules as the file groups them. They are not handed out to their agents while reading: a hostile file of thousands of
  /// agents and thousands of rules would multiply.
  private struct Group: Sendable {
    var agents: Set<String> = []
    var rules: [Rule] = []
    var crawlDelay: Double?
  }

  /// How many bytes are read; what follows is ignored (RFC 9309, 2.5, asks for this much at least).
  public static let maxBytes = 500 << 10

  private var groups: [Group] = []
  /// The addresses of the file's Sitemap lines.
  public private(set) var sitemaps: [String] = []

  /// A file that allows everything.
  public static let allowingAll = RobotsFile([])

  /// Reads the bytes of a robots.txt, the first `maxBytes` of them.
  public init(_ bytes: [UInt8]) {
    var text = bytes[...]
    if text.count > Self.maxBytes {
      text = text.prefix(Self.maxBytes)
      // Half a pattern could forbid or allow far more than the whole one.
      if let end = text.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) { text = text[..<end] }
    }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    var namesAgents = false
    var number = 0
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.endIndex
      number += 1
      defer {
        start = end + 1
        if end + 1 < text.endIndex, text[end] == 0x0D, text[end + 1] == 0x0A { start = end + 2 }
      }
      guard let (key, value) = Self.keyAndValue(text[start..<end]) else { continue }
      switch key {
      case .agent:
        if !namesAgents { groups.append(Group()) }
        namesAgents = true
        let name = value.first == 0x2A && (value.count == 1 || value.dropFirst().first == 0x20) ? "*" : Self.productToken(of: value)
        if !name.isEmpty { groups[groups.count - 1].agents.insert(name.lowercased()) }
      case .allow, .disallow:
        namesAgents = false
        guard !groups.isEmpty, !value.isEmpty, value.count <= RobotsPattern.maxLength else { continue }
        groups[groups.count - 1].rules.append(
          Rule(allows: key == .allow, pattern: String(decoding: value, as: UTF8.self), line: number, matcher: RobotsPattern(value)))
      case .crawlDelay:
        // Not in the RFC, and customary as a member of its group, so it ends the list of agents as a rule does.
        namesAgents = false
        guard let seconds = Double(String(decoding: value, as: UTF8.self)), seconds >= 0, seconds.isFinite else { continue }
        guard let last = groups.indices.last else { continue }
        groups[last].crawlDelay = max(groups[last].crawlDelay ?? 0, seconds)
      case .sitemap:
        if !value.isEmpty { sitemaps.append(String(decoding: value, as: UTF8.self)) }
      }
    }
  }

  /// Whether the path may be fetched, and the rule that decides where one does.
  ///
  /// The longest pattern decides; allow wins over disallow of the same length. The file itself is always allowed.
  /// - Parameters:
  ///   - target: path and query, beginning with `/`, percent-encoded or not.
  ///   - agent: the product token, such as `winnow`; case does not matter.
  public func decision(for target: String, agent: String) -> (isAllowed: Bool, rule: Rule?) {
    guard target != "/robots.txt" else { return (true, nil) }
    let groups = groups(for: agent)
    guard groups.contains(where: { !$0.rules.isEmpty }) else { return (true, nil) }
    let path = RobotsPattern.normalised(path: Array(target.utf8))
    var best: Rule?
    // A file of hostile patterns must not hold the run up: what it costs is what a thousand ordinary files cost.
    var effort = 5_000_000
    for rule in groups.lazy.flatMap(\.rules) {
      if let best, best.matcher.length > rule.matcher.length { continue }
      if let best, best.matcher.length == rule.matcher.length, best.allows || !rule.allows { continue }
      if rule.matcher.matches(path, effort: &effort) { best = rule }
      if effort <= 0 { return (false, rule) }
    }
    return (best?.allows ?? true, best)
  }

  /// Whether the path may be fetched; see `decision(for:agent:)`.
  public func allows(_ target: String, agent: String) -> Bool { decision(for: target, agent: agent).isAllowed }

  /// The pause in seconds that the agent's group asks for.
  public func crawlDelay(agent: String) -> Double? { groups(for: agent).compactMap(\.crawlDelay).max() }

  /// The leading letters, `-` and `_`: `Winnow/1.0 (x)` gives `Winnow`.
  static func productToken(of value: ArraySlice<UInt8>) -> String {
    let token = value.prefix { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == 0x2D || $0 == 0x5F }
    return String(decoding: token, as: UTF8.self)
  }

  private func groups(for agent: String) -> [Group] {
    let own = groups.filter { $0.agents.contains(agent.lowercased()) }
    return own.isEmpty ? groups.filter { $0.agents.contains("*") } : own
  }

  private enum Key { case agent, allow, disallow, crawlDelay, sitemap }

  /// The key and the value of one line, without comment and blanks.
  private static func keyAndValue(_ line: ArraySlice<UInt8>) -> (Key, ArraySlice<UInt8>)? {
    let line = trim(line.prefix { $0 != 0x23 })
    guard !line.isEmpty else { return nil }
    var key: ArraySlice<UInt8>
    var value: ArraySlice<UInt8>
    if let colon = line.firstIndex(of: 0x3A) {
      (key, value) = (trim(line[..<colon]), trim(line[(colon + 1)...]))
    } else if let blank = line.firstIndex(where: { $0 == 0x20 || $0 == 0x09 }) {
      // A forgotten colon; two words only, or prose would become rules.
      (key, value) = (line[..<blank], trim(line[blank...]))
      if value.contains(where: { $0 == 0x20 || $0 == 0x09 }) { return nil }
    } else {
      return nil
    }
    guard key.count <= 16 else { return nil }
    // The misspellings are those that live files have.
    switch String(decoding: key, as: UTF8.self).lowercased() {
    case "user-agent", "useragent", "user agent": return (.agent, value)
    case "allow": return (.allow, value)
    case "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw": return (.disallow, value)
    case "crawl-delay", "crawldelay": return (.crawlDelay, value)
    case "sitemap", "site-map": return (.sitemap, value)
    default: return nil
    }
  }

  private static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0 { bytes.removeLast() }
    return bytes
  }
}
