internal import CLibCurl
internal import CShims
import Glibc

/// One request on the wire, and the owner of its libcurl easy handle.
///
/// libcurl holds its address while it runs, so it is a class, and `CurlMulti` keeps it alive.
final class Transfer {
  /// What is being asked for.
  enum Purpose {
    case page(PageJob)
    case robots
  }

  /// Why the body was not taken any further.
  private enum Stop {
    case tooLarge, expands, brokenEncoding, unknownEncoding, headerTooLarge
    /// All that is wanted has been read.
    case enough
  }

  let easy: UnsafeMutableRawPointer
  private(set) var response = Response()
  private(set) var purpose = Purpose.robots
  private(set) var host: HostQueue?
  private(set) var address: WebAddress?

  private var body: [UInt8] = []
  private var decoder: ContentDecoder?
  private var hasBody = false
  private var discarded = 0
  private var headerBytes = 0
  private var stop: Stop?
  private var refused: NetworkAddress?
  private var addressGuard = AddressGuard(allowsPrivate: false, exceptions: [])
  private var settings = FetchSettings()
  private var headers: UnsafeMutablePointer<curl_slist>?
  private let errorText: UnsafeMutablePointer<CChar>

  init?() {
    guard let easy = winnow_curl_easy_new() else { return nil }
    self.easy = easy
    errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
  }

  deinit {
    winnow_curl_easy_free(easy)
    winnow_curl_list_free(headers)
    errorText.deallocate()
  }

