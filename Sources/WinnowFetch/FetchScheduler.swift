internal import CLibCurl
import Glibc

/// Decides which host is asked next, and what an answer means. One thread.
///
/// A host is idle, ready in its turn, asleep until its pause is over, or active with its only request. Ready hosts take turns,
/// so a host with thousands of pages does not keep the others waiting.
final class FetchScheduler {
  private(set) var summary = FetchSummary()
  /// Requests taken and not yet completed.
  private(set) var held = 0

  private let settings: FetchSettings
  private let agent: String
  private let multi: CurlMulti?
  private var hosts: [String: HostQueue] = [:]
  private var ready: [HostQueue] = []
  private var readyHead = 0
  private var sleeping = SleepingHosts()
  private var completed: [(FetchRequest, FetchOutcome)] = []

  /// Idle hosts are forgotten above this many; their robots.txt would be read again.
  private static let maxKnownHosts = 20_000
  /// How long a host that could not be reached is left alone.
  private static let closureTime = 600.0
  /// How many requests in a row without a connection close a host.
  private static let maxLostInARow = 3

  init(settings: FetchSettings) {
    self.settings = settings
    agent = settings.productToken
    multi = CurlMulti(connections: settings.concurrency)
  }

  /// Takes a request.
  func submit(_ request: FetchRequest) {
    held += 1
    do throws(FetchFailure) {
      let address = try WebAddress(request.url)
      enqueue(PageJob(request: request, address: address), first: false)
    } catch {
      complete(request, .failed(error))
    }
  }

  /// Hands out what has been completed since the last call.
  func takeCompleted() -> [(FetchRequest, FetchOutcome)] {
    defer { completed = [] }
    return completed
  }

  /// Starts what may start, moves transfers on and takes their results.
  /// - Parameter mayWait: whether to wait for up to a quarter of a second when there is nothing to do or to deliver.
  func step(mayWait: Bool) {
    guard let multi else {
      failAll(.connection, "libcurl cannot start: out of memory or of file descriptors")
      return
    }
    startReady()
    multi.perform()
    collect(multi)
    startReady()
    guard mayWait, completed.isEmpty, held > 0 else { return }
    // Not longer, so that cancelling works without waking this thread.
    var wait = 0.25
    if let first = sleeping.firstTime { wait = min(wait, max(0, first - Self.now())) }
    multi.wait(milliseconds: Int((wait * 1_000).rounded(.up)))
  }

  /// Completes everything as cancelled.
  func cancelAll() {
    for transfer in multi?.stopAll() ?? [] {
      if case .page(let job) = transfer.purpose { cancel(job) }
    }
    for host in hosts.values.sorted(by: { $0.origin < $1.origin }) {
      for job in host.takeAll() { cancel(job) }
    }
  }

  private func cancel(_ job: PageJob) {
    fail(job, .cancelled, "cancelled before it was done")
  }

  private func failAll(_ reason: FetchFailure.Reason, _ text: String) {
    for host in hosts.values {
      for job in host.takeAll() { fail(job, reason, text) }
    }
  }

  // MARK: Hosts

  private func enqueue(_ job: PageJob, first: Bool) {
    let host = host(job.address.origin)
    if first { host.putFirst(job) } else { host.append(job) }
    if host.state == .idle { schedule(host) }
  }

  private func host(_ origin: String) -> HostQueue {
    if let host = hosts[origin] { return host }
    if hosts.count >= Self.maxKnownHosts {
      let now = Self.now()
      hosts = hosts.filter { $0.value.state != .idle || max($0.value.notBefore, $0.value.pausedUntil) > now }
    }
    let host = HostQueue(origin: origin)
    hosts[origin] = host
    return host
  }

  /// Puts a host that is neither active nor scheduled where it belongs.
  private func schedule(_ host: HostQueue) {
    if host.isEmpty {
      host.state = .idle
    } else if host.notBefore > Self.now() {
      host.state = .sleeping
      sleeping.insert(host, until: host.notBefore)
    } else {
      host.state = .ready
      ready.append(host)
    }
  }

  private func startReady() {
    guard let multi else { return }
    let now = Self.now()
    while let host = sleeping.wake(at: now) {
      host.state = .ready
      ready.append(host)
    }
    while multi.running.count < settings.concurrency, readyHead < ready.count {
      let host = ready[readyHead]
      readyHead += 1
      start(host, multi)
    }
    if readyHead == ready.count {
      (ready, readyHead) = ([], 0)
    } else if readyHead > 64, readyHead * 2 > ready.count {
      ready.removeFirst(readyHead)
      readyHead = 0
    }
  }

