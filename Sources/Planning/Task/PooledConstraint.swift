import Law
import Members
import Values

/// What a group must show together, as a sum over the operators on a lot: at least `required` in all.
///
/// Made from the very ``Condition`` that the judge evaluates, so that a plan cannot contradict a verdict.
struct PooledConstraint: Sendable {
  enum Family: Hashable, Sendable {
    /// A share of target workers; how much one more of them adds to the sum.
    case share(perWorker: Int)
    case turnover(Money)
    case other
  }

  let label: String
  let family: Family
  /// What each operator adds; who is not here has a fact that is unknown, and unknown is never true.
  let contributions: [OperatorID: Int]
  let required: Int
}

/// Turns the conditions on the group of a lot into sums.
struct PooledSums {
  let lot: LotTask
  /// By how many per cents everything must be exceeded.
  let margin: Int

  /// Every demand on the lot that must hold, those of the documents last.
  ///
  /// - Throws: ``PlanningFailure`` for a condition that is no sum.
  func all() throws(PlanningFailure) -> [PooledConstraint] {
    var constraints: [PooledConstraint] = []
    for pooled in lot.pooled { constraints += try sums(for: pooled) }
    for turnover in lot.turnovers {
      constraints += try sums(for: .amount(.turnover, atLeast: turnover), label: "turnover")
    }
    return constraints + lot.covers.map(cover)
  }

  func sums(for pooled: PooledReading) throws(PlanningFailure) -> [PooledConstraint] {
    guard pooled.reading.scope == .pooled else {
      throw PlanningFailure(
        .notLinear, "\(pooled.label): scope '\(pooled.reading.scope.rawValue)' is not pooled")
    }
    return try sums(for: pooled.reading.condition, label: pooled.label)
  }

  private func cover(_ cover: Cover) -> PooledConstraint {
    PooledConstraint(
      label: cover.label, family: .other,
      contributions: Dictionary(
        lot.candidates.map { ($0.operatorID, cover.operators.contains($0.operatorID) ? 1 : 0) },
        uniquingKeysWith: { first, _ in first }),
      required: 1)
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
    case .averageAmount(let fact, let years, let required):
      return [try averageSum(of: fact, years, required: required, label: label)]
    case .count(let form, let floor):
      return [try countSum(of: form, atLeast: floor, label: label)]
    case .any: throw notLinear("any", label)
    case .not: throw notLinear("not", label)
    case .isTrue(let fact): throw notLinear("isTrue \(fact.rawValue)", label)
    case .isOneOf(let fact, _): throw notLinear("isOneOf \(fact.rawValue)", label)
    default: throw notLinear("\(condition)".prefix { $0 != "(" }.description, label)
    }
  }

  /// `part / whole >= n / d` over a group is `sum(d * part - n * whole) >= 0`, exact in whole numbers.
  ///
  /// A share of nobody is no share, so that somebody must be counted at all.
  private func shareSums(
    part: LinearForm, whole: LinearForm, ratio: Ratio, label: String
  ) throws(PlanningFailure) -> [PooledConstraint] {
    guard ratio.numerator.magnitude <= 1_000_000, ratio.denominator <= 1_000_000 else {
      throw PlanningFailure(.outOfRange, "lot '\(lot.id)': \(label): share required")
    }
    let (numerator, denominator) =
      margin == 0
      ? (ratio.numerator, ratio.denominator)
      : (100 * ratio.numerator + margin * ratio.denominator, 100 * ratio.denominator)
    var margins: [OperatorID: Int] = [:]
    var wholes: [OperatorID: Int] = [:]
    for book in lot.candidates {
      guard let partValue = try value(of: part, book, label),
        let wholeValue = try value(of: whole, book, label),
        0 <= partValue, partValue <= wholeValue
      else { continue }
      margins[book.operatorID] = partValue * denominator - wholeValue * numerator
      wholes[book.operatorID] = wholeValue
    }
    let family = PooledConstraint.Family.share(perWorker: max(0, denominator - numerator))
    return [
      PooledConstraint(label: label, family: family, contributions: margins, required: 0),
      PooledConstraint(label: label, family: .other, contributions: wholes, required: 1),
    ]
  }

  private func countSum(
    of form: LinearForm, atLeast floor: Int, label: String
  ) throws(PlanningFailure) -> PooledConstraint {
    var contributions: [OperatorID: Int] = [:]
    for book in lot.candidates {
      contributions[book.operatorID] = try value(of: form, book, label)
    }
    return PooledConstraint(
      label: label, family: .other, contributions: contributions, required: raised(floor))
  }

  /// `nil` where a fact is unknown. Counts and coefficients are held small enough for every product.
  private func value(
    of form: LinearForm, _ book: FactBook, _ label: String
  ) throws(PlanningFailure) -> Int? {
    for term in form.terms {
      let count = book.quantity(term.fact) ?? 0
      guard count.magnitude <= 1_000_000_000, term.coefficient.magnitude <= 1_000 else {
        throw PlanningFailure(
          .outOfRange, "lot '\(lot.id)': \(label): \(term.fact.rawValue) of '\(book.operatorID)'")
      }
    }
    return book.value(of: form)
  }

  /// Those who are relied on count with the candidates.
  private func amountSum(
    of fact: FactName, required: Money, label: String
  ) throws(PlanningFailure) -> PooledConstraint {
    guard required.minorUnits >= 0 else {
      throw PlanningFailure(.badLimit, "lot '\(lot.id)': \(label): requirement is below zero")
    }
    var contributions: [OperatorID: Int] = [:]
    let reliedOn = lot.supporters.filter { $0.kind == .reliedOn }.map(\.facts)
    for book in lot.candidates + reliedOn {
      contributions[book.operatorID] = book.money(fact, in: required.currency)?.minorUnits
    }
    return PooledConstraint(
      label: label, family: .turnover(required), contributions: contributions,
      required: raised(required.minorUnits))
  }

  /// Sums over the years, so that no mean is rounded.
  private func averageSum(
    of fact: FactName, _ years: Int, required: Money, label: String
  ) throws(PlanningFailure) -> PooledConstraint {
    let (asked, overflow) = required.minorUnits.multipliedReportingOverflow(by: years)
    guard !overflow, asked >= 0, years > 0 else {
      throw PlanningFailure(.badLimit, "lot '\(lot.id)': \(label): requirement is out of range")
    }
    var contributions: [OperatorID: Int] = [:]
    let reliedOn = lot.supporters.filter { $0.kind == .reliedOn }.map(\.facts)
    for book in lot.candidates + reliedOn {
      contributions[book.operatorID] =
        book.money(fact, in: required.currency, years: years)?.minorUnits
    }
    return PooledConstraint(
      label: label, family: .other, contributions: contributions, required: raised(asked))
  }

  /// What must be reached so that `required` is exceeded by the margin; rounded up.
  private func raised(_ required: Int) -> Int {
    guard margin > 0, required > 0, required < 1 << 53 else { return required }
    return (required * (100 + margin) + 99) / 100
  }

  private func notLinear(_ what: String, _ label: String) -> PlanningFailure {
    PlanningFailure(.notLinear, "lot '\(lot.id)': \(label): '\(what)' is no sum over a group")
  }
}