  /// Sets the request up. The transfer must be new or `reset`.
  func prepare(
    _ address: WebAddress, purpose: Purpose, host: HostQueue, settings: FetchSettings, conditions: [(String, String)] = []
  ) {
    self.address = address
    self.purpose = purpose
    self.host = host
    self.settings = settings
    let context = Unmanaged.passUnretained(self).toOpaque()
    set(CURLOPT_URL, address.url)
    set(CURLOPT_USERAGENT, settings.userAgent)
    _ = winnow_curl_set_text(easy, CURLOPT_PROTOCOLS_STR, "http,https")
    // Every hop is a request of its own, so that robots.txt, loops and pauses are looked at.
    _ = winnow_curl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0)
    _ = winnow_curl_set_long(easy, CURLOPT_NOSIGNAL, 1)
    // Else the whole loop would wait for a name server that the transfer has stopped waiting for.
    _ = winnow_curl_set_long(easy, CURLOPT_QUICK_EXIT, 1)
    _ = winnow_curl_set_long(easy, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    _ = winnow_curl_set_long(easy, CURLOPT_BUFFERSIZE, 64 << 10)
    _ = winnow_curl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(settings.connectTimeout))
    _ = winnow_curl_set_long(easy, CURLOPT_TIMEOUT_MS, Self.milliseconds(settings.timeout))
    _ = winnow_curl_set_long(easy, CURLOPT_LOW_SPEED_LIMIT, settings.lowSpeedLimit)
    _ = winnow_curl_set_long(easy, CURLOPT_LOW_SPEED_TIME, settings.lowSpeedLimit == 0 ? 0 : settings.lowSpeedTime)
    // An empty text keeps libcurl from looking into the environment.
    _ = winnow_curl_set_text(easy, CURLOPT_PROXY, settings.proxy ?? "")
    if let user = address.user {
      set(CURLOPT_USERNAME, user)
      set(CURLOPT_PASSWORD, address.password ?? "")
    }
    _ = winnow_curl_set_error_buffer(easy, errorText)
    _ = winnow_curl_set_body_sink(easy, bodySink, context)
    _ = winnow_curl_set_header_sink(easy, headerSink, context)
    // A proxy is somebody's own choice of address, and the check of what it connects to is its business.
    addressGuard = AddressGuard(
      allowsPrivate: settings.allowsPrivateAddresses || settings.proxy != nil, exceptions: settings.allowedNetworks)
    _ = winnow_curl_set_open_socket(easy, socketOpener, context)
    if case .page = purpose {
      _ = winnow_curl_set_size(easy, CURLOPT_MAXFILESIZE_LARGE, Int64(settings.maxBytes))
    }
    var lines = [("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    lines.append(("Accept-Encoding", ContentDecoder.accepted))
    if let language = settings.acceptLanguage { lines.append(("Accept-Language", language)) }
    lines += settings.extraHeaders.map { ($0.name, $0.value) } + conditions
    for (name, value) in lines {
      // A `;` is how libcurl is told to send a header without a value.
      guard let longer = winnow_curl_list_append(headers, value.isEmpty ? "\(name);" : "\(name): \(value)") else { break }
      headers = longer
    }
    _ = winnow_curl_set_list(easy, CURLOPT_HTTPHEADER, headers)
  }

  /// Makes it ready for another request.
  func reset() {
    winnow_curl_easy_reset(easy)
    winnow_curl_list_free(headers)
    headers = nil
    errorText[0] = 0
    (response, purpose, host, address) = (Response(), .robots, nil, nil)
    (body, decoder, hasBody, discarded, headerBytes, stop, refused) = ([], nil, false, 0, 0, nil, nil)
  }

  /// How long the answer took, in seconds.
  var duration: Double { Double(winnow_curl_get_microseconds(easy, CURLINFO_TOTAL_TIME_T)) / 1e6 }

  /// Whether there was a connection, with its TLS where wanted, for the request to be sent on.
  private(set) var hasConnected = false

  /// The body of a finished transfer, or why there is none. A body is only there for a status of 200 to 299.
  func finish(_ code: CURLcode) throws(FetchFailure) -> [UInt8] {
    let url = address?.url ?? "?"
    // The time of the connection itself is 0 where an open one is used again.
    hasConnected = winnow_curl_get_microseconds(easy, CURLINFO_PRETRANSFER_TIME_T) > 0
    func failure(_ reason: FetchFailure.Reason, _ text: String) -> FetchFailure {
      FetchFailure(reason: reason, message: "\(url): \(text)")
    }
    switch stop {
    case .tooLarge: throw failure(.tooLarge, "the page is larger than \(settings.maxBytes) bytes")
    case .expands:
      throw failure(.tooLarge, "the page expands to more than \(settings.maxCompressionRatio) times what was sent")
    case .brokenEncoding: throw failure(.badEncoding, "the \(response.contentEncoding) compression of the page is broken")
    case .unknownEncoding:
      throw failure(
        .badEncoding, "the page is compressed as \(WebAddress.shown(response.contentEncoding)), which was not asked for")
    case .headerTooLarge: throw failure(.tooLarge, "the header of the answer is larger than \(Self.maxHeaderBytes) bytes")
    case .enough: return body
    case nil: break
    }
    guard code == CURLE_OK else { throw explain(code, failure) }
    guard let decoder else { return body }
    do { return try decoder.finish() } catch {
      throw failure(.truncatedBody, "the \(response.contentEncoding) compressed page breaks off before its end")
    }
  }

  private func explain(_ code: CURLcode, _ failure: (FetchFailure.Reason, String) -> FetchFailure) -> FetchFailure {
    let host = address?.host ?? "?"
    let detail = errorText[0] != 0 ? String(cString: errorText) : String(cString: winnow_curl_error_text(code))
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: return failure(.dns, "the host name \(host) cannot be resolved")
    case CURLE_COULDNT_RESOLVE_PROXY: return failure(.connection, "the name of the proxy cannot be resolved")
    case CURLE_COULDNT_CONNECT:
      guard let refused else { return failure(.connection, "no connection to \(host): \(detail)") }
      return failure(
        .privateAddress,
        "\(host) leads to \(refused.text), which is not on the public internet; if it is meant, allow that network")
    case CURLE_OPERATION_TIMEDOUT:
      if detail.hasPrefix("Operation too slow") {
        return failure(.timeout, "less than \(settings.lowSpeedLimit) bytes a second for \(settings.lowSpeedTime) seconds")
      }
      return hasConnected
        ? failure(.timeout, "no complete answer within \(Self.text(settings.timeout)) seconds")
        : failure(.timeout, "no connection to \(host) within \(Self.text(min(settings.connectTimeout, settings.timeout))) seconds")
    case CURLE_PARTIAL_FILE: return failure(.truncatedBody, "the connection ended before the page did")
    case CURLE_FILESIZE_EXCEEDED: return failure(.tooLarge, "the page is larger than \(settings.maxBytes) bytes")
    case CURLE_URL_MALFORMAT: return failure(.badURL, "not a valid address: \(detail)")
    case CURLE_UNSUPPORTED_PROTOCOL: return failure(.badScheme, "only http and https are fetched")
    case CURLE_GOT_NOTHING: return failure(.connection, "the server closed the connection without an answer")
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CRL_BADFILE, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_ENGINE_NOTFOUND,
      CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED, CURLE_USE_SSL_FAILED, CURLE_SSL_INVALIDCERTSTATUS,
      CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_CLIENTCERT:
      return failure(.tls, "no secure connection to \(host): \(detail)")
    default:
      return hasBody
        ? failure(.truncatedBody, "the connection was lost before the page ended: \(detail)")
        : failure(.connection, "the connection was lost: \(detail)")
    }
  }

