package import Values

/// What is counted when work is asked for or offered.
package enum WorkUnit: String, Hashable, Sendable, CaseIterable {
  case hours
  case squareMetres = "m2"
  case meals
  case places
  case tonnes
  case pieces
}

/// The period that an amount of work refers to; amounts are compared per year.
package enum WorkPeriod: String, Hashable, Sendable, CaseIterable {
  case week
  case month
  case year
  /// The whole contract; not comparable with the others.
  case contract

  /// How often it comes in a year, or `nil` for the whole contract.
  package var timesAYear: Int? {
    switch self {
    case .week: 52
    case .month: 12
    case .year: 1
    case .contract: nil
    }
  }
}

/// How much of one kind of work an operator can take on, and where.
package struct Capacity: Hashable, Sendable {
  /// The kind of work; codes below it are work of that kind too.
  package let cpv: CPVCode
  /// What ``amount`` counts.
  package let unit: WorkUnit
  /// The time that ``amount`` is for.
  package let period: WorkPeriod
  /// Whole units per period in all; ``EconomicOperator/commitments`` are not taken off.
  package let amount: Int
  /// Municipality codes or NUTS prefixes that the operator can work in; empty is everywhere.
  package let places: [String]
  /// Where the register holds it.
  package let source: Source

  /// As the register states it.
  package init(
    cpv: CPVCode, unit: WorkUnit, period: WorkPeriod, amount: Int, places: [String],
    source: Source
  ) {
    self.cpv = cpv
    self.unit = unit
    self.period = period
    self.amount = amount
    self.places = places
    self.source = source
  }
}

/// What an operator charges for one unit of a kind of work, VAT not included.
package struct UnitPrice: Hashable, Sendable {
  /// The kind of work that is priced.
  package let cpv: CPVCode
  /// What one of is priced.
  package let unit: WorkUnit
  /// For one unit, in the currency of the price list.
  package let price: Money

  /// As the register states it.
  package init(cpv: CPVCode, unit: WorkUnit, price: Money) {
    self.cpv = cpv
    self.unit = unit
    self.price = price
  }
}
