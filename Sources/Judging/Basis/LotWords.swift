import Law
import Notices
import Values

/// Fills in what a notice and a clause say where a rule's sentence has a place for it.
struct LotWords {
  private let evaluator: LotEvaluator

  init(_ evaluator: LotEvaluator) { self.evaluator = evaluator }

  /// A dash where the notice says nothing.
  func filled(_ phrase: Phrase) -> Phrase { phrase.filled { value(of: $0) ?? "-" } }

  private func value(of place: String) -> String? {
    switch place {
    case "country": facts.country
    case "cpv": facts.mainCPV?.value.description
    case "other": other?.description
    case "value": facts.procurementValue?.value.description
    case "lotValue": facts.lot.estimatedValue?.value.description
    case "threshold": thresholds
    case "required": required
    default: nil
    }
  }

  private var other: CPVCode? {
    facts.mainCPV.flatMap { evaluator.otherKind(than: $0.value, CPVList.list(.annex2)) }?.value
  }

  private var thresholds: String? {
    let law: Threshold.Law = facts.directive?.value == Directive.utilities ? .utilities : .classical
    let isSocial =
      facts.jurisdiction.hasLineForSocialServices
      && facts.mainCPV.map { CPVList.list(.annex2).contains($0.value) } ?? false
    return facts.thresholds(law, isSocial ? .socialServices : .ordinary).map { amounts in
      Set(amounts.map(\.description)).sorted().joined(separator: " / ")
    }
  }

  private var required: String? {
    switch evaluator.clause?.requirement?.content {
    case .turnover(let money), .averageTurnover(let money, _), .insurance(let money):
      money.description
    case .targetShare(let ratio): ratio.description
    case .certificate(let scheme, _): scheme
    case nil: nil
    }
  }

  private var facts: LotFacts { evaluator.facts }
}
