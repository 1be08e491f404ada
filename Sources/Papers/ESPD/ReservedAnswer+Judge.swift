package import Judging
import Law
package import Members
import Values

extension ReservedAnswer {
  /// From notice, register and judge; never guessed: what the judge leaves open stays open.
  ///
  /// - Parameter tender: those who tender together, judged; `nil` where nobody tenders.
  package init(of member: EconomicOperator, in tender: LotAssessment?) {
    self.init(of: member, tender?.memberFindings ?? [], in: tender)
  }

  /// Of one that stands behind those who tender: its own status, which neither lends the group any nor takes any.
  ///
  /// - Parameter findings: on itself.
  package init(
    ofSupporter helper: EconomicOperator, _ findings: [Finding], in tender: LotAssessment?
  ) {
    self.init(of: helper, findings, in: tender)
  }

  private init(of one: EconomicOperator, _ findings: [Finding], in tender: LotAssessment?) {
    guard let tender, tender.clauses.contains(where: { $0.kind == .reservedArt20 }) else {
      self = .notReserved
      return
    }
    let verdict = Verdict.together(
      findings.lazy.filter { $0.operators == [one.id] && $0.clause.kind == .reservedArt20 }
        .map(\.effect))
    self =
      switch verdict {
      case .met: Self.yes(of: one, on: tender.asOf)
      case .notMet: .no
      case .undetermined(let cause): .open(cause == .unknown ? Self.unknown : Self.disputed)
      case .notApplicable: .open(Self.disputed)
      }
  }

  private static func yes(of member: EconomicOperator, on day: CivilDate) -> ReservedAnswer {
    let book = FactBook(member, asOf: day)
    guard let part = book.quantity(.occupiedTargetHeads),
      let whole = book.quantity(.occupiedHeads),
      let share = TargetShare(part: part, of: whole, unit: .heads)
    else { return .open(noCount) }
    return .yes(
      share: share, consent: member.consentsToShare, categories: member.targetCategories)
  }

  private static let noCount = Phrase("reserved-answer.no-count")
  private static let unknown = Phrase("reserved-answer.unknown")
  private static let disputed = Phrase("reserved-answer.disputed")
}
