package import Law
package import Notices
package import Values

/// Adds to what was judged by code and documents what the notice's texts say.
///
/// A text decides nothing by itself. Where it reserves a lot that no code reserves, or states another share
/// than the law, the rules that answer texts keep the verdict open until the buyer answers; where code and
/// text part, a finding says so with both places. Other clauses found in texts are listed and not judged: what
/// they ask for stands in the documents, which the brief is for.
package struct TextReview: Sendable {
  private let notice: Notice
  private let coded: [Clause]
  private let texts: [Clause]
  private let law: LawBook

  /// - Parameters:
  ///   - texts: clauses that were found in texts.
  ///   - law: what the lots are judged by.
  package init(_ notice: Notice, texts: [Clause], law: LawBook) {
    self.law = law
    self.notice = notice
    self.texts = texts
    coded = CodedClauses.clauses(of: notice)
  }

  /// Contradictions of a lot's codes with each other and with its texts.
  package func findings(on lot: Lot) -> [BasisFinding] {
    CodeAgainstCode(lot: lot, file: notice.source.path).findings()
      + CodeAgainstText(
        lot: lot.id, coded: coded.on(lot.id), texts: texts.on(lot.id),
        elsewhere: elsewhere(than: lot.id),
        isCall: isCall, law: law
      ).findings()
  }

  /// What texts reserve of other lots alone, by their numbers.
  private func elsewhere(than lot: LotID) -> [Clause] {
    texts.filter { clause in
      clause.kind.reserves && clause.degree == .states && !clause.lots.contains(lot)
        // What a lot's own text says of that lot says nothing of the others.
        && clause.words?.lotNumbers.isEmpty == false
    }
  }

  /// BT-03: kinds of notices whose texts tell what was, and open nothing.
  private static let closed: Set<FormType> = [
    .result, .directAwardPrenotification, .contractModification,
  ]
  private var isCall: Bool { notice.form.map { !Self.closed.contains($0) } ?? true }

  /// All that was found in texts.
  func clauses(on lot: LotID) -> [Clause] { texts.on(lot) }

  /// Adds the contradictions.
  func completed(_ basis: [BasisFinding], of lot: Lot) -> [BasisFinding] {
    let known = Set(basis.map(\.ruleID))
    // The national rule says the same of both reservations at once, and says it better.
    return basis
      + findings(on: lot).filter {
        $0.ruleID != RuleName.reservedByDirective || known.isDisjoint(with: RuleName.nationalTwins)
      }
  }

  /// Clauses found in texts that are judged, one of a kind: those that reserve or may reserve a lot which no
  /// code reserves, the certain ones first; those that keep a coded lot for others than the code names, since a
  /// code answers nothing about them; and shares that are not the law's.
  package func openClauses(on lot: LotID) -> [Clause] {
    guard isCall else { return [] }
    let codes = Set(coded.on(lot).map(\.kind).filter(\.reserves))
    var seen: Set<ClauseKind> = []
    let own = texts.on(lot)
    let certainFirst =
      own.filter { $0.degree == .states } + own.filter { $0.degree == .mayState }
    return certainFirst.filter { clause in
      let isOpen =
        clause.kind.reserves
        ? codes.isEmpty || clause.narrows(codes)
        : clause.kind == .targetShare && clause.words?.percentages.contains(30) == false
      return isOpen && seen.insert(clause.kind).inserted
    }
  }
}

extension [Clause] {
  fileprivate func on(_ lot: LotID) -> [Clause] { filter { $0.lots.contains(lot) } }
}

extension Clause {
  /// Whether its words certainly keep the lot for organisations of which `codes` say nothing.
  fileprivate func narrows(_ codes: Set<ClauseKind>) -> Bool {
    kind == .reservedOther && degree == .states && !codes.contains(.reservedOther)
  }
}
