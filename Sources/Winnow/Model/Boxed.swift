/// A large value behind one reference: what holds it is copied with one count, not with one for each text in the value.
struct Boxed<Value: Sendable>: Sendable {
  /// Never changed while another box holds it.
  private final class Storage: @unchecked Sendable {
    // Only a box that holds it alone lets it be changed.
    @exclusivity(unchecked) var value: Value
    init(_ value: Value) { self.value = value }
  }

  private var storage: Storage

  init(_ value: Value) { storage = Storage(value) }

  var value: Value {
    @inline(__always) _read { yield storage.value }
    @inline(__always)
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }
}
