internal import Procurement

/// Days and times as notices write them.
///
/// A notice has dozens of them, so they are read byte by byte and no part becomes a string of its own.
enum Moments {
  /// Reads `2024-07-26`, `2024-07-26+02:00`, `2024-07-26Z`, `20240726` and `20240726 12:00`.
  static func date(_ text: String) -> ZonedTime? {
    var cursor = ByteCursor(text)
    guard let year = cursor.number(digits: 4) else { return nil }
    let hyphens = cursor.take("-")
    guard let month = cursor.number(digits: 2), !hyphens || cursor.take("-"),
      let day = cursor.number(digits: 2), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    if cursor.isAtEnd { return ZonedTime(date: date) }
    if cursor.take(" ") || cursor.take("T") {
      guard let (seconds, zone) = time(&cursor) else { return nil }
      return ZonedTime(date: date, secondOfDay: seconds, offsetMinutes: zone)
    }
    guard let minutes = offset(&cursor) else { return nil }
    return ZonedTime(date: date, offsetMinutes: minutes)
  }

  /// Completes a day with `10:00`, `10:00:00`, `07:57:52.65+02:00` or `10:00Z`; the time's zone wins.
  static func adding(_ text: String, to day: ZonedTime) -> ZonedTime? {
    var cursor = ByteCursor(text)
    guard let (seconds, zone) = time(&cursor) else { return nil }
    return ZonedTime(
      date: day.date, secondOfDay: seconds, offsetMinutes: zone ?? day.offsetMinutes)
  }

  /// A time of day with or without a zone, up to the end of the text.
  private static func time(_ cursor: inout ByteCursor) -> (seconds: Int, zone: Int?)? {
    guard let hour = cursor.number(), cursor.take(":"), let minute = cursor.number() else {
      return nil
    }
    var second = 0
    if cursor.take(":") {
      guard let whole = cursor.number() else { return nil }
      second = whole
      if cursor.take(".") { _ = cursor.skipDigits() }
    }
    guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    let seconds = hour * 3_600 + minute * 60 + second
    if cursor.isAtEnd { return (seconds, nil) }
    guard let minutes = offset(&cursor) else { return nil }
    return (seconds, minutes)
  }

  /// Reads `Z` or `+02:00` as minutes east of UTC, up to the end of the text.
  private static func offset(_ cursor: inout ByteCursor) -> Int? {
    if cursor.take("Z") { return cursor.isAtEnd ? 0 : nil }
    let isWest = cursor.take("-")
    guard isWest || cursor.take("+"), let hours = cursor.number(), cursor.take(":"),
      let minutes = cursor.number(), cursor.isAtEnd, (0...14).contains(hours),
      (0...59).contains(minutes)
    else { return nil }
    return isWest ? -(hours * 60 + minutes) : hours * 60 + minutes
  }
}
