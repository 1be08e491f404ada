import Members
package import Values

/// The days on which the work of a lot is done, both ends included; `nil` for an end that is not known, which is
/// taken as open.
package struct WorkDays: Hashable, Sendable {
  /// The first day of the work; `nil` where it is not known.
  package let from: CivilDate?
  /// The last day of the work; `nil` where it is not known.
  package let through: CivilDate?

  /// As far as the notice tells them.
  package init(from: CivilDate? = nil, through: CivilDate? = nil) {
    self.from = from
    self.through = through
  }

  func contains(_ day: CivilDate) -> Bool {
    from.map { $0 <= day } ?? true && through.map { day <= $0 } ?? true
  }
}

/// What is free of one capacity for some lots at once, beside work promised elsewhere.
struct FreeCapacity: Hashable {
  /// Positions of the lots.
  let lots: Set<Int>
  /// Base units, 0 or more.
  let amount: Int
}

extension EconomicOperator {
  /// All that bounds the capacity at `position` for lots that run on `days`; nothing that another bound implies.
  ///
  /// Lots share a capacity whenever they run; what is promised elsewhere comes off on the days that it is promised
  /// for. What is free of it falls only when a lot or a promise begins, so that no other day need be looked at.
  func freeCapacity(at position: Int, on days: [WorkDays]) -> [FreeCapacity] {
    let capacity = capacities[position]
    let promised = commitments.filter(capacity.mayServe)
    let begins = Set(promised.map(\.from) + days.compactMap(\.from))
    let bounds = begins.map { day in
      FreeCapacity(
        lots: Set(days.indices.filter { days[$0].contains(day) }),
        amount: promised.reduce(capacity.baseAmount) { free, commitment in
          commitment.covers(day) ? max(0, free - commitment.baseAmount) : free
        })
    }
    let whole = FreeCapacity(lots: Set(days.indices), amount: capacity.baseAmount)
    let all = Set(bounds + [whole]).filter { !$0.lots.isEmpty }
    return all.filter { own in !all.contains { $0 != own && $0.implies(own) } }
      .sorted { ($0.amount, $0.lots.count) < ($1.amount, $1.lots.count) }
  }

  /// Base units that are free for any of the lots on whatever day.
  func leastFree(at position: Int, on days: [WorkDays]) -> Int {
    freeCapacity(at: position, on: days).map(\.amount).min() ?? 0
  }
}

extension FreeCapacity {
  fileprivate func implies(_ other: FreeCapacity) -> Bool {
    amount <= other.amount && lots.isSuperset(of: other.lots)
  }
}

extension Capacity {
  /// Whether work promised elsewhere may draw on this: a register does not say of which it does, so that it comes
  /// off each that it may.
  fileprivate func mayServe(_ commitment: Commitment) -> Bool {
    unit == commitment.unit && period.compares(with: commitment.period)
      && (cpv.covers(commitment.cpv) || commitment.cpv.covers(cpv))
  }
}

extension Commitment {
  fileprivate var baseAmount: Int { amount * period.baseUnits }

  fileprivate func covers(_ day: CivilDate) -> Bool {
    from <= day && through.map { day <= $0 } ?? true
  }
}
