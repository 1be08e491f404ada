package import Judging
package import Law
import Matching
package import Members
package import Notices
package import Presentation
import Values

/// What a check found, lot by lot.
package struct CheckReport: Sendable {
  /// What was found on one lot.
  package struct Row: Sendable {
    /// As the notice has it, with what later notices change.
    package let lot: Lot
    /// All that concern the lot, from every source.
    package let clauses: [Clause]
    /// `nil` where there was no day to judge on.
    package let assessment: LotAssessment?
    /// `nil` where nobody was judged.
    package let advice: LotAdvice?
    /// What should be known whatever the clauses ask.
    package var remarks: [LotRemark] = []

    /// As pages and tables show it: who was judged is who would tender.
    package var findings: LotFindings {
      LotFindings(
        lot: lot, clauses: clauses, candidates: assessment, tender: assessment, advice: advice,
        remarks: remarks)
    }
  }

  /// As it stands now, with its corrigenda.
  package let notice: Notice
  /// `nil` where nobody was judged.
  package let register: Register?
  /// In the order asked for, or of the notice.
  package let lots: [Row]
  /// What is left to ask the buyer, and until when.
  package let questions: QuestionSheet
  let today: CivilDate
  /// What is said first: that the call is closed, called off or replaced.
  var standing: [String] = []

  /// What was odd in the files but did not stop them from being read.
  package var notes: [String] {
    standing + Notes.of(notice) + (isCall ? [] : [Notes.noCall(notice)])
      + (register.map(Notes.of) ?? [])
      + Notes.of(questions, today: today)
  }

  /// Whether the notice may be one that calls for tenders: a Request stands beside a call and does not say.
  private var isCall: Bool { notice.formType == nil || LotOpening.isCall(notice) }

  /// The weakest verdict decides; not met beats undetermined. Clauses alone are no verdict, and what only a
  /// call states is not met because another notice is silent on it.
  package var status: ExitStatus {
    guard register != nil else { return .done }
    // Nothing was judged, which is no success.
    guard !lots.isEmpty else { return .undetermined }
    let verdicts = lots.flatMap { row -> [Verdict] in
      guard let assessment = row.assessment else { return [.undetermined(.unknown)] }
      return assessment.operators.map(assessment.verdict) + [assessment.groupVerdict]
    }
    if verdicts.contains(.notMet) { return .notMet }
    return !isCall || verdicts.contains { $0.cause != nil } ? .undetermined : .done
  }
}
