package import Values

/// A risk that somebody took in writing: to tender although a requirement is undetermined.
///
/// It lets a bid be final; it changes no verdict and no answer in an ESPD.
package struct RiskOverride: Hashable, Sendable {
  /// The lot on which the risk is taken.
  package let lot: LotID
  /// A clause's id or kind, or a rule's id.
  package let clause: String
  /// Whose requirement; `nil` for those who tender together.
  package let member: OperatorID?
  /// Who took the risk, as in `board of M01`.
  package let by: String
  /// The day of the decision; the risk is not taken on earlier days.
  package let on: CivilDate
  /// In the words of who took it.
  package let risk: String
  /// Where the brief has it.
  package let source: Source

  /// As the brief has it.
  package init(
    lot: LotID, clause: String, member: OperatorID?, by: String, on: CivilDate, risk: String,
    source: Source
  ) {
    self.lot = lot
    self.clause = clause
    self.member = member
    self.by = by
    self.on = on
    self.risk = risk
    self.source = source
  }
}
