import Matching
import Texts
package import Values
package import XMLStream

/// A group's lots as an Atom feed, and their deadlines as a calendar.
///
/// - Source: RFC 4287 (Atom), RFC 5545 (calendars).
package enum DigestFeed {
  /// The lots that are no long shots and not dismissed, the latest news first.
  ///
  /// Ids do not change from run to run, so that a reader shows a changed lot again and no other.
  package static func atom(
    _ digest: GroupDigest, language: OutputLanguage
  ) throws(XMLFailure) -> [UInt8] {
    let sentences = MatchSentences(language)
    let entries = shown(digest).sorted {
      ($1.changedOn, $0.key) < ($0.changedOn, $1.key)
    }
    let title = "\(DigestWord.title.phrase.text(in: language)) \(digest.group)"
    let xml = try XMLWriter()
    xml.element("feed", attributes: [("xmlns", "http://www.w3.org/2005/Atom")]) {
      xml.element("id", "urn:samanbud:match:\(escaped(digest.group))")
      xml.element("title", ShownText.block(title))
      xml.element("updated", instant(entries.first?.changedOn ?? digest.asOf))
      xml.element("author") { xml.element("name", "samanbud") }
      for entry in entries { write(entry, sentences, to: xml) }
    }
    return try xml.finish()
  }

  private static func write(
    _ entry: DigestEntry, _ sentences: MatchSentences, to xml: XMLWriter
  ) {
    let lot = entry.lot
    xml.element("entry") {
      xml.element("id", "urn:samanbud:match:\(escaped(entry.match.group)):\(escaped(entry.key))")
      xml.element("title", ShownText.block(heading(entry, sentences)))
      xml.element("updated", instant(entry.changedOn))
      xml.element("published", instant(entry.firstSeen))
      if let page = LinkAddress(
        noticeOnTED: lot.publicationNumber, in: sentences.language.rawValue)
      {
        xml.element(
          "link",
          attributes: [
            ("rel", "alternate"), ("type", "text/html"), ("href", page.description),
          ], "")
      }
      if let address = LinkAddress(lot.documents) {
        xml.element(
          "link", attributes: [("rel", "related"), ("href", address.description)], "")
      }
      xml.element("category", attributes: [("term", entry.match.tier.rawValue)], "")
      // An entry without an alternate needs its content (RFC 4287, 4.1.2).
      xml.element(
        "content", attributes: [("type", "text")],
        ShownText.block(lines(entry, sentences).joined(separator: "\n")))
    }
  }

  /// The deadlines of the same lots, as days: the hour stands in the text, in the buyer's own time.
  package static func calendar(_ digest: GroupDigest, language: OutputLanguage) -> [UInt8] {
    let sentences = MatchSentences(language)
    let events = shown(digest).compactMap { entry -> CalendarEvent? in
      guard let deadline = entry.lot.deadline else { return nil }
      return CalendarEvent(
        uid: "match.\(escaped(entry.key)).\(escaped(digest.group))@samanbud", day: deadline.lastDay,
        summary: heading(entry, sentences),
        details: (["\(Formats(language).text(deadline))"] + lines(entry, sentences))
          .joined(separator: "\n"), category: entry.match.tier.rawValue)
    }
    return ICalendar.bytes(
      events.sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }, stamp: ZonedTime(date: digest.asOf))
  }

  private static func shown(_ digest: GroupDigest) -> [DigestEntry] {
    digest.entries.filter { $0.match.tier != .longShot && $0.dismissal == nil }
  }

  private static func heading(_ entry: DigestEntry, _ sentences: MatchSentences) -> String {
    let lot = entry.lot
    let title = lot.lotTitle.isEmpty ? lot.procedureTitle : lot.lotTitle
    return "\(sentences.say(entry.match.tier.phrase)): \(title) (\(lot.buyer))"
  }

  private static func lines(_ entry: DigestEntry, _ sentences: MatchSentences) -> [String] {
    let changes: [String] =
      if case .changed(let changes) = entry.news { changes.map(sentences.text) } else { [] }
    return changes
      + entry.match.reasons.map { "\($0.weight.sign) \(sentences.text($0))" }
  }

  private static func instant(_ day: CivilDate) -> String { "\(day)T00:00:00Z" }

  /// Letters, digits, `-` and `.` as they are; every other byte as its code.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E
      return isPlain
        ? String(Unicode.Scalar(byte)) : "_" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
