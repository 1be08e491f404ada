import Law
import Members
import Values

/// What is left of a reading for one operator to meet, the others being as they are.
///
/// A sum over a group becomes a test of one member's part in it, so that ``Inversion`` can turn it around.
struct Residual {
  /// `nil` where nothing is asked of this operator.
  let condition: Condition?

  /// - Parameters:
  ///   - index: the operator's place among `books`, of which the first is the leader's.
  init(of reading: Reading, for index: Int, among books: [FactBook]) {
    var others = books
    others.remove(at: index)
    switch reading.scope {
    case .each: condition = reading.condition
    case .lead: condition = index == 0 ? reading.condition : nil
    case .any:
      let held = Evaluator(books: others).outcome(of: reading).value == .isTrue
      condition = held ? nil : reading.condition
    case .relied: condition = nil
    case .pooled: condition = Self.part(of: reading.condition, beside: others)
    }
  }

  private static func part(of condition: Condition, beside others: [FactBook]) -> Condition? {
    switch condition {
    case .all(let parts): .all(parts.compactMap { part(of: $0, beside: others) })
    case .any(let parts): .any(parts.compactMap { part(of: $0, beside: others) })
    case .not(let inner): part(of: inner, beside: others).map { .not($0) }
    case .share(let part, let whole, let ratio):
      share(part, of: whole, atLeast: ratio, beside: others)
    case .count(let form, let floor):
      sum(of: form, over: others).map { .count(form, atLeast: floor - $0) }
    case .amount(let name, let floor):
      .amount(name, atLeast: rest(of: floor, name, beside: others))
    case .averageAmount(let name, let years, let floor):
      .averageAmount(name, years: years, atLeast: rest(of: floor, name, years, beside: others))
    default: condition
    }
  }

  /// `d (P + p) >= n (W + w)` for the operator's own `p` and `w`.
  private static func share(
    _ part: LinearForm, of whole: LinearForm, atLeast ratio: Ratio, beside others: [FactBook]
  ) -> Condition? {
    guard let partSum = sum(of: part, over: others), let wholeSum = sum(of: whole, over: others)
    else { return nil }
    let own = LinearForm(
      part.terms.map { $0.times(ratio.denominator) }
        + whole.terms.map { $0.times(-ratio.numerator) })
    return .count(own, atLeast: ratio.numerator * wholeSum - ratio.denominator * partSum)
  }

  private static func sum(of form: LinearForm, over books: [FactBook]) -> Int? {
    var total = 0
    for book in books {
      guard let value = book.value(of: form) else { return nil }
      total += value
    }
    return total
  }

  private static func rest(of floor: Money, _ name: FactName, beside others: [FactBook]) -> Money {
    let known = others.map { $0.money(name, in: floor.currency)?.minorUnits ?? 0 }.saturatingSum
    return Money(minorUnits: max(0, floor.minorUnits - known), currency: floor.currency)
  }

  private static func rest(
    of floor: Money, _ name: FactName, _ years: Int, beside others: [FactBook]
  ) -> Money {
    let known =
      others.map { $0.money(name, in: floor.currency, years: years)?.minorUnits ?? 0 }
      .saturatingSum / years
    return Money(minorUnits: max(0, floor.minorUnits - known), currency: floor.currency)
  }
}

extension LinearForm.Term {
  fileprivate func times(_ factor: Int) -> LinearForm.Term {
    LinearForm.Term(coefficient * factor, fact, absentIsZero: absentIsZero)
  }
}
