internal import Values

/// Days and times as notices write them.
///
/// A notice has dozens of them, so they are read byte by byte and no part becomes a string of its own.
enum Moments {
  /// Reads `2024-07-26`, `2024-07-26+02:00`, `2024-07-26Z`, `20240726` and `20240726 12:00`.
  static func date(_ text: String) -> ZonedTime? {
    let bytes = text.utf8.span
    var cursor = ByteCursor()
    guard let year = cursor.number(digits: 4, from: bytes) else { return nil }
    let hyphens = cursor.take("-", from: bytes)
    guard let month = cursor.number(digits: 2, from: bytes),
      !hyphens || cursor.take("-", from: bytes),
      let day = cursor.number(digits: 2, from: bytes),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    if cursor.isAtEnd(of: bytes) { return ZonedTime(date: date) }
    if cursor.take(" ", from: bytes) || cursor.take("T", from: bytes) {
      guard let (seconds, zone) = time(bytes, &cursor) else { return nil }
      return moment(date, seconds, zone)
    }
    guard let minutes = offset(bytes, &cursor) else { return nil }
    return ZonedTime(date: date, offsetMinutes: minutes)
  }

  /// Completes a day with `10:00`, `10:00:00`, `07:57:52.65+02:00` or `10:00Z`; the time's zone wins.
  static func adding(_ text: String, to day: ZonedTime) -> ZonedTime? {
    let bytes = text.utf8.span
    var cursor = ByteCursor()
    guard let (seconds, zone) = time(bytes, &cursor) else { return nil }
    return moment(day.date, seconds, zone ?? day.offsetMinutes)
  }

  /// 24:00 is the first moment of the next day; `nil` where no four digits hold its year.
  private static func moment(_ day: CivilDate, _ seconds: Int, _ zone: Int?) -> ZonedTime? {
    guard seconds == secondsADay else {
      return ZonedTime(date: day, secondOfDay: seconds, offsetMinutes: zone)
    }
    let next = day.adding(days: 1)
    guard next.year <= 9_999 else { return nil }
    return ZonedTime(date: next, secondOfDay: 0, offsetMinutes: zone)
  }

  private static let secondsADay = 86_400

  /// A time of day with or without a zone, up to the end of the text.
  private static func time(
    _ bytes: Span<UInt8>, _ cursor: inout ByteCursor
  ) -> (seconds: Int, zone: Int?)? {
    guard let hour = cursor.number(from: bytes), cursor.take(":", from: bytes),
      let minute = cursor.number(from: bytes)
    else {
      return nil
    }
    var second = 0
    if cursor.take(":", from: bytes) {
      guard let whole = cursor.number(from: bytes) else { return nil }
      second = whole
      if cursor.take(".", from: bytes) { cursor.skipDigits(of: bytes) }
    }
    guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    let seconds = hour * 3_600 + minute * 60 + second
    guard seconds <= secondsADay else { return nil }
    if cursor.isAtEnd(of: bytes) { return (seconds, nil) }
    guard let minutes = offset(bytes, &cursor) else { return nil }
    return (seconds, minutes)
  }

  /// Reads `Z` or `+02:00` as minutes east of UTC, up to the end of the text.
  private static func offset(_ bytes: Span<UInt8>, _ cursor: inout ByteCursor) -> Int? {
    if cursor.take("Z", from: bytes) { return cursor.isAtEnd(of: bytes) ? 0 : nil }
    let isWest = cursor.take("-", from: bytes)
    guard isWest || cursor.take("+", from: bytes), let hours = cursor.number(from: bytes),
      cursor.take(":", from: bytes),
      let minutes = cursor.number(from: bytes), cursor.isAtEnd(of: bytes), (0...14).contains(hours),
      (0...59).contains(minutes), hours * 60 + minutes <= 14 * 60
    else { return nil }
    return isWest ? -(hours * 60 + minutes) : hours * 60 + minutes
  }
}
