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
  package let cpv: CPVCode
  package let unit: WorkUnit
  package let period: WorkPeriod
  /// Whole units per period in all; ``EconomicOperator/commitments`` are not taken off.
  package let amount: Int
  /// Municipality codes or NUTS prefixes that the operator can work in; empty is everywhere.
  package let places: [String]
  package let source: Source

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
  package let cpv: CPVCode
  package let unit: WorkUnit
  package let price: Money

  package init(cpv: CPVCode, unit: WorkUnit, price: Money) {
    self.cpv = cpv
    self.unit = unit
    self.price = price
  }
}
