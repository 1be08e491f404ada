/// The EU thresholds in Swedish kronor by year, as the government announces them for two years at a time.
///
/// A cell that nobody read stays empty: an amount is never converted with some rate of the day.
///
/// - Source: THR-02; SFS 2024:30 for 2024 to 2025, pages of the competition authority and of a state agency
///   for the years before. No announcement of amounts in kronor for 2026 to 2027 was found by 2026-11-21.
package struct Threshold: Hashable, Sendable {
  package enum Law: String, Hashable, Sendable {
    case lou = "LOU"
    case luf = "LUF"
  }
  package enum Category: String, Hashable, Sendable {
    case goodsAndServices, works, socialServices
  }
  package enum BuyerKind: String, Hashable, Sendable { case state, other }

  package let validity: Validity
  package let law: Law
  package let category: Category
  /// `nil` where the amount is the same for every buyer.
  package let buyer: BuyerKind?
  /// Whole kronor, VAT not included; `nil` where the amount was not found.
  package let kronor: Int?

  /// The row that holds on `day`, or `nil` where the table has none.
  package static func row(
    on day: CivilDate, law: Law, category: Category, buyer: BuyerKind
  ) -> Threshold? {
    table.first {
      $0.validity.covers(day) && $0.law == law && $0.category == category
        && ($0.buyer == nil || $0.buyer == buyer)
    }
  }

  /// The amount, or `nil` where it was not found.
  package var amount: Money? {
    kronor.map { Money(minorUnits: $0 * 100, currency: "SEK") }
  }

  private init(
    _ years: ClosedRange<Int>, _ law: Law, _ category: Category, _ buyer: BuyerKind?,
    _ kronor: Int?
  ) {
    validity = Validity(
      from: CivilDate(years.lowerBound, 1, 1), through: CivilDate(years.upperBound, 12, 31))
    self.law = law
    self.category = category
    self.buyer = buyer
    self.kronor = kronor
  }

  static let table: [Threshold] = [
    Threshold(2018...2019, .lou, .goodsAndServices, .state, 1_365_782),
    Threshold(2018...2019, .lou, .goodsAndServices, .other, 2_096_097),
    Threshold(2018...2019, .lou, .works, nil, 52_620_561),
    Threshold(2018...2019, .lou, .socialServices, nil, 7_113_450),
    Threshold(2018...2019, .luf, .goodsAndServices, nil, 4_201_678),
    Threshold(2018...2019, .luf, .socialServices, nil, 9_484_600),
    Threshold(2020...2021, .lou, .goodsAndServices, .state, 1_427_377),
    Threshold(2020...2021, .lou, .goodsAndServices, .other, 2_197_545),
    Threshold(2020...2021, .lou, .works, nil, 54_938_615),
    Threshold(2020...2021, .lou, .socialServices, nil, 7_701_675),
    Threshold(2020...2021, .luf, .goodsAndServices, nil, 4_395_089),
    Threshold(2020...2021, .luf, .socialServices, nil, 10_268_900),
    Threshold(2022...2023, .lou, .goodsAndServices, .state, 1_456_476),
    Threshold(2022...2023, .lou, .goodsAndServices, .other, 2_236_731),
    Threshold(2022...2023, .lou, .works, nil, 55_991_099),
    Threshold(2022...2023, .lou, .socialServices, nil, 7_802_550),
    Threshold(2022...2023, .luf, .goodsAndServices, nil, 4_483_865),
    Threshold(2024...2025, .lou, .goodsAndServices, .state, 1_546_202),
    Threshold(2024...2025, .lou, .goodsAndServices, .other, 2_389_585),
    Threshold(2024...2025, .lou, .works, nil, 59_880_179),
    Threshold(2024...2025, .lou, .socialServices, nil, 8_109_450),
    Threshold(2024...2025, .luf, .goodsAndServices, nil, 4_789_982),
    Threshold(2024...2025, .luf, .socialServices, nil, 10_812_600),
    Threshold(2026...2027, .lou, .goodsAndServices, .state, nil),
    Threshold(2026...2027, .lou, .goodsAndServices, .other, nil),
    Threshold(2026...2027, .lou, .works, nil, nil),
    Threshold(2026...2027, .lou, .socialServices, nil, nil),
    Threshold(2026...2027, .luf, .goodsAndServices, nil, nil),
    Threshold(2026...2027, .luf, .socialServices, nil, nil),
  ]
}
