internal import CNettle

/// A SHA-256 digest (FIPS 180-4): the name of some bytes that nobody can forge.
public struct Digest: Sendable, Hashable, CustomStringConvertible {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// 64 lower-case hexadecimal digits.
  public var hex: String { HexDigit.text(bytes) }

  /// The hexadecimal digits.
  public var description: String { hex }

  /// The digest of bytes.
  public init(of bytes: UnsafeBufferPointer<UInt8>) {
    var digester = Digester()
    digester.update(bytes)
    self = digester.finish()
  }

  /// The digest of bytes.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { Digest(of: $0) }
  }

  /// The digest of the UTF-8 bytes of a text.
  public init(of text: String) { self.init(of: Array(text.utf8)) }

  fileprivate init(raw: [UInt8]) { bytes = raw }
}

/// Takes a SHA-256 digest piece by piece.
public struct Digester: Sendable {
  private var context = sha256_ctx()

  /// A digester that has seen nothing.
  public init() { nettle_sha256_init(&context) }

  /// Takes more bytes.
  public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let base = bytes.baseAddress { nettle_sha256_update(&context, bytes.count, base) }
  }

  /// Takes more bytes.
  public mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { update($0) } }

  /// The digest of everything so far. The digester can go on.
  public func finish() -> Digest {
    var copy = context
    return Digest(
      raw: [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
        nettle_sha256_digest(&copy, 32, buffer.baseAddress)
        count = 32
      })
  }
}
