import Law
import Notices
import Values

/// What a test of a lot comes to, with the value in the notice that it rests on.
struct LotAnswer {
  let value: Kleene
  var source: Source?
  /// Why it is unknown.
  var gap: LotGap?

  init(_ value: Bool, from source: Source? = nil) {
    self.value = Kleene(value)
    self.source = source
  }

  init(unknown gap: LotGap) {
    value = .unknown
    self.gap = gap
  }

  /// Parts taken together: the value is that of `join`, the gap and the source are the first that matter.
  init(_ parts: [LotAnswer], joined join: ([Kleene]) -> Kleene) {
    value = join(parts.map(\.value))
    gap = value == .unknown ? parts.lazy.compactMap(\.gap).first : nil
    source = parts.last { $0.value == value && $0.source != nil }?.source
  }

  private init(_ value: Kleene, _ source: Source?, _ gap: LotGap?) {
    self.value = value
    self.source = source
    self.gap = gap
  }

  var negated: LotAnswer { LotAnswer(value.negated, source, gap) }
}

/// Evaluates the tests of rules over a lot and its clauses: the reader of ``LotCondition``.
struct LotEvaluator {
  let facts: LotFacts
  /// `nil` while the regime is what is asked for.
  var regime: RegimeFinding?
  var clauses: [Clause] = []
  /// The clause that is tested; `nil` for the lot as a whole.
  var clause: Clause?
  /// Tests of the lot as a whole look into no text.
  var mentions = NoticeMentions.none

  func answer(_ condition: LotCondition) -> LotAnswer {
    switch condition {
    case .all(let parts): all(parts)
    case .any(let parts): LotAnswer(parts.map(answer)) { Kleene.any($0) }
    case .not(let part): answer(part).negated
    case .always: LotAnswer(true)
    case .regime, .countryWithoutOwnLaw, .country, .directive, .mainCPV, .mixedCPV,
      .reachesThreshold:
      answerOnLaw(condition)
    case .hasClause, .mentions, .noticeMentions, .turnoverAtMost, .shareIs, .acceptsEquivalent:
      answerOnClause(condition)
    case .termAtMost, .procedure, .accelerated, .priorNotice: answerOnProcedure(condition)
    }
  }

  /// What decides which rules govern the lot: buyer, act, subject and value.
  private func answerOnLaw(_ condition: LotCondition) -> LotAnswer {
    switch condition {
    case .countryWithoutOwnLaw:
      return facts.country.map { LotAnswer(!facts.law.knows($0)) }
        ?? LotAnswer(unknown: .country)
    case .regime(let wanted): return governed(by: wanted)
    case .country(let wanted):
      return facts.country.map { LotAnswer(wanted.contains($0)) } ?? LotAnswer(unknown: .country)
    case .directive(let wanted):
      return facts.directive.map { LotAnswer(wanted.contains($0.value), from: $0.source) }
        ?? LotAnswer(unknown: .directive)
    case .mainCPV(let list):
      return facts.mainCPV.map {
        LotAnswer(CPVList.list(list).contains($0.value), from: $0.source)
      } ?? LotAnswer(unknown: .mainCPV)
    case .mixedCPV(let list): return mixed(CPVList.list(list))
    case .reachesThreshold(let law, let kind): return reachesThreshold(law, kind)
    default: return answer(condition)
    }
  }

  /// What the clause, or another of the lot, says.
  private func answerOnClause(_ condition: LotCondition) -> LotAnswer {
    switch condition {
    case .hasClause(let kind): return LotAnswer(clauses.contains { $0.kind == kind })
    case .mentions(let words):
      let quote = clause?.quote.lowercased() ?? ""
      return LotAnswer(words.contains { quote.contains($0) })
    case .noticeMentions(let words): return LotAnswer(mentions.hold(anyOf: words))
    case .turnoverAtMost(let times): return turnover(atMost: times)
    case .shareIs(let ratio):
      guard case .targetShare(let asked) = clause?.requirement?.content else {
        return LotAnswer(unknown: .requirement)
      }
      return LotAnswer(asked.numerator * ratio.denominator == ratio.numerator * asked.denominator)
    case .acceptsEquivalent:
      guard case .certificate(_, let orEquivalent) = clause?.requirement?.content else {
        return LotAnswer(unknown: .requirement)
      }
      return LotAnswer(orEquivalent)
    default: return answer(condition)
    }
  }

