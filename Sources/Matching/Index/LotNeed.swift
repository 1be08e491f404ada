package import Notices
package import Values

/// What a lot asks for, as far as relevance looks at it: kinds of work, and where.
package struct LotNeed: Hashable, Sendable {
  /// The main code first, each once; further ones than ``most`` are not looked at.
  package let codes: [CPVCode]
  /// Each once, at most ``most``.
  package let regions: [NUTSCode]
  /// Whether the work may be done from anywhere (BT-727).
  package let isAnywhere: Bool
  /// Whether the notice says where; else ``regions`` is the buyer's.
  package let isPlaceStated: Bool

  /// As many as one machine word marks.
  static let most = 64

  /// Only the first ``most`` codes and regions are kept; both are taken to hold no value twice.
  package init(
    codes: [CPVCode], regions: [NUTSCode], isAnywhere: Bool = false, isPlaceStated: Bool = true
  ) {
    self.codes = Array(codes.prefix(Self.most))
    self.regions = Array(regions.prefix(Self.most))
    self.isAnywhere = isAnywhere
    self.isPlaceStated = isPlaceStated
  }

  /// The lot's own codes and places, or else those of the procedure; a place that nobody states is the buyer's.
  package init(_ lot: Lot, of notice: Notice) {
    let procedure = notice.procedure
    let main = lot.mainCPV ?? (lot.additionalCPV.isEmpty ? procedure.mainCPV : nil)
    let codes = ([main].compactMap(\.self) + lot.additionalCPV).map(\.value)
    let places = lot.places + (lot.nuts.isEmpty && lot.places.isEmpty ? procedure.places : [])
    var regions = Self.regions(lot.nuts, places)
    if regions.isEmpty { regions = Self.regions(procedure.nuts, procedure.places) }
    let isAnywhere = places.contains { [.world, .economicArea].contains($0.coverage) }
    let isStated = !regions.isEmpty || isAnywhere
    if !isStated { regions = Self.buyerRegions(of: notice) }
    self.init(
      codes: codes.uniqued(), regions: regions, isAnywhere: isAnywhere, isPlaceStated: isStated)
  }

  /// A place's region, or its country where it states none.
  private static func regions(_ nuts: [Sourced<String>], _ places: [Place]) -> [NUTSCode] {
    let named = nuts.compactMap { NUTSCode($0.value) }
    let inPlaces = places.compactMap { place in place.mostExact.flatMap { NUTSCode($0.value) } }
    let all = (named + inPlaces).uniqued()
    // A country beside a region of it says nothing more.
    return all.filter { region in
      !all.contains { $0 != region && region.covers($0) }
    }
  }

  private static func buyerRegions(of notice: Notice) -> [NUTSCode] {
    notice.buyers.compactMap { buyer -> NUTSCode? in
      guard let found = notice.organisations.first(where: { $0.id == buyer.organisation }) else {
        return nil
      }
      return found.nuts.flatMap { NUTSCode($0) } ?? found.country.flatMap { NUTSCode($0) }
    }.uniqued()
  }
}

extension Array where Element: Equatable {
  /// Each element once, where it came first; for short lists.
  func uniqued() -> [Element] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
