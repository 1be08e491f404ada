import ClauseMatching
package import MemberRegister
package import Procurement

/// Checks the clauses of a notice, alone or against the members of a register.
package struct CheckLots {
  package var noticePath: String
  package var registerPath: String?
  package var briefPath: String?
  /// Lots to look at; all where empty.
  package var lots: [String] = []
  /// Members to judge; all of the register's group where empty.
  package var members: [String] = []
  /// Day to judge on; each lot's own deadline where `nil`.
  package var asOf: CivilDate?
  /// Which group of a register database; `nil` where it has just one.
  package var group: String?
  /// Who looks; what is walled off from a member is not shown to it.
  package var viewer = Viewer.administrator("administrator")
  package var today: CivilDate

  package init(noticePath: String, today: CivilDate) {
    self.noticePath = noticePath
    self.today = today
  }

  package func run() throws(DeskFailure) -> CheckReport {
    let notice = try Inputs.notice(noticePath)
    let register: Register? =
      if let registerPath {
        try Inputs.register(registerPath, group: group, viewer: viewer, today: today)
      } else { nil }
    let brief: Brief? = if let briefPath { try Inputs.brief(briefPath, for: notice) } else { nil }
    let operators: [EconomicOperator] =
      if let register { try Selection.operators(members, of: register) } else { [] }
    let clauses = CodedClauses.clauses(of: notice) + (brief.map(BriefClauses.clauses) ?? [])
    let assessor = Assessor(notice, clauses: clauses, asOf: asOf)
    let chosen = try Selection.lots(lots, of: notice)
    let assessments = chosen.map { assessor.assess($0, operators: operators) }
    return CheckReport(
      notice: notice, register: register,
      lots: zip(chosen, assessments).map { lot, assessment in
        CheckReport.Row(
          lot: lot, clauses: clauses.filter { $0.lots.contains(lot.id) }, assessment: assessment)
      })
  }
}

/// What a check found, lot by lot.
package struct CheckReport: Sendable {
  package struct Row: Sendable {
    package let lot: Lot
    package let clauses: [Clause]
    /// `nil` where the lot has no deadline and no day was given.
    package let assessment: LotAssessment?
  }

  package let notice: Notice
  package let register: Register?
  package let lots: [Row]

  /// What was odd in the files but did not stop them from being read.
  package var notes: [String] { Notes.of(notice) + (register.map(Notes.of) ?? []) }

  /// The weakest verdict decides; not met beats undetermined. Clauses alone are no verdict.
  package var status: ExitStatus {
    guard register != nil else { return .done }
    // Nothing was judged, which is no success.
    guard !lots.isEmpty else { return .undetermined }
    let verdicts = lots.flatMap { row -> [Verdict] in
      guard let assessment = row.assessment else { return [.undetermined(.unknown)] }
      return assessment.operators.map(assessment.verdict) + [assessment.groupVerdict]
    }
    if verdicts.contains(.notMet) { return .notMet }
    return verdicts.contains { $0.cause != nil } ? .undetermined : .done
  }
}

/// Picks what the user named, and refuses what is not there.
enum Selection {
  /// The leader first, then the others as named or in the register's order.
  static func operators(
    _ names: [String], of register: Register
  ) throws(DeskFailure) -> [EconomicOperator] {
    let chosen = try found(
      names.isEmpty ? register.group.members : names.map(OperatorID.init), in: register)
    return chosen.filter { $0.id == register.group.lead }
      + chosen.filter { $0.id != register.group.lead }
  }

  /// As named, or every operator of the register, whatever its group.
  static func anyOperators(
    _ names: [String], of register: Register
  ) throws(DeskFailure) -> [EconomicOperator] {
    names.isEmpty ? register.operators : try found(names.map(OperatorID.init), in: register)
  }

  private static func found(
    _ wanted: [OperatorID], in register: Register
  ) throws(DeskFailure) -> [EconomicOperator] {
    var chosen: [EconomicOperator] = []
    for id in wanted where !chosen.contains(where: { $0.id == id }) {
      guard let found = register.operators.first(where: { $0.id == id }) else {
        throw DeskFailure(
          .usage,
          "\(register.path): member '\(id)' is not in the register [register.unknown-member]; "
            + known(register))
      }
      chosen.append(found)
    }
    return chosen
  }

  private static func known(_ register: Register) -> String {
    guard register.operators.count <= 60 else { return "see 'samanbud register list'" }
    return "it has \(register.operators.map(\.id.description).joined(separator: ", "))"
  }

  static func lots(_ names: [String], of notice: Notice) throws(DeskFailure) -> [Lot] {
    guard !names.isEmpty else { return notice.lots }
    var chosen: [Lot] = []
    for name in names {
      guard let lot = notice.lot(LotID(name)) else {
        throw DeskFailure(
          .usage,
          "\(notice.source.path): lot '\(name)' is not in the notice [notice.unknown-lot]; "
            + "it has \(notice.lots.map(\.id.description).joined(separator: ", "))")
      }
      chosen.append(lot)
    }
    return chosen
  }
}
