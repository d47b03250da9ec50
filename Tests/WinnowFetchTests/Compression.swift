import CZlib

/// Compressed test bodies.
enum Compression {
  /// - Parameter windowBits: 31 for gzip, 15 for deflate with a zlib header, -15 for deflate without.
  static func deflated(_ bytes: [UInt8], windowBits: Int32 = 31) -> [UInt8] {
    var stream = z_stream()
    guard
      deflateInit2_(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        == Z_OK
    else { return [] }
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
    return input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { room in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        stream.next_out = room.baseAddress
        stream.avail_out = uInt(room.count)
        _ = deflate(&stream, Z_FINISH)
        return Array(room[..<(room.count - Int(stream.avail_out))])
      }
    }
  }
}
