import Law
import Members
import Values

/// Where operators work, each set of places once.
struct PlaceIndex: Sendable {
  /// How a set of places lies to a lot's regions.
  struct Reach: Hashable, Sendable {
    /// The lot's regions that lie wholly within, a bit each.
    var covered: UInt64 = 0
    /// Whether some of the lot's place is within.
    var touches = false
  }

  private var sets: [[NUTSCode]] = []
  private var numbers: [[NUTSCode]: Int32] = [:]
  /// Two-letter codes of the countries that anybody works in.
  private var countries: Set<String> = []

  /// The number of a capacity's places.
  ///
  /// None named is everywhere in the operator's own country: nobody who left the list empty means Portugal.
  mutating func number(of capacity: Capacity, by member: EconomicOperator) -> Int32 {
    let named = capacity.places.compactMap { Self.region(of: $0, by: member) }
    let home = [NUTSCode(member.country) ?? NUTSCode(member.nuts)].compactMap(\.self)
    let set = (capacity.places.isEmpty ? home : named).sorted()
    if let known = numbers[set] { return known }
    let number = Int32(sets.count)
    sets.append(set)
    numbers[set] = number
    countries.formUnion(set.map(\.country))
    return number
  }

  /// For each set how it lies to `need`; `nil` where nobody works there, so that nothing else need be looked at.
  func reaches(_ need: LotNeed) -> [Reach]? {
    guard !need.isAnywhere else {
      return sets.map { _ in Reach(touches: true) }
    }
    guard need.regions.contains(where: { countries.contains($0.country) }) else { return nil }
    var someTouches = false
    let reaches = sets.map { set in
      var reach = Reach()
      for place in set {
        for (bit, region) in need.regions.enumerated() {
          if place.covers(region) {
            reach.covered |= 1 << bit
            reach.touches = true
          } else if region.covers(place) {
            reach.touches = true
          }
        }
      }
      someTouches = someTouches || reach.touches
      return reach
    }
    return someTouches ? reaches : nil
  }

  /// A municipality counts as its region: notices say no municipality.
  private static func region(of place: String, by member: EconomicOperator) -> NUTSCode? {
    if let region = NUTSCode(place) { return region }
    if place == member.municipality { return NUTSCode(member.nuts) }
    return LawBook.standard.region(ofMunicipality: place)
  }
}
