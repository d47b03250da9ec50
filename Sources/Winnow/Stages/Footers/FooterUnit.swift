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

  /// What of the text the key was made of.
  enum Form {
    /// All of it, numbers and months aside.
    case whole
    /// The first words and the last, with a slot between.
    case frame
    /// The first words, a slot behind; the last words, a slot before.
    case opening, ending
    /// The text and its neighbours: a sequence of two lines or three.
    case pair
    /// Of a picture, the bytes of its file, or a part of the hash of its look: it goes by other names in other posts.
    case content, look
  }

  var kind: Kind
  var form: Form
  var block: Int
  /// The unit's bytes in the post; for a picture its block's empty text.
  var range: Range<Int>
  var place: Place
  /// The hash of the folded text; the low two bits are zero.
  var key: UInt64
  var characters: Int
  /// Whether the unit is known to be one sentence.
  var isSentence = false
  /// The block of the picture that a short leaf stands right behind: the leaf is a caption or a credit, unless it stands elsewhere in most
  /// posts, or the picture is decorative.
  var picture: Int?

  /// The low bits of a key whose unit stands beside a picture.
  static let beside: UInt64 = 3

  /// The key with the place in its low bits, as evidence keeps it.
  var placedKey: UInt64 { key | (picture != nil ? Self.beside : place.rawValue) }
}
