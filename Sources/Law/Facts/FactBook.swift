package import Members
package import Values

/// What can be relied on about one operator on one day.
///
/// The judge and the composer both look facts up here, so that they can never use different ones. The
/// latest statement counts: where it cannot be used, an older one does not step in for it. Counts of one
/// statement belong together: a newer head count leaves nothing of an older one, its full-time equivalents
/// and its owners included.
package struct FactBook: Sendable {
  /// The enterprise that the facts are about.
  package let operatorID: OperatorID
  /// The day that is judged on; statements of later days do not count.
  package let asOf: CivilDate
  private let latest: [FactName: Fact]
  private let later: [FactName: Fact]
  /// Amounts of money of every year, the latest first.
  private let yearly: [FactName: [Fact]]

  /// The operator's own statements, and what its declaration on exclusion and its certificates show that
  /// day.
  package init(_ economicOperator: EconomicOperator, asOf: CivilDate) {
    operatorID = economicOperator.id
    self.asOf = asOf
    var latest: [FactName: Fact] = [:]
    var later: [FactName: Fact] = [:]
    for fact in economicOperator.facts + economicOperator.derivedFacts(on: asOf) {
      if fact.asOf > asOf {
        later[fact.name] = fact
      } else if latest[fact.name].map({ $0.asOf <= fact.asOf }) ?? true {
        latest[fact.name] = fact
      }
    }
    self.latest = Self.withoutSuperseded(latest)
    yearly = Self.byYear(economicOperator.facts.filter { $0.asOf <= asOf })
    self.later = later
  }

  private static func withoutSuperseded(_ facts: [FactName: Fact]) -> [FactName: Fact] {
    var newest: [String: CivilDate] = [:]
    for (name, fact) in facts {
      guard let statement = name.statement else { continue }
      newest[statement] = max(newest[statement] ?? fact.asOf, fact.asOf)
    }
    return facts.filter { name, fact in
      name.statement.map { newest[$0] == fact.asOf } ?? true
    }
  }

  /// Of each year the statement that was made last.
  private static func byYear(_ facts: [Fact]) -> [FactName: [Fact]] {
    Dictionary(grouping: facts.filter { $0.name.valueKind == .money }, by: \.name)
      .mapValues { facts in
        let years = Dictionary(facts.map { ($0.asOf.year, $0) }) { $0.asOf <= $1.asOf ? $1 : $0 }
        return years.values.sorted { $0.asOf > $1.asOf }
      }
  }

  /// What the register says of the last `count` closed years, the latest first; a year of which it says nothing is
  /// missing, with its number.
  ///
  /// The latest year is that of the latest statement: no year is taken to be closed that nobody has stated.
  package func years(_ name: FactName, last count: Int) -> [FactUse] {
    let known = yearly[name] ?? []
    guard let latest = known.first?.asOf.year else { return [use(name)] }
    return (0..<count).map { back in
      let fact = known.first { $0.asOf.year == latest - back }
      return FactUse(
        operatorID: operatorID, name: name, fact: fact,
        unusable: fact.map(problem) ?? .missing, year: fact == nil ? latest - back : nil)
    }
  }

  /// The sum of an amount over the last `count` closed years; `nil` where a year cannot be relied on or is in another
  /// currency.
  package func money(_ name: FactName, in currency: String, years count: Int) -> Money? {
    let amounts = years(name, last: count).map { use -> Int? in
      guard use.unusable == nil, case .money(let money) = use.fact?.value,
        money.currency == currency
      else { return nil }
      return money.minorUnits
    }
    guard amounts.count == count, !amounts.contains(nil) else { return nil }
    return Money(minorUnits: amounts.compactMap(\.self).saturatingSum, currency: currency)
  }

  /// The statement that counts for `name`, or why there is none.
  package func use(_ name: FactName) -> FactUse {
    guard let fact = latest[name] else {
      let later = later[name]
      return FactUse(
        operatorID: operatorID, name: name, fact: later,
        unusable: later == nil ? .missing : .later)
    }
    return FactUse(operatorID: operatorID, name: name, fact: fact, unusable: problem(with: fact))
  }

  /// Heads, or hundredths of a full-time equivalent; `nil` where it cannot be relied on.
  package func quantity(_ name: FactName) -> Int? {
    let use = use(name)
    guard use.unusable == nil, case .quantity(let value) = use.fact?.value else { return nil }
    return value
  }

  /// The value of `form`; `nil` where a fact that counts cannot be relied on.
  package func value(of form: LinearForm) -> Int? {
    var sum = 0
    for term in form.terms {
      if let quantity = quantity(term.fact) {
        sum += term.coefficient * quantity
      } else if !(term.absentIsZero && use(term.fact).unusable == .missing) {
        return nil
      }
    }
    return sum
  }

  /// An amount in `currency`; `nil` where it cannot be relied on or is in another currency.
  package func money(_ name: FactName, in currency: String) -> Money? {
    let use = use(name)
    guard use.unusable == nil, case .money(let money) = use.fact?.value, money.currency == currency
    else { return nil }
    return money
  }

  private func problem(with fact: Fact) -> FactUse.Unusable? {
    if fact.value == .unclear { return .unclear }
    guard let evidence = fact.evidence, evidence.grade < .d else { return .noEvidence }
    if let from = evidence.validFrom, asOf < from { return .evidenceLapsed }
    if let through = evidence.validThrough, through < asOf { return .evidenceLapsed }
    return nil
  }
}
