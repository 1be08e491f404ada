import Law
import Values

/// Evaluates tests over a purchase, and says what an open one hangs on.
struct RouteEvaluator {
  private let purchase: Purchase

  init(_ purchase: Purchase) { self.purchase = purchase }

  /// The branches that may hold: up to the first that does, without those that do not.
  func branches(of rule: RouteRule) -> (branches: [RouteBranch], dependsOn: [RouteInput]) {
    var branches: [RouteBranch] = []
    var dependsOn: [RouteInput] = []
    for branch in rule.branches {
      let value = value(of: branch.condition)
      if value == .isFalse { continue }
      branches.append(branch)
      if value == .isTrue { break }
      dependsOn += inputs(of: branch.condition).filter { !dependsOn.contains($0) }
    }
    return (branches, dependsOn)
  }

  private func value(of condition: RouteCondition) -> Kleene {
    switch condition {
    case .always: .isTrue
    case .all(let parts): Kleene.all(parts.lazy.map(value))
    case .not(let part): value(of: part).negated
    case .cpv(let codes): purchase.cpv.map { Kleene(CPVList.list(codes).contains($0)) } ?? .unknown
    case .belowThreshold: below(threshold)
    case .valueBelow(let limit): below(limit)
    case .valueBelowShareOfConcessionThreshold(let ratio): below(share(ratio))
    case .months(let most): purchase.months.map { Kleene($0 <= most) } ?? .unknown
    case .monthsWithOptions(let most):
      purchase.monthsWithOptions.map { Kleene($0 <= most) } ?? .unknown
    }
  }

  /// What is not known in a condition that is open.
  private func inputs(of condition: RouteCondition) -> [RouteInput] {
    guard value(of: condition) == .unknown else { return [] }
    switch condition {
    case .always: return []
    case .all(let parts): return parts.flatMap(inputs)
    case .not(let part): return inputs(of: part)
    case .cpv: return [.cpv]
    case .belowThreshold: return thresholdInputs
    case .valueBelow, .valueBelowShareOfConcessionThreshold:
      return purchase.value == nil ? [.value] : [.threshold]
    case .months: return [.term]
    case .monthsWithOptions: return [.termWithOptions]
    }
  }

  private func below(_ limit: Money?) -> Kleene {
    guard let value = purchase.value, let limit, value.currency == limit.currency else {
      return .unknown
    }
    return Kleene(value.minorUnits < limit.minorUnits)
  }

  // MARK: Thresholds

  private var thresholdInputs: [RouteInput] {
    guard purchase.value != nil else { return [.value] }
    guard let category else { return [purchase.cpv == nil ? .cpv : .nature] }
    return purchase.buyer == nil && category == .goodsAndServices ? [.buyer] : [.threshold]
  }

  private var category: Threshold.Category? {
    guard let cpv = purchase.cpv else { return nil }
    if CPVList.list(.annex2).contains(cpv) { return .socialServices }
    return purchase.nature.map { $0 == .works ? .works : .goodsAndServices }
  }

  private var threshold: Money? {
    guard let category, let law = purchase.act?.thresholds else { return nil }
    let kinds: [Threshold.BuyerKind] =
      purchase.buyer.map { [$0 == .state ? .state : .other] } ?? [.state, .other]
    let amounts = Set(
      kinds.map { kind in
        LawBook.standard.threshold(
          on: purchase.day, law: law, category: category, buyer: kind, in: currency)
      })
    return amounts.count == 1 ? amounts.first ?? nil : nil
  }

  /// The money in which the purchase's country announces thresholds.
  private var currency: String {
    LawBook.standard.jurisdiction(of: purchase.country).money.currency
  }

  /// The threshold for concessions is that for works.
  private func share(_ ratio: Ratio) -> Money? {
    LawBook.standard.threshold(
      on: purchase.day, law: .classical, category: .works, buyer: .other, in: currency
    ).map {
      Money(
        minorUnits: $0.minorUnits / ratio.denominator * ratio.numerator, currency: $0.currency)
    }
  }
}
