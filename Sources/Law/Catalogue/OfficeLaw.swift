import Values

/// What an office adds to the law that the program knows: its lawyer's standing on open points, and dated amounts that
/// the program has no row for. Nothing in it changes what a source settles.
///
/// - Source: `schemas/law-data.xsd`.
package struct OfficeLaw: Hashable, Sendable {
  /// The file, as the user named it.
  package let path: String
  /// The office's readings of open points, in the file's order; of several on a rule, the last counts.
  package let standings: [OfficeStanding]
  /// The office's own rows of the table of thresholds, each with where it has them from.
  package let thresholds: [Threshold]

  /// As read from a file of law data.
  package init(path: String, standings: [OfficeStanding], thresholds: [Threshold]) {
    self.path = path
    self.standings = standings
    self.thresholds = thresholds
  }
}

extension LawBook {
  /// The same law with what an office adds to it.
  package func adding(_ office: OfficeLaw) -> LawBook {
    let laws = jurisdictions.map { $0.read(as: office.standings) }
    return LawBook(laws[0], Array(laws.dropFirst()), adding: office.thresholds)
  }

  /// Ids of the rules on which a standing can be had: their text was not read, or it can be read in several ways.
  package var openPoints: [String] {
    var seen: Set<String> = []
    return rules.filter(\.isOpen).map(\.id).filter { seen.insert($0).inserted }
  }

  /// Whether there is an amount for the same buyers on a day that `threshold` covers.
  package func knows(_ threshold: Threshold) -> Bool {
    thresholds.contains { known in
      known.law == threshold.law && known.category == threshold.category
        && known.amount.currency == threshold.amount.currency
        && (known.buyer == nil || threshold.buyer == nil || known.buyer == threshold.buyer)
        && known.validity.overlaps(threshold.validity)
    }
  }
}

extension Jurisdiction {
  fileprivate func read(as standings: [OfficeStanding]) -> Jurisdiction {
    guard !standings.isEmpty else { return self }
    var law = self
    law.rules = rules.mapValues { rules in
      rules.map { rule in
        standings.last { $0.rule == rule.id }.map(rule.read) ?? rule
      }
    }
    return law
  }
}
