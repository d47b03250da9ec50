internal import CLibCurl
internal import CShims

/// Owner of a libcurl multi handle, with a store of easy handles to use again.
final class CurlMulti {
  private let handle: UnsafeMutableRawPointer
  /// The transfers under way, by their easy handle.
  private(set) var running: [UnsafeMutableRawPointer: Transfer] = [:]
  private var spare: [Transfer] = []

  /// Nil when out of memory or of file descriptors.
  init?(connections: Int) {
    guard let handle = winnow_curl_multi_new() else { return nil }
    self.handle = handle
    _ = winnow_curl_multi_set_long(handle, CURLMOPT_MAX_HOST_CONNECTIONS, 1)
    // Kept connections: a host comes back after its pause, so there are more of them than hosts at work.
    _ = winnow_curl_multi_set_long(handle, CURLMOPT_MAXCONNECTS, connections * 4)
  }

  deinit {
    for transfer in running.values { _ = winnow_curl_multi_remove(handle, transfer.easy) }
    running = [:]
    spare = []
    winnow_curl_multi_free(handle)
  }

  /// A transfer with no options set; nil when out of memory.
  func newTransfer() -> Transfer? { spare.popLast() ?? Transfer() }

  /// Starts a transfer; false when libcurl refuses it.
  func start(_ transfer: Transfer) -> Bool {
    guard winnow_curl_multi_add(handle, transfer.easy) == CURLM_OK else { return false }
    running[transfer.easy] = transfer
    return true
  }

  /// Moves all transfers on without waiting.
  func perform() {
    var count: Int32 = 0
    _ = winnow_curl_multi_perform(handle, &count)
  }

  /// Waits until something can be done.
  func wait(milliseconds: Int) { _ = winnow_curl_multi_poll(handle, Int32(clamping: milliseconds)) }

  /// The next transfer that is finished, taken off, with libcurl's verdict.
  func nextFinished() -> (Transfer, CURLcode)? {
    var code = CURLE_OK
    while let easy = winnow_curl_multi_next_finished(handle, &code) {
      guard let transfer = running.removeValue(forKey: easy) else { continue }
      _ = winnow_curl_multi_remove(handle, easy)
      return (transfer, code)
    }
    return nil
  }

  /// Takes a transfer back for later use; connections stay open, they belong to the multi handle.
  func recycle(_ transfer: Transfer) {
    transfer.reset()
    if spare.count < 64 { spare.append(transfer) }
  }

  /// Breaks off everything under way.
  func stopAll() -> [Transfer] {
    let stopped = Array(running.values)
    for transfer in stopped { _ = winnow_curl_multi_remove(handle, transfer.easy) }
    running = [:]
    return stopped
  }
}
