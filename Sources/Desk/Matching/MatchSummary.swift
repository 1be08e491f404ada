import JSONText
package import Matching
package import Presentation
package import Values

/// A run in numbers, for whoever runs the match: `summary.json` says the same.
package struct MatchSummary: Hashable, Sendable {
  /// What the file begins with, by which a folder of results is told.
  package static let format = "samanbud-match-summary"

  /// The day that the run counts from.
  package let asOf: CivilDate
  /// How much work it was, over all parts of a run.
  package let counts: MatchCounts
  /// Inputs that could not be read.
  package let failures: Int
  /// In the order of the ledger.
  package let groups: [DigestCount]

  /// All groups of one run, with the counts of all its parts.
  package init(asOf: CivilDate, counts: MatchCounts, failures: Int, groups: [DigestCount]) {
    self.asOf = asOf
    self.counts = counts
    self.failures = failures
    self.groups = groups
  }

  /// The sum over all groups.
  package func total(_ part: KeyPath<DigestCount, Int>) -> Int {
    groups.reduce(0) { $0 + $1[keyPath: part] }
  }

  /// Nothing in it depends on threads or on interruptions.
  package func json() -> [UInt8] {
    JSONWriter.bytes(.indented) { json in
      json.string("format", Self.format)
      json.integer("version", 1)
      json.string("asOf", asOf.description)
      json.object("notices") {
        $0.integer("read", counts.notices)
        $0.integer("failed", failures)
      }
      json.object("lots") {
        $0.integer("all", counts.lots)
        $0.integer("open", counts.open)
        $0.integer("relevant", counts.relevant)
      }
      json.object("pairs") {
        $0.integer("relevant", counts.pairs)
        $0.integer("judged", counts.judged)
      }
      json.objects("groups", groups) { item, group in
        item.string("name", group.group)
        item.string("file", group.file)
        item.integer("strong", group.strong)
        item.integer("possible", group.possible)
        item.integer("longShots", group.longShots)
        item.integer("new", group.new)
        item.integer("changed", group.changed)
        item.integer("gone", group.gone)
      }
    } + [UInt8(ascii: "\n")]
  }
}
