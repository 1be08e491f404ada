import Briefs
import Members

extension PlanningTask {
  /// What the ways of `economicOperator` to `demand` cost a year, minor units; 0 where ways have no price, and
  /// `nil` where the distance is not known.
  func wayCost(of economicOperator: EconomicOperator, to demand: Demand) -> Int? {
    guard let transport = wishes.transport, let place = demand.place else { return 0 }
    if place == economicOperator.municipality || economicOperator.nuts.hasPrefix(place) { return 0 }
    guard
      let distance = transport.distances[
        Transport.Route(economicOperator.municipality, place)]
    else { return nil }
    return 2 * distance * transport.tripsAYear * transport.perKilometre
  }
}
