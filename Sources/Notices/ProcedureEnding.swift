package import Values

/// What another notice says of lots of a call: they end without a contract (BT-142 `clos-nw`, F03 section V, F14).
package struct ProcedureEnding: Hashable, Sendable {
  /// The number of the notice that says so.
  package var notice: String?
  package var day: CivilDate?
  /// Empty where all lots end.
  package var lots: [LotID] = []
  /// BT-144, as in `no-rece`.
  package var reason: String?
  /// Where the other notice says so.
  package var source: Source?

  /// An ending of all lots, until some are named.
  package init() {}

  /// Whether that lot ends without a contract.
  package func ends(_ lot: LotID) -> Bool { lots.isEmpty || lots.contains(lot) }
}
