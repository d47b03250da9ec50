/// A piece of a post that may recur in other posts of its site: a leaf, the last or first sentences of one, a picture's address.
struct FooterUnit {
  /// Where a unit stands in its post. The raw value is kept in the low two bits of its key.
  enum Place: UInt64 {
    case inside = 0
    case head = 1
    case tail = 2
  }

  enum Kind {
    case leaf, part, picture
  }

  var kind: Kind
  var block: Int
  /// The unit's bytes in the post; for a picture its block's empty text.
  var range: Range<Int>
  var place: Place
  /// The hash of the folded text; the low two bits are zero.
  var key: UInt64
  var characters: Int

  /// The key with the place in its low bits, as evidence keeps it.
  var placedKey: UInt64 { key | place.rawValue }
}
