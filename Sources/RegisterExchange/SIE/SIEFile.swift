package import Members
package import Values

/// What an accounting export of the Swedish standard (SIE type 1 to 4) says of an enterprise's years.
///
/// Vouchers are passed over unread: their texts may name persons.
package struct SIEFile: Hashable, Sendable {
  /// One accounting year of the file.
  package struct Year: Hashable, Sendable {
    /// 0 for the newest, -1 for the one before.
    package let index: Int
    /// The first day.
    package let from: CivilDate
    /// The last day.
    package let through: CivilDate
    /// Why the file was written, or its balances end, before the year was over; `nil` for a closed year.
    package let open: String?
    /// Balances of result accounts in öre, as booked: income is negative.
    package let results: [String: Int]
    /// The line of the year's first balance, for the source of what is worked out.
    let line: Int
    /// In öre, with the sign turned; `nil` where no account of net sales has a balance.
    let netSales: Int?

    /// Whether the file was written, or its balances end, before the year was over.
    package var isOpen: Bool { open != nil }
  }

  /// The file, as the user named it.
  package let path: String
  /// The enterprise's organisation number, which says whose file it is.
  package let registration: RegistrationNumber
  /// The enterprise's name, as the file has it.
  package let name: String
  /// ISO 4217; `EUR` where the file says none.
  package let currency: String
  /// The day that the file was written.
  package let writtenOn: CivilDate?
  /// Newest first.
  package let years: [Year]
  /// Names of accounts by number.
  package let accounts: [String: String]
  /// What to know of the file besides its years: lower case, no full stop.
  package let remarks: [String]

  /// Net sales of `year` with the sign turned; `nil` where the file has no balances of such accounts.
  ///
  /// - Source: the BAS chart of accounts, groups 30 to 37 (net sales and its corrections); 38 and 39 are
  ///   own work capitalised and other operating income.
  package func turnover(of year: Year) -> Money? {
    year.netSales.map { Money(minorUnits: $0, currency: currency) }
  }

  /// One fact a closed year of twelve months with balances, oldest first; an open year would understate itself,
  /// and the sales of a longer or shorter one are no yearly turnover.
  ///
  /// - Parameter fileHash: SHA-256 of the file, for the evidence.
  package func turnoverFacts(for id: OperatorID, fileHash: String? = nil) -> [Fact] {
    let evidence = Evidence(kind: "accounting-export", grade: .c, fileHash: fileHash)
    return years.reversed().compactMap { year in
      guard year.unusable == nil, let turnover = turnover(of: year) else { return nil }
      return Fact(
        .turnover, .money(turnover), asOf: year.through, evidence: evidence,
        source: Source(Self.field, scope: id.description, line: year.line))
    }
  }

  /// Why years give no turnover, and what else to know: a line each, newest year first.
  package var notes: [String] {
    years.compactMap { year in
      year.unusable.map { "\(path): no turnover of the year \(year.from)–\(year.through): \($0)" }
    } + remarks.map { "\(path): \($0)" }
  }

  private static let field = NoticeField(term: FactName.turnover.family, path: "#RES 3000-3799")

  /// Sub-accounts with more digits belong to the group of their first two.
  static func isNetSales(_ account: String) -> Bool {
    account.count >= 4 && ("30"..."37").contains(String(account.prefix(2)))
  }
}

extension SIEFile.Year {
  /// Why there is no yearly turnover of it; `nil` where there is one.
  var unusable: String? {
    if results.isEmpty { return "the file has no balances of result accounts ('#RES')" }
    if netSales == nil { return "no account of net sales (3000 to 3799) has a balance" }
    if let open { return open }
    guard hasTwelveMonths else {
      return "it is not a year of twelve months, so that its sales are no yearly turnover"
    }
    return nil
  }

  /// Whether it begins the day after a year before its last day; a year may begin on any day.
  private var hasTwelveMonths: Bool {
    let next = through.adding(days: 1)
    return (next.year - from.year, next.month, next.day) == (1, from.month, from.day)
      // From the 29th of February there is no such day in the next year.
      || from.month == 2 && from.day == 29
        && (next.year - from.year, next.month, next.day) == (1, 3, 1)
  }
}
