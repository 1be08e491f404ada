internal import Law
internal import Members
internal import Values

/// What of an operator's facts may leave the register: the latest ones, without small counts (GDP-04).
struct SharedFacts {
  /// In the order of the fact names; turnover of every year, the earliest first.
  let facts: [Fact]
  /// Whether counts were left out.
  let withholdsCounts: Bool
  /// Whether at least 30 % of those occupied are target workers in every way that is counted; `nil` where
  /// nobody counted. It stands in for counts that are left out.
  let reaches30Percent: Bool?

  init(_ member: EconomicOperator, asOf: CivilDate, counts: CountVisibility) {
    let book = FactBook(member, asOf: asOf)
    let years = member.facts.filter { $0.name == .turnover && $0.asOf <= asOf }
    let latest = FactName.stated.flatMap { name -> [Fact] in
      if name == .turnover { return years.sorted { $0.asOf < $1.asOf } }
      let use = book.use(name)
      return use.unusable == .later ? [] : [use.fact].compactMap(\.self)
    }
    facts = latest.filter { counts.shows($0, of: member.id) }
    withholdsCounts = facts.count < latest.count
    let shares = [
      (FactName.occupiedTargetHeads, FactName.occupiedHeads), (.occupiedTargetFTE, .occupiedFTE),
    ].compactMap { part, whole -> Bool? in
      guard let part = book.quantity(part), let whole = book.quantity(whole), whole > 0 else {
        return nil
      }
      return 10 * part >= 3 * whole
    }
    reaches30Percent = shares.isEmpty ? nil : shares.allSatisfy(\.self)
  }
}
