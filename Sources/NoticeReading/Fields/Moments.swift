internal import Procurement

/// Days and times as notices write them.
enum Moments {
  /// Reads `2024-07-26`, `2024-07-26+02:00`, `2024-07-26Z`, `20240726` and `20240726 12:00`.
  static func date(_ text: String) -> ZonedTime? {
    let bytes = text.utf8
    guard bytes.count >= 8 else { return nil }
    if bytes[bytes.index(bytes.startIndex, offsetBy: 4)] == UInt8(ascii: "-") {
      guard bytes.count >= 10, let day = CivilDate(text.prefix(10)) else { return nil }
      return finish(day, text.dropFirst(10))
    }
    let year = text.prefix(4)
    let rest = text.dropFirst(4)
    guard let day = CivilDate("\(year)-\(rest.prefix(2))-\(rest.dropFirst(2).prefix(2))") else {
      return nil
    }
    return finish(day, text.dropFirst(8))
  }

  /// Completes a day with `10:00`, `10:00:00`, `07:57:52.65+02:00` or `10:00Z`; the time's zone wins.
  static func adding(_ text: String, to day: ZonedTime) -> ZonedTime? {
    guard let (seconds, zone) = time(text[...]) else { return nil }
    return ZonedTime(
      date: day.date, secondOfDay: seconds, offsetMinutes: zone ?? day.offsetMinutes)
  }

  private static func finish(_ day: CivilDate, _ rest: Substring) -> ZonedTime? {
    guard let first = rest.first else { return ZonedTime(date: day) }
    if first == " " || first == "T" {
      guard let (seconds, zone) = time(rest.dropFirst()) else { return nil }
      return ZonedTime(date: day, secondOfDay: seconds, offsetMinutes: zone)
    }
    guard let minutes = offset(rest) else { return nil }
    return ZonedTime(date: day, offsetMinutes: minutes)
  }

  private static func time(_ text: Substring) -> (seconds: Int, zone: Int?)? {
    let zoneStart = text.firstIndex { $0 == "+" || $0 == "-" || $0 == "Z" } ?? text.endIndex
    let parts = text[..<zoneStart].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]),
      let second = parts.count == 3 ? Int(parts[2].prefix { $0 != "." }) : 0,
      (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    let zone = text[zoneStart...]
    guard !zone.isEmpty else { return (hour * 3_600 + minute * 60 + second, nil) }
    guard let minutes = offset(zone) else { return nil }
    return (hour * 3_600 + minute * 60 + second, minutes)
  }

  /// Reads `Z` or `+02:00` as minutes east of UTC.
  private static func offset(_ text: Substring) -> Int? {
    if text == "Z" { return 0 }
    let parts = text.dropFirst().split(separator: ":")
    guard parts.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]),
      (0...14).contains(hours), (0...59).contains(minutes)
    else { return nil }
    switch text.first {
    case "+": return hours * 60 + minutes
    case "-": return -(hours * 60 + minutes)
    default: return nil
    }
  }
}
