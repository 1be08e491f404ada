/// How far it is between two places, in either direction.
package struct PlaceDistance: Hashable, Sendable {
  /// Municipality or NUTS code.
  package let from: String
  /// Municipality or NUTS code.
  package let to: String
  /// One way, by road.
  package let kilometres: Int

  /// As the register states it; the other way is as far.
  package init(from: String, to: String, kilometres: Int) {
    self.from = from
    self.to = to
    self.kilometres = kilometres
  }

  /// The two places, whichever way round.
  package var ends: Set<String> { [from, to] }
}
