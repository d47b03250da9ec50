internal import CShims
import Synchronization

/// Fetches many pages at once, politely: one connection a host, a pause after each page, robots.txt obeyed, nobody's private
/// network touched.
///
/// A fetcher keeps its robots.txt files and pauses for one `run`. It uses one thread, the caller's.
public final class Fetcher: Sendable {
  public let settings: FetchSettings
  private let isCancelled = Atomic<Bool>(false)

  /// Checks the settings and loads libcurl.
  public init(settings: FetchSettings = FetchSettings()) throws(FetchSetupError) {
    if let problem = settings.problem() { throw problem }
    if let reason = winnow_curl_load() { throw .libraryMissing(reason: String(cString: reason)) }
    self.settings = settings
  }

  /// Fetches every request that `next` gives and delivers each exactly once, in the order in which they are done.
  ///
  /// At most `settings.lookAhead` requests are held at a time, so the source may be of any length. `next` should not wait
  /// for anything: transfers stand still meanwhile. An error of either closure ends the run at once, and what was not yet
  /// delivered is dropped.
  /// - Parameters:
  ///   - next: the next request, nil at the end.
  ///   - deliver: takes one outcome.
  /// - Returns: what was done, in numbers.
  @discardableResult
  public func run<Failure: Error>(
    next: () throws(Failure) -> FetchRequest?,
    deliver: (FetchRequest, FetchOutcome) throws(Failure) -> Void
  ) throws(Failure) -> FetchSummary {
    let scheduler = FetchScheduler(settings: settings)
    var isExhausted = false
    while true {
      if isCancelled.load(ordering: .relaxed) {
        scheduler.cancelAll()
        isExhausted = true
      }
      // In small portions, so that a slow source does not keep running transfers waiting for ten thousand requests.
      var portion = 0
      while !isExhausted, portion < 500, scheduler.held < settings.lookAhead {
        guard let request = try next() else {
          isExhausted = true
          break
        }
        scheduler.submit(request)
        portion += 1
      }
      scheduler.step(mayWait: isExhausted || scheduler.held >= settings.lookAhead)
      for (request, outcome) in scheduler.takeCompleted() { try deliver(request, outcome) }
      if isExhausted, scheduler.held == 0 { return scheduler.summary }
    }
  }

  /// Fetches some pages and returns the outcomes in the order of the requests.
  public func fetch(_ requests: [FetchRequest]) -> [FetchOutcome] {
    var outcomes = [FetchOutcome?](repeating: nil, count: requests.count)
    var index = 0
    run(
      next: { () -> FetchRequest? in
        guard index < requests.count else { return nil }
        var request = requests[index]
        request.tag = index
        index += 1
        return request
      },
      deliver: { request, outcome in outcomes[request.tag] = outcome })
    return zip(requests, outcomes).map { request, outcome in
      outcome ?? .failed(.init(reason: .cancelled, message: "\(WebAddress.shown(request.url)): cancelled before it was asked for"))
    }
  }

  /// Makes `run` end soon, in any thread and in a signal handler: what it still holds is delivered as `cancelled`, and no
  /// further request is taken. It stays cancelled.
  public func cancel() { isCancelled.store(true, ordering: .relaxed) }
}
