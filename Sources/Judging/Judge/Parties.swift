import Law
package import Members

/// Who tenders, and with whom.
package struct Parties: Sendable {
  /// The leader first.
  package let tenderers: [EconomicOperator]
  /// Those whose capacity is relied on without tendering.
  package let reliedOn: [EconomicOperator]
  /// Those who do part of the work for a tenderer, and do not tender.
  package let subcontractors: [EconomicOperator]

  /// The leader stands first in `tenderers`.
  package init(
    _ tenderers: [EconomicOperator], reliedOn: [EconomicOperator] = [],
    subcontractors: [EconomicOperator] = []
  ) {
    self.tenderers = tenderers
    self.reliedOn = reliedOn
    self.subcontractors = subcontractors
  }

  func include(_ wanted: Application.Tenderers) -> Bool {
    switch wanted {
    case .any: true
    case .group: tenderers.count > 1
    case .relying: !reliedOn.isEmpty
    case .subcontracting: !subcontractors.isEmpty
    }
  }
}
