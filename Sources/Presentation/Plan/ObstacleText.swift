import Briefs
package import Planning
import Texts
package import Values

/// Says why a lot cannot be tendered for, and which kind of partner is missing.
package enum ObstacleText {
  /// One sentence, with the work, amount or sum that is missing.
  package static func text(_ obstacle: Obstacle, in language: OutputLanguage) -> String {
    phrase(obstacle, in: language).text(in: language)
  }

  private static func phrase(_ obstacle: Obstacle, in language: OutputLanguage) -> Phrase {
    let formats = Formats(language)
    return switch obstacle {
    case .noDemand:
      Phrase("obstacle.no-demand")
    case .noCapacity(let demand):
      Phrase("obstacle.no-capacity", ["demand": .phrase(phrase(demand, formats))])
    case .noPrice(let demand, let operators):
      Phrase(
        "obstacle.no-price",
        ["demand": .phrase(phrase(demand, formats)), "operators": "\(names(operators))"])
    case .tooLittleCapacity(let demand, let offered):
      Phrase(
        "obstacle.too-little-capacity",
        ["demand": .phrase(phrase(demand, formats)), "offered": "\(formats.text(offered))"])
    case .turnover(let required, let pooled):
      turnover(required, pooled.map { Money(minorUnits: $0, currency: required.currency) })
    case .reservation:
      Phrase("obstacle.reservation")
    case .lotLimit(let limit):
      Phrase("obstacle.lot-limit", ["limit": "\(limit)"])
    case .notSearched:
      Phrase("obstacle.not-searched")
    case .noLeader:
      Phrase("obstacle.no-leader")
    case .combination:
      Phrase("obstacle.combination")
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
      return Phrase("obstacle.turnover", ["required": .money(required)])
    }
    return Phrase(
      "obstacle.turnover.turnover-of-asked-for",
      ["required": .money(required), "together": .money(together)])
  }
}
