import MatchLedger
import Matching
import Presentation

/// Under which key each line of a group is remembered.
///
/// A lot's key is its procedure's id and its own, whoever wrote them: what another buyer publishes under the same ids
/// is another lot, and changes nothing of the one that is known.
struct LotKeys {
  /// The name that a sighting's buyer has among the values watched; it is no value that a change is told of.
  static let buyer = "buyer"

  private let before: [String: Sighting]
  /// The buyers of this run that use a key, in the order of the input.
  private let buyers: [String: [String]]
  private var taken: Set<String> = []

  init(_ lines: [MatchLine], before: [String: Sighting]) {
    self.before = before
    buyers = Dictionary(grouping: lines.map(\.lot), by: \.key).mapValues { $0.map(\.buyer) }
  }

  /// Not the same for any two lines.
  mutating func key(for lot: MatchedLot) -> String {
    let own = isOwner(lot) ? lot.key : "\(lot.key)@\(lot.buyer)"
    let name = lot.publicationNumber.isEmpty ? lot.file : lot.publicationNumber
    for key in [own, "\(own)#\(name)"] where taken.insert(key).inserted { return key }
    let key = "\(own)#\(name)#\(taken.count)"
    taken.insert(key)
    return key
  }

  /// Whoever had it the last time, or else the first in the input. A change notice may give its buyer another name.
  private func isOwner(_ lot: MatchedLot) -> Bool {
    if before["\(lot.key)@\(lot.buyer)"] != nil { return false }
    let claims = buyers[lot.key] ?? []
    let known = before[lot.key].map { $0.watched[Self.buyer] } ?? claims.first
    guard let owner = known, owner != lot.buyer else { return true }
    return !lot.changes.isEmpty && !claims.contains(owner)
  }
}
