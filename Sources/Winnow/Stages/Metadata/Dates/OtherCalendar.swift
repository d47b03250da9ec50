/// Days of the calendars that the press of some countries dates by, as days of the Gregorian one.
enum OtherCalendar {
  /// The years 1990 to 2031 in the Solar Hijri calendar of Iran; later ones are also years of the lunar calendar.
  static let solarYears = 1369...1410
  /// The years 1990 to 2100 in the Buddhist era of Thailand.
  static let buddhistYears = 2533...2643

  /// The common year of a year of an era that Japan or Taiwan dates by: `令和4年`, `民國111年`; nil for any other era.
  static func commonYear(_ year: Int, era first: String?, _ second: String?) -> Int? {
    guard let first, let second, let start = eras[first + second], (1...150).contains(year) else { return nil }
    return start + year
  }

  /// The years before the eras' first.
  private static let eras = ["令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911]

  /// The day of the Buddhist era as one of the common era; any other year as it is.
  static func commonYear(_ year: Int) -> Int { buddhistYears.contains(year) ? year - 543 : year }

  /// A day of the Solar Hijri calendar; nil where there is none.
  static func solar(_ year: Int, _ month: Int, _ day: Int) -> DateText? {
    guard solarYears.contains(year), (1...12).contains(month), day >= 1, day <= (month <= 6 ? 31 : 30) else { return nil }
    // Leap years follow a cycle of 33 years, which is exact in the years above.
    let elapsed = year + 1595
    var days = -355_668 + 365 * elapsed + elapsed / 33 * 8 + (elapsed % 33 + 3) / 4 + day
    days += month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186
    var common = 400 * (days / 146_097)
    days %= 146_097
    if days > 36_524 {
      days -= 1
      common += 100 * (days / 36_524)
      days %= 36_524
      if days >= 365 { days += 1 }
    }
    common += 4 * (days / 1461)
    days %= 1461
    if days > 365 {
      common += (days - 1) / 365
      days = (days - 1) % 365
    }
    var rest = days + 1
    for month in 1...12 {
      if let date = DateText.valid(common, month, rest) { return date }
      rest -= DateText.days(common, month)
    }
    return nil
  }
}