  /// Starts the host's next request; those that need none to be answered are completed on the way.
  private func start(_ host: HostQueue, _ multi: CurlMulti) {
    let now = Self.now()
    while let job = host.takeFirst() {
      if let closure = host.closure {
        if closure.until > now {
          fail(job, closure.reason, closure.text)
          continue
        }
        host.closure = nil
      }
      if host.pausedUntil - now > settings.maxWait {
        failForPause(job, host, seconds: Int((host.pausedUntil - now).rounded(.up)))
        continue
      }
      if let refusal = refusalBehindProxy(job) {
        complete(job.request, .failed(refusal))
        continue
      }
      if settings.respectsRobots {
        guard case .known(let file) = host.robots, host.robotsExpire > now else {
          host.putFirst(job)
          if let robots = job.address.robots, begin(robots, .robots, host, multi) { return }
          _ = host.takeFirst()
          fail(job, .connection, "out of memory")
          continue
        }
        let (isAllowed, rule) = file.decision(for: job.address.target, agent: agent)
        guard isAllowed else {
          let because = rule.map { ", line \($0.line): \($0.allows ? "Allow" : "Disallow"): \(WebAddress.shown($0.pattern))" } ?? ""
          fail(job, .robotsDisallowed, "robots.txt forbids it to \(agent)\(because)")
          continue
        }
      }
      if begin(job.address, .page(job), host, multi, conditions: job.conditions) { return }
      fail(job, .connection, "out of memory")
    }
    host.state = .idle
  }

  private func begin(
    _ address: WebAddress, _ purpose: Transfer.Purpose, _ host: HostQueue, _ multi: CurlMulti, conditions: [(String, String)] = []
  ) -> Bool {
    guard let transfer = multi.newTransfer() else { return false }
    transfer.prepare(address, purpose: purpose, host: host, settings: settings, conditions: conditions)
    guard multi.start(transfer) else { return false }
    host.state = .active
    summary.transfers += 1
    return true
  }

  /// With a proxy we see no address of the host but one that stands in the URL.
  private func refusalBehindProxy(_ job: PageJob) -> FetchFailure? {
    guard settings.proxy != nil else { return nil }
    let host = job.address.host
    let check = AddressGuard(allowsPrivate: settings.allowsPrivateAddresses, exceptions: settings.allowedNetworks)
    let literal = host == "localhost" || host.hasSuffix(".localhost") ? "127.0.0.1" : host
    guard let address = NetworkAddress(text: literal), !check.admits(address) else { return nil }
    return FetchFailure(
      reason: .privateAddress,
      message: "\(job.address.url): \(host) is not on the public internet; if it is meant, allow that network")
  }

  // MARK: Answers

  private func collect(_ multi: CurlMulti) {
    while let (transfer, code) = multi.nextFinished() {
      defer { multi.recycle(transfer) }
      guard let host = transfer.host else { continue }
      var result: Result<[UInt8], FetchFailure>
      do throws(FetchFailure) { result = .success(try transfer.finish(code)) } catch { result = .failure(error) }
      switch transfer.purpose {
      case .robots:
        if takeRobots(transfer, result, host, multi) { continue }
      case .page(let job):
        let pause = max(settings.delay, min(settings.maxDelay, transfer.duration * settings.delayFactor), crawlDelay(host))
        host.notBefore = max(host.notBefore, Self.now() + pause)
        takePage(transfer, result, job, host)
      }
      schedule(host)
    }
  }

  private func takePage(_ transfer: Transfer, _ result: Result<[UInt8], FetchFailure>, _ job: PageJob, _ host: HostQueue) {
    let response = transfer.response
    switch result {
    case .failure(let failure):
      let isLost = !transfer.hasConnected && [.dns, .connection, .timeout, .tls].contains(failure.reason)
      if !isLost { host.lostInARow = 0 }
      if failure.reason.isTransient, repeatLater(job, host, after: nil) { return }
      if isLost {
        host.lostInARow += 1
        if host.lostInARow >= Self.maxLostInARow {
          host.closure = .init(
            reason: failure.reason, text: "\(host.origin) could not be reached \(host.lostInARow) times in a row; not tried again",
            until: Self.now() + Self.closureTime)
        }
      }
      complete(job.request, .failed(failure))
    case .success(let body):
      host.lostInARow = 0
      if (200...299).contains(response.status) {
        complete(job.request, .fetched(page(job, response, body)))
      } else if response.status == 304, !job.conditions.isEmpty {
        complete(job.request, .notModified)
      } else if response.isRedirect, let location = response.location {
        follow(job, location)
      } else {
        refuse(job, response, host)
      }
    }
  }

  private func page(_ job: PageJob, _ response: Response, _ body: [UInt8]) -> FetchedPage {
    FetchedPage(
      finalURL: job.address.url, status: response.status, contentType: response.contentType, charset: response.charset,
      etag: response.etag, lastModified: response.lastModified, body: body, redirects: job.redirects,
      fetchedAt: WebDate.text(time(nil)))
  }

  private func follow(_ job: PageJob, _ location: String) {
    let next: WebAddress
    do throws(FetchFailure) { next = try WebAddress(location, relativeTo: job.address) } catch {
      fail(job, error.reason, "it redirects to \(error.message)")
      return
    }
    if job.hasVisited(next.url) {
      fail(job, .redirectLoop, "it redirects in a circle, to \(next.url)")
      return
    }
    guard job.redirects.count < settings.maxRedirects else {
      fail(job, .tooManyRedirects, "more than \(settings.maxRedirects) redirects; the next one is to \(next.url)")
      return
    }
    job.redirects.append(job.address.url)
    job.address = next
    enqueue(job, first: true)
  }

