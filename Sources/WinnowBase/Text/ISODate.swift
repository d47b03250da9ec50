/// A day, perhaps with a time, perhaps with its distance from UTC, as a page or feed gives it.
public struct ISODate: Sendable, Hashable, CustomStringConvertible {
  /// A time of day.
  public struct Time: Sendable, Hashable {
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int
    /// 0 to 59.
    public let second: Int
  }

  /// The year, 1990 to 2100.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int
  /// The time; nil where only the day is known.
  public let time: Time?
  /// Minutes east of UTC; nil where unknown.
  public let offset: Int?

  /// A date; nil where there is no such day, time or offset (over 14 hours), or the year is not within 1990 to 2100.
  public init?(year: Int, month: Int, day: Int, time: (hour: Int, minute: Int, second: Int)? = nil, offset: Int? = nil) {
    guard (1990...2100).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else {
      return nil
    }
    if let time {
      guard (0...23).contains(time.hour), (0...59).contains(time.minute), (0...60).contains(time.second) else { return nil }
    }
    if let offset, offset.magnitude > 14 * 60 { return nil }
    self.year = year
    self.month = month
    self.day = day
    // A leap second is the second before it to everybody who has no use for one.
    self.time = time.map { Time(hour: $0.hour, minute: $0.minute, second: min($0.second, 59)) }
    self.offset = time == nil ? nil : offset
  }

  /// The UTC date and time of seconds since 1970.
  public init?(unixSeconds: Int) {
    guard unixSeconds.magnitude < 1 << 40 else { return nil }
    let days = Int((Double(unixSeconds) / 86400).rounded(.down))
    let rest = unixSeconds - days * 86400
    // Days since 0000-03-01 fall into eras of 400 years, years that start in March, and months of 153 days in five.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let inEra = shifted - era * 146_097
    let yearOfEra = (inEra - inEra / 1460 + inEra / 36524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * inYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: inYear - (153 * shiftedMonth + 2) / 5 + 1,
      time: (rest / 3600, rest / 60 % 60, rest % 60), offset: 0)
  }

  /// ISO 8601: `2025-02-07`, `2025-02-07T14:30:00`, `2025-02-07T14:30:00Z` or `2025-02-07T14:30:00+01:00`.
  public var text: String {
    var text = "\(Self.padded(year, 4))-\(Self.padded(month))-\(Self.padded(day))"
    guard let time else { return text }
    text += "T\(Self.padded(time.hour)):\(Self.padded(time.minute)):\(Self.padded(time.second))"
    guard let offset else { return text }
    if offset == 0 { return text + "Z" }
    return text + "\(offset < 0 ? "-" : "+")\(Self.padded(abs(offset) / 60)):\(Self.padded(abs(offset) % 60))"
  }

  /// The ISO 8601 text.
  public var description: String { text }

  /// Seconds since 1970. Without an offset the time counts as UTC, without a time midnight.
  public var unixSeconds: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let inYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + inYear - 719_468
    let seconds = time.map { $0.hour * 3600 + $0.minute * 60 + $0.second } ?? 0
    return days * 86400 + seconds - (offset ?? 0) * 60
  }

  /// Reads a date in whatever form; nil where none is found.
  ///
  /// Understands ISO 8601 and RFC 822, 850 and 1123 in their variants, months by name in the languages of western, northern and
  /// central Europe, Russian, Ukrainian, Turkish and Indonesian, the marks of Chinese, Japanese and Korean, numbers with full
  /// stops, slashes and hyphens, and seconds or milliseconds since 1970. Of `3/4/2025` the first number is the month unless
  /// `preferDayFirst`. Words around the date are passed over. At most 200 bytes are read.
  public static func parse(_ text: String, preferDayFirst: Bool = false) -> ISODate? {
    var text = text
    return text.withUTF8 { parse($0, preferDayFirst: preferDayFirst) }
  }

  /// Reads a date from UTF-8 bytes.
  public static func parse(_ text: UnsafeBufferPointer<UInt8>, preferDayFirst: Bool = false) -> ISODate? {
    var reader = DateReader(DateToken.tokens(of: text.prefix(200)), preferDayFirst: preferDayFirst)
    return reader.read()
  }

  /// The days of a month.
  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
