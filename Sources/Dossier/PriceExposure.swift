import Planning
import Presentation
import Values

/// Who can work out what another asks for its work.
enum PriceExposure {
  /// Tenderers whose price the leader knows when it reads the price annex: they alone, or they and the leader, do a
  /// kind of work that has a row of its own.
  ///
  /// - Source: RULES.md CMP-04.
  static func exposed(on plan: LotPlan) -> [OperatorID] {
    guard plan.tenderers.count > 1, let lead = plan.tenderers.first?.operatorID else { return [] }
    let parts = plan.tenderers.map { ($0.operatorID, Set($0.assignments.map(\.demand))) }
    let demands = Set(parts.flatMap(\.1))
    let known = demands.flatMap { demand in
      let others = parts.filter { $0.0 != lead && $0.1.contains(demand) }.map(\.0)
      return others.count == 1 ? others : []
    }
    return plan.tenderers.map(\.operatorID).filter(known.contains)
  }
}

extension BidContent {
  /// A warning for the administrator; `nil` where the annex gives nobody's price away.
  func priceExposure(of lot: LotContent) -> Phrase? {
    let exposed = PriceExposure.exposed(on: lot.plan)
    return exposed.isEmpty
      ? nil : DossierWord.priceExposure(exposed.map(name).joined(separator: ", "))
  }
}
