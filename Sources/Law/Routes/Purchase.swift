package import Values

/// Something that a buyer means to buy, as far as it is known.
package struct Purchase: Hashable, Sendable {
  package enum BuyerKind: String, Hashable, Sendable, CaseIterable {
    case municipality, region, state, utility
  }

  package enum Nature: String, Hashable, Sendable, CaseIterable { case goods, services, works }

  /// Three letters, as in `FRA`.
  package var country: String
  package var buyer: BuyerKind?
  /// The national act that it falls under, where the country has several: follows from the buyer unless a notice says
  /// otherwise; `nil` where it is not known.
  package var act: ProcurementAct?
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
