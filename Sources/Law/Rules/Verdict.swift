/// Strong Kleene logic: unknown becomes true or false only where the other parts settle it.
package enum Kleene: Hashable, Sendable {
  case isTrue, isFalse, unknown

  /// Known to be so, or known not to be.
  package init(_ value: Bool) { self = value ? .isTrue : .isFalse }

  /// True where all are, false where one is; true of none.
  package static func all(_ parts: some Sequence<Kleene>) -> Kleene {
    var result = Kleene.isTrue
    for part in parts {
      if part == .isFalse { return .isFalse }
      if part == .unknown { result = .unknown }
    }
    return result
  }

  /// True where one is, false where all are; false of none.
  package static func any(_ parts: some Sequence<Kleene>) -> Kleene {
    var result = Kleene.isFalse
    for part in parts {
      if part == .isTrue { return .isTrue }
      if part == .unknown { result = .unknown }
    }
    return result
  }

  /// Its opposite; unknown stays unknown.
  package var negated: Kleene {
    switch self {
    case .isTrue: .isFalse
    case .isFalse: .isTrue
    case .unknown: .unknown
    }
  }
}

/// What a rule says about somebody on a day.
package enum Verdict: Hashable, Sendable {
  case met
  case notMet
  case undetermined(Cause)
  case notApplicable

  /// Kinds of not knowing, which are never merged.
  package enum Cause: String, Hashable, Sendable {
    /// A person must read the words first: no rule or fact here answers them.
    case notJudged
    /// A fact is missing or stale.
    case unknown
    /// The facts are there, but law or buyer must decide what they mean.
    case disputed
  }

  /// The word in JSON: `met`, `notMet`, `undetermined`, `notApplicable`.
  package var word: String {
    switch self {
    case .met: "met"
    case .notMet: "notMet"
    case .undetermined: "undetermined"
    case .notApplicable: "notApplicable"
    }
  }

  /// Which kind of not knowing; `nil` for every verdict that is settled.
  package var cause: Cause? {
    if case .undetermined(let cause) = self { cause } else { nil }
  }

  /// The weakest of several demands that all must hold; not applicable ones do not count.
  ///
  /// One that is not met settles it. A missing fact comes before a dispute, because it can be mended first; what
  /// waits to be read comes last, so that it hides nothing that was found out.
  package static func together(_ verdicts: some Sequence<Verdict>) -> Verdict {
    var result: Verdict = .notApplicable
    for verdict in verdicts { result = result.and(verdict) }
    return result
  }

  /// The weaker of two demands that both must hold.
  package func and(_ other: Verdict) -> Verdict { other.rank > rank ? other : self }

  private var rank: Int {
    switch self {
    case .notApplicable: 0
    case .met: 1
    case .undetermined(.notJudged): 2
    case .undetermined(.disputed): 3
    case .undetermined(.unknown): 4
    case .notMet: 5
    }
  }
}
