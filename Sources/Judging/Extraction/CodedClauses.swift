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
      if let kind = reservation(code.value) { add(kind, code) }
    }
    if let code = lot.reservedExecution, code.value == "yes" { add(.reservedExecution, code) }
    for code in lot.socialObjectives { add(social(code.value), code) }
    if let code = lot.accessibility, code.value == "inc" { add(.accessibility, code) }
    if let form = lot.legalFormRequired, form.value {
      add(.groupLegalForm, Sourced("true", from: form.source))
    }
    return found
  }

  /// BT-71: which family of reservations a code names.
  static func reservation(_ code: String) -> ClauseKind? {
    switch code {
    case "none": nil
    case "res-ws": .reservedArt20
    case "res-pub-ser": .reservedArt77
    default: .reservedOther
    }
  }

  /// BT-775: a statement of strategy, which reserves nothing.
  static func social(_ code: String) -> ClauseKind {
    switch code {
    case "opp": .employment
    case "acc-all": .accessibility
    case "work-cond": .labourLaw
    default: .socialOther
    }
  }
}
