import Law
import Notices
import Values

/// Compares the codes of a lot with each other.
struct CodeAgainstCode {
  let lot: Lot
  /// The file the lot stands in.
  let file: String

  /// BT-06 against BT-774, BT-775 and BT-776, and BT-71 against BT-736.
  func findings() -> [BasisFinding] {
    strategy(.environment, named: lot.environmentalImpacts, by: "BT-774")
      + strategy(.social, named: lot.socialObjectives, by: "BT-775")
      + strategy(.innovation, named: lot.innovations, by: "BT-776") + bothReservations()
  }

  /// A strategy that no code details, and details of a strategy that BT-06 does not name.
  ///
  /// Notices without BT-06 and details say nothing; that is no conflict.
  private func strategy(
    _ strategy: StrategicAim, named details: [Sourced<String>], by term: String
  ) -> [BasisFinding] {
    let stated = lot.strategicProcurement.first { $0.code() == strategy }
    let real = details.filter { $0.code() != StrategicDetail.nothing }
    if let detail = real.first, stated == nil {
      let other = lot.strategicProcurement.first
      return [finding(at: detail, against: other, Self.unnamed(strategy, detail, by: term, other))]
    }
    // Older rule sets have no list of details for every strategy.
    if let stated, details.isEmpty, strategy == .social {
      return [finding(at: stated, against: nil, Self.undetailed(stated, term))]
    }
    return []
  }

  private func bothReservations() -> [BasisFinding] {
    guard
      let participation = lot.reservedParticipation.first(where: {
        $0.code() != ReservedParticipation.nothing
      }),
      let execution = lot.reservedExecution, lot.reservesExecution
    else { return [] }
    return [
      finding(
        at: participation, against: execution, rule: RuleName.reservedByDirective,
        state: .needsDecision,
        asking: Rule.eitherHalf, Self.both(participation, execution))
    ]
  }

  private func finding(
    at code: Sourced<String>, against other: Sourced<String>?, rule: String = "BT-06",
    state: BasisFinding.State = .conflict, asking question: Phrase? = nil, _ text: Phrase
  ) -> BasisFinding {
    let clause = Clause(
      id: "\(lot.id)/\(code.source.field.term)/code", kind: Self.kind(of: code), lots: [lot.id],
      origin: .code, file: file, source: code.source, quote: code.value)
    return BasisFinding(
      clause: clause, lot: lot.id, ruleID: rule, state: state, text: text,
      question: question, against: other)
  }

  /// What a code is about, as its clause would say.
  private static func kind(of code: Sourced<String>) -> ClauseKind {
    switch code.source.field.term {
    case "BT-71": CodedClauses.reservation(code.code()) ?? .reservedOther
    case "BT-775": CodedClauses.social(code.code())
    case "BT-06" where code.code() == StrategicAim.social: .socialOther
    default: .strategy
    }
  }

  private static func unnamed(
    _ strategy: StrategicAim, _ detail: Sourced<String>, by term: String, _ other: Sourced<String>?
  ) -> Phrase {
    let place = detail.source.field.term
    let (detail, strategy) = (said(detail.value, by: term), said(strategy.rawValue, by: "BT-06"))
    guard let other else {
      return Phrase(
        "code-against-code.unnamed",
        ["place": "\(place)", "detail": .phrase(detail), "strategy": .phrase(strategy)])
    }
    return Phrase(
      "code-against-code.unnamed.says-but-bt-06",
      [
        "place": "\(place)", "detail": .phrase(detail),
        "stated": .phrase(said(other.value, by: "BT-06")), "strategy": .phrase(strategy),
      ])
  }

  /// The code with what it means, as in `'clim-adapt' (adaptation to a changing climate)`.
  private static func said(_ code: String, by term: String) -> Phrase {
    guard let name = ObjectiveWords.name(of: code, by: term) else {
      return Phrase(verbatim: "'\(code)'")
    }
    return Phrase(
      [Phrase(verbatim: "'\(code)' ("), name, Phrase(verbatim: ")")], separator: "")
  }

  private static func undetailed(_ stated: Sourced<String>, _ term: String) -> Phrase {
    Phrase(
      "code-against-code.undetailed",
      ["stated": .phrase(said(stated.value, by: "BT-06")), "term": "\(term)"])
  }

  private static func both(_ participation: Sourced<String>, _ execution: Sourced<String>) -> Phrase
  {
    let codes =
      "\(participation.source.field.term) '\(participation.value)', "
      + "\(execution.source.field.term) '\(execution.value)'"
    return Phrase("code-against-code.both", ["codes": "\(codes)"])
  }
}
