/// A path pattern: `*` and `?` within a name, `**` across folders, `[a-z]`, `{a,b}`. A pattern without a slash matches names anywhere.
public struct Glob: Sendable, Hashable {
  /// Alternatives after `{a,b}` is spelt out.
  private let patterns: [[UInt8]]
  private let matchesNames: Bool

  /// Nil when a brace or bracket is not closed, or the braces spell out more than 256 patterns.
  public init?(_ pattern: String) {
    let text = pattern.hasPrefix("./") ? String(pattern.dropFirst(2)) : pattern
    guard let all = Self.spell(Array(text.utf8)) else { return nil }
    patterns = all
    matchesNames = !text.utf8.contains(UInt8(ascii: "/"))
  }

  /// Whether the pattern matches a path with `/` between its parts, relative to the source's folder.
  public func matches(_ path: String) -> Bool {
    var path = path
    return path.withUTF8 { path in
      let name = matchesNames ? path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0 : 0
      return patterns.contains { Self.match($0, UnsafeBufferPointer(rebasing: path[name...])) }
    }
  }

  private static func spell(_ pattern: [UInt8]) -> [[UInt8]]? {
    var done: [[UInt8]] = []
    var open = [pattern]
    while let one = open.popLast() {
      guard let start = one.firstIndex(of: UInt8(ascii: "{")) else {
        var inClass = false
        for byte in one {
          if byte == UInt8(ascii: "[") { inClass = true }
          if byte == UInt8(ascii: "]") { inClass = false }
        }
        if inClass { return nil }
        done.append(one)
        continue
      }
      guard let end = one[start...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
      for choice in one[(start + 1)..<end].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        open.append(Array(one[..<start]) + choice + one[(end + 1)...])
      }
      if open.count + done.count > 256 { return nil }
    }
    return done
  }

  /// Backtracks to the last `*` or `**` only, so it takes at most pattern × path steps for each of the two.
  private static func match(_ pattern: [UInt8], _ path: UnsafeBufferPointer<UInt8>) -> Bool {
    let star = UInt8(ascii: "*")
    let slash = UInt8(ascii: "/")
    var p = 0
    var s = 0
    var starPattern = -1
    var starPath = 0
    var deepPattern = -1
    var deepPath = 0
    while true {
      if p < pattern.count, pattern[p] == star {
        if p + 1 < pattern.count, pattern[p + 1] == star {
          deepPattern = p + 2
          // `**/` also stands for no folder at all.
          if deepPattern < pattern.count, pattern[deepPattern] == slash { deepPattern += 1 }
          deepPath = s
          starPattern = -1
          p = deepPattern
        } else {
          starPattern = p + 1
          starPath = s
          p += 1
        }
        continue
      }
      if s == path.count {
        if p == pattern.count { return true }
      } else if p < pattern.count, let next = step(pattern, p, path[s]) {
        p = next
        s += 1
        continue
      }
      if starPattern >= 0, starPath < path.count, path[starPath] != slash {
        starPath += 1
        p = starPattern
        s = starPath
      } else if deepPattern >= 0, deepPath < path.count {
        deepPath += 1
        let wholeFolders = deepPattern >= 3 && pattern[deepPattern - 1] == slash
        if wholeFolders {
          while deepPath < path.count, path[deepPath - 1] != slash { deepPath += 1 }
          if deepPath == path.count, path[deepPath - 1] != slash { return false }
        }
        p = deepPattern
        s = deepPath
        starPattern = -1
      } else {
        return false
      }
    }
  }

  /// The place after the pattern's element at `p` when it takes `byte`.
  private static func step(_ pattern: [UInt8], _ p: Int, _ byte: UInt8) -> Int? {
    switch pattern[p] {
    case UInt8(ascii: "?"):
      return byte == UInt8(ascii: "/") ? nil : p + 1
    case UInt8(ascii: "["):
      guard let end = pattern[p...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
      var set = pattern[(p + 1)..<end]
      let negated = set.first == UInt8(ascii: "!") || set.first == UInt8(ascii: "^")
      if negated { set = set.dropFirst() }
      var found = false
      var i = set.startIndex
      while i < set.endIndex {
        if i + 2 < set.endIndex, set[i + 1] == UInt8(ascii: "-") {
          if set[i] <= byte && byte <= set[i + 2] { found = true }
          i += 3
        } else {
          if set[i] == byte { found = true }
          i += 1
        }
      }
      return found != negated && byte != UInt8(ascii: "/") ? end + 1 : nil
    default:
      return pattern[p] == byte ? p + 1 : nil
    }
  }
}
