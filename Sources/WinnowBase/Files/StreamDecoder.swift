internal import CZlib
internal import CZstd

/// Decompresses a stream piece by piece.
protocol StreamDecoder: AnyObject {
  /// Takes some of `input`, puts something into `output`, and says how much of both; nil where the data is damaged.
  func decode(_ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer) -> (consumed: Int, produced: Int)?
  /// Whether the input may end here.
  var isComplete: Bool { get }
  /// The format's name for messages.
  var name: String { get }
}

/// Reads gzip, any number of members one after the other. Anything else after a member is padding and skipped, as gzip does.
final class GzipDecoder: StreamDecoder {
  private let stream: UnsafeMutablePointer<z_stream>
  private var atMemberStart = true
  private var inPadding = false
  private var members = 0

  let name = "gzip"
  var isComplete: Bool { atMemberStart }

  init?() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  func decode(_ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer) -> (consumed: Int, produced: Int)? {
    if inPadding { return (input.count, 0) }
    if atMemberStart {
      guard let first = input.first else { return (0, 0) }
      if members > 0, first != 0x1F {
        inPadding = true
        return (input.count, 0)
      }
      atMemberStart = false
    }
    let given = min(input.count, 1 << 30)
    let room = min(output.count, 1 << 30)
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = UInt32(given)
    stream.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.avail_out = UInt32(room)
    let status = inflate(stream, Z_NO_FLUSH)
    guard status == Z_OK || status == Z_BUF_ERROR || status == Z_STREAM_END else { return nil }
    let result = (given - Int(stream.pointee.avail_in), room - Int(stream.pointee.avail_out))
    if status == Z_STREAM_END {
      inflateReset(stream)
      atMemberStart = true
      members += 1
    }
    return result
  }
}

/// Reads Zstandard, any number of frames one after the other, with windows of at most 128 MiB.
final class ZstdDecoder: StreamDecoder {
  private let context: OpaquePointer
  let name = "Zstandard"
  private(set) var isComplete = true

  init?() {
    guard let context = ZSTD_createDCtx() else { return nil }
    self.context = context
  }

  deinit { ZSTD_freeDCtx(context) }

  func decode(_ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer) -> (consumed: Int, produced: Int)? {
    if input.isEmpty, isComplete { return (0, 0) }
    var from = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var into = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let status = ZSTD_decompressStream(context, &into, &from)
    guard ZSTD_isError(status) == 0 else { return nil }
    isComplete = status == 0
    return (from.pos, into.pos)
  }
}
