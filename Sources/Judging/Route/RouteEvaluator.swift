import Law
import Values

/// Evaluates tests over a purchase, and says what an open one hangs on.
struct RouteEvaluator {
  let purchase: Purchase
  let law: LawBook

  init(_ purchase: Purchase, law: LawBook) {
    self.purchase = purchase
    self.law = law
  }

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
    guard let category, let act = purchase.act?.thresholds else { return nil }
    let amounts = Set(rows(act, category).map { $0?.amount })
    return amounts.count == 1 ? amounts.first ?? nil : nil
  }

  /// The rows that may hold, one a kind of buyer; `nil` where the table has none.
  private func rows(_ act: Threshold.Law, _ category: Threshold.Category) -> [Threshold?] {
    let kinds: [Threshold.BuyerKind] =
      purchase.buyer.map { [$0 == .state ? .state : .other] } ?? [.state, .other]
    return kinds.map { kind in
      law.thresholdRow(
        on: purchase.day, law: act, category: category, buyer: kind, in: currency)
    }
  }

  /// The money in which the purchase's country announces thresholds.
  private var currency: String { law.jurisdiction(of: purchase.country).money.currency }

  /// The threshold for concessions is that for works.
  private func share(_ ratio: Ratio) -> Money? {
    concessions.map {
      Money(
        minorUnits: $0.amount.minorUnits / ratio.denominator * ratio.numerator,
        currency: $0.amount.currency)
    }
  }

  private var concessions: Threshold? {
    law.thresholdRow(
      on: purchase.day, law: .classical, category: .works, buyer: .other, in: currency)
  }

  /// The amounts of an office's own that the value may be held against.
  var officeThresholds: [Threshold] {
    guard law.hasOfficeLaw else { return [] }
    var rows = [concessions]
    if let category, let act = purchase.act?.thresholds { rows += self.rows(act, category) }
    var seen: Set<Threshold> = []
    return rows.compactMap(\.self).filter { $0.origin != nil && seen.insert($0).inserted }
  }
}
