import Procurement

/// A pooled condition as a sum over the operators on a lot: at least `required` in all.
///
/// Made from the very ``Condition`` that the judge evaluates, so that a plan cannot contradict a verdict.
struct PooledConstraint: Sendable {
  enum Family: Hashable, Sendable {
    /// A share of target workers.
    case share
    case turnover(Money)
  }

  let label: String
  let family: Family
  /// What each operator adds; who is not here has a fact that is unknown, and unknown is never true.
  let contributions: [OperatorID: Int]
  let required: Int
}

extension LotTask {
  /// Every pooled demand on the lot as sums, those of the documents last.
  ///
  /// - Throws: ``PlanningFailure`` for a condition that is no sum.
  func pooledConstraints() throws(PlanningFailure) -> [PooledConstraint] {
    var constraints: [PooledConstraint] = []
    for pooled in pooled {
      guard pooled.reading.scope == .pooled else {
        throw PlanningFailure(
          .notLinear, "\(pooled.label): scope '\(pooled.reading.scope.rawValue)' is not pooled")
      }
      constraints += try sums(for: pooled.reading.condition, label: pooled.label)
    }
    for turnover in turnovers {
      constraints += try sums(for: .amount(.turnover, atLeast: turnover), label: "turnover")
    }
    return constraints
  }

  private func sums(
    for condition: Condition, label: String
  ) throws(PlanningFailure) -> [PooledConstraint] {
    switch condition {
    case .all(let parts):
      var constraints: [PooledConstraint] = []
      for part in parts { constraints += try sums(for: part, label: label) }
      return constraints
    case .any(let parts) where parts.count == 1:
      return try sums(for: parts[0], label: label)
    case .share(let part, let whole, let ratio):
      return try shareSums(part: part, whole: whole, ratio: ratio, label: label)
    case .amount(let fact, let required):
      return [try amountSum(of: fact, required: required, label: label)]
    case .any: throw notLinear("any", label)
    case .not: throw notLinear("not", label)
    case .isTrue(let fact): throw notLinear("isTrue \(fact.rawValue)", label)
    case .isOneOf(let fact, _): throw notLinear("isOneOf \(fact.rawValue)", label)
    case .isKnown: throw notLinear("isKnown", label)
    case .isRecent: throw notLinear("isRecent", label)
    }
  }

  /// `part / whole >= n / d` over a group is `sum(d * part - n * whole) >= 0`, exact in whole numbers.
  ///
  /// A share of nobody is no share, so that somebody must be counted at all.
  private func shareSums(
    part: LinearForm, whole: LinearForm, ratio: Ratio, label: String
  ) throws(PlanningFailure) -> [PooledConstraint] {
    guard ratio.numerator.magnitude <= 1_000_000, ratio.denominator <= 1_000_000 else {
      throw PlanningFailure(.outOfRange, "lot '\(id)': \(label): share required")
    }
    var margins: [OperatorID: Int] = [:]
    var wholes: [OperatorID: Int] = [:]
    for book in candidates {
      guard let partValue = try value(of: part, book, label),
        let wholeValue = try value(of: whole, book, label),
        0 <= partValue, partValue <= wholeValue
      else { continue }
      margins[book.operatorID] = partValue * ratio.denominator - wholeValue * ratio.numerator
      wholes[book.operatorID] = wholeValue
    }
    return [
      PooledConstraint(label: label, family: .share, contributions: margins, required: 0),
      PooledConstraint(label: label, family: .share, contributions: wholes, required: 1),
    ]
  }

  /// `nil` where a fact is unknown. Counts and coefficients are held small enough for every product.
  private func value(
    of form: LinearForm, _ book: FactBook, _ label: String
  ) throws(PlanningFailure) -> Int? {
    for term in form.terms {
      let count = book.quantity(term.fact) ?? 0
      guard count.magnitude <= 1_000_000_000, term.coefficient.magnitude <= 1_000 else {
        throw PlanningFailure(
          .outOfRange, "lot '\(id)': \(label): \(term.fact.rawValue) of '\(book.operatorID)'")
      }
    }
    return book.value(of: form)
  }

  private func amountSum(
    of fact: FactName, required: Money, label: String
  ) throws(PlanningFailure) -> PooledConstraint {
    guard required.minorUnits >= 0 else {
      throw PlanningFailure(.badLimit, "lot '\(id)': \(label): requirement is below zero")
    }
    var contributions: [OperatorID: Int] = [:]
    for book in candidates {
      contributions[book.operatorID] = book.money(fact, in: required.currency)?.minorUnits
    }
    return PooledConstraint(
      label: label, family: .turnover(required), contributions: contributions,
      required: required.minorUnits)
  }

  private func notLinear(_ what: String, _ label: String) -> PlanningFailure {
    PlanningFailure(.notLinear, "lot '\(id)': \(label): '\(what)' is no sum over a group")
  }
}
