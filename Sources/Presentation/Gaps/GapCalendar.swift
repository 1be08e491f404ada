package import Judging
import Law
import Members
package import Values

/// What ends and what is due, as a calendar that an office can subscribe to.
package enum GapCalendar {
  /// - Parameters:
  ///   - register: a name for the register, unlike that of any other: it ends every UID.
  ///   - stamp: when the calendar is made.
  package static func bytes(
    _ reports: [GapReport], register: String, language: OutputLanguage, stamp: ZonedTime
  ) -> [UInt8] {
    ICalendar.bytes(events(reports, register: register, language: language), stamp: stamp)
  }

  /// The earliest first; what several reports tell of the same thing is one event.
  package static func events(
    _ reports: [GapReport], register: String, language: OutputLanguage
  ) -> [CalendarEvent] {
    // No count of persons is in any of these sentences.
    let sentences = GapSentences(language, counts: .everything)
    var events: [CalendarEvent] = []
    for report in reports {
      for lapse in report.lapses {
        let event = CalendarEvent(
          uid: "\(lapse.subject.key).\(safe(report.operatorID.description))@\(safe(register))",
          day: lapse.day, summary: "\(report.operatorName): \(sentences.text(lapse))",
          details: lapse.rules.joined(separator: ", "), category: lapse.subject.kind)
        if !events.contains(where: { $0.uid == event.uid }) { events.append(event) }
      }
    }
    return events.sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
  }

  /// Letters, digits, `-` and `.` as they are; every other byte as its code, so that none collide.
  fileprivate static func safe(_ text: String) -> String {
    text.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let plain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
      return plain || scalar == "-" || scalar == "." ? String(scalar) : "_\(byte)_"
    }.joined()
  }
}

extension Lapse.Subject {
  /// Names the thing, not its day: a renewed document moves the event.
  fileprivate var key: String {
    switch self {
    case .evidence(_, let facts): "evidence.\(facts.first?.rawValue ?? "")"
    case .certificate(let certificate), .grace(let certificate), .lookUp(let certificate):
      "\(kind).\(GapCalendar.safe(certificate.scheme))."
        + GapCalendar.safe(certificate.number ?? certificate.validFrom.description)
    case .review(let name): "review.\(name.rawValue)"
    }
  }
}
