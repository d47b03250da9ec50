import Foundation
import Synchronization

/// A web server on one loopback address and a port that was free, for tests that fetch.
///
/// Each connection has a thread of its own, so a slow answer keeps nobody else waiting. It stops when it is released.
public final class TestServer: Sendable {
  public typealias Handler = @Sendable (TestRequest) -> TestReply

  /// The address it listens on, such as `127.0.0.2`.
  public let address: String
  public let port: Int
  private let core: Core

  /// Starts to listen. Linux has the whole of 127.0.0.0/8 on loopback.
  public init(address: String = "127.0.0.1", handler: @escaping Handler) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard listener >= 0 else { throw TestServerError(call: "socket", code: errno) }
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    inet_pton(AF_INET, address, &name.sin_addr)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 128) == 0 && getsockname(listener, $0, &size) == 0
      }
    }
    guard bound else {
      let code = errno
      close(listener)
      throw TestServerError(call: "bind \(address)", code: code)
    }
    self.address = address
    port = Int(UInt16(bigEndian: name.sin_port))
    core = Core(listener: listener, handler: handler)
    let core = core
    Thread.detachNewThread { core.accept() }
  }

  deinit { stop() }

  /// `http://127.0.0.2:41234`.
  public var origin: String { "http://\(address):\(port)" }

  public func url(_ target: String) -> String { origin + target }

  /// What was asked so far, in order.
  public var requests: [TestRequest] { core.state.withLock { $0.requests } }

  /// How often a target was asked for.
  public func count(_ target: String) -> Int { requests.count { $0.target == target } }

  /// The largest number of requests that were being answered at the same time.
  public var mostAtOnce: Int { core.state.withLock { $0.most } }

  /// Closes the port and all connections.
  public func stop() { core.stop() }
}

/// A server that could not be started.
public struct TestServerError: Error, CustomStringConvertible {
  let call: String
  let code: Int32
  public var description: String { "\(call): \(String(cString: strerror(code)))" }
}

/// What the threads share; it outlives the server by the last connection.
private final class Core: Sendable {
  struct State {
    var requests: [TestRequest] = []
    var connections: Set<Int32> = []
    var isStopped = false
    var current = 0
    var most = 0
  }

  let listener: Int32
  let handler: TestServer.Handler
  let state = Mutex(State())

  init(listener: Int32, handler: @escaping TestServer.Handler) {
    self.listener = listener
    self.handler = handler
  }

  func stop() {
    state.withLock { state in
      guard !state.isStopped else { return }
      state.isStopped = true
      // Wakes the thread that accepts, which closes it.
      shutdown(listener, Int32(SHUT_RDWR))
      for connection in state.connections { shutdown(connection, Int32(SHUT_RDWR)) }
    }
  }

  func accept() {
    while true {
      let connection = Foundation.accept(listener, nil, nil)
      if connection < 0 {
        if errno == EINTR || errno == ECONNABORTED { continue }
        break
      }
      let isWanted = state.withLock { state in
        if !state.isStopped { state.connections.insert(connection) }
        return !state.isStopped
      }
      guard isWanted else {
        close(connection)
        break
      }
      Thread.detachNewThread { [self] in
        serve(connection)
        _ = state.withLock { $0.connections.remove(connection) }
        close(connection)
      }
    }
    close(listener)
  }

  private func serve(_ connection: Int32) {
    var one: Int32 = 1
    setsockopt(connection, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    var input: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      while input.firstRange(of: [13, 10, 13, 10]) == nil {
        let count = recv(connection, &chunk, chunk.count, 0)
        guard count > 0, input.count < 1 << 20 else { return }
        input.append(contentsOf: chunk[..<count])
        // A TLS client, which this server has nothing to say to in its language.
        if input.first == 0x16 {
          _ = Foundation.send(connection, "HTTP/1.1 400 Fault\r\n\r\n", 22, Int32(MSG_NOSIGNAL))
          return
        }
      }
      guard let end = input.firstRange(of: [13, 10, 13, 10]) else { return }
      guard let request = TestRequest(Array(input[..<end.lowerBound]), time: Self.now()) else { return }
      input.removeSubrange(..<end.upperBound)
      state.withLock { state in
        state.requests.append(request)
        state.current += 1
        state.most = max(state.most, state.current)
      }
      let reply = handler(request)
      // Counted before the last byte leaves: the client's next request may come at once.
      let goesOn = send(reply, to: connection) { state.withLock { $0.current -= 1 } }
      if !goesOn { return }
    }
  }

  /// Sends a reply; false when the connection is to be closed.
  private func send(_ reply: TestReply, to connection: Int32, beforeLast done: () -> Void) -> Bool {
    if reply.hangsUp {
      done()
      return false
    }
    var head = "HTTP/1.1 \(reply.status) \(reply.status < 400 ? "Fine" : "Fault")\r\n"
    for (name, value) in reply.headers { head += "\(name): \(value)\r\n" }
    let hasBody = reply.status != 304 && reply.status != 204
    if hasBody {
      head += reply.isChunked ? "Transfer-Encoding: chunked\r\n" : "Content-Length: \(reply.declaredLength ?? reply.body.count)\r\n"
    }
    head += "\r\n"
    var pieces: [[UInt8]] = [Array(head.utf8)]
    if hasBody {
      let size = max(1, reply.piece ?? max(1, reply.body.count))
      for start in stride(from: 0, to: reply.body.count, by: size) {
        let part = Array(reply.body[start..<min(start + size, reply.body.count)])
        pieces.append(reply.isChunked ? Array("\(String(part.count, radix: 16))\r\n".utf8) + part + [13, 10] : part)
      }
      if reply.isChunked, reply.declaredLength == nil { pieces.append(Array("0\r\n\r\n".utf8)) }
    }
    if reply.piece == nil { pieces = [pieces.flatMap { $0 }] }
    for (index, piece) in pieces.enumerated() {
      if index == pieces.count - 1 { done() }
      var sent = 0
      while sent < piece.count {
        let count = piece[sent...].withUnsafeBytes {
          Foundation.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        guard count > 0 else {
          if index < pieces.count - 1 { done() }
          return false
        }
        sent += count
      }
      if reply.pause > 0, index < pieces.count - 1 { Thread.sleep(forTimeInterval: reply.pause) }
    }
    return reply.declaredLength == nil
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
