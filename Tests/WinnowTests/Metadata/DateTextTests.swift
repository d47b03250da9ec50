import Testing

@testable import Winnow

@Suite struct DateTextTests {
  @Test(arguments: [
    ("2025-02-07", "2025-02-07"), ("2025-02-07T14:30:00+01:00", "2025-02-07T14:30:00+01:00"),
    ("2025-02-07T14:30:00.123Z", "2025-02-07T14:30:00Z"),
    ("Wed, 04 May 2022 00:25:56 GMT", "2022-05-04T00:25:56Z"), ("February 7, 2025 at 5:30 pm EST", "2025-02-07T17:30:00-05:00"),
    ("7. Februar 2025, 14.30 Uhr", "2025-02-07T14:30:00"), ("Publié le 3 août 2023 à 08h15", "2023-08-03T08:15:00"),
    ("07.02.2025", "2025-02-07"),
    ("2025年2月7日 10:05", "2025-02-07T10:05:00"), ("2025. 2. 7.", "2025-02-07"), ("2025년 2월 7일", "2025-02-07"),
    ("7 de febrero de 2025", "2025-02-07"),
    ("20250207", "2025-02-07"), ("20250207143000", "2025-02-07T14:30:00"), ("1738938600", "2025-02-07T14:30:00Z"),
    ("12/31/2024", "2024-12-31"),
    ("7 listopada 2024", "2024-11-07"), ("Обновлено 5 марта 2021", "2021-03-05"), ("12 lipca 2020 r.", "2020-07-12"),
  ])
  func reads(_ text: String, _ expected: String) { #expect(DateText.find(in: text)?.text == expected) }

  @Test(arguments: [
    "", "Call 0800 12 34 56", "version 1.2.3", "31.02.2025", "1850-01-01", "no date at all", "99999999999999999999999",
    "3-4 minutes",
  ])
  func refuses(_ text: String) { #expect(DateText.find(in: text) == nil) }

  @Test func americanPagesReadTheMonthFirst() {
    #expect(DateText.find(in: "03/04/2025", hints: .init(dayFirst: false))?.text == "2025-03-04")
    #expect(DateText.find(in: "03/04/2025")?.text == "2025-04-03")
  }

  @Test func daysAreCountedFromTheEpoch() {
    #expect(DateText.valid(1990, 1, 1)?.dayNumber == 7305)
    #expect(DateText.valid(2000, 3, 1)?.dayNumber == 11_017)
  }

  @Test func longTextsAreReadToALimit() {
    #expect(DateText.find(in: String(repeating: "x ", count: 100_000) + "2025-02-07") == nil)
  }
}
