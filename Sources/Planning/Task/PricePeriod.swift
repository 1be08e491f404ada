import Briefs
package import Members

extension Sequence<Demand> {
  /// What a sum of prices for these demands is for: the period that all of them share, else a year.
  ///
  /// Where periods differ, a week's or a month's work counts as often as it comes in a year, and work for
  /// the whole contract counts once, as nobody says here how long the contract runs.
  package var pricePeriod: WorkPeriod {
    let periods = Set(map(\.period))
    return periods.count == 1 ? periods.first ?? .year : .year
  }
}

extension Demand {
  /// How often the price of its amount counts in a sum for `period`, from ``Swift/Sequence/pricePeriod``.
  func timesPriced(in period: WorkPeriod) -> Int {
    self.period == period ? 1 : self.period.baseUnits
  }
}

extension PlanningTask {
  /// The period that the prices of `lots` are for; trips and administration are counted by the year.
  func pricePeriod(of lots: [LotTask]) -> WorkPeriod {
    !wishes.countsByYear ? lots.flatMap(\.demands).pricePeriod : .year
  }
}
