import WinnowBase

/// The places where pictures of a post were looked for, and what lay there: while that is the same, so is what was made of the post.
struct PictureFooting: Sendable, Equatable {
  /// Paths and, where pictures are fetched, addresses, each once, ascending.
  var places: [String] = []
  /// A digest over the stamps of the places.
  var digest: UInt64 = 0

  /// Empty where no stage looks at files.
  init() {}

  init(_ post: Post, _ stages: [DedupeImages]) {
    var places: Set<String> = []
    for stage in stages {
      for picture in post.pictures {
        for address in [picture.address] + picture.versions {
          places.formUnion(PictureFiles.paths(of: address, in: post.identity, folder: stage.pictures))
          // Only one address of a family is fetched.
          if let store = stage.shelf.store, let url = PictureFiles.webAddress(of: address), store.stamp(of: url) != 0 {
            places.insert(url)
          }
        }
      }
    }
    self.places = places.sorted()
    digest = Self.digest(self.places, stages)
  }

  /// The addresses that were asked for.
  var fetched: [String] { places.filter { PictureFiles.webAddress(of: $0) != nil } }

  /// Whether all lies there as it did.
  func holds(for stages: [DedupeImages]) -> Bool { digest == Self.digest(places, stages) }

  private static func digest(_ places: [String], _ stages: [DedupeImages]) -> UInt64 {
    guard !places.isEmpty else { return 0 }
    var hash = Hash64(seed: 2)
    for stage in stages {
      for place in places { hash.update(stage.shelf.stamp(of: place)) }
    }
    return hash.finish()
  }
}

extension PictureFooting {
  func encode(to out: inout ByteEncoder) {
    out.list(places) { $0.text($1) }
    out.integer(Int(truncatingIfNeeded: digest))
  }

  init?(_ from: inout ByteDecoder) {
    guard let places = from.list({ $0.text() }), let digest = from.integer() else { return nil }
    (self.places, self.digest) = (places, UInt64(truncatingIfNeeded: digest))
  }
}
