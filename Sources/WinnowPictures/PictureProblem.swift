/// Why a picture could not be looked at. The description is a factual clause for the ledger.
public enum PictureProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// No picture by its first bytes; an error page, for instance.
  case noPicture
  /// A format that has no decoder here.
  case unsupported(PictureFormat)
  /// Cut short, or damaged; with the decoder's words.
  case damaged(String)
  /// More pixels than are decoded.
  case tooLarge(width: Int, height: Int)
  /// A file of more bytes than are read.
  case tooManyBytes(limit: Int)
  /// More passes over the pixels than a picture needs.
  case tooManyScans(Int)
  case animated
  /// The file, or the fetched page, could not be had.
  case unreadable(String)

  public var description: String {
    switch self {
    case .noPicture: "the file is no picture"
    case .unsupported(let format): "\(format.rawValue) pictures are compared by their bytes only"
    case .damaged(let why): "the picture is cut short or damaged: \(why)"
    case .tooLarge(let width, let height): "\(width) by \(height) pixels are more than the \(PictureLimits.pixels) that are decoded"
    case .tooManyBytes(let limit): "the file is larger than \(limit) bytes"
    case .tooManyScans(let count): "the picture is drawn in \(count) passes"
    case .animated: "the picture is animated"
    case .unreadable(let why): why
    }
  }
}

/// What decoding may cost at the most. Pictures beyond it are compared by address and bytes only.
public enum PictureLimits {
  /// Bytes of a file: larger than any picture that a page shows.
  public static let bytes = 32 << 20
  /// Pixels: a 40-megapixel camera's picture. A progressive JPEG of them takes 240 MB while it is decoded, a PNG 160 MB.
  public static let pixels = 40_000_000
  /// Pixels times the passes of a progressive JPEG; the usual ten passes over the largest picture take about four seconds.
  public static let scannedPixels = 400_000_000
  /// From this many pixels on one picture at a time is decoded, so that threads do not add up their memory.
  public static let alonePixels = 8_000_000
}
