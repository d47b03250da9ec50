import Synchronization
import WinnowBase

/// The keys of a post's first pictures, made once: extraction looks for the lead picture among them, and later all are compared.
///
/// What an address's key is depends on the address alone, so copies of a post may share a shelf.
final class PictureKeyShelf: Sendable {
  /// Most posts have fewer; a gallery of thousands need not be remembered.
  private static let most = 64

  private struct Keys {
    var addresses: [UInt64] = []
    var keys: [PictureKey] = []
  }

  private let known = Mutex(Keys())

  /// The key of an address.
  func key(of address: String) -> PictureKey {
    let hash = Hash64.of(address)
    return known.withLock { known in
      if let place = known.addresses.firstIndex(of: hash) { return known.keys[place] }
      let key = PictureKey(address)
      if known.keys.count < Self.most {
        known.addresses.append(hash)
        known.keys.append(key)
      }
      return key
    }
  }
}
