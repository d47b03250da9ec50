import WinnowBase

/// A reviewed rule of the pipeline file: a text that goes wherever it stands in the posts of a site, or stays whatever recurs.
///
/// The text is compared as footers are: case, punctuation, white space and one or two numbers do not count. `{*}` stands for what
/// changes from post to post. A picture is named by its address, or as `winnow learn` names one whose
/// address changes: `sha256:` and its file's digest, `look:` and a part of its look's hash.
public struct FooterRule: Sendable {
  /// What stands for the part of a template that changes.
  public static let gap = "{*}"

  public var keeps: Bool
  public var text: String
  /// The site the rule is for; nil for all.
  public var site: String?
  /// The word that stands in the ledger.
  public var reason: String
  /// The key of a text without a gap, and of a picture's address.
  let key: UInt64
  let address: UInt64
  /// The words before and behind the gap; nil where there is none.
  let frame: (head: [UInt64], tail: [UInt64])?

  /// Reads a list of rules, each a mapping with `drop` or `keep`, and `reason` and `site` where wanted. Notes what is wrong.
  static func read(_ node: YAMLNode, _ reader: inout SettingReader) -> [FooterRule]? {
    RuleEntry.read(node, text: "text", &reader)?.compactMap { entry in
      let reason = entry.reason ?? "a reviewed footer"
      guard let rule = FooterRule(keeps: entry.keeps, text: entry.text, site: entry.site, reason: reason) else {
        reader.fail("the text of a rule has words, and one `{*}` at most with three words beside it", at: entry.node)
        return nil
      }
      return rule
    }
  }

  /// Nil for a text without words, with two gaps, or with too little beside its gap.
  init?(keeps: Bool, text: String, site: String?, reason: String) {
    (self.keeps, self.text, self.site, self.reason) = (keeps, text, site, reason)
    var pieces: [FooterWords] = [FooterWords()]
    let bytes = Array(text.utf8)
    let mark = Array(Self.gap.utf8)
    let at = bytes.indices.first { bytes[$0...].starts(with: mark) }
    bytes.withUnsafeBufferPointer { buffer in
      let scan = TextScan(bytes: buffer)
      pieces[0].read(scan, 0..<(at ?? bytes.count))
      if let at {
        pieces.append(FooterWords())
        pieces[1].read(scan, (at + mark.count)..<bytes.count)
      }
    }
    if let at {
      guard pieces[0].count + pieces[1].count >= 3,
        !bytes[(at + mark.count)...].indices.contains(where: { bytes[$0...].starts(with: mark) })
      else { return nil }
      frame = ((0..<pieces[0].count).map(pieces[0].slotted), (0..<pieces[1].count).map(pieces[1].slotted))
    } else {
      guard pieces[0].characters > 0 else { return nil }
      frame = nil
    }
    key = pieces[0].key
    address = FooterUnits.key(address: text)
  }

  /// Whether the rule speaks of a unit of a site's post. `words` are the unit's.
  func matches(_ unit: FooterUnit, _ words: () -> FooterWords) -> Bool {
    if unit.kind == .picture { return frame == nil && unit.key == address }
    guard unit.form == .whole else { return false }
    guard let frame else { return unit.key == key }
    // With nothing before the gap any run of sentences would fit: only one sentence, or one leaf, is meant.
    if frame.head.isEmpty, unit.kind == .part, !unit.isSentence { return false }
    guard unit.range.count <= FooterFrames.longest * 2 else { return false }
    let all = words()
    guard all.count >= frame.head.count + frame.tail.count else { return false }
    let tail = all.count - frame.tail.count
    return frame.head.indices.allSatisfy { all.slotted($0) == frame.head[$0] }
      && frame.tail.indices.allSatisfy { all.slotted(tail + $0) == frame.tail[$0] }
  }
}
