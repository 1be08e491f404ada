internal import Law
internal import Members
internal import Notices
import Texts
internal import Values
internal import XMLStream

/// Writes one brief; the comments come before the elements that they are about.
struct BriefTemplateWriter {
  private static let width = 96
  private let notice: Notice
  private let language: OutputLanguage
  private let writer: XMLWriter
  private let demands: [LotID: DemandSheet]

  init(notice: Notice, demands: [LotID: DemandSheet]) throws(XMLFailure) {
    self.notice = notice
    self.demands = demands
    language =
      OutputLanguage.allCases.first { notice.languages.contains($0.threeLetters) } ?? .english
    writer = try XMLWriter()
  }

  func write(_ lots: [Lot]) throws(XMLFailure) -> [UInt8] {
    say(BriefWords.opening, depth: 0)
    let root = [
      ("xmlns", "urn:samanbud:brief:1"),
      ("noticeID", notice.id ?? notice.publicationNumber ?? notice.source.path),
    ]
    writer.element("brief", attributes: root) {
      say(BriefWords.sharedCost, depth: 1)
      say(BriefWords.wishes, depth: 1)
      for line in BriefWords.wishExamples(currency: lots.first.map(currency) ?? "EUR") {
        writer.comment(" \(line) ")
      }
      for lot in lots { write(lot) }
    }
    return try writer.finish()
  }

  private func write(_ lot: Lot) {
    comment(title(of: lot), depth: 1)
    writer.element("lot", attributes: [("id", lot.id.description)]) {
      writeFindings(on: lot)
      let codes = codes(of: lot)
      say(codes.isEmpty ? BriefWords.demandWithoutCode : BriefWords.demand, depth: 2)
      say(BriefWords.requirements, depth: 2)
      for line in BriefWords.requirementExamples(currency: currency(of: lot)) {
        writer.comment(" \(line) ")
      }
      for code in codes { writer.element("demand", attributes: demand(code, on: lot), "") }
      write(demands[lot.id] ?? .none)
    }
  }

  /// What the texts ask, with the lines that settle it: whoever has read the words takes them out of the comment.
  private func write(_ sheet: DemandSheet) {
    let open = sheet.open
    if sheet.pointsToDocuments { say(BriefWords.pointer, depth: 2) }
    guard !open.isEmpty else { return }
    say(BriefWords.settle, depth: 2)
    for (number, demand) in open.enumerated() {
      let settling = BriefSettling(demand, number: number + 1)
      comment(settling.words(in: language), depth: 2)
      if let line = settling.requirement { writer.comment(" \(line) ") }
    }
    var marks: Set<String> = []
    for (number, demand) in open.enumerated() where marks.insert(demand.mark).inserted {
      writer.comment(" \(BriefSettling(demand, number: number + 1).settled) ")
    }
  }

  /// What the notice says in codes, so that nobody looks for it again.
  private func writeFindings(on lot: Lot) {
    let codes = CodedTerms.found(in: lot, language)
    if !codes.isEmpty {
      comment(
        BriefWords.coded.text(in: language) + " " + codes.joined(separator: "; "), depth: 2)
    }
    if let value = lot.estimatedValue?.value {
      comment(BriefWords.value.text(in: language) + " \(Formats(language).text(value))", depth: 2)
    }
    if places(of: lot).count > 1 {
      comment(
        BriefWords.places.text(in: language) + " " + places(of: lot).joined(separator: ", "),
        depth: 2)
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

  /// The procedure's where the lot has none of its own.
  private func title(of lot: Lot) -> String {
    let own = notice.languages.first ?? "ENG"
    let titles = [lot.title, notice.procedure.title].compactMap { $0.text(preferring: own) }
    return titles.first { !$0.isEmpty } ?? lot.id.description
  }

  /// What the buyer counts in.
  private func currency(of lot: Lot) -> String {
    lot.estimatedValue?.value.currency ?? notice.currency
  }

  private func say(_ phrase: Phrase, depth: Int) {
    comment(phrase.text(in: language), depth: depth)
  }

  /// Broken into lines, because people read it in an editor.
  private func comment(_ text: String, depth: Int) {
    let indent = String(repeating: " ", count: 2 * depth + 5)
    var lines = [""]
    for word in text.split(whereSeparator: \.isWhitespace) {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if indent.count + line.count + 1 + word.count <= Self.width {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    writer.comment(" " + lines.joined(separator: "\n" + indent) + " ")
  }
}
