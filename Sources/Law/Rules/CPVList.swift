package import Values

/// Services that an act lists by their codes, from the day on which the list is law.
///
/// Single codes are exact: a code's children do not follow it. Only where the act states a range does
/// everything between count.
package struct CPVList: Hashable, Sendable {
  /// The lists that rules point to.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    /// LOU annex 2: social and other special services.
    case annex2 = "LOU-annex-2"
    /// List A, of LOU 19 kap. 25 § and Article 77.
    case article77 = "list-A"
    /// List B, of LOU 19 kap. 25 a §.
    case idebure = "list-B"
  }

  /// The act and the place in it, as in `LOU (2016:1145) bilaga 2`.
  package let provision: String
  /// The days on which the list is law.
  package let validity: Validity
  /// When somebody last read the list.
  package let verifiedOn: CivilDate
  private let codes: Set<Int32>
  /// Codes without their check digit, both ends included: everything between counts.
  package let ranges: [ClosedRange<Int32>]

  /// Whether the code is one of the single ones, or lies in a range.
  package func contains(_ code: CPVCode) -> Bool {
    codes.contains(code.number) || ranges.contains { $0.contains(code.number) }
  }

  /// The single codes, in order.
  package var singles: [CPVCode] { codes.sorted().map { CPVCode($0) } }

  /// The only wording known of each list.
  package static func list(_ name: Name) -> CPVList {
    switch name {
    case .annex2: annex2
    case .article77: article77
    case .idebure: idebure
    }
  }

  private init(
    _ provision: String, from: CivilDate, codes: Set<Int32>, ranges: [ClosedRange<Int32>]
  ) {
    self.provision = provision
    validity = Validity(from: from)
    verifiedOn = CivilDate(2026, 11, 21)
    self.codes = codes
    self.ranges = ranges
  }

  // Read in the statute book's mirror of 2025-09-01; each list has had one wording so far.

  /// Chapter 19 governs these whatever their value.
  private static let annex2 = CPVList(
    "LOU (2016:1145) bilaga 2",
    from: CivilDate(2022, 2, 1),
    codes: [
      50_116_510, 55_510_000, 55_511_000, 55_512_000, 55_520_000, 55_522_000, 55_523_000,
      55_523_100, 55_524_000, 64_000_000, 64_100_000, 64_110_000, 64_111_000, 64_112_000,
      64_113_000, 64_114_000, 64_115_000, 64_116_000, 64_122_000, 71_550_000, 75_000_000,
      75_121_000, 75_122_000, 75_123_000, 75_124_000, 75_231_100, 75_231_200, 75_231_240,
      75_300_000, 75_310_000, 75_311_000, 75_312_000, 75_313_000, 75_313_100, 75_314_000,
      75_320_000, 75_330_000, 75_340_000, 79_430_000, 79_611_000, 79_622_000, 79_624_000,
      79_625_000, 79_722_000, 79_723_000, 79_950_000, 79_951_000, 79_952_000, 79_952_100,
      79_953_000, 79_954_000, 79_955_000, 79_956_000, 98_000_000, 98_113_100, 98_120_000,
      98_130_000, 98_131_000, 98_132_000, 98_133_000, 98_133_100, 98_133_110, 98_200_000,
      98_500_000, 98_900_000, 98_910_000,
    ],
    ranges: [
      55_100_000...55_410_000, 55_521_000...55_521_200, 75_100_000...75_120_000,
      75_125_000...75_131_000, 75_200_000...75_231_000, 75_231_210...75_231_230,
      75_240_000...75_252_000, 79_100_000...79_140_000, 79_700_000...79_721_000,
      79_995_000...79_995_200, 80_000_000...80_660_000, 85_000_000...85_323_000,
      92_000_000...92_700_000, 98_513_000...98_514_000,
    ])

  /// May be reserved for organisations with a public service mission.
  private static let article77 = CPVList(
    "LOU (2016:1145) 19 kap. 25 §",
    from: CivilDate(2022, 2, 1),
    codes: [
      75_121_000, 75_122_000, 75_123_000, 79_622_000, 79_624_000, 79_625_000, 80_110_000,
      80_300_000, 80_420_000, 80_430_000, 80_511_000, 80_520_000, 80_590_000, 92_500_000,
      92_600_000, 98_133_000, 98_133_110,
    ],
    ranges: [
      85_000_000...85_323_000
    ])

  /// May be reserved for idéburna organisationer.
  private static let idebure = CPVList(
    "LOU (2016:1145) 19 kap. 25 a §",
    from: CivilDate(2023, 1, 1),
    codes: [
      75_000_000, 75_121_000, 75_122_000, 75_200_000, 75_231_200, 75_231_240, 79_611_000,
      79_622_000, 79_624_000, 79_625_000, 98_133_000, 98_133_100, 98_200_000, 98_500_000,
    ],
    ranges: [
      80_000_000...80_660_000, 85_000_000...85_323_000, 98_513_000...98_514_000,
    ])
}
