import WinnowBase

/// The sites that a page belongs to, what its links say again and again, and the days that its data state as its own; found when first
/// asked for.
final class OwnSites {
  private let post: Post
  private let main: Range<Int>

  init(_ post: Post, main: Range<Int>) {
    self.post = post
    self.main = main
  }

  /// The sites that the page's addresses name, and those that the links around its text lead to again and again: sister sites.
  lazy var all: Set<String> = {
    var sites = Self.named(by: post)
    var counts: [String: Int] = [:]
    var asked = 0
    for i in post.blocks.indices where !main.contains(i) && post.blocks[i].linkBytes > 0 {
      for m in post.blocks[i].marks.range where post.marks[m].tag == .a {
        guard let address = post.attribute(.href, in: post.marks[m].attributes),
          let site = Site.outside(post.identity.address, at: address)
        else { continue }
        counts[site, default: 0] += 1
        asked += 1
      }
      if asked >= Self.most { break }
    }
    for (site, count) in counts where count >= Self.fewest { sites.insert(site) }
    return sites
  }()

  /// The sites that the page's addresses name; where its own is not known, those around its text as well.
  private(set) lazy var own = post.identity.address == nil ? all : Self.named(by: post)

  /// The texts of short leaves with a link that stand more than once in the main content: `See the price` below each of several things.
  lazy var repeated: Set<UInt64> = {
    var seen: Set<UInt64> = []
    var repeated: Set<UInt64> = []
    for i in main where post.blocks[i].linkBytes > 0 && post.blocks[i].text.count <= Self.longestCall {
      let text = Hash64.of(post.bytes[post.blocks[i].text.range])
      if !seen.insert(text).inserted { repeated.insert(text) }
    }
    return repeated
  }()

  private static let longestCall = 120

  /// The days on which the page's data say that it came out or was changed, as `2024-03-04`.
  lazy var days: Set<String> = {
    var days: Set<String> = []
    for claim in post.claims {
      switch claim.origin {
      case .meta where claim.value.utf8.count <= Self.longestMoment: days.insert(String(claim.value.prefix(Self.lettersOfDay)))
      case .jsonLD:
        for key: StaticString in ["\"datePublished\"", "\"dateModified\""] {
          guard let found = claim.value.range(ofASCII: key) else { continue }
          let value = claim.value[found.upperBound...].prefix(Self.lettersToDay).drop { !$0.isNumber }
          if value.utf8.count >= Self.lettersOfDay { days.insert(String(value.prefix(Self.lettersOfDay))) }
        }
      default: break
      }
    }
    return days
  }()

  /// The longest way to write a moment, `2024-03-04`, and that with what stands before it.
  private static let longestMoment = 40
  static let lettersOfDay = 10
  private static let lettersToDay = 16

  /// Whether an address leads to a site of somebody else, which is no network and not linked around the text again and again.
  func areLeft(by address: String) -> Bool { Site.outside(post.identity.address, at: address).map { !all.contains($0) } ?? false }

  /// The sites that the page's own addresses name.
  static func named(by post: Post) -> Set<String> {
    var sites = Set([post.identity.address, post.identity.site].compactMap { $0.flatMap(Site.of) ?? $0 })
    for place in post.claims.indices {
      let length = post.claims[place].name.utf8.count
      guard length == 6 && post.claims[place].name == "og:url" || length == 9 && post.claims[place].name == "canonical" else {
        continue
      }
      let address = post.claims[place].value
      if let own = post.identity.address, Site.areOfOneHost(own, address) { continue }
      if let site = Site.of(address) { sites.insert(site) }
    }
    return sites
  }

  /// Links around a text to one site, and all that are asked.
  private static let fewest = 6
  private static let most = 200
}

/// Links that stand in running text as its sources, examples and downloads.
extension ArticleCleaner {
  /// Whether a line between paragraphs of the text is a link to somebody else's page or to a file, or a few of them, that says what it is: by
  /// a word or two and a colon before it, `Database: https://boats.example/`, as an address or the name of a file, or below a line with a
  /// colon; or it says so in plain words, and neither sells something nor calls to anything.
  func isSource(_ leaf: Int) -> Bool {
    let kind = post.blocks[leaf].kind
    guard kind == .paragraph || kind == .listItem, leadAway(leaf), !callsOut(leaf),
      isFollowed(leaf) || isNamed(leaf) && isAboveLine(leaf)
    else { return false }
    let saysWhat = isNamed(leaf) || leadsToFiles(leaf) || showsAddress(leaf) || isPlainLink(leaf)
    var i = leaf - 1
    while i > main.lowerBound, leaf - i <= Self.toSourced {
      if post.isLive(i), post.blocks[i].kind.isLeaf, !post.blocks[i].text.isEmpty {
        if verdicts[i] == nil, isProse(i) { return (saysWhat || endsInColon(i)) && (kind == .listItem || areBeside(i, leaf)) }
        // A source may stand below another one, and below what names them.
        guard verdicts[i] == nil, post.blocks[i].kind == kind || post.blocks[i].kind == .paragraph,
          leadAway(i) || endsInColon(i) && features[i].text >= Self.shortestName
        else { return false }
        if !saysWhat, endsInColon(i) { return kind == .listItem || areBeside(i, leaf) }
      }
      i -= 1
    }
    return false
  }

