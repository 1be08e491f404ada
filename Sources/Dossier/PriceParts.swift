import Briefs
import Members
import Planning

/// A total price divided over the kinds of work that it is for.
enum PriceParts {
  /// Whole minor units that add up to `total`, in proportion to `weights`: what rounding leaves goes to the parts that
  /// lost most by it, the first where equal.
  static func parts(of total: Int, by weights: [Int]) -> [Int] {
    let whole = weights.reduce(0, +)
    guard whole > 0 else { return weights.indices.map { $0 == 0 ? total : 0 } }
    let shares = weights.map { weight in
      let product = total.multipliedFullWidth(by: weight)
      return whole.dividingFullWidth(product)
    }
    var parts = shares.map(\.quotient)
    let left = total - parts.reduce(0, +)
    let order = shares.indices.sorted {
      (shares[$1].remainder, $0) < (shares[$0].remainder, $1)
    }
    for index in order.prefix(left) { parts[index] += 1 }
    return parts
  }
}

extension BidContent {
  /// What a lot's price is for: the period that all of its work shares, else a year.
  func period(of lot: LotContent) -> WorkPeriod {
    let demands = lot.plan.tenderers.flatMap(\.assignments).map(\.demand)
    let periods = Set(demands.map(\.period))
    guard brief.wishes?.countsByYear != true, periods.count == 1 else { return .year }
    return periods.first ?? .year
  }
}

extension Demand {
  /// How often the price of its amount counts in a price for `period`.
  func timesPriced(in period: WorkPeriod) -> Int {
    self.period == period ? 1 : self.period.timesAYear ?? 1
  }
}
