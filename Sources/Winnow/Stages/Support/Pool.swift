import Synchronization

/// Things that outlive a page and are used by one thread at a time: each takes one and gives it back.
final class Pool<Item: Sendable>: Sendable {
  private let free = Mutex<[Item]>([])
  private let make: @Sendable () -> Item

  init(_ make: @escaping @Sendable () -> Item) { self.make = make }

  func take() -> Item { free.withLock { $0.popLast() } ?? make() }

  func give(_ item: Item) { free.withLock { $0.append(item) } }
}
