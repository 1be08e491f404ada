/// The thresholds in kroner, as announced for two years at a time.
///
/// - Source: THR-02; the Danish competition authority.
extension Threshold {
  static let kroner: [Threshold] = [
    row(2024...2025, .classical, .goodsAndServices, .state, 1_064_177),
    row(2024...2025, .classical, .goodsAndServices, .other, 1_644_638),
    row(2024...2025, .classical, .socialServices, nil, 5_581_350),
    row(2026...2027, .classical, .goodsAndServices, .state, 1_044_400),
    row(2026...2027, .classical, .goodsAndServices, .other, 1_611_360),
    row(2026...2027, .classical, .works, nil, 40_313_840),
  ]

  private static func row(
    _ years: ClosedRange<Int>, _ law: Law, _ category: Category, _ buyer: BuyerKind?, _ whole: Int
  ) -> Threshold {
    Threshold(years, law, category, buyer, whole, "DKK")
  }
}
