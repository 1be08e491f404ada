package import Notices
import Texts
package import Values

/// A notice on one line of a terminal.
package enum NoticeLine {
  /// The line above, with the columns of ``text(of:in:)``.
  package static func header(_ language: OutputLanguage = .english) -> String {
    return columns(
      Phrase("notice-line.header").text(in: language),
      Phrase("notice-line.header.type").text(in: language),
      Phrase("notice-line.header.buyer").text(in: language),
      Phrase("notice-line.header.lots").text(in: language),
      Phrase("notice-line.header.reserved").text(in: language),
      Phrase("notice-line.header.title").text(in: language))
  }

  /// Number, subtype, buyer's country, lots, how many are reserved by code, and the title's first 80
  /// signs.
  package static func text(of notice: Notice, in language: OutputLanguage = .english) -> String {
    let reserved = notice.lots.filter { $0.reservesParticipation || $0.reservesExecution }
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
      return Phrase("notice-line.state")
    }
    if off > 0 {
      return Phrase("notice-line.state.lots-called-off", ["off": "\(off)"])
    }
    if !notice.results.isEmpty, notice.results.allSatisfy({ $0.winnerSelection == .closedWithout })
    {
      return Phrase("notice-line.state.no-contract")
    }
    if let last = notice.corrections.last {
      let name = last.notice ?? "F14"
      return Phrase("notice-line.state.corrected-by", ["name": "\(name)"])
    }
    return notice.modification.map(modified)
  }

  private static func modified(_ change: ContractModification) -> Phrase {
    let values = [change.valueBefore, change.valueAfter].map { $0?.value.description }
    switch (values[0], values[1]) {
    case (let before?, let after?) where before != after:
      return Phrase("notice-line.modified.let", ["before": "\(before)", "after": "\(after)"])
    default: return Phrase("notice-line.modified.other")
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
