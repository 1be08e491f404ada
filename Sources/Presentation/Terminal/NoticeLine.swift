package import Notices
import Values

/// A notice on one line of a terminal.
package enum NoticeLine {
  package static let header = columns("notice", "type", "buyer", "lots", "reserved", "title")

  package static func text(of notice: Notice) -> String {
    let reserved = notice.lots.filter { lot in
      lot.reservedParticipation.contains { $0.value != "none" }
        || lot.reservedExecution?.value == "yes"
    }
    let country = notice.buyers.first.flatMap { buyer in
      notice.organisations.first { $0.id == buyer.organisation }?.country
    }
    return columns(
      notice.publicationNumber ?? notice.id ?? notice.source.path,
      notice.subtype?.value ?? "", country ?? "", String(notice.lots.count),
      reserved.isEmpty ? "" : String(reserved.count),
      notice.procedure.title.entries.first?.text ?? "")
  }

  private static func columns(
    _ id: String, _ type: String, _ country: String, _ lots: String, _ reserved: String,
    _ title: String
  ) -> String {
    let cells = [(id, 16), (type, 5), (country, 5), (lots, 4), (reserved, 8)].map {
      $0.0 + String(repeating: " ", count: max(0, $0.1 - $0.0.count))
    }
    let words = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return ShownText.line((cells + [String(words.prefix(80))]).joined(separator: "  "))
  }
}
