package import Values

/// The EU thresholds by year: in euros, and in the national money as the governments announce it for two
/// years at a time.
///
/// A cell that nobody read stays empty: an amount is never converted with some rate of the day.
///
/// - Source: THR-02; SFS 2024:30 and the Danish competition authority for 2024 to 2025, pages of the Swedish
///   competition authority and of a state agency for the years before, delegated regulations (EU)
///   2025/2150-2152 as reported for 2026 to 2027. No announcement in kronor for 2026 to 2027 was found by
///   2026-11-21.
package struct Threshold: Hashable, Sendable {
  package enum Law: String, Hashable, Sendable, CaseIterable {
    /// The classical sector: LOU, udbudsloven.
    case lou = "LOU"
    /// Utilities.
    case luf = "LUF"
  }
  package enum Category: String, Hashable, Sendable {
    case goodsAndServices, works, socialServices
  }
  package enum BuyerKind: String, Hashable, Sendable { case state, other }
  /// Which of a law's thresholds a test looks at.
  package enum Kind: String, Hashable, Sendable {
    /// That of the nature of the contract.
    case ordinary
    /// That of social and other special services.
    case socialServices
  }

  package let validity: Validity
  package let law: Law
  package let category: Category
  /// `nil` where the amount is the same for every buyer.
  package let buyer: BuyerKind?
  /// Whole euros, VAT not included.
  package let euros: Int?
  /// Whole kronor, VAT not included; `nil` where the amount was not found.
  package let kronor: Int?
  /// Whole Danish kroner, likewise.
  package let kroner: Int?

  /// The row that holds on `day`, or `nil` where the table has none.
  package static func row(
    on day: CivilDate, law: Law, category: Category, buyer: BuyerKind
  ) -> Threshold? {
    table.first {
      $0.validity.covers(day) && $0.law == law && $0.category == category
        && ($0.buyer == nil || $0.buyer == buyer)
    }
  }

  /// The amount in `currency`, or `nil` where it was not found.
  package func amount(in currency: String) -> Money? {
    let whole: Int? =
      switch currency {
      case "SEK": kronor
      case "DKK": kroner
      case "EUR": euros
      default: nil
      }
    return whole.map { Money(minorUnits: $0 * 100, currency: currency) }
  }

  private init(
    _ years: ClosedRange<Int>, _ law: Law, _ category: Category, _ buyer: BuyerKind?,
    eur euros: Int?, sek kronor: Int? = nil, dkk kroner: Int? = nil
  ) {
    validity = Validity(
      from: CivilDate(years.lowerBound, 1, 1), through: CivilDate(years.upperBound, 12, 31))
    self.law = law
    self.category = category
    self.buyer = buyer
    self.euros = euros
    self.kronor = kronor
    self.kroner = kroner
  }

  package static let table: [Threshold] = [
    Threshold(2018...2019, .lou, .goodsAndServices, .state, eur: 144_000, sek: 1_365_782),
    Threshold(2018...2019, .lou, .goodsAndServices, .other, eur: 221_000, sek: 2_096_097),
    Threshold(2018...2019, .lou, .works, nil, eur: 5_548_000, sek: 52_620_561),
    Threshold(2018...2019, .lou, .socialServices, nil, eur: 750_000, sek: 7_113_450),
    Threshold(2018...2019, .luf, .goodsAndServices, nil, eur: 443_000, sek: 4_201_678),
    Threshold(2018...2019, .luf, .socialServices, nil, eur: 1_000_000, sek: 9_484_600),
    Threshold(2020...2021, .lou, .goodsAndServices, .state, eur: 139_000, sek: 1_427_377),
    Threshold(2020...2021, .lou, .goodsAndServices, .other, eur: 214_000, sek: 2_197_545),
    Threshold(2020...2021, .lou, .works, nil, eur: 5_350_000, sek: 54_938_615),
    Threshold(2020...2021, .lou, .socialServices, nil, eur: 750_000, sek: 7_701_675),
    Threshold(2020...2021, .luf, .goodsAndServices, nil, eur: 428_000, sek: 4_395_089),
    Threshold(2020...2021, .luf, .socialServices, nil, eur: 1_000_000, sek: 10_268_900),
    Threshold(2022...2023, .lou, .goodsAndServices, .state, eur: 140_000, sek: 1_456_476),
    Threshold(2022...2023, .lou, .goodsAndServices, .other, eur: 215_000, sek: 2_236_731),
    Threshold(2022...2023, .lou, .works, nil, eur: 5_382_000, sek: 55_991_099),
    Threshold(2022...2023, .lou, .socialServices, nil, eur: 750_000, sek: 7_802_550),
    Threshold(2022...2023, .luf, .goodsAndServices, nil, eur: 431_000, sek: 4_483_865),
    Threshold(
      2024...2025, .lou, .goodsAndServices, .state, eur: 143_000, sek: 1_546_202, dkk: 1_064_177),
    Threshold(
      2024...2025, .lou, .goodsAndServices, .other, eur: 221_000, sek: 2_389_585, dkk: 1_644_638),
    Threshold(2024...2025, .lou, .works, nil, eur: 5_538_000, sek: 59_880_179),
    Threshold(
      2024...2025, .lou, .socialServices, nil, eur: 750_000, sek: 8_109_450, dkk: 5_581_350),
    Threshold(2024...2025, .luf, .goodsAndServices, nil, eur: 443_000, sek: 4_789_982),
    Threshold(2024...2025, .luf, .socialServices, nil, eur: 1_000_000, sek: 10_812_600),
    Threshold(2026...2027, .lou, .goodsAndServices, .state, eur: 140_000, dkk: 1_044_400),
    Threshold(2026...2027, .lou, .goodsAndServices, .other, eur: 216_000, dkk: 1_611_360),
    Threshold(2026...2027, .lou, .works, nil, eur: 5_404_000, dkk: 40_313_840),
    Threshold(2026...2027, .lou, .socialServices, nil, eur: 750_000),
    Threshold(2026...2027, .luf, .goodsAndServices, nil, eur: 432_000),
    Threshold(2026...2027, .luf, .socialServices, nil, eur: 1_000_000),
  ]
}
