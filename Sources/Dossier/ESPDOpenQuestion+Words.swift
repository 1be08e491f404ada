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
    Number.reserved: Phrase(
      en: "reserved contracts", sv: "reserverade kontrakt", da: "reserverede kontrakter"),
    Number.officialList: Phrase(
      en: "official lists", sv: "officiella förteckningar", da: "officielle lister"),
    Number.group: Phrase(
      en: "tendering in a group", sv: "anbud i grupp", da: "tilbud i en sammenslutning"),
    Number.reliedOn: Phrase(
      en: "capacity of others", sv: "andras kapacitet", da: "andres kapacitet"),
    Number.subcontracted: Phrase(
      en: "subcontractors", sv: "underleverantörer", da: "underleverandører"),
    Number.size: Phrase(
      en: "size of the enterprise", sv: "företagets storlek", da: "virksomhedens størrelse"),
    Number.tradeRegister: Phrase(
      en: "trade register", sv: "handelsregister", da: "handelsregister"),
    Number.yearlyTurnover: Phrase(
      en: "yearly turnover", sv: "årsomsättning", da: "årlig omsætning"),
    Number.services: Phrase(
      en: "services delivered", sv: "utförda tjänster", da: "udførte tjenesteydelser"),
  ]
}
