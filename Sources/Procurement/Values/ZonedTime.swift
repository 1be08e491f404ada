/// A day with, where the notice gives them, a time of day and an offset from UTC.
///
/// Kept as published: a deadline is what the buyer wrote, not what our zone makes of it.
package struct ZonedTime: Hashable, Sendable, CustomStringConvertible {
  package let date: CivilDate
  /// Seconds since midnight, or `nil` where only a day is stated.
  package let secondOfDay: Int?
  /// Minutes east of UTC, or `nil` where the notice states no zone.
  package let offsetMinutes: Int?

  package init(date: CivilDate, secondOfDay: Int? = nil, offsetMinutes: Int? = nil) {
    self.date = date
    self.secondOfDay = secondOfDay
    self.offsetMinutes = offsetMinutes
  }

  /// ISO 8601 with as much as is known: `2026-12-18`, `2026-12-18+01:00`, `2026-12-18T23:59:00+01:00`.
  package var description: String {
    let time = secondOfDay.map {
      "T\(padded($0 / 3600, to: 2)):\(padded($0 / 60 % 60, to: 2)):\(padded($0 % 60, to: 2))"
    }
    return date.description + (time ?? "") + (offsetMinutes.map(Self.zone) ?? "")
  }

  private static func zone(_ minutes: Int) -> String {
    guard minutes != 0 else { return "Z" }
    let size = abs(minutes)
    return (minutes < 0 ? "-" : "+") + "\(padded(size / 60, to: 2)):\(padded(size % 60, to: 2))"
  }
}
