package import Values

/// A member without whom the others on its lot could tender for it just as well.
package struct SurplusMember: Hashable, Sendable {
  package let lot: LotID
  package let operatorID: OperatorID

  package init(lot: LotID, operatorID: OperatorID) {
    self.lot = lot
    self.operatorID = operatorID
  }
}
