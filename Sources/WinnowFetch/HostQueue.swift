/// What waits for one host, and what is known of it. Times are seconds of a clock that never goes back.
final class HostQueue {
  enum State { case idle, ready, sleeping, active }

  enum Robots {
    case unknown
    case known(RobotsFile)
  }

  /// Why nothing is asked of the host for some time.
  struct Closure {
    var reason: FetchFailure.Reason
    var text: String
    var until: Double
  }

  let origin: String
  var state = State.idle
  /// The earliest time for the next request.
  var notBefore = 0.0
  /// Until when the host itself asked to be left alone, by Retry-After.
  var pausedUntil = 0.0
  var robots = Robots.unknown
  var robotsExpire = 0.0
  var robotsAttempts = 0
  /// Redirects of robots.txt followed so far.
  var robotsHops = 0
  var closure: Closure?
  /// Requests in a row that got no connection.
  var lostInARow = 0

  /// Redirects and repetitions go first, so that what was begun is brought to its end; the last one is next.
  private var urgent: [PageJob] = []
  private var queue: [PageJob] = []
  private var head = 0

  init(origin: String) { self.origin = origin }

  var isEmpty: Bool { urgent.isEmpty && head == queue.count }

  func append(_ job: PageJob) { queue.append(job) }

  func putFirst(_ job: PageJob) { urgent.append(job) }

  func takeFirst() -> PageJob? {
    if let job = urgent.popLast() { return job }
    guard head < queue.count else { return nil }
    let job = queue[head]
    head += 1
    // Taking from the front without moving the rest each time.
    if head > 64, head * 2 > queue.count {
      queue.removeFirst(head)
      head = 0
    }
    return job
  }

  func takeAll() -> [PageJob] {
    defer { (urgent, queue, head) = ([], [], 0) }
    return urgent.reversed() + queue[head...]
  }
}
