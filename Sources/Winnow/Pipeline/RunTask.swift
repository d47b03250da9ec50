import WinnowBase

/// What goes to the worker threads, and what comes back. A task is a handful of entries, so that small posts do not cost a lock each.
enum RunEntry: Sendable {
  /// An item to read and clean. `remembered` is what the state knows of it, to find it unchanged by its digest.
  case item(SourceItem, remembered: RunState.Remembered?)
  /// An item that is as the state remembers it.
  case known(SourceItem, RunState.Remembered, verdict: UInt64)
  /// A record of the spill.
  case spilled([UInt8])
}

/// An entry after the first pass: what the second needs of it.
enum SurveyedEntry {
  case work(PostProcessor.Work, RunFooting)
  case failed([UInt8], code: String, RunFooting)
  case known(SourceItem, RunState.Remembered)
}

/// What the state will remember an item by.
struct RunFooting: Sendable {
  var key: String
  var stamp: FileStamp?
  var digest: [UInt8]
  var contributions: [[UInt8]]
  var pictures = PictureFooting()
}

/// A task that is done.
struct FinishedTask: Sendable {
  var entries: [FinishedEntry] = []
  /// The output of the entries that were cleaned, one behind the other in their order.
  var output: [UInt8] = []
}

/// An entry that is done.
enum FinishedEntry: Sendable {
  /// The result is without its output, which stands in the task's at these places.
  case cleaned(RunFooting, RunState.Result, output: Range<Int>, failure: String?)
  /// The state holds the result. `restamp`: the bytes are as remembered though the file's stamp is not.
  case unchanged(RunFooting, restamp: Bool)
}

extension SurveyedEntry {
  func encoded() -> [UInt8] {
    var out = ByteEncoder()
    switch self {
    case .work(let work, let footing):
      out.integer(0)
      footing.encode(to: &out)
      PostCodec.encode(work.post, work.ledger, to: &out)
    case .failed(let line, let code, let footing):
      out.integer(1)
      footing.encode(to: &out)
      out.bytes(line)
      out.text(code)
    case .known(let item, let remembered):
      out.integer(2)
      RunFooting(
        key: item.key, stamp: remembered.stamp, digest: remembered.digest, contributions: remembered.contributions,
        pictures: remembered.pictures
      ).encode(to: &out)
      item.encode(to: &out)
    }
    return out.bytes
  }

  /// Whether a record is of an item that the state remembers, without decoding it.
  static func isKnown(_ record: [UInt8]) -> Bool {
    var from = ByteDecoder(Array(record.prefix(1)))
    return from.integer() == 2
  }

  init?(encoded: [UInt8]) {
    var from = ByteDecoder(encoded)
    guard let form = from.integer(), let footing = RunFooting(&from) else { return nil }
    switch form {
    case 0:
      guard let (post, ledger) = PostCodec.decode(&from) else { return nil }
      self = .work(PostProcessor.Work(post: post, ledger: ledger), footing)
    case 1:
      guard let line = from.bytes(), let code = from.text() else { return nil }
      self = .failed(line, code: code, footing)
    default:
      guard let item = SourceItem(&from) else { return nil }
      self = .known(
        item,
        RunState.Remembered(
          stamp: footing.stamp, digest: footing.digest, contributions: footing.contributions, pictures: footing.pictures))
    }
  }
}

extension RunFooting {
  func encode(to out: inout ByteEncoder) {
    out.text(key)
    out.flag(stamp != nil)
    if let stamp {
      out.integer(Int(stamp.size))
      out.integer(Int(stamp.nanoseconds))
      out.integer(Int(truncatingIfNeeded: stamp.inode))
    }
    out.bytes(digest)
    out.list(contributions) { $0.bytes($1) }
    pictures.encode(to: &out)
  }

  init?(_ from: inout ByteDecoder) {
    guard let key = from.text(), let hasStamp = from.flag() else { return nil }
    self.key = key
    if hasStamp {
      guard let size = from.integer(), let time = from.integer(), let inode = from.integer() else { return nil }
      stamp = FileStamp(size: Int64(size), nanoseconds: Int64(time), inode: UInt64(bitPattern: Int64(inode)))
    }
    guard let digest = from.bytes(), let contributions = from.list({ $0.bytes() }), let pictures = PictureFooting(&from) else {
      return nil
    }
    self.digest = digest
    self.contributions = contributions
    self.pictures = pictures
  }
}

extension SourceItem {
  func encode(to out: inout ByteEncoder) {
    PostCodec.encode(identity, to: &out)
    switch content {
    case .file(let path):
      out.integer(0)
      out.text(path)
    case .bytes(let bytes):
      out.integer(1)
      out.bytes(bytes)
    case .record(let bytes):
      out.integer(2)
      out.bytes(bytes)
    case .address(let url):
      out.integer(3)
      out.text(url)
    case .failed(let failure):
      out.integer(4)
      out.text(failure.code)
      out.text(failure.message)
    }
    out.text(contentType)
    out.list(claims) { PostCodec.encode($1, to: &$0) }
    fields.encode(to: &out)
    RunFooting(key: key, stamp: stamp, digest: [], contributions: []).encode(to: &out)
  }

  init?(_ from: inout ByteDecoder) {
    guard let identity = PostCodec.identity(&from), let form = from.integer() else { return nil }
    let content: Content
    switch form {
    case 0:
      guard let path = from.text() else { return nil }
      content = .file(path)
    case 1, 2:
      guard let bytes = from.bytes() else { return nil }
      content = form == 1 ? .bytes(bytes) : .record(bytes)
    case 3:
      guard let url = from.text() else { return nil }
      content = .address(url)
    default:
      guard let code = from.text(), let message = from.text() else { return nil }
      content = .failed(ReadFailure(code, message))
    }
    guard let contentType = from.optionalText(), let claims = from.list({ PostCodec.claim(&$0) }),
      let fields = RecordMapping(&from),
      let footing = RunFooting(&from)
    else { return nil }
    self.init(key: footing.key, content: content, identity: identity, contentType: contentType)
    self.claims = claims
    self.fields = fields
    stamp = footing.stamp
  }

  /// A hash of all that decides how the item is read besides its bytes.
  var contextHash: UInt64 {
    var hash = Hash64()
    var out = ByteEncoder()
    var identity = identity
    // When it was fetched is told in the output, but a page that did not change is not cleaned again for it.
    identity.fetchedAt = nil
    // Nor for the folder's being moved.
    identity.root = nil
    PostCodec.encode(identity, to: &out)
    out.text(contentType)
    out.list(claims) { PostCodec.encode($1, to: &$0) }
    fields.encode(to: &out)
    hash.update(out.bytes)
    return hash.finish()
  }
}
