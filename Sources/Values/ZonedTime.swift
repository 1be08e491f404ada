/// A day with, where the notice gives them, a time of day and an offset from UTC.
///
/// Kept as published: a deadline is what the buyer wrote, not what our zone makes of it.
package struct ZonedTime: Hashable, Sendable, CustomStringConvertible {
  /// The day as the buyer wrote it, in the buyer's zone.
  package let date: CivilDate
  /// Seconds since midnight, or `nil` where only a day is stated.
  package let secondOfDay: Int?
  /// Minutes east of UTC, or `nil` where the notice states no zone.
  package let offsetMinutes: Int?

  /// As published: what the notice leaves out is `nil`, and nothing is filled in.
  package init(date: CivilDate, secondOfDay: Int? = nil, offsetMinutes: Int? = nil) {
    self.date = date
    self.secondOfDay = secondOfDay
    self.offsetMinutes = offsetMinutes
  }

  /// The last day of which any part lies before this moment: midnight ends the day before.
  package var lastDay: CivilDate { secondOfDay == 0 ? date.adding(days: -1) : date }

  /// ISO 8601 with as much as is known: `2026-12-18`, `2026-12-18+01:00`, `2026-12-18T23:59:00+01:00`.
  package var description: String {
    DigitText.string(of: 32) { text in
      date.write(to: &text)
      if let second = secondOfDay {
        text.append("T")
        text.append(second / 3600, width: 2)
        text.append(":")
        text.append(second / 60 % 60, width: 2)
        text.append(":")
        text.append(second % 60, width: 2)
      }
      if let minutes = offsetMinutes { Self.write(zone: minutes, to: &text) }
    }
  }

  private static func write(zone minutes: Int, to text: inout DigitText) {
    guard minutes != 0 else { return text.append("Z") }
    text.append(minutes < 0 ? "-" : "+")
    text.append(minutes / 60, width: 2)
    text.append(":")
    text.append(minutes % 60, width: 2)
  }
}
