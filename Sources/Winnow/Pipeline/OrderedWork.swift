import Dispatch
import Glibc

/// Work done by several threads whose results come out in the order in which the tasks went in.
///
/// The calling thread feeds tasks and takes results; at most `slots` tasks are between the two, so memory stays bounded however far
/// one task falls behind. With one thread everything runs on the calling thread.
enum OrderedWork {
  /// Tasks between feeding and taking, at the most: enough that one slow post does not idle the other threads.
  static let slots = 64

  /// Runs `work` over all tasks that `next` gives, and `consume` over the results, in order. An error of `next` or `consume` ends the
  /// run once the tasks under way are done; no further task starts.
  ///
  /// - Parameter loads: what the first task would wait for. The threads share it before they begin; one thread alone leaves it to the
  ///   tasks, which may not need all of it.
  static func run<Task: Sendable, Result: Sendable, Failure: Error>(
    threads: Int, loads: [@Sendable () -> Void] = [], next: () throws(Failure) -> Task?, work: @escaping @Sendable (Task) -> Result,
    consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    guard threads > 1 else {
      while let task = try next() { try consume(work(task)) }
      return
    }
    let ring = Ring<Task, Result>(slots: slots)
    let group = DispatchGroup()
    for number in 0..<threads {
      let thread = DispatchQueue(label: "winnow.worker", qos: .userInitiated)
      thread.async(group: group) {
        for place in stride(from: number, to: loads.count, by: threads) { loads[place]() }
        while let (place, task) = ring.take() { ring.give(work(task), at: place) }
      }
    }
    defer {
      ring.close()
      group.wait()
    }
    var fed = 0
    var taken = 0
    var ended = false
    while true {
      while !ended, fed - taken < slots {
        guard let task = try next() else {
          ended = true
          break
        }
        ring.put(task, at: fed)
        fed += 1
        // A result that is ready goes out at once, so that the consumer's work overlaps the feeding.
        if let result = ring.result(at: taken, wait: false) {
          taken += 1
          try consume(result)
        }
      }
      guard taken < fed else { return }
      if let result = ring.result(at: taken, wait: true) {
        taken += 1
        try consume(result)
      }
    }
  }
}

/// A ring of places that tasks go into and results come out of, guarded by one lock.
private final class Ring<Task: Sendable, Result: Sendable>: @unchecked Sendable {
  // `@unchecked`: every stored property below is touched with `lock` held.
  private var tasks: [(Int, Task)] = []
  private var head = 0
  private var results: [Result?]
  private var isClosed = false
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let hasTask = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let hasResult = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(slots: Int) {
    results = Array(repeating: nil, count: slots)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(hasTask, nil)
    pthread_cond_init(hasResult, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(hasTask)
    pthread_cond_destroy(hasResult)
    lock.deallocate()
    hasTask.deallocate()
    hasResult.deallocate()
  }

  func put(_ task: Task, at place: Int) {
    pthread_mutex_lock(lock)
    tasks.append((place, task))
    pthread_cond_signal(hasTask)
    pthread_mutex_unlock(lock)
  }

  /// The next task, waiting for one; nil once the ring is closed.
  func take() -> (Int, Task)? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while head == tasks.count {
      if isClosed { return nil }
      pthread_cond_wait(hasTask, lock)
    }
    if isClosed { return nil }
    let task = tasks[head]
    head += 1
    if head == tasks.count || head >= OrderedWork.slots {
      tasks.removeFirst(head)
      head = 0
    }
    return task
  }

  func give(_ result: Result, at place: Int) {
    pthread_mutex_lock(lock)
    results[place % results.count] = result
    pthread_cond_signal(hasResult)
    pthread_mutex_unlock(lock)
  }

  func result(at place: Int, wait: Bool) -> Result? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    let slot = place % results.count
    while results[slot] == nil {
      guard wait else { return nil }
      pthread_cond_wait(hasResult, lock)
    }
    defer { results[slot] = nil }
    return results[slot]
  }

  func close() {
    pthread_mutex_lock(lock)
    isClosed = true
    pthread_cond_broadcast(hasTask)
    pthread_mutex_unlock(lock)
  }
}
