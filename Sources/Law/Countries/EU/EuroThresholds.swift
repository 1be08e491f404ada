/// The thresholds in euros.
///
/// - Source: THR-02; delegated regulations (EU) 2025/2150-2152 as reported for 2026 to 2027, their forerunners as the
///   governments announced them.
extension Threshold {
  static let euros: [Threshold] = [
    row(2018...2019, .classical, .goodsAndServices, .state, 144_000),
    row(2018...2019, .classical, .goodsAndServices, .other, 221_000),
    row(2018...2019, .classical, .works, nil, 5_548_000),
    row(2018...2019, .classical, .socialServices, nil, 750_000),
    row(2018...2019, .utilities, .goodsAndServices, nil, 443_000),
    row(2018...2019, .utilities, .socialServices, nil, 1_000_000),
    row(2020...2021, .classical, .goodsAndServices, .state, 139_000),
    row(2020...2021, .classical, .goodsAndServices, .other, 214_000),
    row(2020...2021, .classical, .works, nil, 5_350_000),
    row(2020...2021, .classical, .socialServices, nil, 750_000),
    row(2020...2021, .utilities, .goodsAndServices, nil, 428_000),
    row(2020...2021, .utilities, .socialServices, nil, 1_000_000),
    row(2022...2023, .classical, .goodsAndServices, .state, 140_000),
    row(2022...2023, .classical, .goodsAndServices, .other, 215_000),
    row(2022...2023, .classical, .works, nil, 5_382_000),
    row(2022...2023, .classical, .socialServices, nil, 750_000),
    row(2022...2023, .utilities, .goodsAndServices, nil, 431_000),
    row(2024...2025, .classical, .goodsAndServices, .state, 143_000),
    row(2024...2025, .classical, .goodsAndServices, .other, 221_000),
    row(2024...2025, .classical, .works, nil, 5_538_000),
    row(2024...2025, .classical, .socialServices, nil, 750_000),
    row(2024...2025, .utilities, .goodsAndServices, nil, 443_000),
    row(2024...2025, .utilities, .socialServices, nil, 1_000_000),
    row(2026...2027, .classical, .goodsAndServices, .state, 140_000),
    row(2026...2027, .classical, .goodsAndServices, .other, 216_000),
    row(2026...2027, .classical, .works, nil, 5_404_000),
    row(2026...2027, .classical, .socialServices, nil, 750_000),
    row(2026...2027, .utilities, .goodsAndServices, nil, 432_000),
    row(2026...2027, .utilities, .socialServices, nil, 1_000_000),
  ]

  private static func row(
    _ years: ClosedRange<Int>, _ law: Law, _ category: Category, _ buyer: BuyerKind?, _ whole: Int
  ) -> Threshold {
    Threshold(years, law, category, buyer, whole, "EUR")
  }
}
