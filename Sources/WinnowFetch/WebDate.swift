/// Dates as HTTP headers write them, and the clock.
public enum WebDate {
  /// Seconds since 1970 of an HTTP date in any of its three forms (RFC 9110, 5.6.7); nil for anything else.
  static func seconds(_ text: String) -> Int? {
    var day: Int?
    var month: Int?
    var year: Int?
    var time: (Int, Int, Int)?
    let words = text.utf8.split { $0 == 0x20 || $0 == 0x2C || $0 == 0x2D || $0 == 0x09 }
    guard (4...8).contains(words.count) else { return nil }
    for word in words {
      let word = Array(word)
      if word.contains(0x3A) {
        let parts = word.split(separator: 0x3A).map { number(Array($0)) }
        guard parts.count == 3, let h = parts[0], let m = parts[1], let s = parts[2], h < 24, m < 60, s < 61 else { return nil }
        time = (h, m, s)
      } else if let value = number(word) {
        if day == nil {
          day = value
        } else if year == nil {
          // Two digits are those of RFC 850.
          year = word.count == 2 ? value + (value < 70 ? 2000 : 1900) : value
        }
      } else if month == nil, word.count == 3 {
        month = months.firstIndex(of: String(decoding: word, as: UTF8.self).lowercased()).map { $0 + 1 }
      }
    }
    guard let day, let month, let year, let time, (1...31).contains(day), (1970...9999).contains(year) else { return nil }
    return days(year: year, month: month, day: day) * 86_400 + time.0 * 3_600 + time.1 * 60 + time.2
  }

  /// `2025-02-07T10:00:00Z` for seconds since 1970.
  public static func text(_ seconds: Int) -> String {
    // The civil calendar from a day count, in years that begin in March.
    let z = seconds.flooredQuotient(86_400) + 719_468
    let era = z.flooredQuotient(146_097)
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let month = m < 10 ? m + 3 : m - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let rest = seconds - seconds.flooredQuotient(86_400) * 86_400
    let parts = [month, dayOfYear - (153 * m + 2) / 5 + 1, rest / 3_600, rest / 60 % 60, rest % 60].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    return "\(year)-\(parts[0])-\(parts[1])T\(parts[2]):\(parts[3]):\(parts[4])Z"
  }

  /// Days since 1970-01-01 in the civil calendar.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  private static func number(_ word: [UInt8]) -> Int? {
    guard (1...4).contains(word.count), word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

extension Int {
  fileprivate func flooredQuotient(_ divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
