internal import CShims
internal import CZlib

/// Takes gzip, deflate or Brotli off a body while it arrives.
///
/// libcurl would do so as well, but takes a compressed body that breaks off for a whole one and gives no ratio to judge.
final class ContentDecoder {
  enum Coding { case gzip, deflate, brotli }

  /// What went wrong with a body.
  enum Problem: Error { case broken, tooLarge, expands }

  /// The decoded bytes so far.
  private(set) var output: [UInt8] = []
  /// Whether the compressed data came to its own end.
  private(set) var isFinished = false

  private let coding: Coding
  private let maxBytes: Int
  private let maxRatio: Int
  private var received = 0
  private var stream: UnsafeMutablePointer<z_stream>?
  private var brotli: UnsafeMutableRawPointer?
  private var window = [UInt8](repeating: 0, count: 64 << 10)
  /// The first bytes of a body, kept until there are enough to tell deflate with a header from deflate without.
  private var held: [UInt8] = []
  private var started = false

  /// The codings of a Content-Encoding header that this build can undo; nil where one is unknown or several are stacked.
  static func coding(named name: String) -> Coding?? {
    switch name.lowercased() {
    case "", "identity", "none": .some(.none)
    case "gzip", "x-gzip": .gzip
    case "deflate": .deflate
    case "br": winnow_brotli_available() != 0 ? .brotli : .none
    default: .none
    }
  }

  /// The value of Accept-Encoding.
  static var accepted: String { winnow_brotli_available() != 0 ? "gzip, deflate, br" : "gzip, deflate" }

  init(_ coding: Coding, maxBytes: Int, maxRatio: Int) {
    self.coding = coding
    self.maxBytes = maxBytes
    self.maxRatio = maxRatio
  }

  deinit {
    if let stream {
      inflateEnd(stream)
      stream.deinitialize(count: 1)
      stream.deallocate()
    }
    if let brotli { winnow_brotli_free(brotli) }
  }

  /// Decodes the next bytes.
  func append(_ bytes: UnsafeBufferPointer<UInt8>) throws(Problem) {
    received &+= bytes.count
    if started {
      try decode(bytes)
      return
    }
    held.append(contentsOf: bytes)
    guard held.count >= 2 else { return }
    try start()
    let first = held
    held = []
    let result = first.withUnsafeBufferPointer { buffer -> Problem? in
      do throws(Problem) { try decode(buffer) } catch { return error }
      return nil
    }
    if let result { throw result }
  }

  /// Hands out the decoded bytes once the last ones have been appended; an empty body is whole.
  func finish() throws(Problem) -> [UInt8] {
    guard isFinished || received == 0 else { throw .broken }
    return output
  }

  private func start() throws(Problem) {
    started = true
    if coding == .brotli {
      brotli = winnow_brotli_new()
      if brotli == nil { throw .broken }
      return
    }
    let pointer = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    pointer.initialize(to: z_stream())
    // 32 lets zlib recognise gzip and zlib headers by itself. Servers send deflate with a zlib header and without.
    let isRaw = coding == .deflate && !(held[0] & 0x0F == 8 && (Int(held[0]) << 8 | Int(held[1])) % 31 == 0)
    guard inflateInit2_(pointer, isRaw ? -15 : 15 + 32, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      pointer.deallocate()
      throw .broken
    }
    stream = pointer
  }

  private func decode(_ bytes: UnsafeBufferPointer<UInt8>) throws(Problem) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
    if coding == .brotli { try decodeBrotli(base, bytes.count) } else { try inflate(base, bytes.count) }
  }

  private func inflate(_ base: UnsafePointer<UInt8>, _ count: Int) throws(Problem) {
    guard let stream else { throw .broken }
    stream.pointee.next_in = UnsafeMutablePointer(mutating: base)
    stream.pointee.avail_in = uInt(count)
    while true {
      if isFinished {
        // A second member may follow (RFC 1952, 2.2); anything else behind the end is padding.
        guard stream.pointee.avail_in > 0, coding == .gzip, stream.pointee.next_in[0] == 0x1F else { return }
        guard inflateReset(stream) == Z_OK else { throw .broken }
        isFinished = false
      }
      let (status, produced) = window.withUnsafeMutableBufferPointer { room -> (Int32, Int) in
        stream.pointee.next_out = room.baseAddress
        stream.pointee.avail_out = uInt(room.count)
        let status = CZlib.inflate(stream, Z_NO_FLUSH)
        return (status, room.count - Int(stream.pointee.avail_out))
      }
      try take(produced)
      switch status {
      case Z_STREAM_END: isFinished = true
      case Z_OK: if stream.pointee.avail_in == 0, stream.pointee.avail_out > 0 { return }
      case Z_BUF_ERROR: return
      default: throw .broken
      }
    }
  }

  private func decodeBrotli(_ base: UnsafePointer<UInt8>, _ count: Int) throws(Problem) {
    guard let brotli else { throw .broken }
    if isFinished { return }
    var input: UnsafePointer<UInt8>? = base
    var left = count
    while true {
      let (status, produced) = window.withUnsafeMutableBufferPointer { room -> (Int32, Int) in
        var next = room.baseAddress
        var available = room.count
        let status = winnow_brotli_decode(brotli, &left, &input, &available, &next)
        return (status, room.count - available)
      }
      try take(produced)
      switch status {
      case 1:
        isFinished = true
        return
      case 2: return
      case 3: continue
      default: throw .broken
      }
    }
  }

  private func take(_ count: Int) throws(Problem) {
    guard count > 0 else { return }
    let size = output.count &+ count
    if size > maxBytes { throw .tooLarge }
    // Short bodies compress to almost nothing without any malice.
    if size > 1 << 20, size / maxRatio > received { throw .expands }
    output.append(contentsOf: window[..<count])
  }
}
