import Synchronization
import WinnowBase

/// What can be told of a picture from its file alone.
public struct PictureLook: Sendable, Hashable {
  /// SHA-256 of the file's bytes.
  public let content: Digest
  public let format: PictureFormat
  /// Pixels; 0 for formats whose size is not read.
  public let width: Int
  public let height: Int
  /// Nil where the picture was not decoded; then `problem` says why, unless nobody asked for it.
  public let hash: PerceptualHash?
  /// Why there is no hash.
  public let problem: PictureProblem?

  /// Looks at a file's bytes. `isDecoded` false asks for no hash. Throws where the bytes are no picture.
  public init(_ bytes: [UInt8], isDecoded: Bool = true) throws(PictureProblem) {
    let head = try bytes.withUnsafeBufferPointer { buffer throws(PictureProblem) in
      guard let format = PictureFormat(buffer) else { throw .noPicture }
      return format
    }
    format = head
    content = Digest(of: bytes)
    var size = (width: 0, height: 0)
    var hash: PerceptualHash?
    var problem: PictureProblem?
    do throws(PictureProblem) {
      hash = try bytes.withUnsafeBufferPointer { buffer throws(PictureProblem) in
        size = try PictureDecoder.size(of: buffer, head)
        guard isDecoded, min(size.width, size.height) >= PerceptualHash.leastSide else { return nil }
        return PerceptualHash(try PictureDecoder.luma(of: buffer, head, size))
      }
    } catch {
      problem = error
    }
    (width, height, self.hash, self.problem) = (size.width, size.height, hash, problem)
  }

  /// Why two pictures are the same.
  public enum Relation: Sendable, Hashable {
    case sameContent
    case sameLook(distance: Int, quality: Int)
  }

  /// How two pictures are one; nil when they are not, or when nothing is known that would tell.
  ///
  /// `distance`: the bits in which the hashes of one picture's versions differ at the most. A picture of another shape is another
  /// picture however alike the two look, for a hash knows no shape.
  public func relation(to other: PictureLook, distance limit: Int = PerceptualHash.sameDistance) -> Relation? {
    if content == other.content { return .sameContent }
    guard let hash, let theirs = other.hash, hash.isTrusted, theirs.isTrusted, hasShape(of: other) else { return nil }
    let distance = hash.distance(to: theirs)
    return distance <= limit ? .sameLook(distance: distance, quality: min(hash.quality, theirs.quality)) : nil
  }

  /// Whether one is the other scaled, give or take the rounding to whole pixels and two hundredths.
  private func hasShape(of other: PictureLook) -> Bool {
    let (small, large) = width <= other.width ? (self, other) : (other, self)
    let expected = Double(large.height) * Double(small.width) / Double(large.width)
    return abs(expected - Double(small.height)) <= 1 + 0.02 * expected
  }
}

/// Decodes pictures, within `PictureLimits`.
enum PictureDecoder {
  private static let alone = Mutex<Void>(())

  /// Width and height as the header says; zeros for formats without a decoder.
  static func size(of bytes: UnsafeBufferPointer<UInt8>, _ format: PictureFormat) throws(PictureProblem) -> (
    width: Int, height: Int
  ) {
    switch format {
    case .jpeg: try JPEGDecoder.size(of: bytes)
    case .png: try PNGDecoder.size(of: bytes)
    case .webp: try WebPDecoder.size(of: bytes)
    case .gif where bytes.count >= 10: (Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
    default: (0, 0)
    }
  }

  static func luma(of bytes: UnsafeBufferPointer<UInt8>, _ format: PictureFormat, _ size: (width: Int, height: Int))
    throws(PictureProblem) -> Luma
  {
    let (pixels, overflows) = size.width.multipliedReportingOverflow(by: size.height)
    if overflows || pixels > PictureLimits.pixels { throw .tooLarge(width: size.width, height: size.height) }
    guard pixels >= PictureLimits.alonePixels else { return try decoded(bytes, format, size) }
    let result: Result<Luma, PictureProblem> = alone.withLock { _ in
      do throws(PictureProblem) {
        return .success(try decoded(bytes, format, size))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, _ format: PictureFormat, _ size: (width: Int, height: Int))
    throws(PictureProblem) -> Luma
  {
    switch format {
    case .jpeg: try JPEGDecoder.luma(of: bytes, size)
    case .png: try PNGDecoder.luma(of: bytes)
    case .webp: try WebPDecoder.luma(of: bytes, size)
    default: throw .unsupported(format)
    }
  }
}
