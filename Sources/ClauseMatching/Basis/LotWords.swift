import Procurement

/// Fills in what a notice and a clause say where a rule's sentence has a place for it.
struct LotWords {
  private let evaluator: LotEvaluator

  init(_ evaluator: LotEvaluator) { self.evaluator = evaluator }

  func filled(_ phrase: Phrase) -> Phrase {
    guard phrase.english.contains("{") else { return phrase }
    return Phrase(
      en: filled(phrase.english), sv: filled(phrase.swedish), da: phrase.danish.map(filled))
  }

  private func filled(_ text: String) -> String {
    var text = text
    for (place, value) in values where text.contains(place) {
      text.replace(place, with: value() ?? "-")
    }
    return text
  }

  private var values: [(String, () -> String?)] {
    let facts = evaluator.facts
    return [
      ("{country}", { facts.country }),
      ("{cpv}", { facts.mainCPV?.value.description }),
      (
        "{other}",
        {
          facts.mainCPV.flatMap { evaluator.otherKind(than: $0.value, CPVList.list(.annex2)) }?
            .value.description
        }
      ),
      ("{value}", { facts.procurementValue?.value.description }),
      ("{lotValue}", { facts.lot.estimatedValue?.value.description }),
      ("{threshold}", { thresholds }),
      ("{required}", { required }),
    ]
  }

  private var thresholds: String? {
    let law: Threshold.Law = facts.directive?.value == "32014L0025" ? .luf : .lou
    let isSocial =
      facts.country == "DNK"
      && facts.mainCPV.map { CPVList.list(.annex2).contains($0.value) } ?? false
    return facts.thresholds(law, isSocial ? .socialServices : .ordinary).map { amounts in
      Set(amounts.map(\.description)).sorted().joined(separator: " / ")
    }
  }

  private var required: String? {
    switch evaluator.clause?.requirement?.content {
    case .turnover(let money): money.description
    case .targetShare(let ratio): ratio.description
    case .certificate(let scheme, _): scheme
    case nil: nil
    }
  }

  private var facts: LotFacts { evaluator.facts }
}
