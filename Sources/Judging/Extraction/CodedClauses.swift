package import Law
package import Notices
import Values

/// Finds the clauses that a notice states by code.
package enum CodedClauses {
  /// One clause a lot and code, in the order of the notice; codes that ask for nothing give none.
  package static func clauses(of notice: Notice) -> [Clause] {
    notice.lots.flatMap { lot in clauses(of: lot, in: notice.source.path) }
  }

  private static func clauses(of lot: Lot, in file: String) -> [Clause] {
    var found: [Clause] = []
    func add(_ kind: ClauseKind, _ code: Sourced<String>) {
      let count = found.count { $0.kind == kind } + 1
      found.append(
        Clause(
          id: "\(lot.id)/\(kind.rawValue)/code/\(count)", kind: kind, lots: [lot.id],
          origin: .code, file: file, source: code.source, quote: code.value))
    }
    for code in lot.reservedParticipation {
      if let kind = reservation(code.code()) { add(kind, code) }
    }
    if let code = lot.reservedExecution, lot.reservesExecution { add(.reservedExecution, code) }
    for code in lot.socialObjectives { add(social(code.code()), code) }
    if let code = lot.accessibility, code.code() == Accessibility.included {
      add(.accessibility, code)
    }
    if let form = lot.legalFormRequired, form.value {
      add(.groupLegalForm, Sourced("true", from: form.source))
    }
    return found
  }

  /// BT-71: which family of reservations a code names.
  static func reservation(_ code: ReservedParticipation) -> ClauseKind? {
    switch code {
    case .nothing: nil
    case .shelteredWorkshop: .reservedArt20
    case .publicServiceMission: .reservedArt77
    default: .reservedOther
    }
  }

  /// BT-775: a statement of strategy, which reserves nothing.
  static func social(_ code: SocialObjective) -> ClauseKind {
    switch code {
    case .employmentOpportunities: .employment
    case .accessibilityForAll: .accessibility
    case .workingConditions: .labourLaw
    default: .socialOther
    }
  }
}
