import Testing

@testable import WinnowFetch

@Suite struct NetworkAddressTests {
  @Test(arguments: [
    "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9", "169.254.169.254", "172.16.0.1",
    "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.9",
    "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1",
    "::ffff:10.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b:1::1", "2002:7f00:1::", "2002:c0a8:101::1", "fc00::1", "fdff::1", "fe80::1",
    "fec0::1", "ff02::1", "100::1", "2001::1", "2001:db8::1", "3fff::1", "[::1]",
  ])
  func closed(_ text: String) throws { #expect(try !#require(NetworkAddress(text: text)).isPublic) }

  @Test(arguments: [
    "1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.0.1.1", "192.167.0.1", "198.20.0.1",
    "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1", "2001:200::1",
  ])
  func open(_ text: String) throws { #expect(try #require(NetworkAddress(text: text)).isPublic) }

  @Test func guardAdmitsExceptions() throws {
    let ranges = try [
      #require(AddressRange("127.0.0.2")), #require(AddressRange("10.0.0.0/8")), #require(AddressRange("fd00::/12")),
    ]
    let check = AddressGuard(allowsPrivate: false, exceptions: ranges)
    func admits(_ text: String) throws -> Bool { check.admits(try #require(NetworkAddress(text: text))) }
    #expect(try admits("127.0.0.2"))
    #expect(try !admits("127.0.0.3"))
    #expect(try admits("10.250.1.1"))
    #expect(try admits("::ffff:10.1.1.1"))
    #expect(try !admits("::ffff:127.0.0.3"))
    #expect(try admits("fd0f::1"))
    #expect(try !admits("fd10::1"))
    #expect(try admits("9.9.9.9"))
  }

  @Test(arguments: ["", "10", "10.0.0.0/33", "10.0.0.0/-1", "::/129", "a/8", "10.0.0.0/", "1.2.3.4/8/9"])
  func badRange(_ text: String) { #expect(AddressRange(text) == nil) }

  @Test func rangeText() { #expect(AddressRange("10.0.0.0/8")?.description == "10.0.0.0/8") }
}
