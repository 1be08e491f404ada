package import Procurement
internal import XMLStream

/// Begins a brief for a notice: what the notice says is filled in, the rest is left to a person.
package enum BriefTemplate {
  /// A brief that is valid at once, with comments that say what to fill in and where it usually stands.
  ///
  /// The comments are in Swedish for a notice in Swedish, else in English.
  ///
  /// - Throws: ``BriefFailure`` `noLots` for a notice without lots.
  package static func write(for notice: Notice) throws(BriefFailure) -> [UInt8] {
    let lots = notice.lots.isEmpty ? notice.parts : notice.lots
    guard !lots.isEmpty else {
      throw BriefFailure(
        .noLots, file: notice.source.path, line: 0, "the notice has no lots, expected at least one",
        remedy: "give the notice that calls for tenders")
    }
    do {
      return try BriefTemplateWriter(notice: notice).write(lots)
    } catch {
      throw BriefFailure(
        .unwritable, file: notice.source.path, line: 0, error.message,
        remedy: "remove the character from the notice")
    }
  }
}

private struct BriefTemplateWriter {
  let notice: Notice
  let language: OutputLanguage
  let writer: XMLWriter

  init(notice: Notice) throws(XMLFailure) {
    self.notice = notice
    language = notice.languages.contains("SWE") ? .swedish : .english
    writer = try XMLWriter()
  }

  func write(_ lots: [Lot]) throws(XMLFailure) -> [UInt8] {
    say(BriefWords.opening)
    let root = [
      ("xmlns", "urn:samanbud:brief:1"),
      ("noticeID", notice.id ?? notice.publicationNumber ?? notice.source.path),
      ("sharedCost", "15"),
    ]
    writer.element("brief", attributes: root) {
      say(BriefWords.sharedCost)
      for lot in lots { write(lot) }
    }
    return try writer.finish()
  }

  private func write(_ lot: Lot) {
    let title = lot.title.text(preferring: language == .swedish ? "SWE" : "ENG")
    comment(title ?? lot.id.description)
    writer.element("lot", attributes: [("id", lot.id.description)]) {
      writeFindings(on: lot)
      let codes = codes(of: lot)
      if !codes.isEmpty { say(BriefWords.demand) }
      for code in codes { writer.element("demand", attributes: demand(code, on: lot), "") }
      say(BriefWords.requirements)
      comment(BriefWords.requirementExample(currency: currency(of: lot)))
    }
  }

  /// What the notice says in codes, so that nobody looks for it again.
  private func writeFindings(on lot: Lot) {
    let codes = CodedTerms.found(in: lot)
    if !codes.isEmpty {
      comment(BriefWords.coded.text(in: language) + " " + codes.joined(separator: "; "))
    }
    if let value = lot.estimatedValue?.value {
      comment(BriefWords.value.text(in: language) + " \(value)")
    }
    if places(of: lot).count > 1 {
      comment(BriefWords.places.text(in: language) + " " + places(of: lot).joined(separator: ", "))
    }
  }

  /// The lot's codes without those that only stand for others in the list.
  private func codes(of lot: Lot) -> [CPVCode] {
    let main = lot.mainCPV ?? notice.procedure.mainCPV
    var all: [CPVCode] = []
    for code in ([main].compactMap(\.self) + lot.additionalCPV).map(\.value)
    where !all.contains(code) { all.append(code) }
    return all.filter { code in !all.contains { $0 != code && code.covers($0) } }
  }

  private func demand(_ code: CPVCode, on lot: Lot) -> [(String, String)] {
    var attributes = [
      ("cpv", code.description), ("unit", usualUnit(of: code).rawValue), ("period", "year"),
    ]
    let places = places(of: lot)
    if places.count == 1 { attributes.append(("place", places[0])) }
    return attributes
  }

  /// The lot's NUTS codes; a country alone is no place to bid by.
  private func places(of lot: Lot) -> [String] {
    let codes = Set((lot.nuts.isEmpty ? notice.procedure.nuts : lot.nuts).map(\.value))
    return codes.filter { (4...5).contains($0.utf8.count) && $0.allSatisfy(Self.isNUTSSign) }
      .sorted()
  }

  private static func isNUTSSign(_ sign: Character) -> Bool {
    sign.isASCII && (sign.isUppercase || sign.isNumber)
  }

  /// A guess that saves typing; the comment tells that it is one.
  private func usualUnit(of code: CPVCode) -> WorkUnit {
    if code.description.hasPrefix("5552") { return .meals }
    return code.description.hasPrefix("905") ? .tonnes : .hours
  }

  private func currency(of lot: Lot) -> String {
    (lot.estimatedValue ?? notice.procedure.estimatedValue)?.value.currency ?? "SEK"
  }

  private func say(_ phrase: Phrase) { comment(phrase.text(in: language)) }

  private func comment(_ text: String) { writer.comment(" \(text) ") }
}
