import WinnowBase

/// Which picture an address shows, so that all versions of one picture compare as the same.
///
/// Two readings of an address: `exact` is what is left when scheme, `www.`, tracking and the way of escaping are taken away; `family`
/// leaves out sizes, qualities, crops, encodings, proxies and caches too.
public struct PictureKey: Sendable, Equatable {
  /// The address without what never changes what it shows.
  public let exact: [UInt8]
  /// The address without what only changes the version of the picture.
  public let family: [UInt8]
  /// Width in pixels as the address says, 0 where it does not.
  public var width: Int { size.width }
  /// Height in pixels as the address says, 0 where it does not.
  public var height: Int { size.height }

  let size: PictureSize
  let traits: Traits

  /// What was taken away to come from the exact address to the family.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    static let proxied = Traits(rawValue: 1)
    static let wordPress = Traits(rawValue: 2)
    static let suffix = Traits(rawValue: 4)
    static let folder = Traits(rawValue: 8)
    static let query = Traits(rawValue: 16)
    /// The file's name alone tells the picture, whatever folder it is in.
    static let strongName = Traits(rawValue: 32)
    /// The size was the file's whole name.
    static let named = Traits(rawValue: 64)
  }

  /// Reads an address; any bytes are accepted.
  public init(_ address: String) {
    var address = address
    self = address.withUTF8 { Self(address: $0) }
  }

  /// Reads an address. `data:` addresses and ones of more than 8 KiB are only ever equal to themselves.
  public init(bytes address: [UInt8]) { self = address.withUnsafeBufferPointer { Self(address: $0) } }

  private init(address: AddressText) {
    guard address.count <= 8192, !CaseFold.hasASCII("data:", in: address) else {
      exact = Array(address)
      family = exact
      size = PictureSize()
      traits = []
      return
    }
    self = PictureAddress.read(address) { parts in
      let exact = Self.exact(parts)
      guard let inner = InnerAddress.innermost(of: address, parts) else { return Self(exact, &parts, []) }
      return inner.withUnsafeBufferPointer { inner in PictureAddress.read(inner) { Self(exact, &$0, .proxied) } }
    }
  }

  /// The key of an address that was taken apart, proxies and caches taken off.
  private init(_ exact: [UInt8], _ parts: inout PictureAddress, _ known: Traits) {
    var traits = known
    var size = KnownHosts.normalise(&parts)
    var file = parts.segments.popLast() ?? AddressText(start: nil, count: 0)
    Self.unwrapThumbnail(&parts.segments, &file)
    var isFile = Self.dropExtension(&file)
    if !isFile, parts.segments.count >= 2, let said = SizeFolders.isSize(file), let folder = parts.segments.last {
      file = folder
      parts.segments.removeLast()
      isFile = Self.dropExtension(&file)
      size.merge(said)
      traits.formUnion([.folder, .named])
    }
    var stem = file[...]
    let found = SizeSuffix.strip(&stem, &size)
    if found.contains(.wordPress) { traits.insert(.wordPress) }
    if found.contains(.other) { traits.insert(.suffix) }
    let folders = parts.segments.count
    size.merge(SizeFolders.strip(&parts.segments, file: file))
    if parts.segments.count < folders { traits.insert(.folder) }
    let (query, querySize) = SizeQuery.strip(parts.query, isFile: isFile)
    if query.count < parts.query.count { traits.insert(.query) }
    size.merge(querySize)

    var family: [UInt8] = []
    family.reserveCapacity(exact.count + 8)
    family += parts.host
    family.append(0x2F)
    if StrongName.isStrong(stem) {
      traits.insert(.strongName)
    } else {
      for folder in parts.segments {
        family += folder
        family.append(0x2F)
      }
    }
    family += stem
    for pair in query { Self.append(pair, to: &family) }
    self.exact = exact
    self.family = family
    self.size = size
    self.traits = traits
  }

  /// How two addresses are one picture; nil when they are not. `variants` false asks for equal addresses only.
  public func relation(to other: PictureKey, variants: Bool = true) -> Relation? {
    if exact == other.exact { return .sameAddress }
    guard variants, family == other.family else { return nil }
    guard size.fits(other.size) else { return Self.isResized(exact, other.exact) ? .wordPressSize : nil }
    let both = traits.union(other.traits)
    if both.contains(.wordPress) { return .wordPressSize }
    if both.contains(.proxied) { return .proxied }
    if both.contains(.suffix) || both.contains(.folder) || both.contains(.query) { return .sizes }
    return traits.contains(.strongName) ? .fileName : .sameAddress
  }

  /// Whether another address asks for the same picture in a larger size, and no name of a file says so, which its maker may have chosen.
  func isSmaller(than other: PictureKey) -> Bool {
    relation(to: other) != nil && width > 0 && other.width > width && (other.height == 0 || height > 0)
      && traits.union(other.traits).isDisjoint(with: [.suffix, .wordPress, .named])
  }

  /// Whether one file is called like the other, whatever that name says of a shape, with a size behind it: `quay_16_9_1200.jpg` and
  /// `quay_16_9_1200-300x200.jpg`. Whoever wrote the second cut it from the first.
  private static func isResized(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (a, b) = (a.prefix { $0 != 0x3F }, b.prefix { $0 != 0x3F })
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard let end = short.lastIndex(of: 0x2E), long.count - short.count <= "-9999x9999".utf8.count,
      long.starts(with: short[..<end]),
      long.reversed().starts(with: short[end...].reversed())
    else { return false }
    let suffix = long[end..<(long.endIndex - (short.endIndex - end))]
    guard suffix.first == 0x2D, let box = suffix.withUnsafeBufferPointer({ Self.wholeBox($0) }) else {
      return false
    }
    return box.width > 0 && box.height > 0
  }

  /// The size that a text of a hyphen and a box says, nil for any other.
  private static func wholeBox(_ suffix: AddressText) -> PictureSize? {
    guard let box = SizeBox(suffix.dropFirst()), box.rest.isEmpty else { return nil }
    return box.size
  }

  /// Why two addresses are one picture.
  public enum Relation: Sendable, Equatable {
    case sameAddress, wordPressSize, proxied, sizes, fileName

    /// The words of the ledger's evidence.
    public var evidence: String {
      switch self {
      case .sameAddress: "same address"
      case .wordPressSize: "WordPress size family"
      case .proxied: "same address inside a proxy's address"
      case .sizes: "sizes of one address"
      case .fileName: "same file under another folder"
      }
    }
  }

  private static func exact(_ parts: PictureAddress) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(parts.segments.reduce(parts.host.count + 64) { $0 + $1.count + 1 })
    text += parts.host
    for segment in parts.segments {
      text.append(0x2F)
      text += segment
    }
    for pair in parts.query where !SizeQuery.isTracking(pair.name) { append(pair, to: &text) }
    return text
  }

  private static func append(_ pair: PictureAddress.Pair, to text: inout [UInt8]) {
    text.append(0x3F)
    text += pair.name
    text.append(0x3D)
    text += pair.value
  }

  private static let extensions = WordSet(
    ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff", "heic", "jfif", "jxl"])

  /// Takes `.jpg`, `.jpg.webp`, and the `:large` of some hosts off a file's name; false when it has none.
  private static func dropExtension(_ file: inout AddressText) -> Bool {
    if let colon = file.lastIndex(of: 0x3A), file[(colon + 1)...].allSatisfy(\.isLetter), file[..<colon].contains(0x2E) {
      file = AddressText(rebasing: file[..<colon])
    }
    // A list of descriptors that was cut carelessly leaves a comma.
    while let last = file.last, last == 0x2C || last == 0x3B { file = AddressText(rebasing: file.dropLast()) }
    var isFile = false
    for _ in 0..<2 {
      guard let dot = file.lastIndex(of: 0x2E), extensions.contains(file[(dot + 1)...].lazy.map(\.lowercased)) else { break }
      file = AddressText(rebasing: file[..<dot])
      isFile = true
    }
    return isFile
  }

  /// MediaWiki: `/thumb/a/ab/Name.jpg/640px-Name.jpg` is a version of `/a/ab/Name.jpg`.
  private static func unwrapThumbnail(_ folders: inout [AddressText], _ file: inout AddressText) {
    guard let original = folders.last, original.contains(0x2E), file.count > original.count, let mark = file.firstIndex(of: 0x2D),
      file[..<mark].ends(with: "px"), file[(mark + 1)...].starts(with: original)
    else { return }
    file = original
    folders.removeLast()
  }
}
