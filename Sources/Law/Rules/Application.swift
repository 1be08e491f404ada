/// Which clauses a rule answers: what they ask, under which body of rules, and from whom.
package struct Application: Hashable, Sendable {
  /// Who must be there for the rule to have anything to answer.
  package enum Tenderers: String, Hashable, Sendable {
    case any
    /// Several that tender together.
    case group
    /// Some that rely on others.
    case relying
    /// Some with subcontractors.
    case subcontracting
  }

  /// The kinds of clause that it answers; empty for a rule that answers none.
  package let clauses: [ClauseKind]
  /// A text decides nothing by itself: only rules that name it answer what was found in one.
  package let origins: [Clause.Origin]
  /// Empty for every regime.
  package let regimes: [Regime]
  /// Regimes under which it answers nothing.
  package let exceptions: [Regime]
  /// Words of the clause, in lower case, one of which names the rule; empty where none is needed.
  package let mentions: [String]
  /// Who must be there for it to answer.
  package let tenderers: Tenderers
  /// Whether it answers only what no other rule does.
  package let isFallback: Bool

  /// Every regime, any tenderer and no words of its own, from codes, ESPDs and briefs, unless said.
  package init(
    to clauses: [ClauseKind], from origins: [Clause.Origin] = [.code, .espd, .brief],
    under regimes: [Regime] = [], exceptUnder exceptions: [Regime] = [],
    mentioning mentions: [String] = [], tenderers: Tenderers = .any, isFallback: Bool = false
  ) {
    self.clauses = clauses
    self.origins = origins
    self.regimes = regimes
    self.exceptions = exceptions
    self.mentions = mentions
    self.tenderers = tenderers
    self.isFallback = isFallback
  }

  /// Answers no clause by itself.
  package static let none = Application(to: [])

  /// Where several rules match, those of the highest rank answer.
  package var rank: Int { isFallback ? 0 : mentions.isEmpty ? 1 : 2 }

  /// Whether the clause is of the kind, the origin and the words that the rule answers.
  package func matches(_ clause: Clause) -> Bool {
    guard clauses.contains(clause.kind), origins.contains(clause.origin) else { return false }
    guard !mentions.isEmpty else { return true }
    let words = clause.quote.lowercased()
    return mentions.contains { words.contains($0) }
  }

  /// Whether it holds whichever of `candidates` governs; a fallback needs one of them only.
  package func covers(_ candidates: [Regime]) -> Bool {
    guard !regimes.isEmpty || !exceptions.isEmpty else { return true }
    return isFallback
      ? candidates.contains(where: covers) : !candidates.isEmpty && candidates.allSatisfy(covers)
  }

  /// The regimes of `all` under which it answers; empty where it answers whatever governs.
  package func regimes(of all: [Regime]) -> [Regime] {
    exceptions.isEmpty ? regimes : all.filter(covers)
  }

  private func covers(_ regime: Regime) -> Bool {
    (regimes.isEmpty || regimes.contains(regime)) && !exceptions.contains(regime)
  }
}
