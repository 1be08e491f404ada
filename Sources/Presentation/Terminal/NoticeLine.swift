package import Notices
package import Values

/// A notice on one line of a terminal.
package enum NoticeLine {
  package static func header(_ language: OutputLanguage = .english) -> String {
    func say(_ en: String, _ sv: String, _ da: String) -> String {
      Phrase(en: en, sv: sv, da: da).text(in: language)
    }
    return columns(
      say("notice", "annons", "bekendtgørelse"), say("type", "typ", "type"),
      say("buyer", "land", "land"), say("lots", "del.", "del."),
      say("reserved", "reserv.", "reserv."), say("title", "rubrik", "titel"))
  }

  package static func text(of notice: Notice, in language: OutputLanguage = .english) -> String {
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
      ([state(of: notice)?.text(in: language)].compactMap(\.self).map { "[\($0)]" }
        + [notice.procedure.title.entries.first?.text ?? ""]).joined(separator: " "))
  }

  /// What must be known of a notice beside its title: that nobody can tender for it, or what became of it.
  private static func state(of notice: Notice) -> Phrase? {
    let off = notice.lots.count { notice.isCancelled($0.id) }
    if off == notice.lots.count, off > 0 || notice.change?.isCancellation == true {
      return Phrase(en: "called off", sv: "inställd", da: "aflyst")
    }
    if off > 0 {
      return Phrase(
        en: "\(off) lots called off", sv: "\(off) delar inställda", da: "\(off) delaftaler aflyst")
    }
    if !notice.results.isEmpty, notice.results.allSatisfy({ $0.decision == "clos-nw" }) {
      return Phrase(en: "no contract", sv: "inget avtal", da: "ingen kontrakt")
    }
    if let last = notice.corrections.last {
      let name = last.notice ?? "F14"
      return Phrase(
        en: "corrected by \(name)", sv: "rättad genom \(name)", da: "rettet ved \(name)")
    }
    return notice.modification.map(modified)
  }

  private static func modified(_ change: ContractModification) -> Phrase {
    let values = [change.valueBefore, change.valueAfter].map { $0?.value.description }
    switch (values[0], values[1]) {
    case (let before?, let after?) where before != after:
      return Phrase(
        en: "contract changed: \(before) → \(after)", sv: "avtal ändrat: \(before) → \(after)",
        da: "kontrakt ændret: \(before) → \(after)")
    default: return Phrase(en: "contract changed", sv: "avtal ändrat", da: "kontrakt ændret")
    }
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
