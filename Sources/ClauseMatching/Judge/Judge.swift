package import Procurement

/// Says for a clause, a rule and some operators: met, not met, undetermined (and why), not applicable.
///
/// All readings true is met, all false is not met; readings that part make it disputed; readings that
/// lack facts make it unknown. This needs no guess.
package struct Judge: Sendable {
  /// In the order of the tenderers, the leader first.
  private let books: [FactBook]
  private let asOf: CivilDate
  private let lawOn: CivilDate

  /// - Parameters:
  ///   - operators: those whose facts count, the leader first.
  ///   - asOf: the day judged on; facts of later days are not used.
  ///   - lawOn: the day of the call, whose law applies; `nil` takes the day judged on.
  package init(operators: [EconomicOperator], asOf: CivilDate, lawOn: CivilDate? = nil) {
    self.init(
      books: operators.map { FactBook($0, asOf: asOf) }, asOf: asOf, lawOn: lawOn ?? asOf)
  }

  private init(books: [FactBook], asOf: CivilDate, lawOn: CivilDate) {
    self.books = books
    self.asOf = asOf
    self.lawOn = lawOn
  }

  /// One finding for a group's rule, one for each operator for a member's rule.
  package func findings(applying rule: Rule, for clause: Clause, on lot: LotID) -> [Finding] {
    switch rule.subject {
    case .group: [finding(applying: rule, for: clause, on: lot)]
    case .member:
      books.map {
        Judge(books: [$0], asOf: asOf, lawOn: lawOn).finding(applying: rule, for: clause, on: lot)
      }
    }
  }

  private func finding(applying rule: Rule, for clause: Clause, on lot: LotID) -> Finding {
    let inForce = rule.validity.covers(lawOn)
    let evaluator = Evaluator(books: books)
    let outcomes = inForce ? rule.readings.map(evaluator.outcome) : []
    let verdict = Self.verdict(of: outcomes, cap: rule.cap)
    return Finding(
      clause: clause, rule: rule, lot: lot, operators: books.map(\.operatorID), asOf: asOf,
      lawOn: lawOn,
      verdict: verdict, readings: outcomes,
      missing: verdict == .undetermined(.unknown) ? missing(in: outcomes) : [],
      leaning: Self.leaning(of: rule, verdict: verdict, outcomes: outcomes),
      cautions: inForce ? cautions(of: rule, evaluator: evaluator) : [])
  }

  static func verdict(of outcomes: [ReadingOutcome], cap: Phrase?) -> Verdict {
    guard !outcomes.isEmpty else { return .notApplicable }
    let values = Set(outcomes.map(\.value))
    let uncapped: Verdict =
      if values.isSuperset(of: [.isTrue, .isFalse]) {
        .undetermined(.disputed)
      } else if values.contains(.unknown) {
        .undetermined(.unknown)
      } else {
        values == [.isTrue] ? .met : .notMet
      }
    guard cap != nil, uncapped.cause == nil else { return uncapped }
    return .undetermined(.disputed)
  }

  /// A capped rule leans the way its readings went; otherwise the rule says where its sources lean.
  static func leaning(
    of rule: Rule, verdict: Verdict, outcomes: [ReadingOutcome]
  ) -> Leaning? {
    guard verdict == .undetermined(.disputed) else { return nil }
    let values = Set(outcomes.map(\.value))
    if values == [.isTrue] { return .met }
    if values == [.isFalse] { return .notMet }
    return rule.leaning
  }

  /// Only facts of readings that are open: what could not change the verdict is not asked for.
  private func missing(in outcomes: [ReadingOutcome]) -> [MissingFact] {
    var seen: Set<MissingFact> = []
    var list: [MissingFact] = []
    func collect(_ step: TraceStep) {
      guard step.value == .unknown else { return }
      for use in step.uses {
        guard let reason = use.unusable else { continue }
        let fact = MissingFact(operatorID: use.operatorID, name: use.name, reason: reason)
        if seen.insert(fact).inserted { list.append(fact) }
      }
      step.children.forEach(collect)
    }
    for outcome in outcomes where outcome.value == .unknown { outcome.steps.forEach(collect) }
    return list
  }

  private func cautions(of rule: Rule, evaluator: Evaluator) -> [Caution] {
    rule.cautions.filter { caution in
      books.contains { book in
        let value = evaluator.step(caution.unless, over: [book]).value
        return value == .isFalse || (value == .unknown && caution.saidWhenUnknown)
      }
    }
  }
}
