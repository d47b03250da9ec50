import WinnowBase

/// Where the file of a picture may lie: beside the post, or in a folder of pictures.
enum PictureFiles {
  /// The paths in the order in which they are looked at.
  ///
  /// A relative address starts from the post's folder, one with a leading slash from the folder that the source reads, and neither leads
  /// out of it. `folder` holds pictures too: of relative addresses under their paths, of web addresses under `host/path`, as mirrors do.
  static func paths(of address: String, in post: Post.Identity, folder: String) -> [String] {
    guard !address.isEmpty, address.utf8.count <= 4096 else { return [] }
    var text = Substring(address)
    if let hash = text.firstIndex(of: "#") { text = text[..<hash] }
    if text.hasPrefix("//") { text = "https:" + text }
    if let rest = webRest(text) {
      guard !folder.isEmpty, let path = joined(folder, [], rest) else { return [] }
      return [path]
    }
    guard URLText(String(text)).scheme == nil else { return [] }
    var paths: [String] = []
    if let root = post.root {
      let start = text.hasPrefix("/") ? [] : (post.path ?? "").split(separator: "/").dropLast()
      if let path = joined(root, Array(start), text) { paths.append(path) }
    }
    if !folder.isEmpty, let path = joined(folder, [], text) { paths.append(path) }
    return paths
  }

  /// The address by which a picture is fetched, without its fragment; nil where it is no web address.
  static func webAddress(of address: String) -> String? {
    guard address.utf8.count <= 4096 else { return nil }
    var text = Substring(address)
    if let hash = text.firstIndex(of: "#") { text = text[..<hash] }
    if text.hasPrefix("//") { return "https:" + text }
    return webRest(text) == nil ? nil : String(text)
  }

  /// What stands behind `http://` or `https://`.
  private static func webRest(_ text: Substring) -> Substring? {
    for scheme in ["https://", "http://"] where text.prefix(scheme.count).lowercased() == scheme {
      return text.dropFirst(scheme.count)
    }
    return nil
  }

  /// A path below a folder; nil where it would lead out of it. Escapes are taken for what they stand for.
  private static func joined(_ folder: String, _ start: [Substring], _ path: Substring) -> String? {
    var parts = start.map(String.init)
    for part in path.split(separator: "/") {
      let part = URLText.unescaped(part)
      switch part {
      case ".", "": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default:
        guard !part.utf8.contains(where: { $0 == 0 || $0 == 0x2F }) else { return nil }
        parts.append(part)
      }
    }
    return parts.isEmpty ? nil : (folder == "/" ? "" : folder) + "/" + parts.joined(separator: "/")
  }
}
