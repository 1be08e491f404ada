package import Values

/// An event that takes a whole day.
package struct CalendarEvent: Hashable, Sendable {
  /// Unique for ever and the same in every calendar, so that a new file moves the event instead of adding one.
  package let uid: String
  /// The day that the event takes, without hour or zone.
  package let day: CivilDate
  /// One line that the calendar shows (SUMMARY).
  package let summary: String
  /// What is told when the event is opened (DESCRIPTION), on several lines too; left out where empty.
  package let details: String
  /// A word to sort events by, as in `tender` or `review` (CATEGORIES).
  package let category: String

  /// Texts come as they are: ``ICalendar`` escapes and folds them.
  package init(uid: String, day: CivilDate, summary: String, details: String, category: String) {
    self.uid = uid
    self.day = day
    self.summary = summary
    self.details = details
    self.category = category
  }
}

/// Writes calendars of all-day events: the same bytes for the same events.
///
/// - Source: RFC 5545, sections 3.1 (lines, folding), 3.3.11 (text), 3.6.1 (events), 3.8.4.7 (UID).
package enum ICalendar {
  /// - Parameter stamp: when the calendar was made; without an offset it is taken as UTC.
  package static func bytes(_ events: [CalendarEvent], stamp: ZonedTime) -> [UInt8] {
    let lines =
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//samanbud//calendar 1//EN",
        "CALSCALE:GREGORIAN",
      ]
      + events.flatMap { Self.lines($0, stamp: utc(stamp)) } + ["END:VCALENDAR"]
    return lines.flatMap(folded)
  }

  private static func lines(_ event: CalendarEvent, stamp: String) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(text(event.uid))", "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:\(date(event.day))",
      // The end is not part of the event.
      "DTEND;VALUE=DATE:\(date(event.day.adding(days: 1)))",
      "SUMMARY:\(text(event.summary))",
    ]
      + (event.details.isEmpty ? [] : ["DESCRIPTION:\(text(event.details))"])
      + ["CATEGORIES:\(text(event.category))", "TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  /// Backslash, semicolon, comma and line end are escaped; what must not be shown is not.
  static func text(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in ShownText.block(value).unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += ["\\", scalar]
      case "\n" where previous == "\r": break
      case "\n", "\r": result += ["\\", "n"]
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// At most 75 octets a line, never cut within a character; each further line begins with a blank.
  static func folded(_ line: String) -> [UInt8] {
    var result: [UInt8] = []
    var length = 0
    for character in line {
      let octets = Array(character.utf8)
      if length + octets.count > 75 {
        result += [13, 10, 32]
        length = 1
      }
      // A character of many scalars can be longer than a line: then it is cut between those.
      for scalar in character.unicodeScalars {
        let octets = Array(String(scalar).utf8)
        if length + octets.count > 75 {
          result += [13, 10, 32]
          length = 1
        }
        result += octets
        length += octets.count
      }
    }
    return result + [13, 10]
  }

  private static func date(_ day: CivilDate) -> String {
    day.description.filter { $0 != "-" }
  }

  private static func utc(_ time: ZonedTime) -> String {
    let second = (time.secondOfDay ?? 0) - (time.offsetMinutes ?? 0) * 60
    let days = second >= 0 ? second / 86_400 : -((86_399 - second) / 86_400)
    let rest = second - days * 86_400
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(date(time.date.adding(days: days)))T\(clock.joined())Z"
  }
}
