package import Values

/// A member without whom the others on its lot could tender for it just as well.
package struct SurplusMember: Hashable, Sendable {
  /// The lot that the others could tender for.
  package let lot: LotID
  /// The member that is not needed there.
  package let operatorID: OperatorID

  /// As the planner proved it by a plan without the member.
  package init(lot: LotID, operatorID: OperatorID) {
    self.lot = lot
    self.operatorID = operatorID
  }
}
