// The canonical form, little-endian: the byte `version`; for each site by ascending key: its key, level, count of stories; for each story by
// ascending hash: its hash, order, count of keys and the keys, ascending.
extension FooterEvidence {
  /// Rises whenever the same text gives other keys.
  private static let version: UInt8 = 4

  public func encoded() -> [UInt8] {
    var bytes: [UInt8] = [Self.version]
    for (key, site) in sites.sorted(by: { $0.key < $1.key }) where !site.stories.isEmpty || site.level > 0 {
      Self.put(key, &bytes)
      bytes.append(site.level)
      Self.put(UInt64(site.stories.count), &bytes)
      for (hash, story) in site.stories.sorted(by: { $0.key < $1.key }) {
        Self.put(hash, &bytes)
        Self.put(story.order, &bytes)
        Self.put(UInt64(story.keys.count), &bytes)
        for unit in story.keys { Self.put(unit, &bytes) }
      }
    }
    return bytes
  }

  public init?(encoded bytes: [UInt8]) {
    self.init()
    guard bytes.first == Self.version else { return nil }
    var at = 1
    var lastSite: UInt64?
    while at < bytes.count {
      guard let key = Self.take(bytes, &at), at < bytes.count, lastSite.map({ $0 < key }) ?? true else { return nil }
      lastSite = key
      var site = Site()
      site.level = bytes[at]
      at += 1
      guard site.level < 64, let count = Self.take(bytes, &at), count <= UInt64(Self.capacity(sites: 0)) else { return nil }
      for _ in 0..<count {
        guard let hash = Self.take(bytes, &at), let order = Self.take(bytes, &at), let units = Self.take(bytes, &at),
          units <= UInt64(bytes.count - at) / 8
        else { return nil }
        var keys: [UInt64] = []
        keys.reserveCapacity(Int(units))
        for _ in 0..<units {
          guard let unit = Self.take(bytes, &at), keys.last.map({ $0 < unit }) ?? true else { return nil }
          keys.append(unit)
        }
        guard site.stories.updateValue(Story(order: order, keys: keys), forKey: hash) == nil else { return nil }
      }
      sites[key] = site
    }
  }

  private static func put(_ value: UInt64, _ bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func take(_ bytes: [UInt8], _ at: inout Int) -> UInt64? {
    guard bytes.count - at >= 8 else { return nil }
    defer { at += 8 }
    return bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt64.self)) }
  }
}
