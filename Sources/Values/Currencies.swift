/// Currencies of countries, as three letters.
package enum Currencies {
  /// - Source: ISO 4217, the codes of money that is paid with; not of metals, funds and tests.
  package static let all = Set(
    DataTable.rows(PackageResources.currencies_txt).flatMap { $0.map(String.init) })

  /// Whether money of that code is paid with somewhere.
  package static func isKnown(_ code: String) -> Bool { all.contains(code) }

  /// Whether a notice of any year may state money of that code: those that the euro or another took the place of too.
  package static func isKnownInNotices(_ code: String) -> Bool {
    isKnown(code) || replaced.contains(code)
  }

  private static let replaced: Set = [
    "CYP", "EEK", "HRK", "LTL", "LVL", "MTL", "ROL", "SIT", "SKK", "SLL", "ZWL",
  ]
}
