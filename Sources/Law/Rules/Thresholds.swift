package import Values

/// One of the EU's thresholds, as announced in euros or in a country's money.
///
/// A cell that nobody read has no row: an amount is never converted with some rate of the day.
package struct Threshold: Hashable, Sendable {
  /// The directive that sets the threshold.
  package enum Law: String, Hashable, Sendable, CaseIterable {
    /// Directive 2014/24/EU.
    case classical
    /// Directive 2014/25/EU.
    case utilities
  }
  /// What is bought; `socialServices` are social and other special services.
  package enum Category: String, Hashable, Sendable {
    case goodsAndServices, works, socialServices
  }
  /// Central authorities of the state, and all others.
  package enum BuyerKind: String, Hashable, Sendable { case state, other }
  /// Which of a law's thresholds a test looks at.
  package enum Kind: String, Hashable, Sendable {
    /// That of the nature of the contract.
    case ordinary
    /// That of social and other special services.
    case socialServices
  }

  /// The days on which it is announced for.
  package let validity: Validity
  /// The directive whose threshold it is.
  package let law: Law
  /// What must be bought for the amount to count.
  package let category: Category
  /// `nil` where the amount is the same for every buyer.
  package let buyer: BuyerKind?
  /// VAT not included.
  package let amount: Money
  /// Where an office has it from; `nil` for the program's own rows.
  package let origin: OfficeFigure?

  /// An amount that an office gives, with its source.
  package init(
    _ validity: Validity, _ law: Law, _ category: Category, _ buyer: BuyerKind?, _ amount: Money,
    from origin: OfficeFigure
  ) {
    self.validity = validity
    self.law = law
    self.category = category
    self.buyer = buyer
    self.amount = amount
    self.origin = origin
  }

  /// - Parameter whole: whole euros, kroner and so on.
  package init(
    _ years: ClosedRange<Int>, _ law: Law, _ category: Category, _ buyer: BuyerKind?, _ whole: Int,
    _ currency: String
  ) {
    validity = Validity(
      from: CivilDate(years.lowerBound, 1, 1), through: CivilDate(years.upperBound, 12, 31))
    self.law = law
    self.category = category
    self.buyer = buyer
    amount = Money(minorUnits: whole * 100, currency: currency)
    origin = nil
  }
}
