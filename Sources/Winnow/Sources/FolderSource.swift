import WinnowBase

/// A folder of scraped posts: Markdown, text, HTML, feed items, JSON and JSON lines.
public struct FolderSource: Source {
  public static let name = "folder"
  public static let summary = "files below a folder, in the byte order of their paths"
  public static let discussion = """
    Every file that matches is a post; a .jsonl or .ndjson file (also .gz, .zst) holds a post a line. Names that start with a dot and \
    links to folders are left out. What a file is follows from the index's content type, its name and its content. A post's site is the \
    index's, else the registrable domain of its address, else the folder it was found in.
    """
  public static let settings: [Setting<FolderSource>] = [
    .path("path", \.path, required: true, help: "the folder"),
    .texts(
      "include", \.include,
      help: "patterns of the paths to read, such as \"**/*.md\"; a pattern without a slash matches names at any depth"),
    .texts("exclude", \.exclude, help: "patterns of the paths to leave out"),
    .path(
      "index", \.index,
      help: "JSON lines of {\"path\",\"id\",\"url\",\"site\",\"content_type\",\"fetched_at\"} for what is known of each file"),
    .custom(
      "fields", \.fields, .mapping, help: "for JSON records: which field holds what, such as {text: body.markdown, url: link}"
    ) {
      node, reader in RecordMapping.read(node, &reader)
    },
  ]

  public var path = ""
  public var include = [
    "*.md", "*.markdown", "*.txt", "*.html", "*.htm", "*.xhtml", "*.xml", "*.rss", "*.atom", "*.json",
    "*.{jsonl,ndjson}{,.gz,.zst}",
  ]
  public var exclude: [String] = []
  public var index = ""
  public var fields = RecordMapping()
  private var included: [Glob] = []
  private var excluded: [Glob] = []

  public init() {}

  /// All posts below a path, or the post that it leads to.
  init(path: String) {
    self.init()
    self.path = path
    while self.path.count > 1, self.path.hasSuffix("/") { self.path.removeLast() }
    included = include.compactMap { Glob($0) }
  }

  public mutating func prepare(_ reader: inout SettingReader) {
    included = globs(include, "include", &reader)
    excluded = globs(exclude, "exclude", &reader)
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  }

  private func globs(_ patterns: [String], _ setting: String, _ reader: inout SettingReader) -> [Glob] {
    patterns.compactMap { pattern in
      if let glob = Glob(pattern) { return glob }
      reader.fail("the pattern `\(pattern)` has a brace or bracket that is not closed", setting: setting)
      return nil
    }
  }

  public func open(_ environment: SourceEnvironment) throws(RunFailure) -> any ItemStream {
    // A path may name a single file: `--input post.md`.
    var root = path
    let files: [FolderWalk.File]
    let kind = FileKind(path: path)
    if let kind, !kind.isFolder {
      root = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : "."
      if root.isEmpty { root = "/" }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      files = [FolderWalk.File(path: name, stamp: kind.stamp)]
    } else {
      guard kind != nil else {
        throw RunFailure("there is no folder \(path); the path is relative to the pipeline file, and --input PATH gives another")
      }
      files = try FolderWalk.files(below: path, stamped: environment.needsStamps) { path in
        // The index may lie among the files it speaks of; it is no post.
        self.path + "/" + path != index && included.contains { $0.matches(path) } && !excluded.contains { $0.matches(path) }
      }
    }
    let known = index.isEmpty ? SourceIndex() : try SourceIndex(path: index)
    return FolderItems(folder: root, files: files, index: known, fields: fields)
  }
}

private final class FolderItems: ItemStream {
  private let folder: String
  private let files: [FolderWalk.File]
  private let index: SourceIndex
  private let fields: RecordMapping
  private var place = 0
  private var records: RecordLines?
  let count: Int?

  init(folder: String, files: [FolderWalk.File], index: SourceIndex, fields: RecordMapping) {
    self.folder = folder
    self.files = files
    self.index = index
    self.fields = fields
    count = files.contains { RecordLines.isRecordFile($0.path) } ? nil : files.count
  }

  func next() throws(RunFailure) -> SourceItem? {
    while true {
      if let item = records?.next() { return item }
      records = nil
      guard place < files.count else { return nil }
      let file = files[place]
      place += 1
      let identity = identity(of: file.path)
      if RecordLines.isRecordFile(file.path) {
        records = RecordLines(path: folder + "/" + file.path, name: file.path, identity: identity, fields: fields)
        continue
      }
      let entry = index.entries[file.path]
      var item = SourceItem(
        key: file.path, content: .file(folder + "/" + file.path), identity: identity, contentType: entry?.contentType)
      item.stamp = file.stamp
      item.claims = entry?.claims ?? []
      item.fields = fields
      return item
    }
  }

  private func identity(of path: String) -> Post.Identity {
    var identity = Post.Identity()
    let entry = index.entries[path]
    identity.path = path
    identity.root = folder
    identity.url = entry?.url
    identity.fetchedAt = entry?.fetchedAt
    identity.isNamed = entry?.id != nil
    identity.id = entry?.id ?? path
    identity.site = entry?.site ?? entry?.url.flatMap(Site.of) ?? Self.holder(of: path) ?? Self.holder(of: folder + "/.") ?? folder
    identity.hasSite = entry?.site != nil || entry?.url != nil
    return identity
  }

  /// The name of the folder that a file lies in; nil where the path names none.
  private static func holder(of path: String) -> String? {
    var path = path
    return path.withUTF8 { bytes in
      let name = lastPart(of: bytes[...])
      let holder = lastPart(of: bytes[..<name.startIndex])
      return holder.isEmpty ? nil : String(decoding: holder, as: UTF8.self)
    }
  }

  /// What stands behind the last slash of a path; slashes at its end do not count.
  private static func lastPart(of path: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    let slash = UInt8(ascii: "/")
    guard let last = path.lastIndex(where: { $0 != slash }) else { return path[path.startIndex..<path.startIndex] }
    return path[(path[...last].lastIndex(of: slash).map { $0 + 1 } ?? path.startIndex)...last]
  }
}
