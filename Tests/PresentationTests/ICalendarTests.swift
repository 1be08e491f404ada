import Judging
import Members
import Presentation
import Testing
import Values

@Suite("Calendars as RFC 5545 asks")
struct ICalendarTests {
  private static let stamp = ZonedTime(
    date: CivilDate(2026, 1, 1), secondOfDay: 1_800, offsetMinutes: 60)

  private static func event(
    summary: String = "Slut", details: String = "", day: CivilDate = CivilDate(2026, 12, 31)
  ) -> CalendarEvent {
    CalendarEvent(
      uid: "a.M01@register", day: day, summary: summary, details: details, category: "evidence")
  }

  private static func lines(_ event: CalendarEvent) -> [[UInt8]] {
    let bytes = ICalendar.bytes([event], stamp: stamp)
    return bytes.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
  }

  /// Lines joined again where they were folded.
  private static func unfolded(_ event: CalendarEvent) -> [String] {
    // By octets: a mark that combines would otherwise cling to the blank before it.
    String(
      decoding: ICalendar.bytes([event], stamp: stamp).replacing([13, 10, 32], with: []),
      as: UTF8.self
    ).split(separator: "\r\n").map(String.init)
  }

  @Test("an event takes one day: the end is the next one, also over the year")
  func allDay() {
    let lines = Self.unfolded(Self.event())
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(lines.contains("VERSION:2.0"))
    #expect(lines.contains { $0.hasPrefix("PRODID:") })
    #expect(lines.contains("DTSTART;VALUE=DATE:20261231"))
    #expect(lines.contains("DTEND;VALUE=DATE:20270101"))
  }

  @Test("the stamp is UTC, also where that is the day before")
  func utc() {
    #expect(Self.unfolded(Self.event()).contains("DTSTAMP:20251231T233000Z"))
  }

  @Test(
    "text is escaped",
    arguments: [
      ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("a\nb", "a\\nb"), ("a\r\nb", "a\\nb"),
      ("a\u{0}b\u{7F}", "a\u{FFFD}b\u{FFFD}"),
      ("a\u{202E}b\u{200B};\u{301}c,\u{200D}d\n\u{301}", "a\u{FFFD}b\\;\u{301}c\\,d\\n\u{301}"),
      ("tab\there", "tab\there"), ("å: \"ä\"", "å: \"ä\""),
    ])
  func escaping(_ text: String, _ expected: String) {
    #expect(Self.unfolded(Self.event(summary: text)).contains("SUMMARY:\(expected)"))
  }

  @Test("no line is longer than 75 octets, each ends with CR LF", arguments: 0...160)
  func folding(_ length: Int) {
    let text = String(repeating: "ö", count: length / 2) + String(repeating: "x", count: length)
    let lines = Self.lines(Self.event(summary: text, details: text))
    #expect(lines.last == [])
    for line in lines.dropLast() {
      #expect(line.last == 13)
      #expect(line.count <= 76)
      #expect(String(validating: line, as: UTF8.self) != nil, "a character was cut")
    }
    #expect(Self.unfolded(Self.event(summary: text)).contains("SUMMARY:\(text)"))
  }

  @Test("a character longer than a line is still folded")
  func longCharacter() {
    let family = "e" + String(repeating: "\u{301}", count: 80)
    let event = Self.event(summary: family)
    #expect(Self.lines(event).allSatisfy { $0.count <= 76 })
    #expect(Self.unfolded(event).contains("SUMMARY:\(family)"))
  }

  @Test("a renewed document moves its event: the UID names the thing, not the day")
  func stableUID() {
    func lapse(_ day: CivilDate) -> Lapse {
      Lapse(
        subject: .evidence(
          Evidence(kind: "statutes", grade: .c, validThrough: day), facts: [.surplusRule]),
        day: day, rules: [])
    }
    func events(_ day: CivilDate, register: String = "r1") -> [CalendarEvent] {
      GapCalendar.events(
        [report(lapses: [lapse(day)])], register: register, language: .english)
    }
    let first = events(CivilDate(2026, 12, 1))
    #expect(first.map(\.uid) == events(CivilDate(2027, 12, 1)).map(\.uid))
    #expect(first.map(\.uid) != events(CivilDate(2026, 12, 1), register: "r2").map(\.uid))
  }

  @Test("UIDs of odd names do not collide, and no event is told twice")
  func uniqueUID() {
    func events(_ id: String) -> [CalendarEvent] {
      let review = Lapse(
        subject: .review(.yearlyWorkEnvironmentReview), day: CivilDate(2026, 12, 1), rules: [])
      let report = report(id, lapses: [review])
      return GapCalendar.events([report, report], register: "a b", language: .english)
    }
    #expect(events("M 1").count == 1)
    #expect(Set(["M 1", "M_1", "M-1", "Må1"].flatMap(events).map(\.uid)).count == 4)
    #expect(events("M 1").allSatisfy { $0.uid.utf8.allSatisfy { 0x20 < $0 && $0 < 0x7F } })
  }

  private func report(_ id: String = "M01", lapses: [Lapse]) -> GapReport {
    GapReport(
      operatorID: OperatorID(id), operatorName: "Exempel", scheme: nil,
      asOf: CivilDate(2026, 11, 22), within: 90, standing: nil, rules: [], steps: [],
      lapses: lapses)
  }
}
