package import Law
package import Members
package import Values

/// Says for a clause, a rule and some operators: met, not met, undetermined (and why), not applicable.
///
/// All readings true is met, all false is not met; readings that part make it disputed; readings that
/// lack facts make it unknown. This needs no guess. What a rule says of an operator on a day is worked out
/// once, however many clauses and lots ask for it.
package final class Judge {
  private let tenderers: [FactBook]
  private let reliedOn: [FactBook]
  private let subcontractors: [FactBook]
  private let asOf: CivilDate
  private let lawOn: CivilDate
  private var judged: [RuleKey: [Judgement]] = [:]

  private struct RuleKey: Hashable {
    let id: String
    let from: CivilDate
  }

  /// - Parameters:
  ///   - parties: those whose facts count.
  ///   - asOf: the day judged on; facts of later days are not used.
  ///   - lawOn: the day of the call, whose law applies; `nil` takes the day judged on.
  package init(_ parties: Parties, asOf: CivilDate, lawOn: CivilDate? = nil) {
    func books(_ operators: [EconomicOperator]) -> [FactBook] {
      operators.map { FactBook($0, asOf: asOf) }
    }
    tenderers = books(parties.tenderers)
    reliedOn = books(parties.reliedOn)
    subcontractors = books(parties.subcontractors)
    self.asOf = asOf
    self.lawOn = lawOn ?? asOf
  }

  /// For operators that tender together, the leader first, and nobody else.
  package convenience init(
    operators: [EconomicOperator], asOf: CivilDate, lawOn: CivilDate? = nil
  ) {
    self.init(Parties(operators), asOf: asOf, lawOn: lawOn)
  }

  /// One finding for a group's rule; for the others one for each operator that the rule is about.
  package func findings(applying rule: Rule, for clause: Clause, on lot: LotID) -> [Finding] {
    let asked = AskedClause(clause, on: lot)
    return judgements(by: rule, for: clause).map { Finding(asked, judgement: $0) }
  }

  private func judgements(by rule: Rule, for clause: Clause) -> [Judgement] {
    // A rule that was made from a requirement is another one for each clause.
    guard clause.requirement == nil else { return judgements(by: rule) }
    let key = RuleKey(id: rule.id, from: rule.validity.from)
    if let known = judged[key] { return known }
    let made = judgements(by: rule)
    judged[key] = made
    return made
  }

  private func judgements(by rule: Rule) -> [Judgement] {
    switch rule.subject {
    case .group, .lot, .buyer, .program: [judgement(by: rule, over: tenderers)]
    case .member: tenderers.map { judgement(by: rule, over: [$0]) }
    case .relied: reliedOn.map { judgement(by: rule, over: [$0]) }
    case .everyone: (tenderers + reliedOn).map { judgement(by: rule, over: [$0]) }
    case .subcontractor: subcontractors.map { judgement(by: rule, over: [$0]) }
    }
  }

  private func judgement(by rule: Rule, over books: [FactBook]) -> Judgement {
    let inForce = rule.validity.covers(lawOn)
    let evaluator = Evaluator(books: books, reliedOn: reliedOn)
    let outcomes = inForce ? rule.readings.map(evaluator.outcome) : []
    let verdict = Self.verdict(of: outcomes, by: rule)
    return Judgement(
      rule: rule, operators: books.map(\.operatorID), asOf: asOf, lawOn: lawOn,
      verdict: verdict, readings: outcomes,
      missing: verdict == .undetermined(.unknown) ? Self.missing(in: outcomes) : [],
      leaning: Self.leaning(of: rule, verdict: verdict, outcomes: outcomes),
      cautions: inForce ? Self.cautions(of: rule, evaluator: evaluator) : [])
  }

  /// An obligation binds whoever performs: that nothing is in place yet is no reason to say "not met".
  private static func verdict(of outcomes: [ReadingOutcome], by rule: Rule) -> Verdict {
    guard !rule.isToBeRead else { return .undetermined(.notJudged) }
    let verdict = verdict(of: outcomes, cap: rule.cap)
    return rule.effect == .obligation && verdict == .notMet ? .notApplicable : verdict
  }

  /// Nothing to answer where there is no reading, or nothing that would have to be lent.
  static func verdict(of outcomes: [ReadingOutcome], cap: Phrase?) -> Verdict {
    guard !outcomes.isEmpty, !lendsNothing(outcomes) else { return .notApplicable }
    let hasTrue = outcomes.contains { $0.value == .isTrue }
    let hasFalse = outcomes.contains { $0.value == .isFalse }
    let uncapped: Verdict =
      if hasTrue && hasFalse {
        .undetermined(.disputed)
      } else if outcomes.contains(where: { $0.value == .unknown }) {
        .undetermined(.unknown)
      } else {
        hasTrue ? .met : .notMet
      }
    guard cap != nil, uncapped.cause == nil else { return uncapped }
    return .undetermined(.disputed)
  }

  /// Whether nobody who is relied on has what would be lent, or those who tender have it themselves.
  private static func lendsNothing(_ outcomes: [ReadingOutcome]) -> Bool {
    let lent = outcomes.filter { $0.reading.scope == .relied }
    let own = outcomes.filter { $0.reading.scope != .relied }
    return !lent.isEmpty
      && (lent.allSatisfy { $0.value == .isFalse }
        || !own.isEmpty && own.allSatisfy { $0.value == .isTrue })
  }

  /// A capped rule leans the way its readings went on the facts; otherwise the rule says where its sources lean.
  static func leaning(
    of rule: Rule, verdict: Verdict, outcomes: [ReadingOutcome]
  ) -> Leaning? {
    guard verdict == .undetermined(.disputed) else { return nil }
    // Readings that look at no fact went no way.
    guard outcomes.contains(where: { !$0.reading.condition.facts.isEmpty }) else {
      return rule.leaning
    }
    if outcomes.allSatisfy({ $0.value == .isTrue }) { return .met }
    if outcomes.allSatisfy({ $0.value == .isFalse }) { return .notMet }
    return rule.leaning
  }

  /// Only facts of readings that are open: what could not change the verdict is not asked for.
  private static func missing(in outcomes: [ReadingOutcome]) -> [MissingFact] {
    var seen: Set<MissingFact> = []
    var list: [MissingFact] = []
    func collect(_ step: TraceStep) {
      guard step.value == .unknown else { return }
      for use in step.uses {
        guard let reason = use.unusable else { continue }
        let fact = MissingFact(
          operatorID: use.operatorID, name: use.name, reason: reason, year: use.year)
        if seen.insert(fact).inserted { list.append(fact) }
      }
      step.children.forEach(collect)
    }
    for outcome in outcomes where outcome.value == .unknown { outcome.steps.forEach(collect) }
    return list
  }

  private static func cautions(of rule: Rule, evaluator: Evaluator) -> [Caution] {
    rule.cautions.filter { caution in
      evaluator.books.contains { book in
        let value = evaluator.step(caution.unless, over: [book]).value
        return value == .isFalse || (value == .unknown && caution.saidWhenUnknown)
      }
    }
  }
}
