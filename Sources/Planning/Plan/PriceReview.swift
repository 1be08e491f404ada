package import Members
package import Notices
package import Values

/// What the price of a lot looks like beside what the buyer expects: SOC-SE-07.
///
/// No threshold is law: a buyer must ask about tenders that seem abnormally low. Ours only says when to have an
/// explanation ready.
package struct PriceReview: Hashable, Sendable {
  /// Of the estimated value: below it, an explanation is prepared. Our own proposal.
  package static let lowShare = Ratio.percent(80)

  /// The lot whose price is looked at.
  package let lot: LotID
  /// For the whole term, VAT not included.
  package let price: Money
  /// BT-27, VAT not included.
  package let estimate: Money

  /// Whether the price is below the low share of the estimate: a reason to explain it, and no verdict.
  package var isLow: Bool {
    let left = price.minorUnits.multipliedFullWidth(by: Self.lowShare.denominator)
    let right = estimate.minorUnits.multipliedFullWidth(by: Self.lowShare.numerator)
    return (left.high, left.low) < (right.high, right.low)
  }

  /// - Parameter period: what `price` is for.
  /// - Returns: `nil` where the notice gives no value or no term to compare by.
  package init?(_ price: LotPrice, for period: WorkPeriod, of lot: Lot) {
    guard let estimate = lot.estimatedValue?.value, estimate.currency == price.total.currency,
      let months = period == .contract ? 12 : lot.term?.months, months > 0
    else { return nil }
    let (yearly, tooLarge) = price.total.minorUnits.multipliedReportingOverflow(
      by: period.timesInTerm)
    let (whole, overflow) = yearly.multipliedReportingOverflow(by: months)
    guard !tooLarge, !overflow else { return nil }
    self.lot = lot.id
    self.price = Money(minorUnits: whole / 12, currency: price.total.currency)
    self.estimate = estimate
  }
}

extension WorkPeriod {
  /// How often a price for it falls due in twelve months; a whole contract's once.
  fileprivate var timesInTerm: Int { timesAYear ?? 1 }
}

extension ContractTerm {
  /// Whole months; `nil` where the notice does not say in months or years, or where the contract may be
  /// renewed, as the estimated value then counts more than the term.
  fileprivate var months: Int? {
    guard renewals?.value ?? 0 == 0, renewalText.isEmpty, optionsText.isEmpty else { return nil }
    guard let length = length?.value, (1...1_200).contains(length.amount) else { return nil }
    switch length.unit {
    case .month: return length.amount
    case .year: return 12 * length.amount
    case .day, .week: return nil
    }
  }
}
