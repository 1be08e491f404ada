package import Values

/// Something that a buyer means to buy, as far as it is known.
package struct Purchase: Hashable, Sendable {
  /// Kinds of buyer, as far as the acts and thresholds tell them apart.
  package enum BuyerKind: String, Hashable, Sendable, CaseIterable {
    case municipality, region, state, utility
  }

  /// What is bought: the nature of the contract (BT-23).
  package enum Nature: String, Hashable, Sendable, CaseIterable { case goods, services, works }

  /// Three letters, as in `FRA`.
  package var country: String
  /// `nil` where it is not known, so that what hangs on it depends.
  package var buyer: BuyerKind?
  /// The national act that it falls under, where the country has several: follows from the buyer unless a notice says
  /// otherwise; `nil` where it is not known.
  package var act: ProcurementAct?
  /// All of it, options and renewals included, VAT not: LOU 5 kap. 3 §.
  package var value: Money?
  /// The main code (BT-262); `nil` where it is not known.
  package var cpv: CPVCode?
  /// Goods, services or works; `nil` where it is not known.
  package var nature: Nature?
  /// How long the contract runs, options not counted.
  package var months: Int?
  /// The same, options counted.
  package var monthsWithOptions: Int?
  /// The day of the call, whose law applies.
  package var day: CivilDate

  /// With everything else unknown.
  package init(country: String, day: CivilDate) {
    self.country = country
    self.day = day
  }
}
