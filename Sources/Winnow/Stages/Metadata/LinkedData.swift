import WinnowBase

/// The JSON-LD of a page: its typed objects in order, and all objects by `@id`, whatever script and depth they stand at.
struct LinkedData {
  /// One typed object that may describe the page: at the top of a script, in a graph, or the main entity of such an object.
  struct Node {
    var object: JSONObject
    var types: [String]
    /// Whether the object is what a review is about: who made it, and when, is not said of the page.
    var isReviewed = false

    func has(_ type: String) -> Bool { types.contains(type) }
  }

  private(set) var nodes: [Node] = []
  /// The first object without a type that says when the page came out, as a search engine of China asks for it: `pubDate`, `upDate`.
  private(set) var dated: JSONObject?
  private let identified = Identified()

  init() {}

  /// Reads the scripts; one that is no JSON is passed over.
  init(scripts: [String], parsed: ParsedScripts) {
    for script in scripts {
      guard let value = parsed.value(of: script) else { continue }
      identified.roots.append(value)
      collect(value)
    }
  }

  // Followed with a stack of its own; the parser has capped the depth and the text its size.
  private mutating func collect(_ root: JSONValue) {
    var stack: [(value: JSONValue, isReviewed: Bool)] = [(root, false)]
    while let (value, isReviewed) = stack.popLast() {
      switch value {
      case .array(let elements):
        for element in elements.reversed() { stack.append((element, isReviewed)) }
      case .object(let object):
        let types = Self.types(of: object)
        if !types.isEmpty { nodes.append(Node(object: object, types: types, isReviewed: isReviewed)) }
        if !isReviewed, types.isEmpty, dated == nil, object["pubDate"]?.string != nil { dated = object }
        let isReview = isReviewed || types.contains { $0.hasSuffix("Review") }
        for member in object.members.reversed() {
          switch member.value {
          case .array, .object:
            guard Self.mainKeys.contains(member.key) else { continue }
            stack.append((member.value, isReviewed || isReview && member.key == "itemReviewed"))
          default: continue
          }
        }
      default: continue
      }
    }
  }

  /// The objects by `@id`, of several the one that says most; looked for when a reference is followed.
  private final class Identified {
    var roots: [JSONValue] = []
    private(set) lazy var objects: [String: JSONObject] = {
      var objects: [String: JSONObject] = [:]
      for root in roots { Self.collect(root, &objects) }
      return objects
    }()

    private static func collect(_ root: JSONValue, _ objects: inout [String: JSONObject]) {
      var stack = [root]
      while let value = stack.popLast() {
        switch value {
        case .array(let elements): stack += elements.reversed()
        case .object(let object):
          if let id = object["@id"]?.string, object.members.count > 1 {
            if objects[id].map({ $0.members.count < object.members.count }) ?? true { objects[id] = object }
          }
          for member in object.members.reversed() {
            switch member.value {
            case .array, .object: stack.append(member.value)
            default: continue
            }
          }
        default: continue
        }
      }
    }
  }

  private static let mainKeys: Set<String> = ["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed", "@included"]

  /// The type names of an object without the vocabulary's address.
  static func types(of object: JSONObject) -> [String] {
    (object["@type"] ?? object["type"])?.elements.compactMap { $0.string.map(localName) } ?? []
  }

  private static func localName(_ type: String) -> String {
    guard let cut = type.utf8.lastIndex(where: { $0 == 0x2F || $0 == 0x23 || $0 == 0x3A }) else { return type }
    return String(type[type.utf8.index(after: cut)...])
  }

  /// The object that a value is or refers to.
  func object(_ value: JSONValue?) -> JSONObject? {
    guard let object = value?.elements.first?.object else { return nil }
    return resolved(object)
  }

  /// The objects and strings of a value, references followed.
  func elements(_ value: JSONValue?) -> [JSONValue] {
    (value?.elements ?? []).map { element in
      if let object = element.object { return .object(resolved(object)) }
      return element
    }
  }

  private func resolved(_ object: JSONObject) -> JSONObject {
    if object.members.count <= 2, let id = object["@id"]?.string, let full = identified.objects[id] { return full }
    return object
  }

  /// A text: a string, a number, `{"@value": …}`, an object's name, or the first of an array.
  func text(_ value: JSONValue?) -> String? {
    for element in value?.elements ?? [] {
      switch element {
      case .string(let string):
        let text = MetadataText.clean(string)
        if !text.isEmpty { return text }
      case .number(let number): return number.integer.map { "\($0)" } ?? "\(number.double)"
      case .object(let object):
        let whole = resolved(object)
        for key in ["@value", "name", "headline"] {
          if let string = whole[key]?.string {
            let text = MetadataText.clean(string)
            if !text.isEmpty { return text }
          }
        }
      default: continue
      }
    }
    return nil
  }

  /// An address: a string, or an object's `url`, `contentUrl` or `@id`.
  func address(_ value: JSONValue?) -> String? {
    for element in elements(value) {
      if let string = element.string, !string.isEmpty { return MetadataText.clean(string) }
      if let object = element.object {
        for key in ["url", "contentUrl", "@id"] {
          if let string = object[key]?.elements.first?.string, !string.isEmpty { return MetadataText.clean(string) }
        }
      }
    }
    return nil
  }
}
