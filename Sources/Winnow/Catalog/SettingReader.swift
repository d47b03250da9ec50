import WinnowBase

/// Reads the settings of one component from the pipeline file and gathers what is wrong with them, each error at its place.
public struct SettingReader {
  public let document: YAMLDocument
  /// The folder that relative paths start from.
  public let folder: String
  public internal(set) var errors: [ConfigurationError] = []
  /// Where the component stands, for errors that belong to no single setting.
  public internal(set) var place: YAMLMark
  /// The settings given in the file, by name.
  public internal(set) var given: [String: YAMLNode] = [:]

  /// Settings whose paths came from the command line and are relative to the working folder.
  var pathsAsTyped: Set<String> = []

  public init(document: YAMLDocument, folder: String, place: YAMLMark) {
    self.document = document
    self.folder = folder
    self.place = place
  }

  /// Notes an error at a node.
  public mutating func fail(_ message: String, at node: YAMLNode) {
    errors.append(document.error(message, at: node.mark))
  }

  /// Notes an error at a setting where the file gives it, else at the component.
  public mutating func fail(_ message: String, setting: String) {
    errors.append(document.error(message, at: given[setting]?.mark ?? place))
  }

  /// A path of the pipeline file as the system reads it: absolute, or relative to the working folder.
  public func path(_ text: String) -> String {
    text.hasPrefix("/") || text == "-" || folder.isEmpty || folder == "." ? text : folder + "/" + text
  }

  /// Builds a component from its node: null or nothing for the defaults, else a mapping of settings.
  mutating func build<C: Component>(_ type: C.Type, from node: YAMLNode?) -> C {
    var component = C()
    given = [:]
    let settings = C.settings
    if let node, !node.isNull {
      if let entries = node.mapping {
        for entry in entries {
          guard let setting = settings.first(where: { $0.name == entry.key }) else {
            errors.append(document.error(unknown("setting", entry.key, of: C.name, in: settings.map(\.name)), at: entry.keyMark))
            continue
          }
          given[entry.key] = entry.value
          setting.assign(&component, entry.value, &self)
        }
      } else {
        fail("\(C.name) takes a mapping of settings, not \(node.kind)", at: node)
        return component
      }
    }
    for setting in settings where setting.required && given[setting.name] == nil {
      errors.append(document.error("\(C.name) needs the setting `\(setting.name)`: \(setting.help)", at: place))
    }
    if errors.isEmpty { component.prepare(&self) }
    return component
  }

  private func unknown(_ what: String, _ word: String, of owner: String, in known: [String]) -> String {
    if let near = nearest(to: word, in: known) { return "\(owner) has no \(what) `\(word)`; did you mean `\(near)`?" }
    return known.isEmpty
      ? "\(owner) has no settings" : "\(owner) has no \(what) `\(word)`; it has \(known.map { "`\($0)`" }.joined(separator: ", "))"
  }
}