  /// Whether a link of a leaf shows where it leads: `www.boats.example`, `boats.example/knots`.
  private func showsAddress(_ leaf: Int) -> Bool {
    post.blocks[leaf].marks.range.contains { m in
      let text = post.bytes[post.marks[m].text.range]
      guard post.marks[m].tag == .a, text.count > Self.shortestAddress, !text.contains(0x20), text.contains(0x2E) else {
        return false
      }
      return text.starts(with: "http".utf8) || text.starts(with: "www.".utf8) || text.contains(0x2F)
    }
  }

  /// Whether a line is set in plain letters, opens with no call and names no price, and its links are none of those that pay who set them.
  private func isPlainLink(_ leaf: Int) -> Bool {
    let block = post.blocks[leaf]
    let text = post.bytes[block.text.range]
    guard !text.contains(0x24), !text.contains("€"), !text.contains("£"),
      !Self.calls.contains(CaseFold.lowercased(text.prefix { $0 != 0x20 }))
    else { return false }
    return block.marks.range.allSatisfy { m in
      let mark = post.marks[m]
      if [.strong, .b, .em, .i].contains(mark.tag), mark.text.count * 2 > block.text.count { return false }
      guard mark.tag == .a, let address = post.attribute(.href, in: mark.attributes) else { return true }
      return !Self.paid.hasMatch(in: address)
    }
  }

  private static let calls = WordSet([
    "buy", "order", "shop", "book", "take", "watch", "listen", "subscribe", "follow", "download", "get", "try", "join", "sign",
    "donate", "vote", "enter", "win", "tickets", "register", "apply", "save", "start", "become", "support", "claim",
    "request", "reserve", "click", "kaufen", "jetzt", "bestellen", "anmelden", "acheter", "commander", "inscrivez-vous",
    "abonnez-vous", "réservez", "comprar", "compra", "suscríbete", "regístrate", "inscríbete", "assine", "inscreva-se", "acquista",
    "iscriviti", "abbonati", "koop", "bestel", "kup", "zapisz", "купить",
  ])
  private static let paid = PhraseMatcher(
    ["amazon.", "amzn.to", "tag=", "utm_", "doubleclick", "aid=", "affiliate", "awin1", "shareasale", "clickbank"],
    wholeWords: false)

  private static let shortestAddress = 7

  /// Whether all links of a leaf lead to files.
  private func leadsToFiles(_ leaf: Int) -> Bool {
    post.blocks[leaf].marks.range.allSatisfy { m in
      post.marks[m].tag != .a || post.attribute(.href, in: post.marks[m].attributes).map(Self.isFile) ?? false
    }
  }

  /// Whether a list of links between paragraphs is what the line above it names with a colon: pages of others, files.
  func isNamedSource(_ list: Int) -> Bool {
    var i = list - 1
    while i > main.lowerBound, list - i < Self.toSourced,
      !post.isLive(i) || !post.blocks[i].kind.isLeaf || post.blocks[i].text.isEmpty
    {
      i -= 1
    }
    guard i > main.lowerBound, verdicts[i] == nil, post.blocks[i].kind == .paragraph, features[i].text >= Self.shortestName,
      endsInColon(i), leadAway(list), isFollowed(max(list, Int(post.blocks[list].end) - 1))
    else { return false }
    return true
  }

  /// Whether all that an element holds is a list of sources that the line above names, or of links to several sites below a heading
  /// or among paragraphs.
  func holdsListOnly(_ box: Int) -> Bool {
    (box + 1..<min(Int(post.blocks[box].end), box + Self.depthOfBox)).contains {
      post.blocks[$0].kind == .list && features[$0].leaves == features[box].leaves
        && (isNamedSource($0) || isInText($0) && isOutgoing($0, toMany: true))
    }
  }

  private func isInText(_ list: Int) -> Bool {
    var i = list - 1
    while i > main.lowerBound, list - i < Self.toSourced,
      !post.isLive(i) || !post.blocks[i].kind.isLeaf || post.blocks[i].text.isEmpty
    {
      i -= 1
    }
    guard i > main.lowerBound, verdicts[i] == nil else { return false }
    return post.blocks[i].kind == .heading || isProse(i) && isFollowed(Int(post.blocks[list].end) - 1)
  }

