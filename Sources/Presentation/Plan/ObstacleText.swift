import Briefs
package import Planning
package import Values

/// Says why a lot cannot be tendered for, and which kind of partner is missing.
package enum ObstacleText {
  package static func text(_ obstacle: Obstacle, in language: OutputLanguage) -> String {
    phrase(obstacle, in: language).text(in: language)
  }

  private static func phrase(_ obstacle: Obstacle, in language: OutputLanguage) -> Phrase {
    let formats = Formats(language)
    return switch obstacle {
    case .noDemand:
      Phrase(
        en: "the brief does not say how much work the lot is",
        sv: "underlaget anger inte hur mycket arbete delen är",
        da: "tilbudsgrundlaget angiver ikke, hvor meget arbejde delkontrakten er")
    case .noCapacity(let demand):
      Phrase(
        en: "none of the members that can be counted on offers {demand}",
        sv: "ingen av de medlemmar som kan räknas med erbjuder {demand}",
        da: "ingen af de medlemmer, der kan regnes med, tilbyder {demand}",
        ["demand": .phrase(phrase(demand, formats))])
    case .noPrice(let demand, let operators):
      Phrase(
        en:
          "no price in the buyer's currency for {demand} in the lists of {operators}",
        sv:
          "pris i köparens valuta saknas för {demand} hos {operators}",
        da: """
          pris i ordregivers valuta mangler for {demand} hos \
          {operators}
          """, ["demand": .phrase(phrase(demand, formats)), "operators": "\(names(operators))"])
    case .tooLittleCapacity(let demand, let offered):
      Phrase(
        en:
          "{demand} wanted, {offered} offered by those eligible",
        sv: "{demand} behövs, de behöriga erbjuder {offered}",
        da:
          "{demand} er nødvendigt, de berettigede tilbyder {offered}",
        ["demand": .phrase(phrase(demand, formats)), "offered": "\(formats.text(offered))"])
    case .turnover(let required, let pooled):
      turnover(required, pooled.map { Money(minorUnits: $0, currency: required.currency) })
    case .reservation:
      Phrase(
        en: "no group that could do the work meets the reservation",
        sv: "ingen grupp som kan göra arbetet uppfyller reservationen",
        da: "ingen sammenslutning, der kan udføre arbejdet, opfylder reservationen")
    case .lotLimit(let limit):
      Phrase(
        en: "the buyer allows tenders for \(limit) lots at most",
        sv: "köparen tillåter anbud på högst \(limit) delar",
        da: "ordregiver tillader tilbud på højst \(limit) delkontrakter")
    case .notSearched:
      Phrase(
        en: "the search was ended before this was known",
        sv: "sökningen avbröts innan detta var känt",
        da: "søgningen blev afbrudt, før dette var kendt")
    case .noLeader:
      Phrase(
        en: "nobody who could do the work is known to be able to lead a joint tender",
        sv: "ingen av dem som kan göra arbetet är känd för att kunna leda ett gemensamt anbud",
        da: "ingen af dem, der kan udføre arbejdet, vides at kunne lede et fælles tilbud")
    case .combination:
      Phrase(
        en: "the demands can be met one by one, but not together",
        sv: "kraven går att klara ett och ett, men inte tillsammans",
        da: "kravene kan opfyldes et for et, men ikke tilsammen")
    }
  }

  private static func phrase(_ demand: Demand, _ formats: Formats) -> Phrase {
    let amount = demand.amount.map { [Phrase(verbatim: formats.text($0))] } ?? []
    let unit = Phrase([demand.unit.phrase, demand.period.phrase], separator: " / ")
    let place = demand.place.map { ", \($0)" } ?? ""
    let work = Phrase(verbatim: "CPV \(demand.cpv)\(place)")
    return Phrase(amount + [unit, work], separator: " ")
  }

  private static func names(_ operators: [OperatorID]) -> String {
    operators.map(\.description).joined(separator: ", ")
  }

  private static func turnover(_ required: Money, _ together: Money?) -> Phrase {
    guard let together else {
      return Phrase(
        en: "turnover of {required} asked for, unknown together",
        sv: "omsättning {required} krävs, okänt tillsammans",
        da: "omsætning {required} kræves, ukendt tilsammen", ["required": .money(required)])
    }
    return Phrase(
      en: "turnover of {required} asked for, {together} together",
      sv: "omsättning {required} krävs, {together} tillsammans",
      da: "omsætning {required} kræves, {together} tilsammen",
      ["required": .money(required), "together": .money(together)])
  }
}
