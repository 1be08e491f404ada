import Briefs
import Law
import Members
import Values

/// Whether a capacity is for a demand, and how the amounts of the two compare.
///
/// Amounts compare in base units: units a year, or units for the whole contract. Nothing is rounded on
/// the way there, and units of work never convert into each other.
extension Capacity {
  func isFor(_ demand: Demand) -> Bool {
    // Downwards only: who supplies 90910000 (cleaning) supplies 90919300 (school cleaning), but who
    // supplies school cleaning only is not thereby a supplier of cleaning of every kind.
    unit == demand.unit && period.compares(with: demand.period) && cpv.covers(demand.cpv)
      && covers(placeOf: demand)
  }

  private func covers(placeOf demand: Demand) -> Bool {
    guard let place = demand.place, !places.isEmpty else { return true }
    return places.contains { covers(place: place, from: $0) }
  }

  /// A region covers what lies in it, never the other way round: work somewhere in SE23 may be at the
  /// far end from an operator that works in SE232 only.
  private func covers(place: String, from own: String) -> Bool {
    if place == own { return true }
    guard own.isNUTS else { return false }
    let region =
      place.isNUTS ? place : LawBook.standard.region(ofMunicipality: place)?.description
    return region?.hasPrefix(own) ?? false
  }

  /// Base units in all.
  var baseAmount: Int { amount * period.baseUnits }
}

extension WorkPeriod {
  /// Base units to one unit a period.
  var baseUnits: Int { timesAYear ?? 1 }

  /// The whole contract compares with nothing but itself, as nobody says here how long it runs.
  func compares(with other: WorkPeriod) -> Bool {
    (timesAYear == nil) == (other.timesAYear == nil)
  }
}

extension EconomicOperator {
  /// Per unit of `demand`: the list's most specific price that covers it, in the same unit of work.
  ///
  /// Where a list has two for one code, the higher counts, so that no tender is below the list.
  func unitPrice(for demand: Demand, in currency: String) -> Money? {
    prices
      .filter {
        $0.unit == demand.unit && $0.price.currency == currency && $0.cpv.covers(demand.cpv)
      }
      .max {
        ($0.cpv.prefix.count, $0.price.minorUnits) < ($1.cpv.prefix.count, $1.price.minorUnits)
      }?.price
  }
}

extension String {
  /// NUTS codes begin with the country's two letters; municipality codes are digits.
  fileprivate var isNUTS: Bool { utf8.first.map { $0 > UInt8(ascii: "9") } ?? false }
}
