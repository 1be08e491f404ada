package import Judging
package import Law
package import Notices

/// What was found about one lot, as pages show it.
package struct LotFindings: Sendable {
  /// The lot as the notice describes it.
  package let lot: Lot
  /// Every clause found on the lot, those that ask nothing among them.
  package let clauses: [Clause]
  /// Everybody who was judged; `nil` where there was no day to judge on.
  package let candidates: LotAssessment?
  /// Those who tender together; `nil` where nobody does.
  package let tender: LotAssessment?
  /// What would mend the verdicts; `nil` where no advice was asked for.
  package let advice: LotAdvice?
  /// What should be known although no clause asks for it; empty where nothing.
  package let remarks: [LotRemark]

  /// `candidates` is `nil` where there is no day to judge on, `tender` where nobody tenders together.
  package init(
    lot: Lot, clauses: [Clause], candidates: LotAssessment?, tender: LotAssessment?,
    advice: LotAdvice? = nil, remarks: [LotRemark] = []
  ) {
    self.lot = lot
    self.clauses = clauses
    self.candidates = candidates
    self.tender = tender
    self.advice = advice
    self.remarks = remarks
  }

  /// The clauses without words that ask nothing, as stock phrases of the ESPD form: those are counted, not listed.
  var asking: [Clause] {
    let nothing = Set((candidates?.demands.noDemands ?? []).map(\.clause.id))
    return nothing.isEmpty ? clauses : clauses.filter { !nothing.contains($0.id) }
  }

  /// The group's findings are shown for the group that tenders, not for everybody who might.
  var shown: [Finding] {
    (candidates?.memberFindings ?? []) + ((tender ?? candidates)?.groupFindings ?? [])
  }
}

extension LotAssessment {
  /// What those who tender are called: together, or as one who tenders alone.
  var partiesWord: Word { operators.count == 1 ? .alone : .together }
}
