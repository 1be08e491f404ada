import Law
import Notices
import Values

/// Fills in what a notice and a clause say where a rule's sentence has a place for it.
struct LotWords {
  private let evaluator: LotEvaluator

  init(_ evaluator: LotEvaluator) { self.evaluator = evaluator }

  /// A dash where the notice says nothing.
  func filled(_ phrase: Phrase) -> Phrase { phrase.filled { value(of: $0) ?? "-" } }

  private func value(of place: String) -> TextValue? {
    switch place {
    case "country": facts.country.map(TextValue.text)
    case "cpv": (facts.mainCPV?.value.description).map(TextValue.text)
    case "other": (other?.description).map(TextValue.text)
    case "value": (facts.procurementValue?.value).map(TextValue.money)
    case "lotValue": (facts.lot.estimatedValue?.value).map(TextValue.money)
    case "threshold": thresholds
    case "required": required
    default: nil
    }
  }

  private var other: CPVCode? {
    facts.mainCPV.flatMap { evaluator.otherKind(than: $0.value, CPVList.list(.annex2)) }?.value
  }

  private var thresholds: TextValue? {
    let law: Threshold.Law = facts.directive?.value == Directive.utilities ? .utilities : .classical
    let isSocial =
      facts.jurisdiction.hasLineForSocialServices
      && facts.mainCPV.map { CPVList.list(.annex2).contains($0.value) } ?? false
    return facts.thresholds(law, isSocial ? .socialServices : .ordinary).map { amounts in
      let distinct = Set(amounts).sorted { $0.minorUnits < $1.minorUnits }
      return .phrase(
        Phrase(
          distinct.map { Phrase("lot-words.amount", ["amount": .money($0)]) }, separator: " / "))
    }
  }

  private var required: TextValue? {
    switch evaluator.clause?.requirement?.content {
    case .turnover(let money), .averageTurnover(let money, _), .insurance(let money):
      .money(money)
    case .targetShare(let ratio): .ratio(ratio)
    case .certificate(let scheme, _): .text(scheme)
    case nil: nil
    }
  }

  private var facts: LotFacts { evaluator.facts }
}
