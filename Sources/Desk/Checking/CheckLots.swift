package import Briefs
import Judging
package import Law
package import Members
package import Notices
package import RegisterStore
package import Values

/// Checks the clauses of a notice, alone or against the members of a register.
package struct CheckLots {
  private let given: Notice
  /// The group that would tender, as `viewer` may see it; `nil` lists the clauses alone.
  package var register: Register?
  /// What the procurement documents ask for; `nil` where nobody has written it down.
  package var brief: Brief?
  /// Lots to look at; all where empty.
  package var lots: [String] = []
  /// Members to judge; all of the register's group where empty.
  package var members: [String] = []
  /// Day to judge on; each lot's own deadline where `nil`, and today for a lot without one.
  package var asOf: CivilDate?
  /// Who looks; what is walled off from a member is not shown to it.
  package let viewer: Viewer
  /// Among which to look for later versions of the notice; `nil` where there are none at hand.
  package var later: LaterNotices?
  /// The law that is judged by.
  package let law: LawBook
  /// The day of the run: for lots without a deadline, and for what has passed.
  package let today: CivilDate
  /// Which findings to keep, as `CLAUSE/MEMBER/LOT`; all where `nil`.
  package var explained: String?
  /// Days to keep in hand before the last day to ask the buyer.
  package var questionMargin = ProcedureDates.usualMargin

  /// The clauses alone, until a register is given.
  package init(_ notice: Notice, viewer: Viewer, law: LawBook, today: CivilDate) {
    given = notice
    self.viewer = viewer
    self.law = law
    self.today = today
  }

  /// - Throws: ``DeskFailure`` `usage` for a lot, a member or a finding that is not there.
  package func run() throws(DeskFailure) -> CheckReport {
    let versions = later.map { NoticeVersions(of: given, among: $0) }
    let notice = versions?.corrected ?? given
    let operators: [EconomicOperator] =
      if let register { try Selection.operators(members, of: register) } else { [] }
    let clauses = StatedClauses.all(of: notice, brief: brief)
    let texts = try OwnPhrases.clauses(of: notice)
    let demands = try DemandSheets.all(
      of: notice, texts: texts, clauses: clauses, brief: brief, today: today)
    let assessor = Assessor(
      notice, clauses: clauses, texts: texts, demands: demands, asOf: asOf, undated: today,
      law: law)
    let remarks = CheckRemarks(
      assessor: assessor, register: register, brief: brief, operators: operators, today: today,
      seesAnswers: viewer.isAdministrator)
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
        law: law),
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
