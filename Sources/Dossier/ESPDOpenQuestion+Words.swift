import Papers
import Presentation
package import Values

extension ESPDOpenQuestion {
  /// As in `ESPD C57, reserved contracts: nobody has asked whether the share may be stated`.
  package var sentence: Phrase {
    let name = ESPDCriterion.name(ofNumber: criterion).map { [$0] } ?? []
    let head = Phrase([Phrase(verbatim: "ESPD \(criterion)")] + name, separator: ", ")
    return Phrase([head, reason.phrase], separator: ": ")
  }
}

extension ESPDCriterion {
  /// What a criterion asks, for people; `nil` for those that we have no words for.
  static func name(ofNumber number: String) -> Phrase? {
    if let own = names[number] { return own }
    return ESPDModel.v410.criteria.first { $0.number == number && $0.kind == .exclusion }
      .flatMap { GroundWords.name(of: $0.key) }
  }

  private static let names = [
    Number.reserved: Phrase("espd-open-question.espd-criterion.reserved"),
    Number.officialList: Phrase("espd-open-question.espd-criterion.official-list"),
    Number.group: Phrase("espd-open-question.espd-criterion.group"),
    Number.reliedOn: Phrase("espd-open-question.espd-criterion.relied-on"),
    Number.subcontracted: Phrase("espd-open-question.espd-criterion.subcontracted"),
    Number.size: Phrase("espd-open-question.espd-criterion.size"),
    Number.tradeRegister: Phrase("espd-open-question.espd-criterion.trade-register"),
    Number.yearlyTurnover: Phrase("espd-open-question.espd-criterion.yearly-turnover"),
    Number.services: Phrase("espd-open-question.espd-criterion.services"),
  ]
}
