package import Procurement

/// What an accounting export of the Swedish standard (SIE type 1 to 4) says of an enterprise's years.
///
/// Vouchers are passed over unread: their texts may name persons.
package struct SIEFile: Hashable, Sendable {
  package struct Year: Hashable, Sendable {
    /// 0 for the newest, -1 for the one before.
    package let index: Int
    package let from: CivilDate
    /// The last day.
    package let through: CivilDate
    /// Whether the file was written, or its balances end, before the year was over.
    package let isOpen: Bool
    /// Balances of result accounts in öre, as booked: income is negative.
    package let results: [String: Int]
    /// The line of the year's first balance, for the source of what is worked out.
    let line: Int
  }

  /// The file, as the user named it.
  package let path: String
  package let registration: RegistrationNumber
  package let name: String
  /// ISO 4217; `SEK` where the file says none.
  package let currency: String
  /// The day that the file was written.
  package let writtenOn: CivilDate?
  /// Newest first.
  package let years: [Year]
  /// Names of accounts by number.
  package let accounts: [String: String]

  /// Net sales of `year` with the sign turned; `nil` where the file has no result balances of it.
  ///
  /// - Source: the BAS chart of accounts, groups 30 to 37 (net sales and its corrections); 38 and 39 are
  ///   own work capitalised and other operating income.
  package func turnover(of year: Year) -> Money? {
    guard !year.results.isEmpty else { return nil }
    let sales = year.results.filter { account, _ in Self.isNetSales(account) }.values
    return Money(minorUnits: -sales.reduce(0, +), currency: currency)
  }

  /// One fact a closed year with balances, oldest first; an open year would understate itself.
  ///
  /// - Parameter fileHash: SHA-256 of the file, for the evidence.
  package func turnoverFacts(for id: OperatorID, fileHash: String? = nil) -> [Fact] {
    let evidence = Evidence(kind: "accounting-export", grade: .c, fileHash: fileHash)
    return years.reversed().compactMap { year in
      guard !year.isOpen, let turnover = turnover(of: year) else { return nil }
      return Fact(
        .turnover, .money(turnover), asOf: year.through, evidence: evidence,
        source: Source(Self.field, scope: id.description, line: year.line))
    }
  }

  private static let field = NoticeField(term: FactName.turnover.family, path: "#RES 3000-3799")

  /// Sub-accounts with more digits belong to the group of their first two.
  private static func isNetSales(_ account: String) -> Bool {
    account.count >= 4 && ("30"..."37").contains(String(account.prefix(2)))
  }
}
