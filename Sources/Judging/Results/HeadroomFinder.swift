import Law
package import Members
package import Values

/// Finds how many target workers could leave before a share that is reached is lost.
package struct HeadroomFinder {
  private let books: [OperatorID: FactBook]

  /// - Parameter day: the day judged on.
  package init(operators: [EconomicOperator], asOf day: CivilDate) {
    books = Dictionary(
      operators.map { ($0.id, FactBook($0, asOf: day)) }, uniquingKeysWith: { first, _ in first })
  }

  /// One a rule and operator, and one for the group where its members are added up.
  package func headroom(in findings: [Finding]) -> [ShareHeadroom] {
    findings.filter(\.isInForce).flatMap { finding in
      let pools = finding.readings.contains { $0.reading.scope == .pooled }
      guard pools || finding.operators.count == 1 else { return [ShareHeadroom]() }
      return ratios(in: finding).compactMap { headroom(in: finding, ratio: $0, pools: pools) }
    }
  }

  private func headroom(in finding: Finding, ratio: Ratio, pools: Bool) -> ShareHeadroom? {
    let shares = finding.readings.map(\.reading)
      .filter { !pools || $0.scope == .pooled }
      .flatMap { $0.condition.shares }.filter { $0.ratio == ratio }
    let (fullTime, heads) = (
      shares.filter(\.countsFullTime), shares.filter { !$0.countsFullTime }
    )
    let own = finding.operators.compactMap { books[$0] }
    let persons = smallest(of: heads, over: own)
    let hundredths = smallest(of: fullTime, over: own)
    guard persons != nil || hundredths != nil else { return nil }
    return ShareHeadroom(
      ruleID: finding.rule.id, ratio: ratio, operators: finding.operators, persons: persons,
      fullTimeHundredths: hundredths)
  }

  /// `nil` where a share is not reached, or a count is missing: then there is nothing to lose.
  private func smallest(of shares: [Share], over books: [FactBook]) -> Int? {
    var smallest: Int?
    for share in shares {
      guard let part = sum(share.part, books), let whole = sum(share.whole, books),
        let left = Headroom.headroom(part: part, whole: whole, ratio: share.ratio)
      else { return nil }
      smallest = min(smallest ?? left, left)
    }
    return smallest
  }

  private func sum(_ form: LinearForm, _ books: [FactBook]) -> Int? {
    var total = 0
    for book in books {
      guard let value = book.value(of: form) else { return nil }
      total += value
    }
    return total
  }

  private func ratios(in finding: Finding) -> [Ratio] {
    finding.readings.flatMap(\.reading.condition.shares).map(\.ratio)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// A share that a condition asks for.
private struct Share {
  let part: LinearForm
  let whole: LinearForm
  let ratio: Ratio

  /// Whether it counts full-time equivalents rather than heads.
  var countsFullTime: Bool {
    whole.terms.contains { [.occupiedFTE, .employedFTE].contains($0.fact) }
  }
}

extension Condition {
  /// The shares that must be reached; those that are one alternative of several are left out.
  fileprivate var shares: [Share] {
    switch self {
    case .all(let parts): parts.flatMap(\.shares)
    case .share(let part, let whole, let ratio): [Share(part: part, whole: whole, ratio: ratio)]
    default: []
    }
  }
}
