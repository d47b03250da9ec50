import WinnowBase

/// The lines that a program which turns pages into Markdown writes above the text: `Title: …`, `URL Source: …`, `Published Time: …`,
/// `Markdown Content:`.
struct ConverterHead {
  private(set) var claims: [Claim] = []
  /// The address of the page that was converted.
  private(set) var address: String?
  /// How many lines it takes.
  private(set) var lineCount = 0

  /// The lines that are looked at, blank ones among them.
  private static let most = 16

  private enum Label: String, CaseIterable {
    case title = "Title:"
    case source = "URL Source:"
    case published = "Published Time:"
    case pages = "Number of Pages:"
    case warning = "Warning:"
    case content = "Markdown Content:"
  }

  /// Nil where the first line is no title, or no line of the head says where the page stands.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [TextLine]) {
    guard let first = lines.first, Self.label(bytes, first)?.label == .title else { return nil }
    for (place, line) in lines.prefix(Self.most).enumerated() {
      guard LineSyntax.indent(bytes, line.from, line.to).at < line.to else { continue }
      guard let (label, value) = Self.label(bytes, line) else { break }
      lineCount = place + 1
      if label == .content { break }
      guard !value.isEmpty else { continue }
      switch label {
      // The page's own title element, the site's name in it.
      case .title: claims.append(Claim(origin: .html, name: "title", value: value, line: line.number))
      case .published: claims.append(Claim(origin: .frontMatter, name: "published", value: value, line: line.number))
      case .source where value.hasPrefix("http"): address = value
      default: break
      }
    }
    guard address != nil else { return nil }
  }

  private static func label(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> (label: Label, value: String)? {
    let text = bytes[line.from..<LineSyntax.trimmedEnd(bytes, line.from, line.to)]
    guard let label = Label.allCases.first(where: { text.starts(with: $0.rawValue.utf8) }) else { return nil }
    let rest = text.dropFirst(label.rawValue.utf8.count)
    // What stands behind the last label is the text.
    guard rest.isEmpty || label != .content && rest.first == 0x20 else { return nil }
    return (label, String(decoding: rest.drop { $0 == 0x20 }, as: UTF8.self))
  }
}

/// What a picture's alternative text says without the number that such a program puts before it: `Image 3: The quay at dawn`.
enum ConvertedAlt {
  static func shown(_ alt: String) -> String {
    guard alt.utf8.starts(with: "Image ".utf8) else { return alt }
    let number = alt.utf8.dropFirst(6).prefix { $0 &- 0x30 < 10 }
    let rest = alt.utf8[number.endIndex...]
    guard (1...3).contains(number.count), rest.starts(with: ": ".utf8), rest.count > 2 else { return alt }
    return String(decoding: rest.dropFirst(2), as: UTF8.self)
  }
}
