import Judging
import Law
import Members
import Notices
import Values

/// What the rules say of each supplier by itself, kept finding by finding, so that leaving one requirement out is
/// leaving its findings out.
struct Judgement {
  struct Answer: Hashable {
    let clause: String
    let rule: String
    let isOfGroup: Bool
    let verdict: Verdict
    /// Counted apart from everything else: nearly nobody has declared before a tender.
    let awaitsDeclaration: Bool

    /// A demand of a text that nobody has read yet, the same for everybody.
    var isToBeRead: Bool { verdict == .undetermined(.notJudged) }
  }

  /// In the order of the suppliers.
  let answers: [[Answer]]
  /// By code and documents, and those of texts that verdicts wait for.
  let clauses: [Clause]
  let regime: RegimeFinding?
  let basis: [BasisFinding]

  /// - Parameter texts: clauses that were found in the notice's texts; `nil` leaves texts out of the question.
  init(
    _ lot: Lot, of notice: Notice, clauses: [Clause], texts: [Clause]?,
    demands: DemandSheet = .none, suppliers: [EconomicOperator], asOf day: CivilDate, law: LawBook
  ) {
    let assessor = Assessor(
      notice, clauses: clauses, texts: texts, demands: [lot.id: demands], asOf: day,
      law: law)
    let found = suppliers.map { assessor.assess(lot, operators: [$0]) }
    // Demands that nobody can judge are counted apart: they say nothing of one supplier rather than another.
    self.clauses =
      clauses + assessor.openTexts(on: lot.id)
      + demands.open.map(\.clause).filter { $0.requirement != nil }
    answers = found.map { assessment in
      guard let assessment else { return [] }
      let own = assessment.memberFindings.map { Answer($0, isOfGroup: false) }
      return own + assessment.groupFindings.map { Answer($0, isOfGroup: true) }
    }
    regime = found.first??.regime
    basis = found.first??.basis ?? []
  }

  /// A supplier's verdict, without the answers that are left out.
  func verdict(_ supplier: Int, leavingOut isOut: (Answer) -> Bool = { _ in false }) -> Verdict {
    Verdict.together(
      answers[supplier].filter { !$0.awaitsDeclaration && !$0.isToBeRead && !isOut($0) }
        .map(\.verdict))
  }

  /// Whether it has yet to declare that no ground of exclusion is there.
  func awaitsDeclaration(
    _ supplier: Int, leavingOut isOut: (Answer) -> Bool = { _ in false }
  ) -> Bool {
    answers[supplier].contains { $0.awaitsDeclaration && !isOut($0) }
  }

  /// Whether it may be in a group: what is asked of all together is not asked of it alone.
  func isEligible(
    _ supplier: Int, leavingOut isOut: (Answer) -> Bool = { _ in false }
  ) -> Bool {
    let own = Verdict.together(
      answers[supplier].filter {
        !$0.isOfGroup && !$0.awaitsDeclaration && !$0.isToBeRead && !isOut($0)
      }
      .map(\.verdict))
    return own == .met || own == .notApplicable
  }
}

extension Judgement.Answer {
  fileprivate init(_ finding: Finding, isOfGroup: Bool) {
    self.init(
      clause: finding.clause.id, rule: finding.rule.id, isOfGroup: isOfGroup,
      verdict: finding.effect, awaitsDeclaration: finding.awaitsDeclaration)
  }
}
