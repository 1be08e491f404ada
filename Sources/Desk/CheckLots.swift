import Briefs
package import Files
import Judging
import Law
import Members
import Notices
package import RegisterStore
package import Values

/// Checks the clauses of a notice, alone or against the members of a register.
package struct CheckLots {
  package var noticePath: String
  package var registerPath: String?
  package var briefPath: String?
  /// Lots to look at; all where empty.
  package var lots: [String] = []
  /// Members to judge; all of the register's group where empty.
  package var members: [String] = []
  /// Day to judge on; each lot's own deadline where `nil`, and today for a lot without one.
  package var asOf: CivilDate?
  /// Which group of a register database; `nil` where it has just one.
  package var group: String?
  /// Who looks; what is walled off from a member is not shown to it.
  package let viewing: Viewing
  /// Files, folders and archives to look for later versions of the notice in.
  package var among: [String] = []
  /// The office's own law data; `nil` for the program's law alone.
  package var lawPath: String?
  package var today: CivilDate
  /// Which findings to keep, as `CLAUSE/MEMBER/LOT`; all where `nil`.
  package var explained: String?
  /// Days to keep in hand before the last day to ask the buyer.
  package var questionMargin = ProcedureDates.usualMargin

  package init(noticePath: String, viewing: Viewing, today: CivilDate) {
    self.noticePath = noticePath
    self.viewing = viewing
    self.today = today
  }

  package func run() throws(DeskFailure) -> CheckReport {
    let chosenNotice = try Inputs.notice(noticePath)
    let versions = among.isEmpty ? nil : try NoticeVersions(of: chosenNotice, among: among)
    let notice = versions?.corrected ?? chosenNotice
    let register: Register? =
      if let registerPath {
        try Inputs.register(registerPath, group: group, viewing, today: today)
      } else { nil }
    let brief: Brief? = if let briefPath { try Inputs.brief(briefPath, for: notice) } else { nil }
    let operators: [EconomicOperator] =
      if let register { try Selection.operators(members, of: register) } else { [] }
    let clauses = StatedClauses.all(of: notice, brief: brief)
    let texts = try OwnPhrases.clauses(of: notice)
    let demands = try DemandSheets.all(
      of: notice, texts: texts, clauses: clauses, brief: brief, today: today)
    let assessor = Assessor(
      notice, clauses: clauses, texts: texts, demands: demands, asOf: asOf, undated: today,
      law: try Inputs.law(lawPath, today: today))
    let remarks = CheckRemarks(
      assessor: assessor, register: register, brief: brief, operators: operators, today: today,
      seesAnswers: viewing.viewer.isAdministrator)
    let rows = try Selection.lots(lots, of: notice).map { lot in
      var row = row(
        lot, clauses: (clauses + texts).filter { $0.lots.contains(lot.id) }, operators, assessor,
        others: Selection.others(than: operators, in: register))
      row.remarks = remarks.remarks(on: lot, row.assessment)
      return row
    }
    let report = CheckReport(
      notice: notice, register: register, lots: rows,
      questions: BuyerQuestions.sheet(
        on: rows.compactMap(\.assessment), of: notice, margin: questionMargin,
        law: assessor.law),
      today: today, standing: NoticeStanding.notes(notice, versions, on: asOf ?? today))
    guard let explained else { return report }
    return try report.explaining(explained)
  }

  private func row(
    _ lot: Lot, clauses: [Clause], _ operators: [EconomicOperator], _ assessor: Assessor,
    others: [EconomicOperator]
  ) -> CheckReport.Row {
    let judged = assessor.assess(lot, operators: operators)
    guard let judged, !operators.isEmpty else {
      return CheckReport.Row(
        lot: lot, clauses: clauses, assessment: judged?.withoutFindings, advice: nil)
    }
    let adviser = GroupAdviser(assessor, lot: lot, operators: operators, others: others)
    return CheckReport.Row(
      lot: lot, clauses: clauses, assessment: judged, advice: adviser.advice(on: judged))
  }
}

/// What should be known of a lot and of those who are checked on it, whatever its clauses ask.
private struct CheckRemarks {
  let assessor: Assessor
  let register: Register?
  let brief: Brief?
  let operators: [EconomicOperator]
  let today: CivilDate
  let seesAnswers: Bool

  func remarks(on lot: Lot, _ judged: LotAssessment?) -> [LotRemark] {
    let context = assessor.context(of: lot)
    let days = DeadlineRemarks(
      of: context, judgedOn: judged.flatMap { $0.findings.isEmpty ? nil : $0.asOf }
    ).remarks
    guard let register, let judged else { return days }
    return days
      + ExclusionRemarks(on: context, seesAnswers: seesAnswers).remarks(
        operators, asOf: judged.asOf)
      + GroupRemarks(on: context, register, brief: brief, seesAnswers: seesAnswers).remarks(
        operators, asOf: GroupRemarks.day(judgedOn: judged.asOf, today: today))
      + TermRemarks(of: lot).remarks(on: judged, operators)
  }
}
