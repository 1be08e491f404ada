internal import Values
internal import XMLStream

/// Which fields a reader looks for; every document is parsed and checked to its end either way.
package enum FieldChoice: Hashable, Sendable {
  case all
  /// What tells whether a call is open, what kind of work it asks for, and where: enough to pass over the many
  /// notices that concern nobody. Forms of TED are read whole, since their languages are merged at the end.
  case relevance

  /// Which notice and what it changes; a call, and until when; what, and where; the buyer's place, where no other
  /// is stated. Terms stand without what tells their parts (`BT-05(a)`) and their level (`BT-262-Procedure`) apart.
  private static let relevanceTerms: Set<String> = [
    "BT-701", "BT-757", "OPP-010", "OPP-012", "BT-758", "BT-140", "BT-13716", "BT-04", "BT-500",
    "BT-02", "BT-05", "BT-131", "BT-1311", "BT-630", "BT-137",
    "BT-262", "BT-263", "BT-5071", "BT-5141", "BT-727",
    "OPT-300", "OPT-200", "OPT-201", "BT-507", "BT-514",
  ]

  /// The rows that are looked for, with their numbers in the table: chosen values, and the groups around them.
  func rows<Builder>(of rows: [FieldRow<Builder>]) -> [(number: Int, row: FieldRow<Builder>)] {
    let numbered = rows.enumerated().map { (number: $0.offset, row: $0.element) }
    guard self == .relevance else { return numbered }
    let chosen = numbered.filter { $0.row.kind == .value && Self.takes($0.row.field.term) }
    let paths = chosen.map(\.row.path)
    return numbered.filter { number, row in
      row.kind == .group
        ? paths.contains { $0.hasPrefix(row.path + "/") }
        : Self.takes(row.field.term)
    }
  }

  private static func takes(_ term: String) -> Bool {
    let whole = term.hasSuffix("-Procedure") ? term.dropLast("-Procedure".count) : term[...]
    return relevanceTerms.contains(String(whole.prefix { $0 != "(" }))
  }
}
