package import Briefs
package import Members
package import Values

/// An eligible operator that a plan could not count on for a lot, and what would mend it.
package struct Omission: Hashable, Sendable {
  /// What the plan would have needed of the operator.
  package enum Reason: Hashable, Sendable {
    /// It offers the work, but its price list does not have it.
    case noPrice(Demand)
    /// A fact that the group must show together is not known of it; the pooled condition's name, as in
    /// `RES-GRP-01/group-heads` or `turnover`.
    case unknownFact(String)
    /// It could be on the lot, but what it takes to lead a joint tender is not known of it.
    case unknownLeadership([FactName])
    /// How far it is to the place of the work is not known, so that its ways are not in the price.
    case noDistance(to: String)
  }

  /// The lot that it was left out of.
  package let lot: LotID
  /// The operator that is eligible and was not counted on.
  package let operatorID: OperatorID
  /// What is missing.
  package let reason: Reason

  /// Something of the operator that is missing for the lot.
  package init(lot: LotID, operatorID: OperatorID, reason: Reason) {
    self.lot = lot
    self.operatorID = operatorID
    self.reason = reason
  }
}
