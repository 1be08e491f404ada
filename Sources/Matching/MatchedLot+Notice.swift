import Foundation
import Notices
import Values

extension MatchedLot {
  /// What a match says of a lot, in the words of the notice.
  ///
  /// - Parameter language: of texts, where the notice has it.
  init(
    _ lot: Lot, of notice: Notice, _ opening: LotOpening, _ need: LotNeed, in language: String
  ) {
    let buyer = notice.buyers.first.flatMap { buyer in
      notice.organisations.first { $0.id == buyer.organisation }
    }
    self.init(
      key: "\(Self.procedureKey(of: notice))|\(lot.id)", file: notice.source.path,
      noticeID: notice.id ?? "", noticeVersion: notice.version ?? "",
      publicationNumber: notice.publicationNumber ?? "", changes: notice.change?.changes ?? "",
      procedureTitle: Self.words(notice.procedure.title, language),
      buyer: Self.words(buyer?.name, language),
      buyerCountry: buyer?.country ?? "", lot: lot.id, lotTitle: Self.words(lot.title, language),
      deadline: opening.deadline, codes: need.codes, regions: need.regions,
      value: lot.estimatedValue?.value, documents: lot.submission.documentsURL ?? "",
      lots: notice.lots.count)
  }

  /// What stays the same when a notice is changed or published again.
  ///
  /// An id that is no UUID is the buyer's own number, which other buyers have too.
  static func procedureKey(of notice: Notice) -> String {
    guard let id = notice.procedure.id else {
      return notice.id ?? notice.publicationNumber ?? notice.source.path
    }
    guard UUID(uuidString: id) == nil else { return id }
    let buyer = notice.buyers.first.flatMap { buyer in
      notice.organisations.first { $0.id == buyer.organisation }
    }
    return "\(id)@\(words(buyer?.name))"
  }

  /// The text in a language, or else the notice's own, on one line.
  private static func words(_ text: LocalizedText?, _ language: String = "") -> String {
    (text?.text(preferring: language) ?? "").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
