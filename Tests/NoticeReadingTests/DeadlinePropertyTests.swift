import NoticeReading
import Notices
import Testing
import Values

/// The arithmetic of deadlines: what a notice writes, the moment that it means, and the last day to tender.
@Suite("Random deadlines")
struct DeadlinePropertyTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) ^ (state << 31)
    }
  }

  private func deadline(_ day: String, _ time: String?) throws -> (Sourced<ZonedTime>?, [String]) {
    let clock = time.map { "<cbc:EndTime>\($0)</cbc:EndTime>" } ?? ""
    let text = EFormsFixture.notice(
      lots: EFormsFixture.lot(
        process:
          "<cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>\(day)</cbc:EndDate>\(clock)</cac:TenderSubmissionDeadlinePeriod>"
      ))
    let notice = try NoticeReader().read(Array(text.utf8), path: "a.xml")
    return (notice.lots.first?.tenderDeadline, notice.issues.map(\.code))
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let zones = ["", "Z", "+01:00", "+02:00", "-03:30", "+14:00", "-00:30"]

  @Test(
    "any minute of any day, with any zone, is what was written; midnight ends the day before",
    arguments: 0..<150)
  func minutes(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 7_919 &+ 1)
    // Days on which clocks change, leap days and ends of months and years among them.
    let days =
      [
        CivilDate(2026, 3, 29), CivilDate(2026, 10, 25), CivilDate(2028, 2, 29),
        CivilDate(2026, 12, 31), CivilDate(2027, 1, 1), CivilDate(2027, 2, 28),
      ] + [CivilDate(dayNumber: Int.random(in: 14_000...40_000, using: &dice))]
    let day = days[Int.random(in: 0..<days.count, using: &dice)]
    let minute = [0, 1_440, Int.random(in: 1..<1_440, using: &dice)][seed % 3]
    let zone = Self.zones[Int.random(in: 0..<Self.zones.count, using: &dice)]
    let (read, issues) = try deadline(
      "\(day)\(zone)", "\(Self.two(minute / 60)):\(Self.two(minute % 60)):00\(zone)")
    let moment = try #require(read?.value)
    #expect(moment.date == (minute == 1_440 ? day.adding(days: 1) : day))
    #expect(moment.secondOfDay == minute % 1_440 * 60)
    #expect(moment.lastDay == (minute == 0 ? day.adding(days: -1) : day))
    #expect((moment.offsetMinutes == nil) == zone.isEmpty)
    #expect(moment.description.hasSuffix(zone))
    #expect(!issues.contains { $0.hasPrefix("time") || $0.hasPrefix("date") })
  }

  @Test("24:00 of a day and 00:00 of the next are one moment with one last day", arguments: 0..<40)
  func midnight(_ seed: Int) throws {
    let day = CivilDate(2026, 2, 1).adding(days: seed * 17)
    let zone = Self.zones[seed % Self.zones.count]
    let evening = try deadline("\(day)\(zone)", "24:00:00\(zone)").0?.value
    let morning = try deadline("\(day.adding(days: 1))\(zone)", "00:00:00\(zone)").0?.value
    #expect(evening == morning && evening?.lastDay == day)
  }

  @Test(
    "days and times that there are none of are issues, and never a moment of their own",
    arguments: [
      ("2027-02-31", "12:00:00"), ("2027-02-29", "12:00:00"), ("2027-00-10", "12:00:00"),
      ("2027-04-31", "12:00:00"), ("27-01-15", "12:00:00"), ("15.1.2027", "12:00:00"),
      ("2027-01-15", "25:61:00"), ("2027-01-15", "24:00:01"), ("2027-01-15", "12:00:60"),
      ("2027-01-15", "-1:00:00"), ("2027-01-15", "12.00"), ("2027-01-15", "noon"),
      ("2027-01-15", "12:00:00+15:00"),
    ])
  func impossible(day: String, time: String) throws {
    let (read, issues) = try deadline(day, time)
    #expect(issues.contains { $0 == "date.unreadable" || $0 == "time.unreadable" })
    #expect(read?.value.secondOfDay == nil)
  }
}
