import Synchronization
import WinnowBase

/// A post's JSON-LD as values, each script read once: extraction looks for the stated text in it, and the metadata for all else.
///
/// What a script says depends on its text alone, so copies of a post may share it.
final class ParsedScripts: Sendable {
  /// Most posts have a few; the scripts beyond are read as often as they are asked for.
  private static let most = 32

  private let known = Mutex<[(text: String, value: JSONValue?)]>([])

  /// The value of a script; nil where it is no JSON.
  func value(of text: String) -> JSONValue? {
    known.withLock { known in
      if let found = known.first(where: { $0.text == text }) { return found.value }
      let value = try? JSONParser.parse(text, options: .init(lenient: true))
      if known.count < Self.most { known.append((text, value)) }
      return value
    }
  }
}