  private func refuse(_ job: PageJob, _ response: Response, _ host: HostQueue) {
    let reason = FetchFailure.Reason.http(response.status)
    if [429, 503].contains(response.status), let seconds = response.retryAfter {
      host.pausedUntil = max(host.pausedUntil, Self.now() + Double(seconds))
      if Double(seconds) > settings.maxWait {
        failForPause(job, host, seconds: seconds)
        return
      }
    }
    if reason.isTransient, repeatLater(job, host, after: response.retryAfter) { return }
    host.notBefore = max(host.notBefore, host.pausedUntil)
    var message = "the server answered \(response.status)\(Self.phrases[response.status].map { " (\($0))" } ?? "")"
    if job.attempts > 0 { message += ", \(job.attempts + 1) times" }
    fail(job, reason, message, retryAfter: response.retryAfter)
  }

  /// Puts the job back for another attempt; false when it has had all of them, or would have to wait for too long.
  private func repeatLater(_ job: PageJob, _ host: HostQueue, after seconds: Int?) -> Bool {
    guard job.attempts < settings.retries else { return false }
    let wait = seconds.map(Double.init) ?? backoff(job.attempts)
    guard wait <= settings.maxWait else { return false }
    job.attempts += 1
    summary.repeated += 1
    // The host as a whole rests: what keeps one page from us rarely keeps only that one.
    host.notBefore = max(host.notBefore, Self.now() + wait)
    host.putFirst(job)
    return true
  }

  private func failForPause(_ job: PageJob, _ host: HostQueue, seconds: Int) {
    fail(
      job, .retryAfterTooLong,
      "the server asks to wait \(seconds) seconds, more than the \(Int(settings.maxWait)) allowed; try it again later",
      retryAfter: seconds)
  }

  private func backoff(_ attempts: Int) -> Double {
    min(settings.maxWait, settings.retryDelay * Double(1 << min(attempts, 20)))
  }

  private func crawlDelay(_ host: HostQueue) -> Double {
    guard settings.respectsRobots, case .known(let file) = host.robots, let delay = file.crawlDelay(agent: agent) else { return 0 }
    return min(delay, settings.maxDelay)
  }

  // MARK: robots.txt

  /// Takes the answer to a request for robots.txt; true when a further request for it is under way.
  ///
  /// A redirect is followed at once, beside the other host's queue: RFC 9309 wants it followed, and it is one small file.
  private func takeRobots(
    _ transfer: Transfer, _ result: Result<[UInt8], FetchFailure>, _ host: HostQueue, _ multi: CurlMulti
  ) -> Bool {
    guard let address = transfer.address else { return false }
    let now = Self.now()
    switch RobotsAnswer(result, transfer.response, from: address, hops: host.robotsHops) {
    case .redirect(let next):
      host.robotsHops += 1
      if begin(next, .robots, host, multi) { return true }
      lose(host, .robotsUnreachable, "out of memory", now)
    case .file(let file):
      (host.robots, host.robotsExpire, host.robotsAttempts, host.robotsHops) = (.known(file), now + 86_400, 0, 0)
      host.notBefore = max(host.notBefore, host.pausedUntil)
    case .lost(let reason, let text, let isTransient, let seconds):
      host.robotsHops = 0
      if let seconds { host.pausedUntil = max(host.pausedUntil, now + Double(seconds)) }
      // A pause that is too long needs no closure: it speaks for itself in every failure.
      if let seconds, Double(seconds) > settings.maxWait { return false }
      guard isTransient, host.robotsAttempts < settings.retries else {
        lose(host, reason, text, now)
        return false
      }
      host.notBefore = max(host.notBefore, now + min(settings.maxWait, seconds.map(Double.init) ?? backoff(host.robotsAttempts)))
      host.robotsAttempts += 1
      summary.repeated += 1
    }
    return false
  }

  private func lose(_ host: HostQueue, _ reason: FetchFailure.Reason, _ text: String, _ now: Double) {
    host.robotsAttempts = 0
    host.closure = .init(
      reason: reason, text: "robots.txt could not be read, which forbids everything: \(text)", until: now + Self.closureTime)
  }

  // MARK: Completion

  private func fail(_ job: PageJob, _ reason: FetchFailure.Reason, _ text: String, retryAfter: Int? = nil) {
    complete(job.request, .failed(.init(reason: reason, message: "\(job.address.url): \(text)", retryAfter: retryAfter)))
  }

  private func complete(_ request: FetchRequest, _ outcome: FetchOutcome) {
    held -= 1
    switch outcome {
    case .fetched(let page):
      summary.fetched += 1
      summary.bytes &+= page.body.count
    case .notModified: summary.notModified += 1
    case .failed: summary.failed += 1
    }
    completed.append((request, outcome))
  }

  private static let phrases: [Int: String] = [
    401: "it wants a login", 403: "forbidden; some sites refuse all programs", 404: "not found", 410: "gone for good",
    429: "too many requests", 451: "unavailable for legal reasons", 500: "server error", 502: "bad gateway",
    503: "service unavailable", 504: "gateway timeout",
  ]

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
