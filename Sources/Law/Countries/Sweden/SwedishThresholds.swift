/// The thresholds in kronor, as the government announces them for two years at a time.
///
/// - Source: THR-02; SFS 2024:30, pages of the Swedish competition authority and of a state agency for the years before.
///   No announcement for 2026 to 2027 was found by 2026-11-21.
extension Threshold {
  static let kronor: [Threshold] = [
    row(2018...2019, .classical, .goodsAndServices, .state, 1_365_782),
    row(2018...2019, .classical, .goodsAndServices, .other, 2_096_097),
    row(2018...2019, .classical, .works, nil, 52_620_561),
    row(2018...2019, .classical, .socialServices, nil, 7_113_450),
    row(2018...2019, .utilities, .goodsAndServices, nil, 4_201_678),
    row(2018...2019, .utilities, .socialServices, nil, 9_484_600),
    row(2020...2021, .classical, .goodsAndServices, .state, 1_427_377),
    row(2020...2021, .classical, .goodsAndServices, .other, 2_197_545),
    row(2020...2021, .classical, .works, nil, 54_938_615),
    row(2020...2021, .classical, .socialServices, nil, 7_701_675),
    row(2020...2021, .utilities, .goodsAndServices, nil, 4_395_089),
    row(2020...2021, .utilities, .socialServices, nil, 10_268_900),
    row(2022...2023, .classical, .goodsAndServices, .state, 1_456_476),
    row(2022...2023, .classical, .goodsAndServices, .other, 2_236_731),
    row(2022...2023, .classical, .works, nil, 55_991_099),
    row(2022...2023, .classical, .socialServices, nil, 7_802_550),
    row(2022...2023, .utilities, .goodsAndServices, nil, 4_483_865),
    row(2024...2025, .classical, .goodsAndServices, .state, 1_546_202),
    row(2024...2025, .classical, .goodsAndServices, .other, 2_389_585),
    row(2024...2025, .classical, .works, nil, 59_880_179),
    row(2024...2025, .classical, .socialServices, nil, 8_109_450),
    row(2024...2025, .utilities, .goodsAndServices, nil, 4_789_982),
    row(2024...2025, .utilities, .socialServices, nil, 10_812_600),
  ]

  private static func row(
    _ years: ClosedRange<Int>, _ law: Law, _ category: Category, _ buyer: BuyerKind?, _ whole: Int
  ) -> Threshold {
    Threshold(years, law, category, buyer, whole, "SEK")
  }
}
