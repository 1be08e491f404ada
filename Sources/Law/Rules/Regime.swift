package import Values

/// The body of rules that a lot is bought under; each jurisdiction names its own.
package struct Regime: Hashable, Sendable {
  /// Public and stable, as in `EU-other`: programs read it.
  package let id: String
  /// For pages, as in `LOU in full`.
  package let name: Phrase
  /// Whether the act prescribes the ESPD there, so that no paper takes its place.
  package let prescribesESPD: Bool

  /// With the id that JSON has, and no ESPD prescribed unless said.
  package init(_ id: String, _ name: Phrase, prescribesESPD: Bool = false) {
    self.id = id
    self.name = name
    self.prescribesESPD = prescribesESPD
  }

  /// The same id is the same regime.
  package static func == (left: Regime, right: Regime) -> Bool { left.id == right.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Which regime a lot is under, or which ones it may be under and why that is open.
package struct RegimeFinding: Hashable, Sendable {
  /// One where it is settled; several where a fact is missing.
  package let candidates: [Regime]
  /// The steps that led there, or what kept them from settling it.
  package let reasons: [RegimeReason]

  /// One candidate settles it; several leave it open.
  package init(candidates: [Regime], reasons: [RegimeReason]) {
    self.candidates = candidates
    self.reasons = reasons
  }

  /// The regime that governs; `nil` while several may.
  package var settled: Regime? { candidates.count == 1 ? candidates[0] : nil }
}

/// One step on the way to a regime.
package struct RegimeReason: Hashable, Sendable {
  /// As in `REG-02`.
  package let ruleID: String
  /// What was looked at and what follows, for people.
  package let text: Phrase
  /// The value in the notice that it rests on.
  package let source: Source?

  /// The rule that decided or could not, with the value in the notice that it looked at, if any.
  package init(ruleID: String, text: Phrase, source: Source?) {
    self.ruleID = ruleID
    self.text = text
    self.source = source
  }
}
