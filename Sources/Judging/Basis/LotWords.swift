import Law
import Notices
import Values

/// Fills in what a notice and a clause say where a rule's sentence has a place for it.
struct LotWords {
  private let evaluator: LotEvaluator

  init(_ evaluator: LotEvaluator) { self.evaluator = evaluator }

  func filled(_ phrase: Phrase) -> Phrase {
    guard phrase.english.utf8.contains(UInt8(ascii: "{")) else { return phrase }
    return Phrase(
      en: filled(phrase.english), sv: filled(phrase.swedish), da: phrase.danish.map(filled))
  }

  /// Each `{place}` with what stands there, a dash where nothing does.
  private func filled(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      result += rest[..<open] + (value(of: rest[open...close]) ?? "-")
      rest = rest[rest.utf8.index(after: close)...]
    }
    return result + rest
  }

  private func value(of place: Substring) -> String? {
    switch place {
    case "{country}": facts.country
    case "{cpv}": facts.mainCPV?.value.description
    case "{other}": other?.description
    case "{value}": facts.procurementValue?.value.description
    case "{lotValue}": facts.lot.estimatedValue?.value.description
    case "{threshold}": thresholds
    case "{required}": required
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
