/// The hosts that wait for their time, the earliest first; a binary heap.
struct SleepingHosts {
  private var heap: [(time: Double, number: Int, host: HostQueue)] = []
  private var count = 0

  /// When the first one wakes.
  var firstTime: Double? { heap.first?.time }

  mutating func insert(_ host: HostQueue, until time: Double) {
    count += 1
    heap.append((time, count, host))
    var index = heap.count - 1
    while index > 0, isBefore(index, (index - 1) / 2) {
      heap.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  /// The first host whose time has come.
  mutating func wake(at now: Double) -> HostQueue? {
    guard let first = heap.first, first.time <= now else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first.host }
    heap[0] = last
    var index = 0
    while true {
      var least = index
      for child in [2 * index + 1, 2 * index + 2] where child < heap.count && isBefore(child, least) { least = child }
      if least == index { return first.host }
      heap.swapAt(index, least)
      index = least
    }
  }

  /// Those that went to sleep first come first among equals, so that the order does not depend on the heap.
  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    (heap[a].time, heap[a].number) < (heap[b].time, heap[b].number)
  }
}
