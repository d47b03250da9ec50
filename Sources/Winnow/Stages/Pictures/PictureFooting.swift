import WinnowBase

/// The places where pictures of a post were looked for, and what lay there: while that is the same, so is what was made of the post.
struct PictureFooting: Sendable, Equatable {
  /// Paths, each once, ascending.
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
        }
      }
    }
    self.places = places.sorted()
    digest = Self.digest(self.places, stages)
  }

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
