import Law
import Values

/// Compares what codes reserve with what texts reserve: three facts, code, text, and whether they agree,
/// of which none settles another.
struct CodeAgainstText {
  let lot: LotID
  /// The lot's clauses of either origin.
  let coded: [Clause]
  let texts: [Clause]
  /// What texts reserve of other lots alone.
  let elsewhere: [Clause]
  /// A result has no code to compare with: it lies in the call.
  let isCall: Bool
  /// What the lot is judged by.
  let law: LawBook

  func findings() -> [BasisFinding] {
    let codes = coded.filter(\.kind.reserves)
    let certain = texts.filter { $0.kind.reserves && $0.degree == .states }
    let possible = texts.filter { $0.kind.reserves && $0.degree == .mayState }
    let words = certain + possible
    return codes.compactMap { finding(on: $0, among: words) }
      + (codes.isEmpty && isCall ? firstOfEachKind(words).map(textOnly) : [])
      + shares(among: codes + words)
  }

  /// Nothing where a text reserves for the same.
  private func finding(on code: Clause, among words: [Clause]) -> BasisFinding? {
    guard let other = words.first else {
      if let narrower = elsewhere.first {
        return finding(
          code, RuleName.noticeCodes, .conflict, Self.narrowed(code, narrower), against: narrower)
      }
      return finding(
        code, RuleName.noticeCodes, .needsDecision, Self.silent(code), against: nil,
        asking: Phrase("code-against.silent.question"))
    }
    guard other.degree == .states else {
      return finding(
        code, RuleName.noticeCodes, .needsDecision, Self.unclear(code, other), against: other)
    }
    guard !words.contains(where: { Self.family($0.kind) == Self.family(code.kind) }) else {
      return nil
    }
    return finding(code, RuleName.noticeCodes, .conflict, Self.other(code, other), against: other)
  }

  private func textOnly(_ clause: Clause) -> BasisFinding {
    clause.degree == .states
      ? finding(clause, RuleName.noticeCodes, .conflict, Self.unflagged(clause), against: nil)
      : finding(clause, RuleName.noticeCodes, .needsDecision, Self.possible(clause), against: nil)
  }

  /// A share in words that is not 30 %, on the reservation that it stands with.
  private func shares(among reservations: [Clause]) -> [BasisFinding] {
    texts.filter { $0.kind == .targetShare }.compactMap { share in
      guard let reservation = reservations.first, let words = share.words,
        !words.percentages.contains(30), let stated = words.percentages.first
      else { return nil }
      return finding(
        reservation, RuleName.strictShare, .needsDecision, Self.share(stated, share), against: share
      )
    }
  }

  private func firstOfEachKind(_ clauses: [Clause]) -> [Clause] {
    var seen: Set<ClauseKind> = []
    return clauses.filter { seen.insert($0.kind).inserted }
  }

  private func finding(
    _ clause: Clause, _ rule: String, _ state: BasisFinding.State, _ text: Phrase, against: Clause?,
    asking question: Phrase? = nil
  ) -> BasisFinding {
    BasisFinding(
      clause: clause, lot: lot, ruleID: rule, state: state, text: text,
      question: question ?? law.wordings(of: rule).last?.question,
      against: against.map { Sourced($0.quote, from: $0.source) })
  }

  /// Participation and performance are two halves of the same articles.
  private static func family(_ kind: ClauseKind) -> ClauseKind {
    kind == .reservedExecution ? .reservedArt20 : kind
  }

  private static func place(_ clause: Clause) -> String {
    "\(clause.source.field.term) '\(clause.quote)'"
  }

  private static func silent(_ code: Clause) -> Phrase {
    Phrase("code-against.silent", ["code": "\(place(code))"])
  }

  private static func unflagged(_ words: Clause) -> Phrase {
    Phrase("code-against.unflagged", ["words": "\(place(words))"])
  }

  private static func narrowed(_ code: Clause, _ words: Clause) -> Phrase {
    let lots = words.lots.map(\.description).joined(separator: ", ")
    return Phrase(
      "code-against.narrowed",
      ["code": "\(place(code))", "lots": "\(lots)", "words": "\(place(words))"])
  }

  private static func possible(_ words: Clause) -> Phrase {
    Phrase("code-against.possible", ["words": "\(place(words))"])
  }

  private static func unclear(_ code: Clause, _ words: Clause) -> Phrase {
    Phrase("code-against.unclear", ["code": "\(place(code))", "words": "\(place(words))"])
  }

  private static func other(_ code: Clause, _ words: Clause) -> Phrase {
    let kinds = "\(code.kind.rawValue), \(words.kind.rawValue)"
    return Phrase(
      "code-against.other",
      ["kinds": "\(kinds)", "code": "\(place(code))", "words": "\(place(words))"])
  }

  private static func share(_ stated: Int, _ words: Clause) -> Phrase {
    Phrase("code-against.share", ["stated": "\(stated)", "words": "\(place(words))"])
  }
}