  private static let maxHeaderBytes = 256 << 10
  /// How much of the body of an error page is read to keep the connection for the next page.
  private static let maxDiscarded = 256 << 10

  /// Takes a part of the body; anything but its size as the answer ends the transfer.
  fileprivate func takeBody(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard (200...299).contains(response.status) else {
      discarded &+= bytes.count
      if discarded > Self.maxDiscarded { stop = .enough }
      return stop == nil ? bytes.count : -1
    }
    if !hasBody {
      hasBody = true
      guard let coding = ContentDecoder.coding(named: response.contentEncoding) else {
        stop = .unknownEncoding
        return -1
      }
      let limit = isRobots ? RobotsFile.maxBytes : settings.maxBytes
      if let coding { decoder = ContentDecoder(coding, maxBytes: limit, maxRatio: settings.maxCompressionRatio) }
    }
    if let decoder {
      do throws(ContentDecoder.Problem) { try decoder.append(bytes) } catch {
        switch error {
        case .broken: stop = .brokenEncoding
        case .tooLarge where isRobots:
          // Half a line could forbid or allow far more than the whole one.
          body = decoder.output
          body.removeSubrange((body.lastIndex(of: 0x0A) ?? -1) + 1..<body.endIndex)
          stop = .enough
        case .tooLarge: stop = .tooLarge
        case .expands: stop = .expands
        }
        return -1
      }
      return bytes.count
    }
    if body.count &+ bytes.count > (isRobots ? RobotsFile.maxBytes : settings.maxBytes) {
      if isRobots { body.append(contentsOf: bytes) }
      stop = isRobots ? .enough : .tooLarge
      return -1
    }
    body.append(contentsOf: bytes)
    return bytes.count
  }

  private var isRobots: Bool {
    if case .robots = purpose { return true }
    return false
  }

  fileprivate func takeHeader(_ line: UnsafeBufferPointer<UInt8>) -> Int {
    headerBytes &+= line.count
    if headerBytes > Self.maxHeaderBytes {
      stop = .headerTooLarge
      return -1
    }
    // What comes behind a chunked body is no header any more.
    if !hasBody { response.take(line: line, now: time(nil)) }
    return line.count
  }

  /// Opens the socket for one address of the host, if that address may be asked.
  fileprivate func open(_ target: UnsafeMutablePointer<curl_sockaddr>) -> Int32 {
    guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return -1 }
    let wanted = target.pointee
    guard
      let address = NetworkAddress(
        socketAddress: UnsafeRawPointer(target) + offset, family: wanted.family, length: Int(wanted.addrlen))
    else { return -1 }
    guard addressGuard.admits(address) else {
      refused = address
      return -1
    }
    return socket(wanted.family, wanted.socktype | Int32(SOCK_CLOEXEC.rawValue), wanted.`protocol`)
  }

  private func set(_ option: CURLoption, _ text: String) { _ = winnow_curl_set_text(easy, option, text) }

  private static func milliseconds(_ seconds: Double) -> Int { max(1, Int((seconds * 1_000).rounded())) }

  private static func text(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
  }
}

private let bodySink: winnow_curl_sink = { bytes, size, count, context in
  guard let context else { return 0 }
  let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  return withBytes(bytes, size &* count) { transfer.takeBody($0) }
}

private let headerSink: winnow_curl_sink = { bytes, size, count, context in
  guard let context else { return 0 }
  let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  return withBytes(bytes, size &* count) { transfer.takeHeader($0) }
}

private let socketOpener: winnow_curl_open_socket = { context, _, address in
  guard let context, let address else { return -1 }
  return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue().open(address)
}

/// Calls the body with libcurl's bytes; a negative answer, which libcurl has no type for, becomes one that is never right.
private func withBytes(_ bytes: UnsafePointer<CChar>?, _ count: Int, _ take: (UnsafeBufferPointer<UInt8>) -> Int) -> Int {
  guard let bytes, count > 0 else { return 0 }
  let taken = bytes.withMemoryRebound(to: UInt8.self, capacity: count) { take(UnsafeBufferPointer(start: $0, count: count)) }
  return taken == count ? count : count &+ 1
}
