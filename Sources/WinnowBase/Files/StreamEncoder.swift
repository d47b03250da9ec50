internal import CZlib
internal import CZstd

/// Compresses a stream piece by piece.
protocol StreamEncoder: AnyObject {
  /// Takes some of `input`, puts something into `output`; with `finish` the input is the last, to be called until `isDone`.
  func encode(_ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, finish: Bool)
    -> (consumed: Int, produced: Int, isDone: Bool)?
}

/// Writes one gzip member without a name and a time, so that the same content gives the same bytes. Level 6.
final class GzipEncoder: StreamEncoder {
  private let stream: UnsafeMutablePointer<z_stream>

  init?() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard
      deflateInit2_(
        stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  func encode(_ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, finish: Bool)
    -> (consumed: Int, produced: Int, isDone: Bool)?
  {
    let given = min(input.count, 1 << 30)
    let room = min(output.count, 1 << 30)
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = UInt32(given)
    stream.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.avail_out = UInt32(room)
    let status = deflate(stream, finish && given == input.count ? Z_FINISH : Z_NO_FLUSH)
    guard status == Z_OK || status == Z_BUF_ERROR || status == Z_STREAM_END else { return nil }
    let consumed = given - Int(stream.pointee.avail_in)
    let isDone = finish ? status == Z_STREAM_END : consumed == input.count && stream.pointee.avail_out > 0
    return (consumed, room - Int(stream.pointee.avail_out), isDone)
  }
}

/// Writes one Zstandard frame with a checksum. Level 3.
final class ZstdEncoder: StreamEncoder {
  private let context: OpaquePointer

  init?() {
    guard let context = ZSTD_createCCtx() else { return nil }
    self.context = context
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
  }

  deinit { ZSTD_freeCCtx(context) }

  func encode(_ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, finish: Bool)
    -> (consumed: Int, produced: Int, isDone: Bool)?
  {
    var from = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var into = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let status = ZSTD_compressStream2(context, &into, &from, finish ? ZSTD_e_end : ZSTD_e_continue)
    guard ZSTD_isError(status) == 0 else { return nil }
    return (from.pos, into.pos, finish ? status == 0 : from.pos == from.size && into.pos < into.size)
  }
}
