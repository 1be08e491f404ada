package import Law
package import Notices
import Values

/// A clause on one line of a terminal.
package enum ClauseLine {
  /// Notice, kind, origin, lots, and the words or the code; a question mark behind the kind where a person must
  /// read the words, and what it weighs where it stands in an award criterion.
  package static func text(of clause: Clause, in notice: Notice) -> String {
    let lots =
      clause.lots.count > 3
      ? "\(clause.lots.count) lots" : clause.lots.map(\.description).joined(separator: " ")
    let name = notice.publicationNumber ?? notice.id ?? notice.source.path
    let kind = clause.kind.rawValue + (clause.degree == .mayState ? "?" : "")
    let cells = [(name, 16), (kind, 18), (clause.origin.rawValue, 4), (lots, 8)].map {
      $0.0 + String(repeating: " ", count: max(0, $0.1 - $0.0.count))
    }
    let award = clause.award.map { " (award criterion\($0.weightText))" } ?? ""
    let words = "\(clause.source.field.term)\(award) '\(clause.quote)'"
    let row = (cells + [words]).joined(separator: "  ")
    return ShownText.line(row)
  }
}

extension AwardMark {
  /// The kind of criterion and its weight as published, as in `, quality, weight 10 per-exa`.
  fileprivate var weightText: String {
    let parts = [
      type, weight.map { ["weight \($0)", weightKind].compactMap(\.self).joined(separator: " ") },
    ]
    return parts.compactMap(\.self).map { ", \($0)" }.joined()
  }
}