  /// How long the contract runs, and how it is awarded.
  private func answerOnProcedure(_ condition: LotCondition) -> LotAnswer {
    switch condition {
    case .termAtMost(let months, let withRenewals):
      return ContractDuration(facts.lot.term).isAtMost(months: months, withRenewals: withRenewals)
    case .procedure(let types):
      return facts.notice.procedure.type.map {
        LotAnswer(types.contains($0.value), from: $0.source)
      } ?? LotAnswer(unknown: .procedure)
    case .accelerated:
      return facts.notice.procedure.isAccelerated.map { LotAnswer($0) }
        ?? LotAnswer(unknown: .acceleration)
    case .priorNotice:
      return LotAnswer(
        !facts.notice.procedure.earlierNotices.isEmpty || !facts.lot.earlierNotices.isEmpty)
    default: return answer(condition)
    }
  }

  /// In order: what follows a part that does not hold is not looked at.
  private func all(_ parts: [LotCondition]) -> LotAnswer {
    var answers: [LotAnswer] = []
    for part in parts {
      let next = answer(part)
      if next.value == .isFalse { return next }
      answers.append(next)
    }
    return LotAnswer(answers) { Kleene.all($0) }
  }

  private func governed(by wanted: [Regime]) -> LotAnswer {
    guard let regime, !regime.candidates.isEmpty else { return LotAnswer(unknown: .regime(nil)) }
    let matching = regime.candidates.count(where: wanted.contains)
    if matching == regime.candidates.count { return LotAnswer(true) }
    return matching == 0
      ? LotAnswer(false) : LotAnswer(unknown: .regime(regime.reasons.first))
  }

  private func mixed(_ list: CPVList) -> LotAnswer {
    guard let main = facts.mainCPV else { return LotAnswer(unknown: .mainCPV) }
    let other = otherKind(than: main.value, list)
    return LotAnswer(other != nil, from: other?.source)
  }

  /// The first further code on the other side of the list.
  func otherKind(than main: CPVCode, _ list: CPVList) -> Sourced<CPVCode>? {
    facts.lot.additionalCPV.first { list.contains($0.value) != list.contains(main) }
  }

  private func reachesThreshold(_ law: Threshold.Law, _ kind: Threshold.Kind) -> LotAnswer {
    guard let value = facts.procurementValue else {
      return LotAnswer(unknown: .value(facts.currency))
    }
    guard let thresholds = facts.thresholds(law, kind) else {
      return LotAnswer(unknown: .threshold(facts.currency))
    }
    let reached = Set(thresholds.map { value.value.minorUnits >= $0.minorUnits })
    guard reached.count == 1 else { return LotAnswer(unknown: .betweenThresholds) }
    return LotAnswer(reached.contains(true), from: value.source)
  }

  /// Without multiplying the value, which could be too large for it.
  private func turnover(atMost times: Int) -> LotAnswer {
    let required: Money
    switch clause?.requirement?.content {
    case .turnover(let money), .averageTurnover(let money, _): required = money
    default: return LotAnswer(unknown: .requirement)
    }
    guard let value = facts.lot.estimatedValue, value.value.currency == required.currency,
      value.value.minorUnits > 0
    else { return LotAnswer(unknown: .lotValue) }
    let (limit, overflow) = value.value.minorUnits.multipliedReportingOverflow(by: times)
    return LotAnswer(overflow || required.minorUnits <= limit, from: value.source)
  }
}
