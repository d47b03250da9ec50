extension URLText {
  /// The address in its normal form, which equal addresses share.
  ///
  /// Scheme and host in lower case, the host in Punycode and without a final dot; no default port, no dot segments, no empty query;
  /// percent escapes in upper case, unreserved characters not escaped, everything that needs it escaped; no fragment unless
  /// `keepingFragment`. Addresses of other schemes than http, https and ftp stay as they are.
  public func normalized(keepingFragment: Bool = false) -> URLText {
    guard let scheme, scheme == "http" || scheme == "https" || scheme == "ftp", let host else { return self }
    var result = self
    result.host = Self.normalHost(host)
    let number = port.flatMap { Int($0) }
    let isDefault = number == (scheme == "http" ? 80 : scheme == "https" ? 443 : 21)
    result.port = isDefault ? nil : number.map { String($0) }
    result.path = Self.removeDotSegments(path.isEmpty ? "/" : Self.escaped(path), in: self)
    result.query = query.flatMap { $0.isEmpty ? nil : Self.escaped($0) }
    result.fragment = keepingFragment ? fragment : nil
    return result
  }

  /// The address without query parameters that only say which newsletter, advertisement or post led to it.
  public func removingTracking() -> URLText {
    guard let query else { return self }
    let kept = query.split(separator: "&", omittingEmptySubsequences: false).filter { item in
      !Self.isTracking(CaseFold.lowercased(String(item.prefix { $0 != "=" })))
    }
    var result = self
    result.query = kept.isEmpty ? nil : kept.joined(separator: "&")
    return result
  }

  /// The parameters of the query, decoded, in order. `+` is a space.
  public var parameters: [(name: String, value: String)] {
    guard let query else { return [] }
    return query.split(separator: "&").map { item in
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (Self.unescaped(parts[0], plusIsSpace: true), parts.count > 1 ? Self.unescaped(parts[1], plusIsSpace: true) : "")
    }
  }

  /// Text with its percent escapes decoded; invalid UTF-8 becomes U+FFFD.
  public static func unescaped(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x25, at + 2 < bytes.count, let high = HexDigit.value(bytes[at + 1]), let low = HexDigit.value(bytes[at + 2])
      {
        output.append(high << 4 | low)
        at += 3
      } else {
        output.append(plusIsSpace && bytes[at] == 0x2B ? 0x20 : bytes[at])
        at += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func escaped(_ text: String) -> String {
    if !text.utf8.contains(where: { $0 == 0x25 || needsEscape($0) }) { return text }
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x25, at + 2 < bytes.count, let high = HexDigit.value(bytes[at + 1]), let low = HexDigit.value(bytes[at + 2]) {
        let value = high << 4 | low
        if isUnreserved(value) { output.append(value) } else { appendEscape(value, &output) }
        at += 3
        continue
      }
      at += 1
      if needsEscape(byte) { appendEscape(byte, &output) } else { output.append(byte) }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func appendEscape(_ byte: UInt8, _ output: inout [UInt8]) {
    output += [0x25, HexDigit.uppercase(byte >> 4), HexDigit.uppercase(byte)]
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...: true
    default: false
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func normalHost(_ host: String) -> String {
    let isPlain = host.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x2E } && host.utf8.last != 0x2E
    if isPlain { return host }
    var name = CaseFold.lowercased(unescaped(host))
    while name.utf8.last == 0x2E { name.removeLast() }
    return HostName.ascii(name) ?? name
  }

  private static func isTracking(_ name: String) -> Bool {
    if trackingNames.contains(name) { return true }
    guard let first = name.utf8.first, trackingInitials.contains(first) else { return false }
    return trackingPrefixes.contains { name.utf8.starts(with: $0.utf8) }
  }

  private static let trackingPrefixes = [
    "utm_", "mtm_", "pk_", "piwik_", "at_custom", "hsa_", "__hs", "_hs", "ns_", "guce_", "wt_", "wt.",
  ]
  private static let trackingInitials = Set(trackingPrefixes.compactMap { $0.utf8.first })
  private static let trackingNames: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid", "ttclid", "li_fat_id",
    "igshid",
    "igsh", "mc_cid", "mc_eid", "mkt_tok", "hsctatracking", "vero_id", "vero_conv", "oly_anon_id", "oly_enc_id", "wickedid",
    "_openstat",
    "at_medium", "at_campaign", "at_link_id", "at_format", "at_ptr_name", "at_bbc_team", "s_kwcid", "ef_id", "_ga", "_gl",
    "srsltid", "guccounter", "xtor", "s_cid", "cmpid", "icid", "ncid",
    "fb_action_ids", "fb_action_types", "fb_source", "fb_ref", "__twitter_impression", "soc_src", "soc_trk", "sr_share", "epik",
    "rb_clickid", "trk_contact",
    "trk_msg", "trk_module", "trk_sid", "mbid", "dm_i", "redirect_log_mongo_id", "redirect_mongo_id", "sb_referer_host",
    "_branch_match_id", "_kx",
  ]
}
