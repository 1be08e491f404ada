/// How much of a lot's market a register knows.
///
/// A register is a list that somebody keeps. That a supplier is in it shows that there is one; that none is in it shows
/// nothing, unless the register knows the market. So advice against a reservation, which rests on who is *not* there,
/// needs ``isEnough``.
package struct MarketCoverage: Hashable, Sendable {
  /// All suppliers in the register.
  package let suppliers: Int
  /// Those who work in the lot's place, whatever they do.
  package let inPlace: Int
  /// Those who do the lot's main work, wherever.
  package let doWork: Int
  /// Those who do the main work in the lot's place.
  package let doWorkInPlace: Int
  /// Those among them of whom it is known whether they meet what a reservation asks.
  package let known: Int

  /// Least suppliers of the main work in the lot's place for advice that rests on who is not there.
  package static let leastSuppliers = 3
  /// How many of them must have a known status.
  package static let leastKnown = 2

  /// Counts of suppliers, as the properties say; `known` is at most `doWorkInPlace`.
  package init(suppliers: Int, inPlace: Int, doWork: Int, doWorkInPlace: Int, known: Int) {
    self.suppliers = suppliers
    self.inPlace = inPlace
    self.doWork = doWork
    self.doWorkInPlace = doWorkInPlace
    self.known = known
  }

  /// Whether the register may speak of who is not in the market.
  package var isEnough: Bool {
    doWorkInPlace >= Self.leastSuppliers && known >= Self.leastKnown
  }
}