  /// Whether the links of an element, and it holds some, lead to others' pages or to files; a button is none.
  private func leadAway(_ i: Int) -> Bool {
    let end = max(i + 1, Int(post.blocks[i].end))
    guard features[i].text < Self.longestSources, end - i < Self.mostOfSourceBlocks else { return false }
    var links = 0
    for k in i..<end where isLive(k) && !post.blocks[k].marks.isEmpty {
      for m in post.blocks[k].marks.range where post.marks[m].tag == .a {
        guard let address = post.attribute(.href, in: post.marks[m].attributes), isAway(address), !isCall(post.marks[m].attributes)
        else { return false }
        links += 1
      }
    }
    return links > 0
  }

  private func isAway(_ address: String) -> Bool {
    sites.areLeft(by: address) || Self.isFile(address)
  }

  private static func isFile(_ address: String) -> Bool {
    let end = address.utf8.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? address.utf8.endIndex
    guard let dot = address.utf8[..<end].lastIndex(of: 0x2E) else { return false }
    let name = address.utf8[address.utf8.index(after: dot)..<end]
    return name.count <= longestEnding && files.contains(CaseFold.lowercased(Array(name)[...]))
  }

  /// Whether a link is set as a button, or paid for.
  private func isCall(_ attributes: Extent) -> Bool {
    attributes.range.contains { k in
      let attribute = post.attributes[k]
      guard attribute.name == .class || attribute.name == .rel else { return false }
      let value = post.bytes[attribute.value.range]
      return attribute.name == .rel
        ? value.contains("sponsored") : value.contains("btn") || value.contains("button") || value.contains("cta")
    }
  }

  /// `Order it here!`, and what another site is praised with in a sentence.
  private func callsOut(_ leaf: Int) -> Bool {
    let text = post.bytes[post.blocks[leaf].text.range]
    return text.last == 0x21 || text.dropLast().contains(0x3F) || features[leaf].text > Self.longestSource && !isNamed(leaf)
      || sites.repeated.contains(Hash64.of(text))
  }

  /// Whether a line begins with a word or two before its link, which end in a colon.
  private func isNamed(_ leaf: Int) -> Bool {
    let block = post.blocks[leaf]
    guard let link = block.marks.range.first(where: { post.marks[$0].tag == .a }) else { return false }
    let name = post.bytes[Int(block.text.start)..<max(Int(block.text.start), Int(post.marks[link].text.start))]
    guard let last = name.last(where: { $0 != 0x20 }) else { return false }
    return name.count <= Self.longestLabel && (last == 0x3A || name.contains("："))
  }

  /// Whether a line of text stands below a leaf in the same element.
  private func isAboveLine(_ leaf: Int) -> Bool {
    (leaf + 1..<max(leaf + 1, min(main.upperBound, leaf + Self.toSourced))).contains {
      isLive($0) && post.blocks[$0].kind == .paragraph && post.blocks[$0].parent == post.blocks[leaf].parent
        && features[$0].text > Self.leastLine && features[$0].linked == 0
    }
  }

  private func isProse(_ i: Int) -> Bool {
    features[i].good > Self.leastProse || post.blocks[i].kind == .code
  }

  private func endsInColon(_ i: Int) -> Bool {
    let text = post.bytes[post.blocks[i].text.range]
    return text.last == 0x3A || text.suffix(3).elementsEqual("：".utf8)
  }

  /// Whether two leaves stand in one element, or each alone in an element of one.
  private func areBeside(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (Int(post.blocks[one].parent), Int(post.blocks[other].parent))
    if a == b { return true }
    guard a > 0, b > 0, features[b].leaves <= 1 || features[a].leaves <= 1 else { return false }
    let (over, under) = (post.blocks[a].parent, post.blocks[b].parent)
    return over == under && post.blocks[a].attributes == post.blocks[b].attributes || Int(over) == b || Int(under) == a
  }

  private static let files = WordSet([
    "pdf", "zip", "tgz", "gz", "bz2", "xz", "txt", "md", "sh", "py", "js", "c", "rb", "csv", "tsv", "xls", "xlsx", "ods", "json",
    "xml",
    "yaml", "yml", "mp3", "ogg", "wav", "midi", "mid", "epub", "mobi", "doc", "docx", "odt", "ppt", "pptx", "svg", "ps", "tex",
    "bib", "stl", "dxf", "gpx", "kml", "ics", "iso", "deb", "exe", "apk", "jar", "tar", "7z", "patch", "diff", "el", "lua", "pl",
  ])
  private static let longestEnding = 5
  /// In bytes.
  private static let longestLabel = 60
  private static let longestSource: Float = 90
  private static let leastLine: Float = 30
  private static let toSourced = 24
  private static let depthOfBox = 4
  private static let mostOfSourceBlocks = 256
  private static let longestSources: Float = 1500
  private static let shortestName: Float = 20
  private static let leastProse: Float = 60
}
