package import Values

/// Something that a buyer means to buy, as far as it is known.
package struct Purchase: Hashable, Sendable {
  package enum BuyerKind: String, Hashable, Sendable, CaseIterable {
    case municipality, region, state, utility
  }

  package enum Nature: String, Hashable, Sendable, CaseIterable { case goods, services, works }

  /// The Swedish act that the purchase falls under.
  package enum Act: String, Hashable, Sendable, CaseIterable {
    case lou = "LOU"
    case luf = "LUF"
    case luk = "LUK"
  }

  /// Three letters, as in `SWE`.
  package var country: String
  package var buyer: BuyerKind?
  /// Follows from the buyer unless a notice says otherwise; `nil` where it is not known.
  package var act: Act?
  /// All of it, options and renewals included, VAT not: LOU 5 kap. 3 §.
  package var value: Money?
  package var cpv: CPVCode?
  package var nature: Nature?
  /// How long the contract runs, options not counted.
  package var months: Int?
  /// The same, options counted.
  package var monthsWithOptions: Int?
  /// The day of the call, whose law applies.
  package var day: CivilDate

  package init(country: String, day: CivilDate) {
    self.country = country
    self.day = day
  }
}
